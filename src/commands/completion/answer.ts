// The completion script of a shell, from the words that can be typed.

import type { Shell } from "./result.ts";

/** The words that can follow `anpo`. */
export interface Vocabulary {
  commands: readonly {
    name: string;
    summary: string;
    options: readonly string[];
    values: readonly string[];
  }[];
  /** The options that every command has. */
  options: readonly string[];
  /** Values of options: "search --kind" → provision …; "--format" for an option of every command. */
  optionValues: Readonly<Record<string, readonly string[]>>;
}

/** The case pattern for "command option" in bash and zsh. */
function casePattern(option: string): string {
  return option.includes(" ") ? `"${option}"` : `*" ${option}"`;
}

/** Sourcing the script twice does no harm. */
export function completionScript(shell: Shell, vocabulary: Vocabulary): string {
  return SCRIPTS[shell](vocabulary);
}

const SCRIPTS: Record<Shell, (vocabulary: Vocabulary) => string> = {
  bash: ({ commands, options, optionValues }) => `# anpo completion for bash: source <(anpo completion bash)
_anpo() {
  # bash ends a word at a colon, but references contain colons.
  local typed="\${COMP_LINE:0:COMP_POINT}" words
  local word="\${typed##* }" before="\${typed% *}"
  local previous="\${before##* }" command="" one typed_words
  # Global options can come before the command.
  read -ra typed_words <<< "$before"
  for one in "\${typed_words[@]:1}"; do
    case "$one" in ${commands.map(({ name }) => name).join("|")}) command="$one"; break ;; esac
  done
  case "$command $previous" in
${Object.entries(optionValues)
  .map(([option, values]) => `    ${casePattern(option)}) words="${values.join(" ")}" ;;`)
  .join("\n")}
    *)
      case "$command" in
${commands
  .map(
    ({ name, options: own, values }) =>
      `        ${name}) words="${[...own, ...options, ...values].join(" ")}" ;;`,
  )
  .join("\n")}
        *) words="${[...commands.map(({ name }) => name), ...options].join(" ")}" ;;
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ "$COMP_WORDBREAKS" == *:* ]]; then COMPREPLY=("\${COMPREPLY[@]#"\${word%"\${word##*:}"}"}"); fi
}
complete -o default -F _anpo anpo
`,

  zsh: ({ commands, options, optionValues }) => `#compdef anpo
# anpo completion for zsh: source <(anpo completion zsh)
_anpo() {
  local -a commands values
  local command="" one
  commands=(${commands.map(({ name, summary }) => `'${name}:${summary.replace(/'/g, "")}'`).join(" ")})
  # Global options can come before the command.
  for one in "\${(@)words[2,CURRENT-1]}"; do
    case "$one" in (${commands.map(({ name }) => name).join("|")}) command="$one"; break ;; esac
  done
  case "$command \${words[CURRENT-1]}" in
${Object.entries(optionValues)
  .map(([option, values]) => `    ${casePattern(option)}) values=(${values.join(" ")}) ;;`)
  .join("\n")}
    *)
      case "$command" in
${commands
  .map(
    ({ name, options: own, values }) =>
      `        ${name}) values=(${[...own, ...options, ...values].join(" ")}) ;;`,
  )
  .join("\n")}
        *)
          _describe command commands
          values=(${options.join(" ")})
          ;;
      esac
      ;;
  esac
  compadd -a values
}
# When the script is autoloaded from fpath, it is the body of the function itself.
if [[ "\${funcstack[1]}" == _anpo ]]; then _anpo "$@"
elif (( $+functions[compdef] )); then compdef _anpo anpo; fi
`,

  fish: ({ commands, options, optionValues }) => {
    const quoted = (words: readonly string[]) => `'${words.join(" ").replace(/'/g, "\\'")}'`;
    const only = (name: string) => `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      "# anpo completion for fish: anpo completion fish | source",
      "complete -c anpo -e",
      ...commands.map(
        ({ name, summary }) =>
          `complete -c anpo -f -n __fish_use_subcommand -a ${name} -d ${quoted([summary])}`,
      ),
      ...commands.flatMap(({ name, options: own, values }) => [
        ...own.map((option) => `complete -c anpo ${only(name)} -l ${option.replace(/^--/, "")}`),
        ...(values.length > 0 ? [`complete -c anpo -f ${only(name)} -a ${quoted(values)}`] : []),
      ]),
      ...options.map((option) => `complete -c anpo -l ${option.replace(/^--/, "")}`),
      ...Object.entries(optionValues).map(([key, values]) => {
        const [option = "", command] = key.split(" ").reverse();
        const having = command
          ? [command]
          : commands.filter((one) => one.options.includes(option)).map(({ name }) => name);
        const where = having.length > 0 ? ` ${only(having.join(" "))}` : "";
        return `complete -c anpo -x${where} -l ${option.replace(/^--/, "")} -a ${quoted(values)}`;
      }),
      "",
    ].join("\n");
  },

  powershell: ({ commands, options, optionValues }) => {
    const list = (words: readonly string[]) => words.map((word) => `'${word.replace(/'/g, "''")}'`).join(",");
    return `# anpo completion for PowerShell: anpo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName anpo -ScriptBlock {
  param($word, $ast, $position)
  $typed = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $previous = if ($word -and $typed.Count -gt 1) { $typed[-2] } else { $typed[-1] }
  $words = switch -Wildcard ("$($typed[1]) $previous") {
${Object.entries(optionValues)
  .map(
    ([option, values]) => `    '${option.includes(" ") ? option : `* ${option}`}' { ${list(values)}; break }`,
  )
  .join("\n")}
    default {
      switch (@($typed + '')[1]) {
${commands
  .map(({ name, options: own, values }) => `        '${name}' { ${list([...own, ...options, ...values])} }`)
  .join("\n")}
        default { ${list([...commands.map(({ name }) => name), ...options])} }
      }
    }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
  },
};
