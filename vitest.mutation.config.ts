import { defineConfig } from "vitest/config";

// Only what runs in this process sees a mutant, and only what is quick can be run for thousands of them.
export default defineConfig({
  test: {
    include: [
      "test/core/**/*.test.ts",
      "test/terminal/**/*.test.ts",
      "test/render/*.test.ts",
      "test/answers.test.ts",
      "test/library.test.ts",
      "test/cli.test.ts",
      "test/commandline.test.ts",
      "test/intact.test.ts",
    ],
    setupFiles: ["test/support/properties.ts", "test/support/loaded.ts"],
    env: { PROPERTY_RUNS: "20" },
    testTimeout: 30_000,
  },
});
