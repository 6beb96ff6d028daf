// The quotation check: the verdict of `anpo check`, as its page says it.

import { answerCheck } from "../../commands/check/answer.ts";
import { checkPage } from "../../commands/check/page.ts";
import { AnpoError } from "../../errors.ts";
import type { Block } from "../../render/document.ts";
import { blocksHtml } from "../../render/html.ts";
import type { PageCorpus } from "./corpus.ts";
import { byId } from "./dom.ts";

/** A check takes some hundredths of a second, so it waits for a pause in the typing. In milliseconds. */
const PAUSE = 150;

export function startCheck({ treaties, keywords }: PageCorpus): void {
  const input = byId<HTMLTextAreaElement>("quotation");
  const output = document.querySelector<HTMLElement>(".verdict")!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      output.innerHTML = verdictOn(input.value);
    }, PAUSE);
  });

  function verdictOn(quotation: string): string {
    try {
      const { result } = answerCheck(quotation, treaties, { within: null, keywords });
      output.dataset.verdict = result.verdict;
      const page = checkPage(result, { isForPrograms: false, isOnTerminal: false, isTable: false }).map(
        asSubheading,
      );
      return blocksHtml(page, (id) => document.getElementById(id) !== null);
    } catch (error) {
      if (!(error instanceof AnpoError)) throw error;
      delete output.dataset.verdict;
      return error.problem.kind === "long quotation"
        ? "<p>The quotation is too long. Check it in parts.</p>"
        : "";
    }
  }
}

function asSubheading(block: Block): Block {
  return block.block === "heading" ? { ...block, level: 3 } : block;
}
