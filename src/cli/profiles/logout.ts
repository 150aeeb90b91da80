/**
 * `oint logout`: forgets a profile.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import type { Io } from "../io.ts";
import type { Notes } from "../say/notes.ts";
import { readProfileArguments, storeOf } from "./arguments.ts";
import { unknownProfile } from "./find.ts";

export async function run(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const { service, name } = await readProfileArguments("logout", args, program, io);
  const store = await storeOf(io);
  if (!await store.forget(service.name, name)) throw await unknownProfile(name, service.name, store);
  const { forgetValues } = await import("../completion/asked.ts");
  await forgetValues(service.name, name, io.env);
  await notes.say(`Forgot the profile ${name}. What it held is still valid where it was made.`);
}
