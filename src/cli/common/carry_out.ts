/**
 * Makes a call as the common options say, and hands its answer over.
 *
 * @module
 */

import type { ListProgress } from "../../catalogue/adapter.ts";
import { ApiError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { Answers } from "../methods/plan.ts";
import { base64Of } from "../../core/values/bytes.ts";
import { lines, plain, print, type Written } from "../say/answer.ts";
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

/** Rows as they come. */
export type Pages = AsyncIterable<readonly unknown[]>;

/** A call that is to be made. */
export interface Work {
  /** Makes it. */
  run: (way: Way) => Promise<unknown>;
  /** Goes through all pages instead. */
  pages?: ((way: Way, told?: (progress: ListProgress) => void) => Promise<Pages>) | undefined;
  /** Finds the key of an answer that holds the result, where answers have an envelope. */
  result?: (() => Promise<string | undefined>) | undefined;
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
  const written = await writtenAs(work, common);
  if (common.dryRun) return await deliver(await planned(work, notes), undefined, io, notes, written);
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
  const way: Way = { signal: work.signal, ...!isPlain && { around } };
  try {
    if (work.pages) {
      const { listAll } = await import("../list/list_all.ts");
      return await listAll((told) => work.pages!(way, told), work.signal, common, io, notes);
    }
    const answer = await work.run(way);
    await deliver(advanced && last ? full(answer) : answer, common.out, io, notes, written);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // Whoever asked for the status wants it of a refusal most of all.
    if (advanced && last) Object.assign(error, { answer: full(error.answer) });
    if (common.format === "jsonl" && error.answer !== undefined) {
      await print(written(error.answer), io);
      Object.assign(error, { answer: undefined });
    }
    throw error;
  }
}

/** How answers that are no bytes are written. */
async function writtenAs({ result }: Work, { format }: Common): Promise<Written> {
  if (format === "json") return plain;
  const key = await result?.();
  return (answer) => lines(answer, key);
}

/** Makes the first request of a list, as far as a dry run lets it. */
async function begin(pages: Promise<Pages>): Promise<void> {
  for await (const _ of await pages) return;
}

/** The requests that a call would make: one as it is, several as a list. */
async function planned(work: Work, notes: Notes): Promise<unknown> {
  const { pages, method, answers, requests, secrets, signal } = work;
  const run = pages ? (way: Way) => begin(pages(way)) : work.run;
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
  if (pages) await notes.say("Nothing was sent: this is the first request, and all others depend on its answer.");
  const shown = all.map((each, index) => ({
    ...index === 0 && method !== undefined && !pages && { method },
    ...withoutSecrets(each, secrets, notes.secretsIn(each.address)),
  }));
  return shown.length === 1 ? shown[0] : shown;
}
