// The options that every command has.

import { FORMATS } from "../formats.ts";
import type { Option } from "./command.ts";

export const GLOBAL_OPTIONS: readonly Option[] = [
  { flags: "--format <name>", description: `one of: ${FORMATS.join(", ")}; not every command has all` },
  { flags: "--json", description: "short for --format json" },
  { flags: "--width <cells>", description: "wrap at so many cells, or full for the whole screen" },
  { flags: "--color <when>", description: "auto, always or never" },
  { flags: "--no-color", description: "short for --color never" },
  {
    flags: "--accessible",
    description: "for screen readers: no columns, no box characters, words for signs",
  },
  { flags: "--no-pager", description: "print long answers without a pager" },
];
