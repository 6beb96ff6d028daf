import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    globalSetup: "test/support/build.ts",
    setupFiles: "test/support/properties.ts",
    testTimeout: 30_000,
    // Most tests wait for a process that they started.
    maxWorkers: "100%",
  },
});
