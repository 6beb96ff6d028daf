// The packages have no types of their own; the tests ask them for what they read.
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
