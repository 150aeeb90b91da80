/**
 * What shells are told. All of them hand over what was typed on standard input, where nobody else sees it, and expand
 * nothing of it, nor of what they are answered.
 *
 * @module
 */

const BASH = `# Completion of oint for Bash. To load it: eval "$(oint completion bash)"
_oint() {
  local line directive=0 out
  COMPREPLY=()
  out=$(printf '%s' "\${COMP_LINE:0:COMP_POINT}" | command oint complete --bash "$COMP_WORDBREAKS" 2>/dev/null) || return 0
  while IFS= read -r line; do
    case $line in
      :*) directive=\${line#:} ;;
      ?*) COMPREPLY+=("$line") ;;
    esac
  done <<<"$out"
  # Without anything to offer, Bash offers files, unless told otherwise.
  (( directive & 4 )) && compopt +o default +o bashdefault 2>/dev/null
  (( directive & 2 )) && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -o bashdefault -F _oint oint
`;

const ZSH = `#compdef oint
# Completion of oint for zsh. To load it, behind compinit: eval "$(oint completion zsh)"
_oint() {
  local line directive=0
  local -a offers
  while IFS= read -r line; do
    case $line in
      :*) directive=\${line#:} ;;
      ?*) offers+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done < <(print -rN -- "\${(@Q)words[2,CURRENT]}" | command oint complete --words 2>/dev/null)
  if (( \${#offers} )); then
    if (( directive & 2 )); then _describe -V oint offers -S ''; else _describe -V oint offers; fi
  elif (( ! (directive & 4) )); then
    compset -P '--*='
    _files
  fi
}
if [[ \${funcstack[1]} == _oint ]]; then _oint "$@"; else compdef _oint oint; fi
`;

const FISH = `# Completion of oint for fish. To load it: oint completion fish | source
function __oint_offers
    set -l words (commandline -opc)
    set -l answers (printf '%s\\0' $words[2..] (commandline -ct) | command oint complete --words 2>/dev/null)
    set -l directive 0
    for answer in $answers
        switch $answer
            case ':*'
                set directive (string sub -s 2 -- $answer)
            case '?*'
                printf '%s\\n' $answer
        end
    end
    test (count $answers) -le 1; and test "$directive" = 0; and __fish_complete_path (commandline -ct)
end
complete -c oint -e
complete -c oint -f -a '(__oint_offers)'
`;

/** The shells. */
export const SHELLS: readonly string[] = ["bash", "zsh", "fish", "powershell"];

/** What a shell is told; of PowerShell, what a library has for it. */
export async function scriptFor(shell: string): Promise<string> {
  const own: Record<string, string> = { bash: BASH, zsh: ZSH, fish: FISH };
  if (Object.hasOwn(own, shell)) return own[shell]!;
  const { script } = await import("@bomb.sh/tab");
  const lines: string[] = [];
  // deno-lint-ignore no-console -- the library prints it
  const { log } = console;
  console.log = (...parts: unknown[]) => void lines.push(parts.join(" "));
  try {
    script(shell, "oint", "oint");
  } finally {
    console.log = log;
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
