/**
 * Help of `oint completion`. It stands by itself, since help is to be there at once.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import { page, paragraph, widthOf } from "../say/layout.ts";

/** The help. */
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
