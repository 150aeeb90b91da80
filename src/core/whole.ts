/**
 * A body that comes piece by piece, and either comes whole or fails: never a short one, never one without an end.
 *
 * @module
 */

import { type HttpHead, strangeAnswer } from "./answer.ts";
import type { Clock } from "./call/clock.ts";
import { within } from "./call/within.ts";
import { ConnectionError } from "./errors.ts";
import { streamOf } from "./pieces.ts";

/** What is known of a body before it comes, and how long it may take. */
export interface Expected {
  /** Name of the API's method, for messages. */
  method: string;
  /** Bytes that it has; nothing where nobody knows. */
  size: number | undefined;
  /** Bytes that are taken at most. */
  most: number;
  /** The option that sets how many these are. */
  option: string;
  /** Milliseconds that the next piece may take, and the error for when it takes longer. */
  patience: () => { timeout: number; late: () => Error };
  /** Ends the reading; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Takes the place of the machine's clock. */
  clock?: Clock | undefined;
}

/**
 * Waits for a body's first bytes, and hands the body out.
 *
 * @throws ConnectionError When it ends before its size; in the stream, too.
 * @throws ResponseError When it has more bytes than are taken, or than it should have; in the stream, too.
 */
export async function whole(
  { stream, ...head }: HttpHead & { stream: ReadableStream<Uint8Array> },
  { method, size, most, option, patience, signal, clock }: Expected,
): Promise<ReadableStream<Uint8Array>> {
  const reader = stream.getReader();
  const leave = (reason?: unknown): void => void reader.cancel(reason).catch(() => {});
  let count = 0;
  const check = (bytes: number | undefined): void => {
    if (bytes! > most) {
      const what = `more than the ${most} bytes that are taken at most. Raise ${option}, if that is meant.`;
      throw strangeAnswer(head, method, what, false);
    }
  };
  const next = async (): Promise<Uint8Array | undefined> => {
    try {
      const { timeout, late } = patience();
      const { done, value } = await within(timeout, signal, late, () => reader.read(), clock);
      if (done) {
        if (size === undefined || count === size) return undefined;
        throw new ConnectionError(`${method} was cut: ${count} of ${size} bytes came.`, { method, sent: true });
      }
      check(count += value.length);
      if (count > size!) throw strangeAnswer(head, method, `more than the ${size} bytes that it should have.`, false);
      return value;
    } catch (error) {
      leave(error);
      throw error;
    }
  };
  try {
    check(size);
  } catch (error) {
    leave(error);
    throw error;
  }
  let first: Uint8Array | undefined = await next();
  let isFirst = true;
  const pieces = async (): Promise<Uint8Array | undefined> => {
    if (!isFirst) return await next();
    const piece = first;
    [first, isFirst] = [undefined, false];
    return piece;
  };
  return streamOf(pieces, (reason) => reader.cancel(reason), signal);
}
