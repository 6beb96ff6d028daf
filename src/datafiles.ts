// The files under data/, each read when it is asked for; the build puts its own readers in the place of these.

/** By name, what gives the value of a file. */
export const DATA_FILES = {
  "treaties/1951.json": async (): Promise<unknown> => (await import("../data/treaties/1951.json")).default,
  "treaties/1960.json": async (): Promise<unknown> => (await import("../data/treaties/1960.json")).default,
  "correspondences.json": async (): Promise<unknown> =>
    (await import("../data/correspondences.json")).default,
  "keywords.json": async (): Promise<unknown> => (await import("../data/keywords.json")).default,
  "timeline.json": async (): Promise<unknown> => (await import("../data/timeline.json")).default,
  "disputes.json": async (): Promise<unknown> => (await import("../data/disputes.json")).default,
  "glossary.json": async (): Promise<unknown> => (await import("../data/glossary.json")).default,
  "sources.json": async (): Promise<unknown> => (await import("../data/sources.json")).default,
};
