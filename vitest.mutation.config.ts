import { defineConfig } from "vitest/config";

// Only what runs in this process sees a mutant; the rest drives the built program or reads the sources themselves.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/browser/**",
      "test/completion.test.ts",
      "test/damage.test.ts",
      "test/data/**",
      "test/examples.test.ts",
      "test/faults.test.ts",
      "test/floors.test.ts",
      "test/fuzz.test.ts",
      "test/hostile.test.ts",
      "test/process.test.ts",
      "test/package.test.ts",
    ],
    setupFiles: "test/properties.ts",
    env: { PROPERTY_RUNS: "20" },
    testTimeout: 30_000,
  },
});
