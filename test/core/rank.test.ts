// The score of each passage for each query, on a few invented ones: tiers, forms, copies, names, neighbours.

import { expect, test } from "vitest";
import type { SearchPassage } from "../../src/core/search/passages.ts";
import { indexPassages, search } from "../../src/core/search/search.ts";
import { treaties } from "../corpus.ts";

const nothing = { heading: null, readings: [], names: [], keywords: [] };
const PASSAGES: SearchPassage[] = [
  {
    ...nothing,
    ...{ ref: "1960:A", kind: "provision", title: "Article A", heading: "Armed attack" },
    text: "An armed attack against either Party, in the territories of Japan.",
    keywords: ["prior consultation", "large-scale war"],
  },
  {
    ...nothing,
    ...{ ref: "1960:B", kind: "provision", title: "Article B", heading: "Forces" },
    text: "Forces that were attacked, and armed, may use areas of Japan; large-scale riots are put down.",
    readings: [
      { witness: "leaflet", text: "Forces that were attacked, and armed, may garrison areas of Nippon." },
    ],
  },
  {
    ...nothing,
    ...{ ref: "glossary:armed-attack", kind: "entry", title: "Armed attack" },
    names: ["Armed attack", "Assault", "武力攻撃"],
    text: "What the consultation is about; the prior treaty has it too. A democracy may be attacked.",
  },
  {
    ...nothing,
    ...{ ref: "event:x", kind: "event", title: "Attack on the base" },
    names: ["Attack on the base", "19 June 1960", "1960年6月"],
    text: "Forces of Japan, armed, went there. Prior talks came to no consultation.",
  },
  {
    ...nothing,
    ...{ ref: "dispute:y", kind: "dispute", title: "Who was armed?" },
    names: ["Who was armed?"],
    text: "Both. The democratic forces say so.",
  },
];
const index = indexPassages(PASSAGES, treaties);

async function scores(query: string): Promise<string[]> {
  const { hits } = await search(index, {
    ...{ query, as: "words", which: "any", within: null, kinds: [], limit: 10 },
  });
  return hits.map(({ ref, score, words, witness, text, matches }) => {
    const found = words.map(({ how }) => how ?? "no").join("+");
    const marked = matches.map(({ start, end, how }) => `${how}=${text.slice(start, end)}`).join(" ");
    return [ref, score, found, witness && `in ${witness}`, marked && `(${marked})`].filter(Boolean).join(" ");
  });
}

// Reference, score, how each word was found, in which copy alone, what is marked in the text.
test.each([
  [
    "armed",
    [
      "1960:A 0.995 exact (exact=armed)",
      "1960:B 0.992 exact (exact=armed)",
      "dispute:y 0.96 exact",
      "glossary:armed-attack 0.843 exact",
      "event:x 0.764 exact (exact=armed)",
    ],
  ],
  [
    "attack",
    [
      "1960:A 0.995 exact (exact=attack)",
      "glossary:armed-attack 0.843 exact (stem=attacked)",
      "event:x 0.843 exact",
      "1960:B 0.734 stem (stem=attacked)",
    ],
  ],
  [
    "attacks",
    [
      "1960:A 0.925 stem (stem=attack)",
      "1960:B 0.923 stem (stem=attacked)",
      "glossary:armed-attack 0.608 stem (stem=attacked)",
      "event:x 0.608 stem",
    ],
  ],
  ["garrison", ["1960:B 0.992 exact in leaflet"]],
  ["nippon", ["1960:B 0.992 exact in leaflet"]],
  ["assault", ["glossary:armed-attack 0.96 exact"]],
  [
    "democratic",
    ["dispute:y 0.764 exact (exact=democratic)", "glossary:armed-attack 0.49 stem (stem=democracy)"],
  ],
  [
    "democracies",
    ["glossary:armed-attack 0.49 stem (stem=democracy)", "dispute:y 0.49 stem (stem=democratic)"],
  ],
  [
    "consultation",
    [
      "glossary:armed-attack 0.764 exact (exact=consultation)",
      "event:x 0.764 exact (exact=consultation)",
      "1960:A 0.716 keyword",
    ],
  ],
  [
    "consultatoin",
    [
      "1960:A 0.497 keyword",
      "glossary:armed-attack 0.392 typo (typo=consultation)",
      "event:x 0.392 typo (typo=consultation)",
    ],
  ],
  ["largescale", ["1960:B 0.727 stem (stem=large-scale)", "1960:A 0.696 keyword"]],
  ["large-scale", ["1960:B 0.982 exact (exact=large-scale)", "1960:A 0.716 keyword"]],
  ["1960", ["event:x 0.843 exact"]],
  ["武力", ["glossary:armed-attack 0.843 exact"]],
  [
    "armed attack",
    [
      "1960:A 0.995 exact+exact (exact=armed exact=attack)",
      "glossary:armed-attack 0.932 exact+exact (stem=attacked)",
      "1960:B 0.643 exact+stem (stem=attacked exact=armed)",
      "event:x 0.477 exact+exact (exact=armed)",
      "dispute:y 0.065 exact+no",
    ],
  ],
  [
    "attack armed",
    [
      "glossary:armed-attack 0.932 exact+exact (stem=attacked)",
      "1960:B 0.891 stem+exact (stem=attacked exact=armed)",
      "1960:A 0.696 exact+exact (exact=armed exact=attack)",
      "event:x 0.477 exact+exact (exact=armed)",
      "dispute:y 0.065 no+exact",
    ],
  ],
  [
    "armed attacks",
    [
      "1960:A 0.915 exact+stem (exact=armed stem=attack)",
      "glossary:armed-attack 0.861 exact+stem (stem=attacked)",
      "1960:B 0.659 exact+stem (stem=attacked exact=armed)",
      "event:x 0.44 exact+stem (exact=armed)",
      "dispute:y 0.065 exact+no",
    ],
  ],
  [
    "prior consultation",
    [
      "1960:A 0.835 keyword+keyword",
      "glossary:armed-attack 0.399 exact+exact (exact=consultation exact=prior)",
      "event:x 0.383 exact+exact (exact=Prior exact=consultation)",
    ],
  ],
  [
    "large-scale riots",
    ["1960:B 0.982 exact+exact (exact=large-scale exact=riots)", "1960:A 0.141 keyword+no"],
  ],
  [
    "attack on the base",
    [
      "event:x 0.893 exact+exact",
      "1960:A 0.05 exact+no (exact=attack)",
      "1960:B 0.045 stem+no (stem=attacked)",
      "glossary:armed-attack 0.038 exact+no (stem=attacked)",
    ],
  ],
  [
    "forces japan",
    [
      "1960:B 0.691 exact+exact (exact=Forces exact=Japan)",
      "event:x 0.457 exact+exact (exact=Forces exact=Japan)",
      "1960:A 0.244 no+exact (exact=Japan)",
      "dispute:y 0.132 exact+no (exact=forces)",
    ],
  ],
  [
    "armed forces of Japan",
    [
      "1960:B 0.691 exact+exact+exact (exact=Forces exact=armed exact=Japan)",
      "event:x 0.42 exact+exact+exact (exact=Forces exact=Japan exact=armed)",
      "1960:A 0.276 exact+no+exact (exact=armed exact=Japan)",
      "dispute:y 0.157 exact+exact+no (exact=forces)",
      "glossary:armed-attack 0.013 exact+no+no",
    ],
  ],
  ["may garrison areas", ["1960:B 0.992 exact+exact in leaflet (exact=areas)"]],
  [
    "prior nowhere",
    [
      "1960:A 0.057 keyword+no",
      "glossary:armed-attack 0.039 exact+no (exact=prior)",
      "event:x 0.037 exact+no (exact=Prior)",
    ],
  ],
  ["either party in the territories", ["1960:A 0.985 exact+exact (exact=Party exact=territories)"]],
  ["武力攻撃", ["glossary:armed-attack 0.932 exact+exact+exact"]],
])("%s", async (query, expected) => expect(await scores(query)).toEqual(expected));
