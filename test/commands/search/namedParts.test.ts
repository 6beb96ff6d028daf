// Queries that name parts of a treaty and nothing else.

import { expect, test } from "vitest";
import { paragraphsNamed } from "../../../src/commands/search/namedParts.ts";
import { treaties } from "../../support/corpus.ts";

test.each<[string, string[] | null]>([
  ["Article V", ["1960:V.1", "1951:V.1", "1960:V.2"]],
  ["1960 V-VI", ["1960:V.1", "1960:V.2", "1960:VI.1", "1960:VI.2"]],
  ["1951 VIII, 1960 IV", null],
  ["1951 VIII", []],
  ["what does article 6 of the 1960 treaty say?", ["1960:VI.1", "1960:VI.2"]],
  // A treaty, a record and a part of one treaty with another treaty are not only parts.
  ["1960", null],
  ["1960 V 1951", null],
  ["1960 V event:1960-06-23-entry-into-force", null],
  // Not a reference.
  ["armed attack", null],
  ["of the", null],
])("%s: %j", (query, expected) => expect(paragraphsNamed(query, treaties)).toEqual(expected));
