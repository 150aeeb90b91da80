/**
 * `oint profiles`: lists what is kept, without secrets.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import { type Format, readFormat } from "../common/options.ts";
import type { Io } from "../io.ts";
import { readArguments } from "../read/arguments.ts";
import { json, print } from "../say/answer.ts";
import { formOf } from "../say/forms.ts";
import type { Notes } from "../say/notes.ts";
import { storeOf } from "./arguments.ts";
import { DEFAULT, PROFILE_VARIABLE } from "./profile.ts";

export async function run(args: readonly string[], _program: Program, io: Io, notes: Notes): Promise<void> {
  const { values } = await readArguments(args, { flags: ["format"], command: "oint profiles", offset: 1 });
  const format: Format = readFormat("format", values.get("format")?.[0] ?? "table");
  const taken = io.env[PROFILE_VARIABLE]?.trim() || DEFAULT;
  const rows = (await (await storeOf(io)).list()).map(({ service, name, address, account, kept }) => ({
    ...{ service, profile: name, taken: name === taken, address, account: account ?? null, kept },
  }));
  if (!rows.length && format === "table") {
    await notes.say('No profiles are kept. "oint login" keeps one.');
    return;
  }
  if (!rows.some((row) => row.taken) && io.env[PROFILE_VARIABLE]?.trim()) {
    await notes.say(`${PROFILE_VARIABLE} names a profile that is not kept.`);
  }
  if (format === "json") return print(json(rows), io);
  const shown = format === "table" ? rows.map((row) => ({ ...row, taken: row.taken ? "yes" : "" })) : rows;
  const { form } = await formOf({ format, columns: undefined, jq: undefined }, io, notes, false);
  const text = form.rows(shown) + form.end();
  return form.isStyled ? io.stdout(text) : print(text, io);
}
