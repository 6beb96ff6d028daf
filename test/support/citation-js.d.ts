// The packages have no types of their own; the tests use only what they parse.
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
  export const plugins: { input: { data(text: string, type: string): Record<string, string | string[]>[] } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
