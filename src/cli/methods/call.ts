/**
 * `oint <service> call <method>`: calls any method of the API by its own name.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { MethodRequest } from "../../catalogue/adapter.ts";
import type { ServiceTable } from "../../catalogue/commands.ts";
import type { Catalogue, MethodDetails } from "../../catalogue/methods.ts";
import { besideOwn, OURS } from "../../catalogue/names.ts";
import { typedName } from "../../catalogue/describe.ts";
import { detailsOf } from "../../catalogue/find.ts";
import { carryOut, type Way, type Work } from "../common/carry_out.ts";
import { type Common, commonFlags, readCommon, restartForProxy } from "../common/options.ts";
import type { PagingKind } from "../../core/list/paging.ts";
import type { ToolCallOptions } from "../../catalogue/tool.ts";
import type { Io } from "../io.ts";
import type { Notes } from "../say/notes.ts";
import { Session, untilAborted } from "../session.ts";
import { findCallable } from "./find.ts";
import { readTargets, target } from "./params.ts";

/** Options that take no value, beside one for each further API. */
const SWITCHES = ["dry-run", "unknown"];

/** The names of all options, also of those that will turn out to be wrong. */
function optionNames(args: readonly string[]): string[] {
  return args.flatMap((arg) => /^--([^\s=-][^\s=]*)(?:=|$)/.exec(arg)?.[1] ?? []);
}

/** The one further API that is chosen by its option, unless the method of that name has a parameter called so. */
async function chosenApi(
  service: ServiceTable,
  catalogue: Catalogue,
  name: string,
  given: readonly string[],
): Promise<string | undefined> {
  const bare = catalogue.apis.filter((api) => given.includes(api));
  const main = bare.length ? await findCallable(service, catalogue, name, undefined, true) : undefined;
  const own = main ? namesOf(await detailsOf(catalogue, main)) : [];
  const chosen = catalogue.apis.filter((api) => given.includes(OURS + api) || given.includes(besideOwn(api, own)));
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(" and --")} exclude each other: give one.`);
  return chosen[0];
}

/** The names of a method's parameters. */
function namesOf(details: MethodDetails | undefined): string[] {
  return (details?.params ?? []).map(({ name }) => name);
}

/**
 * Calls a method, and hands its answer over, or the request where only that is asked for.
 *
 * @param name The method's name as it was typed.
 * @param args The arguments after it.
 * @throws UsageError Before anything is sent, when the arguments are wrong.
 */
export async function callMethod(
  service: ServiceTable,
  name: string,
  args: readonly string[],
  io: Io,
  notes: Notes,
): Promise<void> {
  const catalogue = await service.methods!();
  const session = new Session(service.connection, io, notes, args);

  const names = optionNames(args);
  const isGiven = (flag: string) => names.includes(flag) || names.includes(OURS + flag);
  const api = await chosenApi(service, catalogue, name, names);
  const method = await findCallable(service, catalogue, name, api, isGiven("unknown"));
  const details = method && await detailsOf(catalogue, method);
  const own = namesOf(details);
  const beside = (flags: readonly string[]) => flags.map((flag) => besideOwn(flag, own));
  const unknown = names.includes(OURS + "unknown") || names.includes(besideOwn("unknown", own));
  const switches = beside([...SWITCHES, ...catalogue.apis]);
  const common = beside(["timeout", "json"]);
  const known = [...beside(service.connection.map(({ flag }) => flag)), ...common, ...switches];
  const ours = commonFlags(own, service.list !== undefined);
  const taken = [...known, ...ours.values, ...ours.switches, ...beside(["profile"])];
  const reserved = [...taken, ...taken.map((flag) => OURS + flag)];
  // Messages have the command in double quotes.
  const shown = method ? typedName({ name: method.name }).replaceAll('"', "'") : "<method>";
  const command = `oint ${service.name} call ${shown}`;
  const { conventions } = catalogue;
  const targets = [...new Set(names)].filter((flag) => !reserved.includes(flag))
    .map((flag) =>
      target(flag, details, unknown, known, command, conventions, [
        ...ours.values,
        ...ours.switches,
        ...beside(["profile"]),
      ], true)
    );

  const flags = [...common, ...targets.map(({ flag }) => flag)];
  const { values: given } = await session.read(args, {
    flags,
    switches,
    own,
    common: ours.values,
    commonSwitches: ours.switches.filter((flag) => !switches.includes(flag)),
    service: service.name,
    command,
    offset: 3,
  });
  const options = session.begin();
  const asked = await untilAborted(readCommon(given, own, io, notes), options.signal);
  await restartForProxy(asked, given, own, io, notes);
  if (options.timeout === undefined && asked.config.timeout) options.timeout = asked.config.timeout;
  const json = besideOwn("json", own);
  const texts = targets.flatMap((one) => (given.get(one.flag) ?? []).map((text) => [one, text] as const));
  const about = { isList: details?.list, conventions };
  const params = await untilAborted(readTargets(given.get(json)?.[0], texts, io, notes, about), options.signal);
  const absent = (unknown ? [] : details?.params ?? [])
    .filter(({ required, name }) => required && !Object.hasOwn(params, name));
  const whole = details?.list && !unknown && !Array.isArray(params) ? [`--${json}`] : [];
  session.require([...whole, ...absent.map(({ name }) => `--${name}`)]);

  const request: MethodRequest = {
    api,
    method: method?.name ?? name,
    params,
    listed: method !== undefined,
  };
  const adapter = await service.adapter();
  const run = async ({ reach, around, signal }: Way): Promise<unknown> => {
    const client = await session.connect((values, note) => adapter.connect(values, note, reach, around));
    signal.throwIfAborted();
    return await adapter.call(client, request, { ...options, signal });
  };
  const pages = asked.rows && await pagesOf(service, session, request, details?.paging, options, asked);
  const result = () => Promise.resolve(catalogue.example.result);
  const { secrets } = session;
  const called = () => Promise.resolve({ methods: [{ name: request.method, api }], catalogue });
  const { signal } = options;
  const work: Work = { run, pages, result, method: request.method, requests: true, called, secrets, signal };
  await carryOut(work, asked, io, notes);
}

/** What goes through all pages; refused where nothing is known of any. */
async function pagesOf(
  service: ServiceTable,
  session: Session,
  request: MethodRequest,
  paging: PagingKind | undefined,
  options: ToolCallOptions,
  common: Common,
): Promise<Work["pages"]> {
  const { allPages, refuseNoPages } = await import("../list/pages.ts");
  refuseNoPages(request.method, paging, common);
  return allPages(service, session, () => Promise.resolve(request), options, common.rows!);
}
