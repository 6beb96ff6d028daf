// The completion script of a shell. It asks anpo itself what can follow the words that were typed.

import type { Shell } from "./result.ts";

/** Printed in place of candidates where the name of a file is expected. */
export const FILES = ":files";

/** Sourcing a script twice does no harm. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# anpo completion for bash: source <(anpo completion bash)
_anpo() {
  local IFS=$'\\n' line="\${COMP_LINE:0:COMP_POINT}" word break
  COMPREPLY=($("$1" completion bash --line="$line" 2>/dev/null))
  word="\${line##*[[:space:]]}"
  if [[ "\${COMPREPLY[0]}" == ${FILES} ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "\${word#*=}"))
    return
  fi
  if [[ "\${COMPREPLY[0]}" == *: ]]; then compopt -o nospace 2>/dev/null; fi
  # bash ends a word at a colon or an equals sign, but references contain colons.
  for break in : =; do
    if [[ "$word" == *$break* && "$COMP_WORDBREAKS" == *$break* ]]; then
      COMPREPLY=("\${COMPREPLY[@]#"\${word%"\${word##*$break}"}"}")
      word="\${word##*$break}"
    fi
  done
}
complete -F _anpo anpo
`,

  zsh: `#compdef anpo
# anpo completion for zsh: source <(anpo completion zsh)
_anpo() {
  local -a found kinds whole
  local line
  found=("\${(@f)$(anpo completion zsh --line="\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)}")
  if [[ "$found[1]" == ${FILES} ]]; then
    compset -P '--*='
    _files
    return
  fi
  # A colon separates a candidate from its description; a candidate that ends in one is not complete.
  for line in $found; do
    if [[ "$line" == *: ]]; then kinds+=("$line"); else whole+=("\${\${line//:/\\\\:}/$'\\t'/:}"); fi
  done
  (( $#kinds )) && compadd -S '' -a kinds
  (( $#whole )) && _describe anpo whole
}
# When the script is autoloaded from fpath, it is the body of the function itself.
if [[ "\${funcstack[1]}" == _anpo ]]; then _anpo "$@"
elif (( $+functions[compdef] )); then compdef _anpo anpo; fi
`,

  fish: `# anpo completion for fish: anpo completion fish | source
function __anpo_candidates
  set -l line (commandline -cp)
  set -l found (anpo completion fish --line="$line" 2>/dev/null)
  if test "$found[1]" = ${FILES}
    set -l option (string match -r '^--[^=]*=' -- (commandline -ct))
    string replace -r '^' -- "$option" (__fish_complete_path (string replace -r '^--[^=]*=' '' -- (commandline -ct)))
  else
    printf '%s\\n' $found
  end
end
complete -c anpo -e
complete -c anpo -f -a '(__anpo_candidates)'
`,

  powershell: `# anpo completion for PowerShell: anpo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName anpo -ScriptBlock {
  param($word, $ast, $position)
  $length = $position - $ast.Extent.StartOffset
  $line = $ast.ToString().PadRight($length).Substring(0, $length)
  $found = @(anpo completion powershell "--line=$line")
  if ($found[0] -eq '${FILES}') { return [System.Management.Automation.CompletionCompleters]::CompleteFilename($word) }
  # Without any candidate, PowerShell would offer files.
  if ($found.Count -eq 0) { return '' }
  $found | ForEach-Object {
    $value, $about = $_ -split "\`t"
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}
`,
};
