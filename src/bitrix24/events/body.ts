/**
 * Reads what anybody may have posted: no more of it than anything that is meant can have, and no longer.
 *
 * @module
 */

import { after } from "../../core/call/timer.ts";
import { hasFunctions } from "../../core/values/check.ts";
import { refuse } from "../../core/values/kind.ts";

/** Milliseconds for which a body is waited for: a portal sends its own at once. */
export const LONGEST_BODY = 10_000;

/** A body did not end in time. */
export class BodyTimeout extends Error {}

/** @throws UsageError When that is no request: those of node:http look alike. */
export function readRequest(request: Request): void {
  const isRequest = hasFunctions(request, "text") && typeof request.method === "string" &&
    hasFunctions(request.headers, "get") && URL.canParse(request.url);
  if (isRequest) return;
  refuse("Parameter request must be a Request, as fetch knows them", request);
}

/** The body of a request that has none, or of a runtime that shows none. */
async function textWithout(request: Request, largest: number): Promise<string | undefined> {
  const text = await request.text();
  return text.length > largest ? undefined : text;
}

/**
 * The body as text; nothing where it is too large, of which no more is read.
 *
 * @param largest Bytes that it may have.
 * @param milliseconds For how long it is waited for.
 * @throws TypeError When it breaks off, was read before or is not UTF-8; BodyTimeout when it does not end in time.
 */
export async function textOf(
  request: Request,
  largest: number,
  milliseconds: number = LONGEST_BODY,
): Promise<string | undefined> {
  if (request.bodyUsed) throw new TypeError("The body was read before");
  let stop = (): void => {};
  const late = new Promise<never>((_, reject) => {
    stop = after(undefined, milliseconds, () => reject(new BodyTimeout("The body did not end in time")));
  });
  try {
    if (!request.body) return await Promise.race([late, textWithout(request, largest)]);
    return await readAll(request.body.getReader(), largest, late);
  } finally {
    stop();
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  largest: number,
  late: Promise<never>,
): Promise<string | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  let isWhole = false;
  try {
    while (true) {
      const { done, value } = await Promise.race([late, reader.read()]);
      if (done) {
        isWhole = true;
        return text + decoder.decode();
      }
      size += value.byteLength;
      if (size > largest) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    // Whoever sends it is not waited for: some never hear that nobody listens.
    if (!isWhole) void reader.cancel().catch(() => {});
  }
}
