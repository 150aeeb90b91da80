/**
 * `oint login`: keeps a connection as a profile.
 *
 * Neither address nor token is an option: everybody on a machine can list arguments, and shells keep them.
 *
 * @module
 */

import type { ConnectionCheck, ConnectionValue, ServiceAdapter } from "../../catalogue/adapter.ts";
import type { ConnectionOption, Program, ServiceEntry } from "../../catalogue/commands.ts";
import { secretsIn } from "../../catalogue/secrets.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { connectionSecrets } from "../read/credentials.ts";
import type { Notes } from "../say/notes.ts";
import { untilAborted } from "../session.ts";
import { readProfileArguments, storeOf } from "./arguments.ts";
import type { ConnectionTexts } from "./profile.ts";

/** Milliseconds for each attempt of the check. */
const TIMEOUT = 30_000;

/** The connection's options, the address first. */
function inOrder(connection: readonly ConnectionOption[]): ConnectionOption[] {
  return [...connection].sort((one, other) => Number(one.secret) - Number(other.secret));
}

/** Asks whoever sits at the terminal. A token is asked for where the address holds no secret that takes its place. */
async function asked(
  connection: readonly ConnectionOption[],
  { secrets = [], title }: ServiceEntry,
  ask: NonNullable<Io["ask"]>,
): Promise<ConnectionTexts> {
  const texts: Record<string, string> = {};
  for (const { name, param, about, required, secret } of inOrder(connection)) {
    if (secret && Object.values(texts).some((text) => secretsIn(text, secrets).length)) continue;
    const optional = required ? "" : " Enter alone leaves it out.";
    const text = await ask({
      text: `${title}: ${name}. ${about}${optional}`,
      // An address may hold a code that is as good as a password.
      isSecret: true,
      check: (answer) => required && !answer ? "Nothing was typed. Ctrl+C stops." : undefined,
    });
    if (text) texts[param] = text;
  }
  return texts;
}

/** Reads a line for each from standard input. */
function fromLines(connection: readonly ConnectionOption[], input: Uint8Array): ConnectionTexts {
  const lines = new TextDecoder().decode(input).replace(/^\ufeff/, "").split(/\r\n|\r|\n/).map((line) => line.trim());
  const options = inOrder(connection);
  if (lines.slice(options.length).some(Boolean)) {
    throw new UsageError(
      `Standard input has more lines than ${options.map(({ name }) => name).join(" and ")} take, a line each.`,
    );
  }
  return Object.fromEntries(options.flatMap(({ param }, at) => lines[at] ? [[param, lines[at]]] : []));
}

/** Tries a connection; without any request where the service has nothing that tells. */
async function tried(
  adapter: ServiceAdapter,
  values: Record<string, ConnectionValue>,
  signal: AbortSignal,
  notes: Notes,
): Promise<ConnectionCheck | undefined> {
  const client = await adapter.connect(values, (line) => void notes.say(line).catch(() => {}));
  if (!adapter.check) return undefined;
  return await adapter.check(client, { signal, timeout: TIMEOUT });
}

/** What is shown of an address where the service does not tell. */
function hostOf(text: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(whole) ? new URL(whole).host : "an address";
}

export async function run(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const { entry, service, name } = await readProfileArguments("login", args, program, io);
  const { connection } = service;
  const store = await storeOf(io);
  const signal = io.interrupted();
  const before = (await store.list()).find((each) => each.service === service.name && each.name === name);
  const isAsked = io.stdinIsTerminal && io.ask !== undefined;
  const texts = isAsked
    ? await asked(connection, entry, io.ask!)
    : fromLines(connection, await untilAborted(io.stdin(), signal));
  const from = isAsked ? "what you typed" : "standard input";
  const values = Object.fromEntries(
    Object.entries(texts).map(([param, value]) => [param, { value, from, explicit: true }]),
  );
  notes.hide(
    ...connectionSecrets(connection, values),
    ...Object.values(texts).flatMap((text) => notes.secretsIn(text)),
  );
  const missing = connection.filter(({ required, param }) => required && !texts[param]);
  if (missing.length) {
    throw new UsageError(
      `Standard input has no ${
        missing.map((option) => option.name).join(" and no ")
      }. Its first line is the address, the ` +
        "second a token, if any.",
    );
  }
  const adapter = await service.adapter();
  const found = await tried(adapter, values, signal, notes);
  const address = found?.address ?? hostOf(Object.values(texts)[0]!);
  const profile = { service: service.name, name, address, ...found && { account: found.account } };
  const kept = await store.keep(profile, texts);
  const where = kept === "keychain" ? "the system's keychain" : store.path;
  const as = found ? `, as ${found.account}` : "; nothing was asked, since this service does not tell";
  await notes.say(`${before ? "Replaced" : "Kept"} the profile ${name} in ${where}: ${address}${as}.`);
  const [first] = connection.filter(({ env, secret }) => !secret && io.env[env]?.trim());
  if (first) {
    const advice = "it is taken before all profiles but one that --profile names.";
    await notes.say(`The environment variable ${first.env} is set: ${advice}`);
  }
}
