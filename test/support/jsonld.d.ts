// The package has no types of its own; the tests use only its expansion.
declare module "jsonld" {
  /** A node with the full names of its properties. */
  export type ExpandedNode = Readonly<Record<string, unknown>>;
  const jsonld: { expand(input: unknown, options: object): Promise<ExpandedNode[]> };
  export default jsonld;
}
