/**
 * A portal in memory: takes requests as Bitrix24's REST does, and carries them out on a table's records.
 *
 * @module
 */

import { perform } from "../operations.ts";
import { Refusal } from "../refusal.ts";
import { Store } from "../store.ts";
import type { Json, SandboxTable, StatefulMethod } from "../table.ts";
import { answer, preflight, refusal } from "./envelope.ts";
import { PAGE, readQuery } from "./query.ts";
import { apiOf, type Asked, readRequest } from "./request.ts";

/** What a sandbox accepts, and its clock. */
export interface SandboxOptions {
  /** Webhook codes that are accepted; any code when left out. */
  codes?: string[];
  /** Access tokens that are accepted; any token when left out. */
  tokens?: string[];
  /** Access tokens that are answered with `expired_token`. */
  expiredTokens?: string[];
  /** The clock, for answers that are the same on every run. */
  now?: () => Date;
}

/** A running sandbox. */
export interface Sandbox {
  /** Webhook address of the administrator. Its host is reserved and leads nowhere: only {@linkcode Sandbox.fetch} knows it. */
  url: string;
  /**
   * Answers a request as the portal would, on any host: the path decides.
   *
   * Has the signature of the global `fetch`, and rejects like it when the request's signal is aborted.
   */
  fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Puts the seeded records back and forgets all changes. */
  reset: () => void;
}

/** Makes a sandbox of a table. */
export function createPortal(table: SandboxTable, options: SandboxOptions = {}): Sandbox {
  const now = options.now ?? ((): Date => new Date());
  const store = new Store(table, now);
  const methods = new Map(Object.entries(table.methods).map(([name, method]) => [name.toLowerCase(), method]));

  const carryOut = (asked: Asked, start: Date): Response => {
    const caller = identify(asked, store, table, options);
    const method = methods.get(asked.api === "v3" ? `v3:${asked.method}` : asked.method);
    if (!method) throw new Refusal(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
    if (method.state) {
      const envelope = onRecords(
        store,
        method.state,
        method.sample,
        asked,
        { entity: table.caller.entity, id: caller },
        start,
      );
      return answer(envelope, "state", start, now());
    }
    if (method.sample === undefined) {
      const text = `The sandbox keeps no records for ${asked.method}, and its documentation shows no answer.`;
      throw new Refusal(501, "ERROR_UNEXPECTED_ANSWER", text);
    }
    return answer(envelopeOf(method.sample), "sample", start, now());
  };

  const handle = async (request: Request): Promise<Response> => {
    if (request.method === "OPTIONS") return preflight(request);
    const start = now();
    try {
      return carryOut(await readRequest(request), start);
    } catch (error) {
      if (error instanceof Refusal) return refusal(error, apiOf(request));
      throw error;
    }
  };

  return {
    url: `https://sandbox.invalid/rest/${table.caller.default}/${options.codes?.[0] ?? "sandbox"}/`,
    fetch: async (input, init) => await untilAborted(new Request(input, init), handle),
    reset: () => store.reset(),
  };
}

/** @throws Refusal When the credentials are missing or not accepted. */
function identify({ webhook, token }: Asked, store: Store, { caller }: SandboxTable, options: SandboxOptions): number {
  if (webhook) {
    const isKnown = options.codes?.includes(webhook.code) ?? true;
    if (isKnown && store.row(caller.entity, webhook.user)) return webhook.user;
    throw new Refusal(401, "INVALID_CREDENTIALS", "Invalid request credentials");
  }
  if (token !== undefined && options.expiredTokens?.includes(token)) {
    throw new Refusal(401, "expired_token", "The access token provided has expired");
  }
  if (token !== undefined && (options.tokens?.includes(token) ?? true)) return caller.default;
  throw new Refusal(401, "NO_AUTH_FOUND", "Wrong authorization data");
}

function onRecords(
  store: Store,
  method: StatefulMethod,
  sample: Json | undefined,
  { params }: Asked,
  caller: { entity: string; id: number },
  now: Date,
): Record<string, Json> {
  const entity = method.entity === undefined ? undefined : store.entity(method.entity);
  const { start, ...query } = readQuery(method, entity, params);
  const { result, total } = perform(store, method, { ...query, caller, sample, now });
  if (total === undefined) return { result };
  // A negative start asks for no count: faster on a real portal, and answered with a total of 0.
  if (start < 0) return { result, total: 0 };
  const next = query.page.offset + PAGE;
  return next < total ? { result, next, total } : { result, total };
}

/** Samples are envelopes; a few pages show the bare result. */
function envelopeOf(sample: Json): Record<string, Json> {
  const isEnvelope = typeof sample === "object" && sample !== null && !Array.isArray(sample) &&
    Object.hasOwn(sample, "result");
  return isEnvelope ? structuredClone(sample) as Record<string, Json> : { result: structuredClone(sample) };
}

/** Runs a handler, but gives up with the signal's reason as soon as the request is aborted. */
function untilAborted(request: Request, handle: (request: Request) => Promise<Response>): Promise<Response> {
  // Some runtimes have no signal where none was given.
  const signal: AbortSignal | null | undefined = request.signal;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason);
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort, { once: true });
    handle(request).then(resolve, reject).finally(() => signal?.removeEventListener("abort", abort));
  });
}
