/**
 * Downloads what an option names by its address: JSON, or a file to send.
 *
 * @module
 */

import { isNode } from "../../core/agent.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { joined } from "../../core/values/bytes.ts";
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
 * What a server packs though nobody asked for it: once more, and unpacked with care for its end, which Node's `fetch`
 * has not.
 */
async function unpacked(response: Response, packed: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  await response.body?.cancel();
  const [{ get }, { get: getSafely }, zlib, { pipeline }] = await Promise.all([
    import("node:http"),
    import("node:https"),
    import("node:zlib"),
    import("node:stream"),
  ]);
  const unpack = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
  }[packed.trim().toLowerCase()];
  if (!unpack) throw new Error(`Nobody knows how to unpack ${packed}.`);
  const given = { signal, headers: { "accept-encoding": "identity" } };
  const answer = await new Promise<import("node:http").IncomingMessage>((resolve, reject) =>
    (response.url.startsWith("https:") ? getSafely : get)(response.url, given, resolve).on("error", reject)
  );
  if (answer.statusCode !== 200) throw new Error(`The second answer has HTTP ${answer.statusCode}.`);
  // The stream itself throws what went wrong; without this the process would end by it.
  return answer.headers["content-encoding"] ? pipeline(answer, unpack(), () => {}) : answer;
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
    // Node takes the begin of what is packed for the whole when it is cut; Deno then unpacks nothing.
    const headers = isNode() ? { "accept-encoding": "identity" } : {};
    response = await io.fetch(address.trim(), { signal: timeout, headers });
    if (!response.ok) {
      await response.body?.cancel();
      throw fail(`${host} answered the download with HTTP ${response.status}. Check the address`);
    }
    if (Number(response.headers.get("content-length")) > limit) {
      await response.body?.cancel();
      throw tooLarge();
    }
    const packed = response.headers.get("content-encoding");
    // Deno and Bun say themselves when what is packed was cut.
    const body = packed && isNode() ? await unpacked(response, packed, timeout) : response.body;
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (timeout.aborted) throw fail(`${host} did not give it within ${PATIENCE / 1000} seconds`);
    throw fail(`it could not be downloaded from ${host}. Check the address and the connection`);
  }
  return joined(chunks, size);
}
