import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/*.test.ts"],
    globalSetup: "test/support/build.ts",
    testTimeout: 60_000,
    // Each file waits for a browser of its own. What measures time measures that of the processor.
    maxWorkers: "100%",
  },
});
