/**
 * `oint <service> call <method>`: calls any method of the API by its own name.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { MethodRequest } from "../../catalogue/adapter.ts";
import type { ServiceTable } from "../../catalogue/commands.ts";
import { typedName } from "../../catalogue/describe.ts";
import { detailsOf } from "../../catalogue/find.ts";
import { carryOut, type Way } from "../common/carry_out.ts";
import { commonFlags, readCommon } from "../common/options.ts";
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

/** The one further API that is chosen by its option. */
function chosenApi(apis: readonly string[], given: readonly string[]): string | undefined {
  const chosen = apis.filter((api) => given.includes(api));
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(" and --")} exclude each other: give one.`);
  return chosen[0];
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
  const unknown = names.includes("unknown");
  const api = chosenApi(catalogue.apis, names);
  const method = await findCallable(service, catalogue, name, api, unknown);
  const details = method && await detailsOf(catalogue, method);
  const switches = [...SWITCHES, ...catalogue.apis];
  const common = ["timeout", "json"];
  const known = [...service.connection.map(({ flag }) => flag), ...common, ...switches];
  const own = [...details?.params ?? []].map(({ name }) => name);
  const ours = commonFlags(own);
  const reserved = [...known, ...ours.values, ...ours.switches];
  // Messages have the command in double quotes.
  const shown = method ? typedName({ name: method.name }).replaceAll('"', "'") : "<method>";
  const command = `oint ${service.name} call ${shown}`;
  const { conventions } = catalogue;
  const targets = [...new Set(names)].filter((flag) => !reserved.includes(flag))
    .map((flag) => target(flag, details, unknown, known, command, conventions, [...ours.values, ...ours.switches]));

  const flags = [...common, ...targets.map(({ flag }) => flag)];
  const { values: given } = await session.read(args, {
    flags,
    switches,
    common: ours.values,
    commonSwitches: ours.switches.filter((flag) => !switches.includes(flag)),
    command,
    offset: 3,
  });
  const options = session.begin();
  const asked = await untilAborted(readCommon(given, own, io, notes), options.signal);
  if (options.timeout === undefined && asked.config.timeout) options.timeout = asked.config.timeout;
  const texts = targets.flatMap((one) => (given.get(one.flag) ?? []).map((text) => [one, text] as const));
  const about = { isList: details?.list, conventions };
  const params = await untilAborted(readTargets(given.get("json")?.[0], texts, io, notes, about), options.signal);
  const absent = (unknown ? [] : details?.params ?? [])
    .filter(({ required, name }) => required && !Object.hasOwn(params, name));
  const json = details?.list && !unknown && !Array.isArray(params) ? ["--json"] : [];
  session.require([...json, ...absent.map(({ name }) => `--${name}`)]);

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
  const { secrets } = session;
  await carryOut({ run, method: request.method, requests: true, secrets, signal: options.signal }, asked, io, notes);
}
