// Whether addresses are printed as links.

import { expect, test } from "vitest";
import { hyperlink, wantsLinks, withoutLinks } from "../../../src/render/terminal/links.ts";
import { anpo } from "../../support/io.ts";

test.each([
  ["an unknown terminal", {}, true, false],
  ["kitty", { TERM: "xterm-kitty" }, true, true],
  ["Windows Terminal", { WT_SESSION: "1" }, true, true],
  ["VS Code", { TERM_PROGRAM: "vscode" }, true, true],
  ["Apple's Terminal", { TERM_PROGRAM: "Apple_Terminal" }, true, false],
  ["GNOME Terminal", { VTE_VERSION: "6003" }, true, true],
  ["an old GNOME Terminal", { VTE_VERSION: "4999" }, true, false],
  ["tmux in kitty", { TERM: "tmux-256color", TERM_PROGRAM: "vscode", TMUX: "/tmp/1" }, true, false],
  ["a pipe", { TERM: "xterm-kitty" }, false, false],
  ["a pipe, forced", { FORCE_HYPERLINK: "1" }, false, true],
  ["kitty, switched off", { FORCE_HYPERLINK: "0", TERM: "xterm-kitty" }, true, false],
])("%s: %j", (_, env, isTerminal, expected) => expect(wantsLinks(env, isTerminal)).toBe(expected));

const LINK = hyperlink("https://tea.example/", "tea");

test("a link can be taken back", () => {
  expect(LINK).toBe("\u001b]8;;https://tea.example/\u001b\\tea\u001b]8;;\u001b\\");
  expect(withoutLinks(`a ${LINK} b ${LINK}`)).toBe("a tea b tea");
});

test("an address on a terminal with links, but not in a pager", async () => {
  const world = { terminal: 80, env: { WT_SESSION: "1", NO_COLOR: "1" } };
  const line = ["sources", "frus-1951-6"];
  const { out } = await anpo(line, world);
  expect(out).toContain(
    "\u001b]8;;https://history.state.gov/historicaldocuments/frus1951v06p1\u001b\\https:",
  );
  let paged = "";
  const page = (text: string) => {
    paged = text;
    return true;
  };
  await anpo(line, { ...world, rows: 5, page });
  expect(paged).toBe(withoutLinks(out));
});
