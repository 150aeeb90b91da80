/**
 * `oint completion <shell>`: prints what makes a shell complete command lines of oint.
 *
 * @module
 */

import { didYouMean, suggest } from "../../catalogue/suggest.ts";
import type { Program } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { readArguments } from "../read/arguments.ts";
import { page, paragraph, widthOf } from "../say/layout.ts";
import { scriptFor, SHELLS } from "./scripts.ts";

export function help(_program: Program, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint completion <bash|zsh|fish|powershell>",
    paragraph(
      "Prints a script that makes the shell complete services, functions, methods, options, their values and profiles. " +
        "Where a profile is kept, it also offers the service's own values, such as users, which are asked for at most every " +
        "ten minutes and kept without any secret.",
      width,
    ),
    "To load it:\n" +
      '  bash        eval "$(oint completion bash)"            in ~/.bashrc\n' +
      '  zsh         eval "$(oint completion zsh)"             in ~/.zshrc, behind compinit\n' +
      "  fish        oint completion fish | source             in ~/.config/fish/config.fish\n" +
      "  PowerShell  oint completion powershell | Out-String | Invoke-Expression   in $PROFILE",
  );
}

export async function run(args: readonly string[], _program: Program, io: Io): Promise<void> {
  const { words } = await readArguments(args, { flags: [], words: true, command: "oint completion", offset: 1 });
  const [shell = "", further] = words.map((word) => word.toLowerCase());
  if (further === undefined && SHELLS.includes(shell)) return io.stdout(await scriptFor(shell));
  const near = shell ? suggest(shell, SHELLS) : [];
  throw new UsageError(
    `oint completion takes a shell: ${SHELLS.join(", ")}.${near.length ? ` ${didYouMean(near)}` : ""}`,
  );
}
