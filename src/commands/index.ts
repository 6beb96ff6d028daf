// The commands, in the order in which help shows them.

import { check } from "./check.ts";
import { collate } from "./collate.ts";
import type { Command } from "./command.ts";
import { diff } from "./diff.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { timeline } from "./timeline.ts";

export const COMMANDS: readonly Command[] = [show, search, diff, timeline, check, collate];
