/**
 * A portal in memory: takes requests as Bitrix24's REST does, and carries them out on a table's records.
 *
 * @module
 */

import { cors, fetchThrough, HOST, json, refusals, type Sandbox, untilAborted } from "../../sandbox/http.ts";
import { perform } from "../../sandbox/operations.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { Store } from "../../sandbox/store.ts";
import type { Json, SandboxMethod, SandboxTable, StatefulMethod } from "../../sandbox/table.ts";
import { answer, type Api, refusal } from "./envelope.ts";
import { download, downloads, Tickets } from "./files.ts";
import { AuthorizationServer, type OAuthOptions } from "./oauth.ts";
import { PAGE, readQuery } from "./query.ts";
import { apiOf, type Asked, readRequest } from "./request.ts";

/** What a sandbox accepts, and its clock. */
export interface SandboxOptions extends OAuthOptions {
  /** Webhook codes that are accepted; any code when left out. */
  codes?: string[];
  /** Access tokens that are accepted besides those that the authorisation server gave; any token when left out. */
  tokens?: string[];
  /** Access tokens that are answered with `expired_token`. */
  expiredTokens?: string[];
  /** The clock, for answers that are the same on every run. */
  now?: () => Date;
}

/** Makes a sandbox of a table. */
export function createPortal(table: SandboxTable, options: SandboxOptions = {}): Sandbox {
  const now = options.now ?? ((): Date => new Date());
  const store = new Store(table, now);
  const users = usersOf(table);
  const methods = methodsOf(table);

  const tickets = new Tickets(now);
  const authorization = new AuthorizationServer(options, users.default, HOST, now);

  const carryOut = (asked: Asked, start: Date): Response => {
    const isClassic = asked.api === "v2";
    if (isClassic && asked.webhook === undefined && asked.method === "upload") {
      const { file, ...waiting } = tickets.redeem(asked);
      const method = methods.v2.get(waiting.asked.method);
      return onRecords(withFile(waiting.asked, method?.state, file), waiting.caller, start);
    }
    const caller = identify(asked, store, users, options, authorization);
    if (isClassic && asked.method === "download") return download(store, asked);
    return onRecords(asked, caller, start);
  };

  const onRecords = (asked: Asked, caller: number, start: Date): Response => {
    const method = methods[asked.api].get(asked.method);
    if (!method) throw new Refusal(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
    if (method.state) {
      const envelope = envelopeOf(asked, method.state, method.sample, caller, start);
      return answer(envelope, "state", start, now());
    }
    if (method.sample === undefined) {
      const text = `The sandbox keeps no records for ${asked.method}, and its documentation shows no answer.`;
      throw new Refusal(501, "ERROR_UNEXPECTED_ANSWER", text);
    }
    return answer(inEnvelope(method.sample), "sample", start, now());
  };

  const envelopeOf = (
    asked: Asked,
    method: StatefulMethod,
    sample: Json | undefined,
    caller: number,
    start: Date,
  ): Record<string, Json> => {
    const entity = method.entity === undefined ? undefined : store.entity(method.entity);
    const { start: first, ...query } = readQuery(method, entity, asked.params);
    const call = {
      ...query,
      caller: { entity: users.entity, id: caller },
      sample: isEnvelope(sample) ? sample.result : sample,
      now: start,
      origin: asked.origin,
      places: { download: downloads(asked) },
    };
    const { result, total, awaitsFile } = perform(store, method, call);
    if (awaitsFile) return { result: tickets.issue({ asked, caller }) };
    if (total === undefined) return { result };
    // A negative start asks for no count: faster on a real portal, and answered with a total of 0.
    if (first < 0) return { result, total: 0 };
    const next = query.page.offset + PAGE;
    return next < total ? { result, next, total } : { result, total };
  };

  const handle = async (request: Request): Promise<Response> => {
    const start = now();
    const url = new URL(request.url);
    if (AuthorizationServer.serves(url)) return json(200, authorization.answer(url));
    return carryOut(await readRequest(request), start);
  };

  const layers = [
    untilAborted,
    cors({ verbs: ["GET", "POST"] }),
    refusals((error, request) => refusal(error, apiOf(request))),
  ];
  return {
    url: `${HOST}/rest/${users.default}/${options.codes?.[0] ?? "sandbox"}/`,
    fetch: fetchThrough(layers, handle),
    reset: () => {
      store.reset();
      tickets.clear();
      authorization.clear();
    },
  };
}

/** The methods of each API by their names in lower case; the table has those of REST 3.0 behind a prefix. */
function methodsOf(table: SandboxTable): Record<Api, Map<string, SandboxMethod>> {
  const methods = { v2: new Map<string, SandboxMethod>(), v3: new Map<string, SandboxMethod>() };
  for (const [key, method] of Object.entries(table.methods)) {
    const [, api, name = ""] = /^(v3:)?(.*)$/.exec(key) ?? [];
    methods[api === undefined ? "v2" : "v3"].set(name.toLowerCase(), method);
  }
  return methods;
}

type Users = NonNullable<SandboxTable["caller"]>;

function usersOf({ caller }: SandboxTable): Users {
  if (!caller) throw new Error("A portal has users who call: write the caller into the file of their entity");
  return caller;
}

/** @throws Refusal When the credentials are missing or not accepted. */
function identify(
  { webhook, token }: Asked,
  store: Store,
  users: Users,
  options: SandboxOptions,
  authorization: AuthorizationServer,
): number {
  if (webhook) {
    const isKnown = options.codes?.includes(webhook.code) ?? true;
    if (isKnown && store.row(users.entity, webhook.user)) return webhook.user;
    throw new Refusal(401, "INVALID_CREDENTIALS", "Invalid request credentials");
  }
  const given = token === undefined ? undefined : authorization.state(token);
  if (given === "expired" || (token !== undefined && options.expiredTokens?.includes(token))) {
    throw new Refusal(401, "expired_token", "The access token provided has expired");
  }
  if (given === "good" || (token !== undefined && (options.tokens?.includes(token) ?? true))) return users.default;
  throw new Refusal(401, "NO_AUTH_FOUND", "Wrong authorization data");
}

/** A request as it would be had the file come with it; its name stands in for one that is not sent. */
function withFile(asked: Asked, method: StatefulMethod | undefined, file: Json): Asked {
  const { key = "", name = "" } = method?.file ?? {};
  const params = new Map(asked.params).set(key.toUpperCase(), file);
  const values = method?.values?.toUpperCase();
  const sent = values === undefined ? undefined : params.get(values);
  const others = typeof sent === "object" && sent !== null && !Array.isArray(sent) ? sent : {};
  if (values !== undefined) params.set(values, { [name]: (file as Json[])[0] as Json, ...others });
  return { ...asked, params };
}

/** Samples are envelopes; a few pages show the bare result. */
function inEnvelope(sample: Json): Record<string, Json> {
  return isEnvelope(sample) ? structuredClone(sample) : { result: structuredClone(sample) };
}

function isEnvelope(sample: Json | undefined): sample is Record<string, Json> {
  return typeof sample === "object" && sample !== null && !Array.isArray(sample) && Object.hasOwn(sample, "result");
}
