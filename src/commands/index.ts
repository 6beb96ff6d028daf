// The commands, in the order in which help shows them.

import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { collate } from "./collate.ts";
import type { Command } from "./command.ts";
import { completion } from "./completion.ts";
import { diff } from "./diff.ts";
import { disputes } from "./disputes.ts";
import { glossary } from "./glossary.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";

export const COMMANDS: readonly Command[] = [
  show,
  search,
  diff,
  timeline,
  glossary,
  check,
  collate,
  disputes,
  sources,
  cite,
  completion,
];
