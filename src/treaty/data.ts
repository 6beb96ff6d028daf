// The edition's data: the JSON files under data/ as typed values.

import { AnpoError } from "../errors.ts";
import type {
  CitableDocument,
  Correspondence,
  Dispute,
  Entry,
  Event,
  Keywords,
  Lookalikes,
  Obligation,
  ObligationException,
  ReaderWords,
  Source,
  Treaty,
} from "./model.ts";
import { packageFile } from "./packageFiles.ts";
import type { PrecomputedDiffs } from "./precomputed.ts";

/** Everything the commands answer from. Each part is read when it is first used. */
export interface Corpus {
  /** Both treaties, the older first. */
  readonly treaties: readonly Treaty[];
  /** Which clause of 1951 became which clause of 1960: in 1951 order, then what is new, in 1960 order. */
  readonly correspondences: readonly Correspondence[];
  /** The word diffs of the correspondences, by id, computed in advance. */
  readonly diffs: PrecomputedDiffs;
  /** Who shall, will or may do what, in the order of the texts. */
  readonly obligations: readonly Obligation[];
  /** Verbs of the treaties that have no entry among the obligations. */
  readonly obligationExceptions: readonly ObligationException[];
  /** By reference: words that a reader might search for and that the text does not have. */
  readonly keywords: Keywords;
  readonly readerWords: ReaderWords;
  /** Words and names that are spelled right, although a word of the edition looks like them: "horse", "Iran". */
  readonly lookalikes: Lookalikes;
  /** By date. */
  readonly events: readonly Event[];
  readonly disputes: readonly Dispute[];
  /** By kind and name. */
  readonly entries: readonly Entry[];
  /** The documents among the entries that can be cited, by date. */
  readonly documents: readonly CitableDocument[];
  /** Entries that are cited as a treaty or as another entry: the reference of each by that of the entry. */
  readonly citedAs: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
}

/** The bundled data. Reading a part throws an AnpoError if its file is missing or damaged. */
export function bundledCorpus(): Corpus {
  const files = new Map<string, unknown>();
  const file = (name: string) => {
    if (!files.has(name)) files.set(name, readData(name));
    return files.get(name);
  };
  const part = <T>(name: string, key: string) => (file(name) as Record<string, T>)[key] as T;
  return {
    get treaties() {
      return [file("treaties/1951"), file("treaties/1960")] as Treaty[];
    },
    get correspondences() {
      return part<Correspondence[]>("correspondences", "correspondences");
    },
    get diffs() {
      return part<PrecomputedDiffs>("diffs", "diffs");
    },
    get obligations() {
      return part<Obligation[]>("obligations", "obligations");
    },
    get obligationExceptions() {
      return part<ObligationException[]>("obligations", "exceptions");
    },
    get keywords() {
      return part<Keywords>("keywords", "keywords");
    },
    get readerWords() {
      return file("reader-words") as ReaderWords;
    },
    get lookalikes() {
      return part<Lookalikes>("lookalikes", "lookalikes");
    },
    get events() {
      return part<Event[]>("timeline", "events");
    },
    get disputes() {
      return part<Dispute[]>("disputes", "disputes");
    },
    get entries() {
      return part<Entry[]>("glossary", "entries");
    },
    get documents() {
      return part<CitableDocument[]>("documents", "documents");
    },
    get citedAs() {
      return part<Record<string, string>>("documents", "citedAs");
    },
    get sources() {
      return part<Source[]>("sources", "sources");
    },
  };
}

// The tests check each file against its JSON Schema, so that no run has to.
function readData(name: string): unknown {
  try {
    return JSON.parse(packageFile(`data/${name}.json`));
  } catch {
    throw new AnpoError({ kind: "unreadable data", file: `data/${name}.json` });
  }
}

/** A JSON Schema of data/schema/: “show-result” for schema-show-result.json. */
export function readSchema(name: string): Record<string, unknown> & { $defs?: Record<string, unknown> } {
  return readData(`schema/schema-${name}`) as Record<string, unknown>;
}
