import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/browser/*.test.ts"], globalSetup: "test/support/build.ts", testTimeout: 60_000 },
});
