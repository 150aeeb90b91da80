/**
 * What a call is, and what stands around it: layers, of which each passes a call on to the next, changed, delayed,
 * repeated or not at all.
 *
 * @module
 */

import type { Effect } from "../effects.ts";
import type { RetryOptions } from "./retry_options.ts";
import type { TimeLeft } from "./time_left.ts";

/** What may differ from call to call. */
export interface CallOptions {
  /** Ends the call early, while waiting, sending or reading; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, from sending to the last byte of the answer; `Infinity` for no limit. */
  timeout?: number | undefined;
  /**
   * Milliseconds for the whole call, every attempt and wait included; `Infinity` for no limit. Unless told, there is a
   * limit that leaves out what the portal's own limits make it wait.
   */
  totalTimeout?: number | undefined;
  /** How often it is made at most, where another attempt does no harm; `false` for once. */
  retry?: RetryOptions | false | undefined;
  /** The most bytes that an answer may have once unpacked; a larger one is a ResponseError. */
  maxResponseBytes?: number | undefined;
}

/** A call of a method on its way through the layers. */
export interface Call {
  /** Name of the API's method. */
  readonly method: string;
  /** Its parameters, as they were given. */
  readonly params: object;
  /** What the call does to the data. */
  readonly effect: Effect;
  /** Which attempt it is; the first is 1. */
  readonly attempt: number;
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** How long the whole call may still take. */
  readonly time: TimeLeft;
  /** The token that it travels with, where one is asked for at each call; the caller's own layers never see it. */
  readonly token?: string | undefined;
}

/** Makes a call, and returns what the API answers. */
export type Send = (call: Call) => Promise<unknown>;

/**
 * Stands around a call: does something before and after it, and decides what the next layer gets.
 *
 * @param call The call as the layer before has left it.
 * @param next Passes a call on; may be used once, several times or not at all.
 * @returns What the layer before gets for an answer.
 */
export type Layer = (call: Call, next: Send) => Promise<unknown>;

/** Puts layers around what sends a call; the first is the outermost. */
export function through(layers: readonly Layer[], last: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (call) => layer(call, next), last);
}
