/**
 * Makes a call as the common options say, and hands its answer over.
 *
 * @module
 */

import type { ListProgress } from "../../catalogue/adapter.ts";
import type { Catalogue } from "../../catalogue/methods.ts";
import { ApiError, UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { Answers, Planned } from "../methods/plan.ts";
import { base64Of } from "../../core/values/bytes.ts";
import { json, lines, plain, print, type Written } from "../say/answer.ts";
import { deliver, isKind } from "../say/deliver.ts";
import type { Filter } from "../say/jq.ts";
import type { Notes } from "../say/notes.ts";
import { untilAborted } from "../session.ts";
import type { Called } from "./confirm.ts";
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
  /** The methods that it calls, in their order, and where they are listed. */
  called?: (() => Promise<{ methods: readonly Called[]; catalogue: Catalogue | undefined }>) | undefined;
  /** Texts that are not to be shown. */
  secrets: readonly string[];
  signal: AbortSignal;
}

/** Makes a call, or shows what it would send. */
export async function carryOut(work: Work, common: Common, io: Io, notes: Notes): Promise<void> {
  if (common.dryRun) {
    const { format } = common;
    const shown = await writtenAs(work, { format: format === "csv" || format === "table" ? "json" : format });
    return await deliver(await planned(work, notes), undefined, io, notes, shown.written);
  }
  if (common.out !== undefined && !isKind(common.out)) {
    const { refuseWrongPlace } = await import("../say/place.ts");
    await refuseWrongPlace("--out", common.out, io);
  }
  if (!common.jq) return await carryOutThrough(undefined, work, common, io, notes);
  const { filterOf } = await import("../say/jq.ts");
  const filter = await filterOf(common.jq.text, common.jq.flag, work.signal);
  try {
    await carryOutThrough(filter, work, common, io, notes);
  } finally {
    filter.close();
  }
}

/** Makes a call, and puts its answer through a filter, if there is one. */
async function carryOutThrough(
  filter: Filter | undefined,
  work: Work,
  common: Common,
  io: Io,
  notes: Notes,
): Promise<void> {
  const { written, tell } = await selected(work, common, filter, io, notes);
  if (common.confirm && work.requests && !work.pages) await confirmed(work, common.confirm, io, notes);
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
      return await listAll((told) => work.pages!(way, told), work.signal, { ...common, filter }, io, notes);
    }
    const given = await work.run(way);
    const answer = advanced && last ? full(given) : given;
    const text = await once(written, answer, io);
    // Whoever is to read it may never come.
    await untilAborted(deliver(answer, common.out, io, notes, text), work.signal);
    await tell?.();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // Whoever asked for the status wants it of a refusal most of all.
    if (advanced && last) Object.assign(error, { answer: full(error.answer) });
    if (["jsonl", "yaml"].includes(common.format) && error.answer !== undefined) {
      const { written } = await writtenAs(work, common);
      await print(written(error.answer), io);
      Object.assign(error, { answer: undefined });
    }
    throw error;
  }
}

/** How answers are written, and what is said of them behind it. */
interface Writing {
  written: Written;
  tell?: () => Promise<void>;
}

/** How what is wanted of answers is written. */
interface Selected extends Omit<Writing, "written"> {
  written: ((answer: unknown) => string | Promise<string>) & Pick<Written, "isStyled">;
}

/** How answers that are no bytes are written where all of them is wanted. */
async function writtenAs({ result }: Work, { format }: Pick<Common, "format">): Promise<Writing> {
  if (format === "yaml") {
    const { yaml } = await import("../say/yaml.ts");
    return { written: yaml };
  }
  if (format !== "jsonl") return { written: plain };
  const key = await result?.();
  return { written: (answer) => lines(answer, key) };
}

/** How answers are written, or what of them is wanted. */
async function selected(
  work: Work,
  common: Common,
  filter: Filter | undefined,
  io: Io,
  notes: Notes,
): Promise<Selected> {
  const { format, columns, out } = common;
  if (!filter && !columns && format !== "csv" && format !== "table") return await writtenAs(work, common);
  const [{ formOf }, { picked, rowsOf }] = await Promise.all([import("../say/forms.ts"), import("../say/rows.ts")]);
  const { form, tell } = await formOf(common, io, notes, out !== undefined);
  const key = await work.result?.();
  const written: Selected["written"] = async (answer) => {
    const { rows, isOne } = filter ? { rows: await filter.put([answer]), isOne: false } : rowsOf(answer, key);
    if (format !== "json" || filter) return form.rows(rows) + form.end();
    // As all JSON of a single answer, for people.
    form.rows(rows);
    const wanted = rows.map((row) => picked(row, columns!));
    return json(isOne ? wanted[0] : wanted);
  };
  return { written: Object.assign(written, { isStyled: form.isStyled === true }), tell };
}

/** Writes an answer before it is handed over. What a filter fails on is printed whole: what was called has happened. */
async function once(written: Selected["written"], answer: unknown, io: Io): Promise<Written> {
  if (answer === undefined || answer instanceof Uint8Array) return plain;
  try {
    const text = await written(answer);
    return Object.assign(() => text, { isStyled: written.isStyled === true });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await print(plain(answer), io);
    error.message += " The call has been made, and its answer is on standard output as it came.";
    throw error;
  }
}

/** Asks before what cannot be undone. */
async function confirmed(
  work: Work,
  names: NonNullable<Common["confirm"]>,
  io: Io,
  notes: Notes,
): Promise<void> {
  const [{ askBefore, reasonsFor }, requests] = await Promise.all([import("./confirm.ts"), requestsOf(work)]);
  const { methods, catalogue } = await work.called!();
  const reasons = await reasonsFor(catalogue, methods, requests);
  if (reasons.length) await askBefore(reasons, await shownOf(work, requests, notes), names, io);
}

/** The requests that a call would make. */
async function requestsOf({ run, pages, answers, signal }: Work): Promise<Planned[]> {
  const make = pages ? (way: Way) => begin(pages(way)) : run;
  const { plan } = await import("../methods/plan.ts");
  const all = await plan((reach, seen) => make({ reach, signal: AbortSignal.any([signal, seen]) }), answers);
  signal.throwIfAborted();
  return all;
}

/** Requests as people look at them: one as it is, several as a list. */
async function shownOf(
  { pages, method, secrets }: Work,
  requests: readonly Planned[],
  notes: Notes,
): Promise<unknown> {
  const { withoutSecrets } = await import("../methods/plan.ts");
  const shown = requests.map((each, index) => ({
    ...index === 0 && method !== undefined && !pages && { method },
    ...withoutSecrets(each, secrets, notes.secretsIn(each.address)),
  }));
  return shown.length === 1 ? shown[0] : shown;
}

/** Makes the first request of a list, as far as a dry run lets it. */
async function begin(pages: Promise<Pages>): Promise<void> {
  for await (const _ of await pages) return;
}

/** The requests that a call would make: one as it is, several as a list. */
async function planned(work: Work, notes: Notes): Promise<unknown> {
  if (!work.requests) {
    await notes.say("This function calls nothing, so there is no request to show.");
    return [];
  }
  const all = await requestsOf(work);
  if (all.length > 1) {
    await notes.say(
      "Nothing was sent: what comes after the first request is shown with the documented answer to it, and may differ.",
    );
  }
  if (work.pages) await notes.say("Nothing was sent: this is the first request, and all others depend on its answer.");
  return await shownOf(work, all, notes);
}
