/**
 * Downloads what an option names by its address: JSON, or a file to send.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { LARGEST } from "./local.ts";

/** Milliseconds for a download. */
const PATIENCE = 120_000;

/** Whether a text is an address on the web. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

/** Host of an address; the rest may hold a secret. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "the address";
}

/**
 * Downloads an address.
 *
 * @param flag The option without dashes, for messages, which name only the host.
 * @throws UsageError When it cannot be had, or is larger than `limit` bytes.
 */
export async function download(flag: string, address: string, io: Io, limit: number = LARGEST): Promise<Uint8Array> {
  const host = hostOf(address);
  const fail = (what: string): UsageError => new UsageError(`--${flag}: ${what}. Nothing was sent.`);
  const tooLarge = () => fail(`what ${host} offers is larger than ${limit} bytes; download and shrink it first`);
  const timeout = AbortSignal.timeout(PATIENCE);
  let response: Response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    response = await io.fetch(address.trim(), { signal: timeout });
    if (!response.ok) {
      await response.body?.cancel();
      throw fail(`${host} answered the download with HTTP ${response.status}. Check the address`);
    }
    if (Number(response.headers.get("content-length")) > limit) {
      await response.body?.cancel();
      throw tooLarge();
    }
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (timeout.aborted) throw fail(`${host} did not give it within ${PATIENCE / 1000} seconds`);
    throw fail(`it could not be downloaded from ${host}. Check the address and the connection`);
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}
