import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    globalSetup: "test/build.ts",
    setupFiles: "test/properties.ts",
    testTimeout: 30_000,
  },
});
