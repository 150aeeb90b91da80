/**
 * What `oint <service> export` and `import` do with their arguments.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import { detailsOf } from "../../catalogue/find.ts";
import type { MethodDetails } from "../../catalogue/methods.ts";
import { besideOwn, OURS } from "../../catalogue/names.ts";
import type { EntityTable, RecordsAdapter, RecordsKit } from "../../catalogue/records.ts";
import { didYouMean, isSayable, suggest } from "../../catalogue/suggest.ts";
import type { ToolCallOptions } from "../../catalogue/tool.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { findCallable } from "../methods/find.ts";
import { readTargets, target } from "../methods/params.ts";
import { isBlank } from "../read/values.ts";
import type { Notes } from "../say/notes.ts";
import { Session, untilAborted } from "../session.ts";

/**
 * Finds an entity by its name, or by its method that lists.
 *
 * @throws UsageError When there is none of that name.
 */
export function findEntity(
  { entities }: RecordsAdapter,
  name: string,
  example: string,
  fits: (entity: EntityTable) => boolean = () => true,
): { name: string; entity: EntityTable } {
  const wanted = name.toLowerCase();
  const all = Object.entries(entities).filter(([, entity]) => fits(entity));
  const found = all.find(([known, { list }]) => [known, list].some((one) => one.toLowerCase() === wanted));
  if (found) return { name: found[0], entity: found[1] };
  const near = suggest(name, all.map(([known]) => known));
  const said = near.length || name.split(".").every((piece) => isSayable(piece)) ? ` "${name}"` : "";
  const hint = near.length
    ? ` ${didYouMean(near)}`
    : ` It is what the names of its methods begin with, e.g. ${example}.`;
  throw new UsageError(`No entity${said} is known.${hint}`);
}

/** The options that were given, and a connection. */
export interface RecordArguments {
  session: Session;
  /** A text of an option of ours; nothing where it is blank. */
  text: (name: string) => string | undefined;
  has: (name: string) => boolean;
  /** Parameters of the method. */
  params: Record<string, unknown>;
  options: ToolCallOptions;
}

/** What stands in a command's arguments. */
export interface RecordGrammar {
  /** e.g. `oint shop export`. */
  command: string;
  flags: readonly string[];
  switches: readonly string[];
  /** The method whose parameters can be given, and its API. */
  method: string;
  api?: string | undefined;
  /** Parameters that cannot be given, with what is said instead. */
  taken: Readonly<Record<string, string>>;
}

/** The names of all options, also of those that will turn out to be wrong. */
function optionNames(args: readonly string[]): string[] {
  return [...new Set(args.flatMap((arg) => /^--([^\s=-][^\s=]*)(?:=|$)/.exec(arg)?.[1] ?? []))];
}

/** Reads arguments: options of ours, of the connection, and parameters of a method as `call` takes them. */
export async function readRecordArguments(
  service: ServiceTable,
  args: readonly string[],
  { command, flags, switches, method, api, taken }: RecordGrammar,
  io: Io,
  notes: Notes,
): Promise<RecordArguments> {
  const session = new Session(service.connection, io, notes, args);
  const catalogue = await service.methods!();
  const found = await findCallable(service, catalogue, method, api);
  const details: MethodDetails = await detailsOf(catalogue, found!);
  const open = { ...details, params: details.params.filter(({ name }) => !Object.hasOwn(taken, name)) };
  const own = open.params.map(({ name }) => name);
  const ours = [...flags, "timeout", "json"].map((name) => besideOwn(name, own));
  const bare = switches.map((name) => besideOwn(name, own));
  const connection = [...service.connection.map(({ flag }) => flag), "profile"].map((name) => besideOwn(name, own));
  const known = [...connection, ...ours, ...bare];
  const reserved = [...known, ...known.map((flag) => OURS + flag)];
  const names = optionNames(args).filter((flag) => !reserved.includes(flag));
  for (const name of names) {
    const instead = Object.entries(taken).find(([one]) => one.toLowerCase() === name.split(".")[0]!.toLowerCase());
    if (instead) throw new UsageError(`--${name}: ${instead[1]}`);
  }
  const { conventions } = catalogue;
  const targets = names.map((flag) => target(flag, open, false, known, command, conventions));
  const { values } = await session.read(args, {
    flags: [...ours, ...targets.map(({ flag }) => flag)],
    switches: bare,
    own,
    service: service.name,
    command,
    offset: 3,
  });
  const options = session.begin();
  const texts = targets.flatMap((one) => (values.get(one.flag) ?? []).map((text) => [one, text] as const));
  const json = values.get(besideOwn("json", own))?.[0];
  const params = await untilAborted(readTargets(json, texts, io, notes, { conventions }), options.signal);
  const absent = open.params.filter(({ required, name }) => required && !Object.hasOwn(params, name));
  session.require(absent.map(({ name }) => `--${name}`));
  return {
    session,
    text: (name) => {
      const text = values.get(besideOwn(name, own))?.[0];
      return text === undefined || isBlank(text) ? undefined : text;
    },
    has: (name) => values.has(besideOwn(name, own)),
    params: params as Record<string, unknown>,
    options,
  };
}

/** What a service gets to prepare an export or an import with. */
export function kitOf(options: ToolCallOptions, notes: Notes): RecordsKit {
  return {
    options,
    note: (line) => notes.say(line),
    meant: (given, known) => {
      const near = suggest(given, known);
      return near.length ? ` ${didYouMean(near)}` : "";
    },
  };
}

/** Names behind each other, with commas between. */
export function namesIn(text: string | undefined): string[] | undefined {
  const names = text?.split(",").map((name) => name.trim()).filter(Boolean);
  return names?.length ? [...new Set(names)] : undefined;
}
