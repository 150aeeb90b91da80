/**
 * Makes a call as the common options say, and hands its answer over.
 *
 * @module
 */

import { ApiError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { Answers } from "../methods/plan.ts";
import { base64Of } from "../../core/values/bytes.ts";
import { deliver } from "../say/deliver.ts";
import type { Notes } from "../say/notes.ts";
import type { Common } from "./options.ts";

/** What stands between a call and the network. */
export interface Way {
  /** Takes the place of `fetch`, so that nothing is sent. */
  reach?: typeof fetch;
  /** Stands around whatever fetches. */
  around?: (inner: typeof fetch) => typeof fetch;
  /** Ends the call. */
  signal: AbortSignal;
}

/** A call that is to be made. */
export interface Work {
  /** Makes it. */
  run: (way: Way) => Promise<unknown>;
  /** Name of the method that its first request calls, where it is one. */
  method?: string | undefined;
  /** What earlier calls answer in a dry run, by method. */
  answers?: Answers | undefined;
  /** Whether it makes any request. */
  requests: boolean;
  /** Texts that are not to be shown. */
  secrets: readonly string[];
  signal: AbortSignal;
}

/** Makes a call, or shows what it would send. */
export async function carryOut(work: Work, common: Common, io: Io, notes: Notes): Promise<void> {
  if (common.dryRun) return await deliver(await planned(work, notes), undefined, io, notes);
  let last: Response | undefined;
  const { proxy, advanced } = common.config;
  const network: typeof fetch = (input, init) => fetch(input, init);
  const through = proxy === undefined ? undefined : (await import("./proxy.ts")).throughProxy(proxy, network);
  const told = common.debug ? (await import("./debug.ts")).told : undefined;
  const around = (inner: typeof fetch): typeof fetch => {
    const proxied = through ?? inner;
    const reach = told?.(proxied, notes, work.secrets) ?? proxied;
    return async (input, init) => last = await reach(input, init);
  };
  const isPlain = !through && !told && !advanced;
  const full = (answer: unknown) => ({
    code: last?.status,
    body: answer instanceof Uint8Array ? base64Of(answer) : answer,
    headers: Object.fromEntries(last?.headers ?? []),
  });
  try {
    const answer = await work.run({ signal: work.signal, ...!isPlain && { around } });
    await deliver(advanced && last ? full(answer) : answer, common.out, io, notes);
  } catch (error) {
    // Whoever asked for the status wants it of a refusal most of all.
    if (error instanceof ApiError && advanced && last) Object.assign(error, { answer: full(error.answer) });
    throw error;
  }
}

/** The requests that a call would make: one as it is, several as a list. */
async function planned({ run, method, answers, requests, secrets, signal }: Work, notes: Notes): Promise<unknown> {
  if (!requests) {
    await notes.say("This function calls nothing, so there is no request to show.");
    return [];
  }
  const { plan, withoutSecrets } = await import("../methods/plan.ts");
  const all = await plan((reach, seen) => run({ reach, signal: AbortSignal.any([signal, seen]) }), answers);
  signal.throwIfAborted();
  if (all.length > 1) {
    await notes.say(
      "Nothing was sent: what comes after the first request is shown with the documented answer to it, and may differ.",
    );
  }
  const shown = all.map((each, index) => ({
    ...index === 0 && method !== undefined && { method },
    ...withoutSecrets(each, secrets, notes.secretsIn(each.address)),
  }));
  return shown.length === 1 ? shown[0] : shown;
}
