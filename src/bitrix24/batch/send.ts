/**
 * Sends commands together in one request, and finds what became of each.
 *
 * @module
 */

import { verdictOn } from "../../core/call/verdict.ts";
import { now } from "../../core/call/timer.ts";
import type { Effect } from "../../core/effects.ts";
import { OintError, ResponseError, UnknownOutcomeError } from "../../core/errors.ts";
import type { CallOptions } from "../call.ts";
import { type ApiResponse, refused } from "../envelope.ts";
import { ALLOWED } from "../bounds.ts";
import { block } from "../operating.ts";
import type { Sending, Wire } from "../wire.ts";
import { answered, failed, inDoubt, isOwn, type Outcome } from "./outcome.ts";

/** Commands that a portal takes in one request. */
export const MOST_COMMANDS = 50;

/** A command that is ready to be sent. */
export interface Command {
  method: string;
  effect: Effect;
  /** Its parameters, also for when it travels on its own. */
  params: object;
  /** As text for a classic batch; nothing where it must travel on its own. */
  text?: string | undefined;
  /** Whether the text refers to commands before it in the same request, so that it cannot travel on its own. */
  refers?: boolean;
}

/** The code of a refusal that says: not in a batch. */
const ALONE = "ERROR_BATCH_METHOD_NOT_ALLOWED";

/** Whether a command must not travel with others: it cannot be said as text, or its method has used up its time. */
export function travelsAlone({ api, home, spent, clock }: Wire, { method, text, effect }: Command): boolean {
  // In REST 3.0 a write has a key of its own by which it can be repeated, a list that fails tells nothing of its parts, and
  // nobody has documented how a token travels beside one.
  if (api ? effect !== "read" || home.token !== undefined : text === undefined) return true;
  return (spent.get(api + method)?.until ?? 0) > now(clock);
}

/** Calls a command's method by itself. */
async function sendAlone(wire: Wire, command: Command, options: CallOptions): Promise<Outcome> {
  const { api } = wire;
  let wasSent = false;
  const sending = (): void => void (wasSent = true);
  try {
    return answered(await wire.ask(api, command.method, command.params, options, { effect: command.effect, sending }));
  } catch (error) {
    const isSaid = error instanceof OintError && !isOwn(error, options.signal);
    return { error: isSaid ? error : failed({ api, ...command }, error, wasSent, options.signal) };
  }
}

/**
 * Sends commands in one request. What the portal has refused to do together with others, or failed to read this time, is
 * called by itself.
 *
 * @param halt Whether nothing is done behind a command that fails; the outcomes end with it.
 * @returns An outcome for each command, in their order; never fails.
 */
export async function sendTogether(
  wire: Wire,
  commands: readonly Command[],
  options: CallOptions,
  halt = false,
): Promise<Outcome[]> {
  if (commands.length === 1) return [await sendAlone(wire, commands[0]!, options)];
  const { api } = wire;
  let wasSent = false;
  const secrets = [...wire.home.secrets];
  const sending: Sending = (token) => {
    wasSent = true;
    if (token) secrets.push(token);
  };
  const effect = commands.every((command) => command.effect === "read") ? "read" : "write";
  const params = api
    ? commands.map(({ method, params }) => ({ method, query: params }))
    : { halt: halt ? 1 : 0, cmd: Object.fromEntries(commands.map(({ text }, index) => [keyOf(index), text])) };
  let outcomes: Outcome[];
  try {
    const answer = await wire.ask(api, "batch", params, options, { effect, sending });
    outcomes = api ? inOrder(answer, commands) : byKey(wire, answer, commands, halt, secrets);
  } catch (error) {
    // No documentation says how a list is refused of which one part is wrong.
    const isOfOne = api && error instanceof OintError && verdictOn(error, "read") === "never";
    if (isOfOne) return await Promise.all(commands.map((command) => sendAlone(wire, command, options)));
    outcomes = commands.map((command) => ({ error: failed({ api, ...command }, error, wasSent, options.signal) }));
    // Together with a write nothing was sent again; what only reads may be, but not behind a write that is in doubt.
    if (halt || !(error instanceof UnknownOutcomeError)) return outcomes;
  }
  // Most batches are answered whole, and a promise for each command costs as much as what is done for it.
  return outcomes.some(({ error }) => error) ? await readAgain(wire, commands, outcomes, options) : outcomes;
}

/** Whether a command that failed among others may be sent once more: not in a batch, or since it did nothing that lasts. */
export function maySendAgain(
  wire: Wire,
  error: OintError,
  { effect }: Command,
  { retry = wire.retry, signal }: CallOptions,
): boolean {
  if (signal?.aborted) return false;
  const mayRepeat = retry !== false && retry?.attempts !== 1;
  return "code" in error && error.code === ALONE || mayRepeat && verdictOn(error, effect) === "repeat";
}

/** Calls by themselves the commands of which the portal did nothing that another attempt would double. */
function readAgain(
  wire: Wire,
  commands: readonly Command[],
  outcomes: readonly Outcome[],
  options: CallOptions,
): Promise<Outcome[]> {
  return Promise.all(outcomes.map((outcome, index) => {
    const { error } = outcome;
    const command = commands[index]!;
    return error && !command.refers && maySendAgain(wire, error, command, options)
      ? sendAlone(wire, command, options)
      : outcome;
  }));
}

/** The outcomes of REST 3.0's list: results in the order of the commands. */
function inOrder({ result, time }: ApiResponse<unknown>, commands: readonly Command[]): Outcome[] {
  const results: unknown[] = Array.isArray(result) ? result : [];
  return commands.map(({ method }, index) => {
    // No documentation says how one of them is refused.
    const { code, message } = Object(Object(results[index]).error);
    const isTold = index in results && code === undefined && message === undefined;
    return isTold ? { result: results[index], time } : { error: silent(method) };
  });
}

/** Whether what an answer says in the place of a refusal is one, and not a kind of nothing. */
function isSaid(refusal: unknown): boolean {
  return typeof refusal === "object" && refusal ? Object.keys(refusal).length > 0 : !!refusal;
}

/** Under what a command stands in a batch and in its answer: no name that objects have of themselves. */
function keyOf(index: number): string {
  return `c${index}`;
}

/** The outcomes of a classic batch: each part of its answer has a member for each command. */
function byKey(
  wire: Wire,
  answer: ApiResponse<unknown>,
  commands: readonly Command[],
  halt: boolean,
  secrets: readonly string[],
): Outcome[] {
  const { api } = wire;
  const parts = Object(answer.result) as Record<string, unknown>;
  /** What a part says of all commands, each under its key; where nothing is said, PHP writes an empty list. */
  const part = (name: string): Record<string, unknown> => Object(parts[name]);
  const [refusals, results, times] = [part("result_error"), part("result"), part("result_time")];
  const [totals, nexts] = [part("result_total"), part("result_next")];
  const outcomes = commands.map((command, index): Outcome => {
    const { method, effect } = command;
    const key = keyOf(index);
    const said = refusals[key];
    const result = results[key];
    const time = times[key] as ApiResponse<unknown>["time"];
    // Most commands take next to no time.
    if (time?.operating! >= ALLOWED) block(wire, api + method, { time });
    if (isSaid(said)) {
      const { error, error_description: why } = Object(said);
      const refusal = refused(method, error ?? said, why, said, secrets);
      // Of a failure on the way nobody knows how far the command came.
      return { error: verdictOn(refusal, effect) === "ask" ? inDoubt({ api, ...command }, refusal) : refusal };
    }
    if (result === undefined) {
      const error = silent(method);
      return { error: effect === "read" ? error : inDoubt({ api, ...command }, error) };
    }
    return answered({ result, total: totals[key], next: nexts[key], time } as ApiResponse<unknown>);
  });
  if (!halt) return outcomes;
  // Behind the first refusal nothing was done; a portal that has gone on all the same says so.
  const isTold = (index: number): boolean => isSaid(refusals[keyOf(index)]) || results[keyOf(index)] !== undefined;
  const isRefused = commands.some((_, index) => isSaid(refusals[keyOf(index)]));
  return isRefused ? outcomes.slice(0, commands.findLastIndex((_, index) => isTold(index)) + 1) : outcomes;
}

/** The error of a command of which an answer says nothing. */
function silent(method: string): ResponseError {
  return new ResponseError(`${method} was sent in a batch whose answer says nothing of it. Call it by itself.`, {
    method,
    retryable: true,
  });
}
