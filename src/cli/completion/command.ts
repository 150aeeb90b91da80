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
import { scriptFor, SHELLS } from "./scripts.ts";

export async function run(args: readonly string[], _program: Program, io: Io): Promise<void> {
  const { words } = await readArguments(args, { flags: [], words: true, command: "oint completion", offset: 1 });
  const [shell = "", further] = words.map((word) => word.toLowerCase());
  if (further === undefined && SHELLS.includes(shell)) return io.stdout(await scriptFor(shell));
  const near = shell ? suggest(shell, SHELLS) : [];
  throw new UsageError(
    `oint completion takes a shell: ${SHELLS.join(", ")}.${near.length ? ` ${didYouMean(near)}` : ""}`,
  );
}
