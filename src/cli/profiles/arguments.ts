/**
 * What the commands that keep connections have in common: a service, and the name of a profile.
 *
 * @module
 */

import type { Program, ServiceEntry, ServiceTable } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { readArguments } from "../read/arguments.ts";
import { unknownService } from "../say/unknown.ts";
import { namedProfile } from "./named.ts";
import { DEFAULT, isName, PROFILE_VARIABLE, type ProfileStore } from "./profile.ts";

/** What was typed behind the command. */
export interface ProfileArguments {
  entry: ServiceEntry;
  service: ServiceTable;
  /** The profile's name. */
  name: string;
}

/**
 * Reads a service's name, which may be left out where there is one service only, and `--profile`.
 *
 * @throws UsageError When they are wrong.
 */
export async function readProfileArguments(
  command: string,
  args: readonly string[],
  { services }: Program,
  { env }: Pick<Io, "env">,
): Promise<ProfileArguments> {
  const { values, words } = await readArguments(args, {
    ...{ flags: ["profile"], words: true, command: `oint ${command}`, offset: 1 },
  });
  const [word, further] = words;
  if (further !== undefined) {
    throw new UsageError(
      `oint ${command} takes a service's name and --profile, and nothing else. Addresses and tokens do not belong on the ` +
        "command line: they are asked for, or read from standard input.",
    );
  }
  if (word === undefined && services.length > 1) {
    throw new UsageError(`Name the service: oint ${command} <service>. There is: ${services.map(({ name }) => name)}.`);
  }
  const entry = word === undefined ? services[0] : services.find(({ name }) => name === word.toLowerCase());
  if (!entry) throw unknownService(word ?? "", services, [], 2);
  const name = namedProfile("profile", values.get("profile")) ?? (env[PROFILE_VARIABLE]?.trim() || DEFAULT);
  if (!isName(name)) {
    throw new UsageError(
      "A profile's name has letters, digits, dots, - and _ only, 64 at most, and begins with neither sign.",
    );
  }
  return { entry, service: await entry.load(), name };
}

/** What keeps connections. */
export async function storeOf({ profiles }: Pick<Io, "profiles">): Promise<ProfileStore> {
  if (!profiles) throw new UsageError("No profiles are kept here.");
  return await profiles();
}
