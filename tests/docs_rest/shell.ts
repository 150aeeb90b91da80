/**
 * Command lines in a real shell: one bash runs them all, and one process answers for `oint`, since to start it anew for
 * each would take most of the time. The words, the standard streams and the exit codes go through the shell.
 *
 * @module
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

/** What came of a command line. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Between two outcomes. */
const END = "\u001e";

/**
 * Runs scripts that each call `oint`, in order, in one bash with `set -u`.
 *
 * @param folder Where the shell's files go, and whose files the command line finds.
 * @param url The address of the portal, for those that give none.
 */
export async function runInShell(folder: string, scripts: readonly string[], url?: string): Promise<Outcome[]> {
  mkdirSync(folder, { recursive: true });
  const program = [denoProgram(), "run", "-A", "--no-check", "--config", join(root, "deno.json")];
  const words = [...program, join(root, "tests", "docs_rest", "oint_process.ts")];
  const [out, err] = ["stdout", "stderr"].map((name) => join(folder, name));
  const head = `set -u
coproc OINT { ${words.map((word) => `'${word}'`).join(" ")}; }
exec 3>&"\${OINT[1]}" 4<&"\${OINT[0]}"
oint() {
  printf '%s\\0' "$#" "$@" '${out}' '${err}' >&3
  local code
  IFS= read -r code <&4
  cat '${out}'
  cat '${err}' >&2
  return "$code"
}
outcome() { local code; eval "$1" 2>'${err}.all'; code=$?; printf '${END}%s${END}' "$code"; cat '${err}.all'; printf '${END}'; }
`;
  const file = join(folder, "commands.sh");
  writeFileSync(file, `${head}${scripts.map((script) => `outcome '${script.replaceAll("'", "'\\''")}'\n`).join("")}`);
  const { code, stdout, stderr } = await run("bash", [file], {
    cwd: folder,
    env: { OINT_BITRIX24_URL: url },
  });
  if (code !== 0) throw new Error(`bash ended with ${code}: ${stderr}`);
  const texts = stdout.split(END);
  const outcomes = scripts.map((_, index): Outcome => {
    const [text = "", exit = "", error = ""] = texts.slice(3 * index, 3 * index + 3);
    return { code: Number(exit), stdout: text, stderr: error };
  });
  if (texts.length !== 3 * scripts.length + 1) throw new Error(`${texts.length} texts came from the shell: ${stderr}`);
  return outcomes;
}
