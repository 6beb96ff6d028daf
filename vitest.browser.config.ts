import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/*.test.ts"],
    globalSetup: "test/support/build.ts",
    testTimeout: 60_000,
    // Each file opens a browser of its own: side by side, they would spoil each other's times.
    fileParallelism: false,
  },
});
