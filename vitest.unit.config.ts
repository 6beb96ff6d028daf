import { configDefaults, defineConfig } from "vitest/config";

// The tests that need no build: everything except test/program/ and test/browser/.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/program/**", "test/browser/**"],
    setupFiles: "test/support/properties.ts",
    testTimeout: 30_000,
  },
});
