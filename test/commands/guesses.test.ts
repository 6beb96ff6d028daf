// Wrong first guesses: each message leads to a line that works.

import { describe, expect, test } from "vitest";
import { type } from "../support/io.ts";

/** What somebody types, and the lines that the message says to type instead. */
const GUESSES: readonly [typed: string, ...meant: string[]][] = [
  // Verbs
  ["read", "anpo show"],
  ["read 1960 V", "anpo show 1960 V"],
  ["open 1951", "anpo show 1951"],
  ["browse", "anpo show"],
  ["peruse 1960 V", "anpo show 1960 V"],
  ["look up bases", "anpo search bases"],
  ["view 1960 IV-VI", "anpo show 1960 IV-VI"],
  ["print 1960", "anpo show 1960"],
  ["handout", "anpo show 1960 --parallel --format html > handout.html"],
  ["translate V", "anpo show V"],
  ["japanese", "anpo show 1951 1960"],
  ["explain V", "anpo show V --notes"],
  ["summary", "anpo diff --summary", "anpo obligations"],
  ["read bases", "anpo search bases"],
  ["list events", "anpo timeline"],
  ["show people", "anpo glossary --kind person"],
  ["show all", "anpo show 1951 1960"],
  ["compare", "anpo diff"],
  ["compare termination", "anpo diff --subject termination"],
  ["compare troops", "anpo search troops"],
  ["differnce article 5", "anpo diff article 5"],
  ["compare 1951 1960", "anpo diff 1951 1960"],
  ["find bases", "anpo search bases"],
  ['find "armed attack"', 'anpo search "armed attack"'],
  ["grep consultation", "anpo search consultation"],
  ["define SOFA", "anpo glossary SOFA"],
  ["explain 事前協議", "anpo glossary 事前協議"],
  ['verify "armed attack"', 'anpo check "armed attack"'],
  ["quote 1960 V", "anpo show 1960 V", "anpo cite 1960 V"],
  ["show me article 6", "anpo show article 6"],
  ["text of the 1960 treaty", "anpo show 1960 treaty"],
  ["date of 1951 treaty", "anpo timeline 1951 treaty"],
  ["save", "anpo show 1951 1960 --format html > anpo.html"],
  ["download 1960", "anpo show 1960 --format html > anpo.html"],
  // Nouns
  ["contents", "anpo show"],
  ["articles", "anpo show"],
  ["events", "anpo timeline"],
  ["events 1960", "anpo timeline 1960"],
  ["events okinawa", "anpo timeline okinawa"],
  ["copy 1951 IV", "anpo show 1951 IV", "anpo collate 1951 IV"],
  ["history", "anpo timeline"],
  ["names", "anpo glossary --kind person"],
  ["person Kishi", "anpo glossary --kind person Kishi"],
  ["places", "anpo glossary --kind place"],
  ["documents", "anpo glossary --kind instrument"],
  ["dictionary", "anpo glossary"],
  ["terms", "anpo glossary", "anpo help terms"],
  ["citation 1960", "anpo cite 1960"],
  ["conflicts", "anpo disputes"],
  ["changes", "anpo diff"],
  ["copies 1951", "anpo collate 1951"],
  ["corrections", "anpo sources --corrections"],
  ["formats", "anpo help formats"],
  ["manual", "anpo help"],
  ["version", "anpo --version"],
  ["about", "anpo --version"],
  ["signers", "anpo show signatures"],
  ["statistics", "anpo words"],
  ["website", "anpo export > anpo.html"],
  ["license", "anpo sources"],
  // A word of the treaties is not a misspelled command.
  ["expire", "anpo search expire"],
  // Dates
  ["1970", "anpo timeline 1970"],
  ["show June 1960", "anpo timeline June 1960"],
  ["19 May", "anpo timeline 19 May 1960"],
  ['"20 May 1960"', "anpo timeline 20 May 1960"],
  // Comparisons
  ["1951 vs 1960", "anpo diff 1951 1960"],
  ['show "1951 V versus 1960 VIII"', 'anpo diff "1951 V" "1960 VIII"'],
  // Values without their options
  ["show 1960 V html", "anpo show 1960 V --format html"],
  ["cite MLA", "anpo cite 1960 --style mla"],
  ["show 1960 markdown", "anpo show 1960 --format markdown"],
  ["timeline 1960 csv", "anpo timeline 1960 --format csv"],
  ["diff json", "anpo diff --format json"],
  ["export json", "anpo export --format json"],
  // Subjects and names
  ["bases", "anpo glossary bases", "anpo search bases"],
  ["kishi", "anpo glossary kishi", "anpo search kishi"],
  ["極東", "anpo glossary 極東", "anpo search 極東"],
  ["prior consultation", "anpo glossary prior consultation", 'anpo search "prior consultation"'],
  // Several entries, and none.
  ["protests", "anpo search protests"],
  ["helicopters", "anpo search helicopters"],
  // Letters of Roman numerals do not make a number of a word.
  ["civil unrest", 'anpo search "civil unrest"'],
  ["i want to read about bases", 'anpo search "i want to read about bases"'],
  ["in force", 'anpo search "in force"'],
  ["show bases", "anpo search bases"],
  ["cite kishi", "anpo search kishi"],
  ["diff kishi", "anpo search kishi"],
  ["timeline okinawaa", "anpo search okinawaa"],
  ["glossary article 5", "anpo show article 5"],
  ["glossary helicopters", "anpo glossary accidents-near-bases"],
  ["check 1960 V", "anpo show 1960 V"],
  ["disputes nonesuch", "anpo disputes"],
  ["sources list", "anpo sources"],
  // Questions that another line answers better
  ["what is it", "anpo help"],
  ["what changed", "anpo diff"],
  ["how do i cite it", "anpo help cite"],
  ["how to compare", "anpo help diff"],
  ["word count", "anpo words"],
  ["count words", "anpo words"],
  ["get 1960:V", "anpo show 1960:V"],
  ["json 1960", "anpo show 1960 --format json"],
  ["columns", "anpo help fields"],
  ["cite kanba chicago", "anpo search kanba"],
  ["cite press:asahi-1960-06-19", "anpo sources press:asahi-1960-06-19"],
  ["show 1960 VI ja", "anpo show 1960 VI"],
  ["show the whole 1960 treaty", "anpo show 1960 treaty"],
  ['quote "peace with honor"', 'anpo check "peace with honor"'],
  ["show 1960 termination", "anpo search termination --in 1960"],
  ["show full text 1960", "anpo show 1960"],
  ["full", "anpo show 1951 1960"],
  ["save timeline", "anpo timeline --format csv > timeline.csv"],
  ["export timeline", "anpo timeline --format csv > timeline.csv"],
  ["timeline excel", "anpo timeline --format csv --bom > timeline.csv"],
  ["what are the differences", "anpo diff"],
];

test("there are sixty", () => expect(GUESSES.length).toBeGreaterThanOrEqual(60));

describe.each(GUESSES)("anpo %s", (typed, ...meant) => {
  test("names the line that was meant, at its end", async () => {
    const { err, status } = await type(typed);
    expect(status).toBeGreaterThan(0);
    const ends = [meant.join(" or "), meant.join("; to search for it, type: ")];
    expect(
      ends.some((end) => err.trimEnd().endsWith(`: ${end}`)),
      err,
    ).toBe(true);
  });

  test.each(meant)("%s is accepted", async (line) => {
    const { status, out } = await type(line.replace(/^anpo ?| > .*/g, ""));
    expect(status).not.toBe(2);
    expect(out).not.toBe("");
  });
});

describe("the same situation gets the same message", () => {
  /** The message with what was typed left out. */
  const messageTo = async (line: string) => {
    const typed = line.replace(/^(?:show|cite|collate|diff) (?:1960 )?/, "");
    return (await type(line)).err.replaceAll(`"${typed}"`, "…").replaceAll(typed, "…");
  };
  test.each([
    ["words", "protests", "helicopters"],
    ["words for a passage", "show bases", "cite kishi", "diff kishi"],
    ["a word after a passage", "show 1960 bases", "cite 1960 kishi", "diff 1960 nobody"],
  ])("%s", async (_, first, ...others) => {
    for (const line of others) expect(await messageTo(line)).toBe(await messageTo(first!));
  });
});

describe("a question without a command", () => {
  test.each([
    ...[
      "what did 1960 change about bases?",
      "who signed the treaty?",
      "when did the treaty enter into force",
    ],
    ...["how long does the treaty last", "is the treaty still in force", "did kishi resign", "who was Kishi"],
    ...["what is new in the 1960 treaty", "why did Japan want a new treaty"],
  ])("%s: is answered like a search, which the message names", async (question) => {
    const { err, ...answer } = await type(question);
    const { err: _, ...wanted } = await type(`search "${question}"`);
    expect(answer).toEqual(wanted);
    expect(answer.status).toBe(0);
    expect(err.trimEnd().endsWith(`this is the same as: anpo search "${question}"`), err).toBe(true);
  });

  test("with options", async () => {
    const { out } = await type("who was Kishi --json");
    expect(JSON.parse(out)).toMatchObject({ schema: "anpo/search@1", query: "who was Kishi" });
  });

  test.each(["was", "was ist", "who Kishi", "whoever it was", "show who was Kishi"])(
    "“%s” is not one",
    async (line) => expect((await type(line)).status).toBe(2),
  );
});
