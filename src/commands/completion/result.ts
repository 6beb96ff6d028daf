// The --json document of `anpo completion`.

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

export interface CompletionResult {
  schema: "anpo/completion@1";
  shell: Shell;
  /** The shell script to source. */
  script: string;
}
