/**
 * `oint <service> call <method>`: calls any method of the API by its own name.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { redact } from "../../core/redact.ts";
import { readArguments } from "../read/arguments.ts";
import { readTimeout, requireOptions, untilAborted } from "../call_function.ts";
import { connectionSecrets, connectionValues } from "../read/credentials.ts";
import type { Io } from "../io.ts";
import { detailsOf, findMethod } from "../../catalogue/find.ts";
import { readTargets, target } from "./params.ts";
import { type Notes, webhookCodes } from "../say/notes.ts";
import type { ConnectionValue, MethodRequest, ServiceAdapter, ServiceTable } from "../../catalogue/commands.ts";

/** The request that `--dry-run` prints. */
interface Planned {
  method: string;
  http: string;
  address: string;
  body: unknown;
}

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
 * Calls a method.
 *
 * @param name The method's name as it was typed.
 * @param args The arguments after it.
 * @returns The API's answer, or the request where only that is asked for.
 * @throws UsageError Before anything is sent, when the arguments are wrong.
 */
export async function callMethod(
  service: ServiceTable,
  name: string,
  args: readonly string[],
  io: Io,
  notes: Notes,
): Promise<unknown> {
  const { connection } = service;
  const catalogue = await service.methods!();
  const credentials = (given: ReadonlyMap<string, string[]>) => {
    const values = connectionValues(connection, given, io.env);
    notes.hide(...connectionSecrets(connection, values));
    return values;
  };
  credentials(new Map());

  const names = optionNames(args);
  const unknown = names.includes("unknown");
  const api = chosenApi(catalogue.apis, names);
  const method = await findMethod(service, catalogue, name, api, unknown);
  const details = method && await detailsOf(catalogue, method);
  const switches = [...SWITCHES, ...catalogue.apis];
  const common = [...connection.map(({ flag }) => flag), "timeout", "json"];
  const known = [...common, ...switches];
  const command = `oint ${service.name} call ${method?.name ?? "<method>"}`;
  const targets = [...new Set(names)].filter((flag) => !known.includes(flag))
    .map((flag) => target(flag, details, unknown, known, command));

  const flags = [...common, ...targets.map(({ flag }) => flag)];
  const { values: given } = await readArguments(args, { flags, switches, command, offset: 3 });
  const credential = credentials(given);
  const missing = connection.filter(({ required, param }) => required && !credential[param])
    .map(({ flag, env }) => `--${flag} (or the environment variable ${env})`);
  const timeout = readTimeout(given.get("timeout")?.[0]);
  const signal = io.interrupted();
  const texts = targets.flatMap((one) => (given.get(one.flag) ?? []).map((text) => [one, text] as const));
  const params = await untilAborted(readTargets(given.get("json")?.[0], texts, io, notes, details?.list), signal);
  const absent = (unknown ? [] : details?.params ?? [])
    .filter(({ required, name }) => required && !Object.hasOwn(params, name));
  const json = details?.list && !unknown && !Array.isArray(params) ? ["--json"] : [];
  requireOptions([...missing, ...json, ...absent.map(({ name }) => `--${name}`)], command);

  const request: MethodRequest = {
    api,
    method: method?.name ?? name,
    params,
    listed: method !== undefined,
  };
  const adapter = await service.adapter();
  const options = { signal, ...timeout && { timeout } };
  if (!given.has("dry-run")) {
    const client = await connected(adapter, credential, notes);
    signal.throwIfAborted();
    return await adapter.call(client, request, options);
  }
  const planned = await plan(adapter, credential, request, options, notes);
  return withoutSecrets(planned, connectionSecrets(connection, credential));
}

/** A host may read like a code that stands behind it, so the codes of addresses are masked behind the host only. */
function withoutSecrets({ address, ...rest }: Planned, secrets: readonly string[]): unknown {
  const { origin, href } = new URL(address);
  const codes = [...secrets, ...webhookCodes(address)];
  const { method, http, body } = rest;
  const masked = redact(origin, secrets) + redact(href.slice(origin.length), codes);
  return { method, http, address: masked, body: redact(body, codes) };
}

async function connected(
  adapter: ServiceAdapter,
  values: Record<string, ConnectionValue>,
  notes: Notes,
  reach?: typeof fetch,
): Promise<unknown> {
  const lines: Promise<void>[] = [];
  const client = await adapter.connect(values, (line) => void lines.push(notes.say(line)), reach);
  await Promise.all(lines);
  return client;
}

/** Lets the client make its request, and takes it where it would leave. */
async function plan(
  adapter: ServiceAdapter,
  values: Record<string, ConnectionValue>,
  request: MethodRequest,
  options: { signal: AbortSignal },
  notes: Notes,
): Promise<Planned> {
  const seen = new AbortController();
  let planned: Planned | undefined;
  const client = await connected(adapter, values, notes, async (input, init) => {
    const { method: http, url: address, ...rest } = await readRequest(new Request(input, init));
    planned ??= { method: request.method, http, address, ...rest };
    seen.abort("planned");
    throw new Error("Nothing is sent.");
  });
  try {
    await adapter.call(client, request, { ...options, signal: AbortSignal.any([options.signal, seen.signal]) });
  } catch (error) {
    if (!planned) throw error;
  }
  if (!planned) throw new Error("The client has made no request.");
  return planned;
}

async function readRequest(request: Request): Promise<{ method: string; url: string; body: unknown }> {
  const { method, url } = request;
  const text = await request.text();
  try {
    return { method, url, body: JSON.parse(text) };
  } catch {
    return { method, url, body: text };
  }
}
