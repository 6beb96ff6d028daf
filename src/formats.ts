// The formats and their flags: what there is to choose from.

/** Every format there is, in the order in which messages list them. */
export const FORMATS = ["terminal", "plain", "json", "markdown", "html", "csv", "tsv", "ics"] as const;
export type Format = (typeof FORMATS)[number];

/** Where two texts meet. */
export const LAYOUTS = ["inline", "side-by-side"] as const;
export type Layout = (typeof LAYOUTS)[number];

export const COLOUR_FLAGS = ["auto", "always", "never"] as const;
export type ColourFlag = (typeof COLOUR_FLAGS)[number];

/** For what is read as a page. */
export const PAGE_FORMATS: readonly Format[] = ["terminal", "plain", "json", "markdown", "html"];

/** For what is a list of records too. */
export const LIST_FORMATS: readonly Format[] = [...PAGE_FORMATS, "csv", "tsv"];

/** For what has dates too. */
export const DATE_FORMATS: readonly Format[] = [...LIST_FORMATS, "ics"];
