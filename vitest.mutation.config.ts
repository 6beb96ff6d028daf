import { configDefaults, defineConfig } from "vitest/config";

// Only tests that run in this process see a mutant, and only quick ones can run for thousands of mutants.
export default defineConfig({
  test: {
    include: ["test/{text,treaty,data,commands}/**/*.test.ts", "test/{options,parse}.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      "test/commands/{pages,screens}.test.ts",
      "test/commands/check/generated.test.ts",
    ],
    setupFiles: ["test/support/properties.ts", "test/support/loaded.ts"],
    env: { PROPERTY_RUNS: "20", MUTATION: "yes" },
    isolate: false,
    testTimeout: 30_000,
  },
});
