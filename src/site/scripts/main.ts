// Starts the scripts of the page.

import type { PageData } from "../pageData.ts";
import { startCheck } from "./check.ts";
import { readCorpus } from "./corpus.ts";
import { startPanel } from "./panel.ts";
import { startPassages } from "./passages.ts";
import { startPlaces } from "./places.ts";
import { startPrint } from "./print.ts";
import { startSearch } from "./search.ts";
import { startTimeline } from "./timeline.ts";

declare global {
  interface Window {
    anpo: PageData;
  }
}

const corpus = readCorpus(window.anpo);
for (const element of document.querySelectorAll<HTMLElement>("form, main > section, nav li, button"))
  element.hidden = false;
startSearch(corpus);
startCheck(corpus);
startTimeline(corpus);
startPanel();
startPassages(corpus);
startPrint();
startPlaces();
document.documentElement.dataset.ready = "";
