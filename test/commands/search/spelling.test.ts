// Queries as the edition writes them.

import { expect, test } from "vitest";
import { asWritten } from "../../../src/commands/search/spelling.ts";

test.each([
  ["Jan. 19th, 1960", "January 19, 1960"],
  ["20th of May 1960", "20 May 1960"],
  ["sept 1951", "September 1951"],
  ["8th Sep", "8 September"],
  ["the May sun of 1960", "the May sun of 1960"],
  ["昭和47年5月15日", "15 May 1972"],
  ["一九六〇年六月", "June 1960"],
  ["Shōwa 35", "1960"],
  ["23/6/1960", "23 June 1960"],
  ["6/23/1960", "23 June 1960"],
  ["23.6.1960", "23 June 1960"],
  ["5/6/1960", "5 June 1960 6 May 1960"],
  ["45/67/1960", "45/67/1960"],
  ["1960-06-23", "23 June 1960"],
  ["articleV", "article V"],
  ["Article Nine", "article 9"],
  ["article in force", "article in force"],
  ["T.I.A.S. No. 4509", "TIAS No. 4509"],
  ["TIAS4509", "TIAS 4509"],
  ["極東条項とは何ですか？", "極東条項"],
  ["沖縄返還はいつ", "沖縄返還"],
  ["art. 51 of the U.N. Charter", "article 51 of the UN Charter"],
])("“%s” is “%s”", (query, meant) => expect(asWritten(query)).toBe(meant));
