// A real browser, and what a page in it must not do: complain, fetch, overflow, or have barriers.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

export function launchBrowser(): Promise<Browser> {
  if (!existsSync(PROGRAM)) throw new Error(`no browser at ${PROGRAM}; name one with CHROMIUM`);
  return chromium.launch({
    executablePath: PROGRAM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
}

/** Everything that a page reports or asks the network for, apart from its own address. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) complaints.push(request.url());
  });
  return complaints;
}

export async function expectNoOverflow(page: Page): Promise<void> {
  const [content, screen] = (await page.evaluate(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  )) as [number, number];
  expect(content).toBeLessThanOrEqual(screen);
}

/** What differs between a light and a dark page. */
const RULES_ON_COLORS = ["color-contrast", "link-in-text-block"];

/**
 * The barriers that axe finds on the page, or in the part of it that a selector names; "colors" checks only what depends
 * on colors. axe is run in a world of its own, which the policy of a page does not forbid.
 */
export async function barriersOn(
  page: Page,
  { within, only }: { within?: string; only?: "colors" } = {},
): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send("Page.getFrameTree");
  const { executionContextId } = await client.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
      ...{ expression, contextId: executionContextId, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string[];
  };
  await evaluate(`${readFileSync(AXE, "utf8")}; null`);
  return evaluate(
    `axe.run(${JSON.stringify(within ?? null)} ?? document, ${JSON.stringify(only ? { runOnly: RULES_ON_COLORS } : {})}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' ')))`,
  );
}
