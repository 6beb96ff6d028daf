// The --json document of `anpo completion`.

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

export interface CompletionResult {
  schema: "anpo/completion@1";
  shell: Shell;
  /** The shell script to source; null if candidates were asked for. */
  script: string | null;
  /** What can stand for the last word of a line, or “:files” for the name of a file; empty for the script. */
  candidates: { value: string; about: string }[];
}
