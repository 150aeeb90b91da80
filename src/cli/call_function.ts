/**
 * One call of a function: arguments to parameters, the call, its answer.
 *
 * @module
 */

import type { ToolCallOptions } from "../catalogue/tool.ts";
import { UsageError } from "../core/errors.ts";
import { carryOut, type Way, type Work } from "./common/carry_out.ts";
import { type Common, commonFlags, readCommon, restartForProxy } from "./common/options.ts";
import { besideOwn } from "../catalogue/names.ts";
import type { CommandTable, OptionTable, ServiceTable } from "../catalogue/commands.ts";
import type { Io } from "./io.ts";
import type { Given } from "./read/arguments.ts";
import { emptyValue, isBlank, readValue } from "./read/values.ts";
import type { Notes } from "./say/notes.ts";
import { Session, untilAborted } from "./session.ts";

/**
 * Calls a function, and hands its answer over.
 *
 * @param args The arguments after the function's name.
 * @throws UsageError Before anything is sent, when the arguments are wrong.
 */
export async function call(
  service: ServiceTable,
  command: CommandTable,
  args: readonly string[],
  io: Io,
  notes: Notes,
): Promise<void> {
  const connection = command.connects ? service.connection : [];
  const own = command.options.map(({ flag }) => flag);
  const aliases = command.options.flatMap((option) => option.aliases ?? []);
  const taken = [...own, ...aliases];
  const [clear, timeout] = ["clear", "timeout"].map((name) => besideOwn(name, taken)) as [string, string];
  const timed = command.connects || command.network === true;
  const flags = commonFlags(taken, service.list !== undefined);

  const session = new Session(connection, io, notes, args);
  const { values: given } = await session.read(args, {
    flags: [...own, clear, ...timed ? [timeout] : []],
    hidden: aliases,
    own: taken,
    common: flags.values,
    commonSwitches: flags.switches,
    repeatable: [clear],
    anyCase: true,
    service: service.name,
    command: `oint ${service.name} ${command.name}`,
    offset: 2,
  });
  const secret = command.options.filter((option) => option.secret).map(({ flag }) => flag);
  notes.hide(...secret.flatMap((flag) => given.get(flag) ?? []).filter((text) => !isBlank(text)));
  renameAliases(command.options, given);
  const cleared = await clearedOptions(
    given.get(clear) ?? [],
    command,
    connection,
    given,
  );
  const isMissing = ({ required, flag }: OptionTable) =>
    required && !cleared.has(flag) && isBlank(given.get(flag)?.[0] ?? "");
  session.require(command.options.filter(isMissing).map(({ flag }) => `--${flag}`));
  const options = session.begin();
  const common = await untilAborted(readCommon(given, taken, io, notes), options.signal);
  await restartForProxy(common, given, taken, io, notes);
  const params = await untilAborted(readParams(command, given, cleared, io, notes), options.signal);
  if (options.timeout === undefined && common.config.timeout) options.timeout = common.config.timeout;

  const run = async ({ reach, around, signal }: Way): Promise<unknown> => {
    const through = reach ?? around?.((input, init) => fetch(input, init));
    const called = { ...options, signal, ...through && { fetch: through } };
    if (!command.connects) return await command.run(undefined, params, command.network ? called : undefined);
    const adapter = await service.adapter();
    const client = await session.connect((values, note) => adapter.connect(values, note, reach, around));
    signal.throwIfAborted();
    return await command.run(client, params, { ...options, signal });
  };
  const pages = common.rows && await pagesOf(service, session, command, params, given, options, common);
  const { method, answers } = command;
  const secrets = [...session.secrets, ...secret.flatMap((flag) => given.get(flag) ?? [])];
  const result = async () => (await service.methods?.())?.example.result;
  // What a function does without a method, such as asking for a token, deletes nothing.
  const names = [
    ...Object.keys(answers ?? {}).filter((name) => name !== method),
    ...method === undefined ? [] : [method],
  ];
  const methods = names.map((name) => ({ name }));
  const called = async () => ({ methods, catalogue: await service.methods?.() });
  const work: Work = { run, pages, result, method, answers, requests: timed, called, secrets, signal: options.signal };
  await carryOut(work, common, io, notes);
}

/** What goes through all pages; refused where there are none, or where one of them is asked for. */
async function pagesOf(
  service: ServiceTable,
  session: Session,
  command: CommandTable,
  params: Record<string, unknown>,
  given: Given["values"],
  options: ToolCallOptions,
  common: Common,
): Promise<Work["pages"]> {
  const { name, paging, pagedBy = [] } = command;
  const { allPages, refuseNoPages, requestOf } = await import("./list/pages.ts");
  refuseNoPages(name, paging, common);
  const { asked } = common.rows!;
  const page = pagedBy.find((flag) => !isBlank(given.get(flag)?.[0] ?? ""));
  if (page !== undefined) {
    throw new UsageError(`--${page} says which page is wanted, and ${asked} goes through them: give one of the two.`);
  }
  return allPages(service, session, () => requestOf(command, params), options, common.rows!);
}

/** Puts what was given under an older spelling where the option's own would stand. */
function renameAliases(options: readonly OptionTable[], given: Given["values"]): void {
  for (const { flag, aliases = [] } of options) {
    for (const alias of aliases) {
      const texts = given.get(alias);
      if (!texts) continue;
      if (given.has(flag)) throw new UsageError(`--${flag} and --${alias} are the same option: give one of them.`);
      given.set(flag, texts);
      given.delete(alias);
    }
  }
}

async function clearedOptions(
  names: readonly string[],
  command: CommandTable,
  connection: readonly OptionTable[],
  given: Given["values"],
): Promise<Map<string, unknown>> {
  const cleared = new Map<string, unknown>();
  for (const name of names) {
    const flag = name.trim().replace(/^--?/, "");
    const option = command.options.find((each) => each.flag === flag);
    if (!option) {
      if (connection.some((each) => each.flag === flag)) {
        throw new UsageError(`--clear ${flag}: --${flag} says where to call and cannot be empty. Leave it out.`);
      }
      const { didYouMean, suggest } = await import("../catalogue/suggest.ts");
      const near = suggest(flag, command.options.map((each) => each.flag));
      throw new UsageError(
        near.length
          ? `--clear ${flag}: there is no such option. ${didYouMean(near)}`
          : `--clear takes the name of an option of ${command.name}; one given here is none.`,
      );
    }
    if (!isBlank(given.get(flag)?.[0] ?? "")) {
      throw new UsageError(`--${flag} is given a value and cleared: do one of both.`);
    }
    cleared.set(flag, emptyValue(option));
  }
  return cleared;
}

/** What is said where an empty value, which counts as left out, has the effect of a choice. */
function leftOut({ flag, default: value, about }: OptionTable, { name }: CommandTable): string {
  const what = value === undefined ? "nothing is sent for it" : `${name} goes with its default, ${value}`;
  return `--${flag} is empty, which counts as left out: ${what}. ${about}`;
}

async function readParams(
  command: CommandTable,
  given: Given["values"],
  cleared: ReadonlyMap<string, unknown>,
  io: Io,
  notes: Notes,
): Promise<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  let fromStdin: string | undefined;
  for (const option of command.options) {
    const { flag, kind, param } = option;
    const text = given.get(flag)?.[0] ?? "";
    if (cleared.has(flag)) params[param] = cleared.get(flag);
    if (isBlank(text)) {
      if (option.explicit && given.has(flag) && !cleared.has(flag)) await notes.say(leftOut(option, command));
      continue;
    }
    if (/^@?-$/.test(text.trim()) && ["structure", "list", "files", "file"].includes(kind)) {
      if (fromStdin) {
        throw new UsageError(
          `--${fromStdin} and --${flag} cannot both read standard input: give one of them as a file.`,
        );
      }
      fromStdin = flag;
      if (io.stdinIsTerminal) {
        await notes.say(`Reading ${kind === "file" ? "" : "the JSON of "}--${flag} from standard input.`);
      }
    }
    params[param] = await readValue(option, text, io);
  }
  return params;
}
