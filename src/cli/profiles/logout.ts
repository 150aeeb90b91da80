/**
 * `oint logout`: forgets a profile.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import type { Io } from "../io.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";
import type { Notes } from "../say/notes.ts";
import { readProfileArguments, storeOf } from "./arguments.ts";
import { unknownProfile } from "./find.ts";
import { DEFAULT } from "./profile.ts";

export function help({ services }: Program, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint logout [service] [--profile <name>]",
    paragraph(
      "Forgets what oint login has kept. A webhook or a token stays valid where it was made: withdraw it there if nobody " +
        "is to use it any more.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [
        ["--profile <name>", `which one (default: ${DEFAULT}; environment: OINT_PROFILE)`],
        ["--help", "show this help"],
      ],
    }], width),
    `Example:\n  oint logout ${services[0]?.name ?? "<service>"} --profile test`,
  );
}

export async function run(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const { service, name } = await readProfileArguments("logout", args, program, io);
  const store = await storeOf(io);
  if (!await store.forget(service.name, name)) throw await unknownProfile(name, service.name, store);
  const { forgetValues } = await import("../completion/asked.ts");
  await forgetValues(service.name, name, io.env);
  await notes.say(`Forgot the profile ${name}. What it held is still valid where it was made.`);
}
