/**
 * Downloads files of a portal, byte by byte.
 *
 * @module
 */

import { isNode } from "../core/agent.ts";
import { noAnswer, strangeAnswer } from "../core/answer.ts";
import type { Call } from "../core/call/call.ts";
import { attemptLimit } from "../core/call/timeouts.ts";
import { within } from "../core/call/within.ts";
import { ApiError, ResponseError, TimeoutError, UsageError } from "../core/errors.ts";
import { nameIn, safeName } from "../core/file_name.ts";
import { type HttpStream, send } from "../core/http.ts";
import { id, required } from "../core/values/encode.ts";
import { mostBytes } from "../core/values/most_bytes.ts";
import { whole } from "../core/whole.ts";
import type { Endpoint } from "./address.ts";
import { openEnvelope } from "./envelope.ts";
import { foreignTo, secretsIn } from "./own_address.ts";
import type { CallOptions, Portal } from "./portal.ts";
import { together } from "./together.ts";
import { type Reading, wireOf } from "./wire.ts";

/** How a file is downloaded. */
export interface DownloadOptions extends CallOptions {
  /** The most bytes that the file may have; as many as it has unless told. */
  maxBytes?: number | undefined;
  /**
   * Milliseconds until the file begins to come, and between any two pieces of it that are waited for; `Infinity` for no
   * limit. Only a `totalTimeout` limits the whole.
   */
  timeout?: number | undefined;
}

/** A file that comes. */
export interface Download {
  /**
   * Its bytes. Whoever does not read to the end must cancel it. It fails where the file does not come whole: its readers
   * get the error, which Chromium's `Response` replaces by one of its own.
   */
  stream: ReadableStream<Uint8Array>;
  /** Its name, without a path; absent where neither answer nor Drive names it. */
  name: string | undefined;
  /** How many bytes it has; absent where nobody says so. */
  size: number | undefined;
  /** Its media type without parameters, e.g. `image/png`. */
  type: string;
}

/** What messages and layers call a download. */
const METHOD = "download";

/** The method that knows files by their ids. */
const ASKED = "disk.file.get";

/** Bytes of a refusal that are read. */
const MOST_OF_REFUSAL = 100_000;

/** What the Drive knows of a file. */
interface Known {
  name?: unknown;
  size?: number | undefined;
}

/**
 * Downloads a file: one of the Drive by its id, any other by the address that a method has answered, e.g. `DOWNLOAD_URL`
 * or `urlMachine`.
 *
 * It is a read, and repeated as one until its first bytes have come; from then on a failure is the stream's. Addresses
 * expire: where the id is known, a refusal makes it ask for a fresh one, once.
 *
 * Addresses under `/rest/` take a place in the portal's bucket, as its calls do; others take none.
 *
 * @param portal The portal.
 * @param idOrUrl Id of a file on the Drive, or an address of the portal's own.
 * @param options {@linkcode CallOptions}, and how large the file may be.
 * @returns The file's stream, name, size and type. Browsers do not tell the name in an answer from another site.
 * @throws UsageError When that is neither an id nor an address of the portal's; nothing was sent.
 * @throws ApiError When the portal refuses, e.g. since there is no such file.
 * @throws ConnectionError When it is not reached, or the file is cut; TimeoutError when nothing comes in time.
 * @throws ResponseError When the file is larger than `maxBytes`, or what comes is no file.
 *
 * @example
 * ```ts
 * import { download, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
 * const { stream, name, size } = await download(portal, 7, { maxBytes: 10_000_000 });
 * const text = await new Response(stream).text();
 * console.log(name, size, text.length);
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html}
 */
export async function download(
  portal: Portal,
  idOrUrl: number | string | URL,
  options: DownloadOptions = {},
): Promise<Download> {
  const shared = together(portal, options);
  const most = mostBytes(options.maxBytes, Infinity);
  if (idOrUrl instanceof URL || typeof idOrUrl === "string" && /[/:]/.test(idOrUrl)) {
    return await open(portal, givenAddress(portal, `${idOrUrl}`), {}, most, shared);
  }
  const file = required(id, idOrUrl, "idOrUrl");
  for (let isFresh = false;; isFresh = true) {
    const { url, ...known } = await ask(portal, file, most, shared);
    try {
      return await open(portal, url, known, most, shared);
    } catch (error) {
      if (isFresh || !isRefused(error)) throw error;
    }
  }
}

/** An address that the caller has given; methods answer some without the portal's name. */
function givenAddress({ origin }: Portal, given: string): URL {
  const wrong = (what: string): never => {
    throw new UsageError(`${what}. Nothing was sent: give an address as the portal has answered it.`);
  };
  if (!URL.canParse(given, origin)) return wrong("The file's address is none");
  const url = new URL(given, origin);
  const where = foreignTo(origin, url);
  if (where) return wrong(`The file is asked for at ${where}`);
  return url.username || url.password ? wrong("The file's address has a name or a password in it") : url;
}

/** Asks the Drive where a file is. */
async function ask(
  portal: Portal,
  file: string,
  most: number,
  options: CallOptions,
): Promise<Known & { url: URL }> {
  const { result } = await portal.callUnknown(ASKED, { id: file }, options);
  const { DOWNLOAD_URL: given, NAME: name, SIZE: bytes } = Object(result);
  const wrong = (what: string): never => {
    throw new ResponseError(`${ASKED} ${what}. Nothing was downloaded.`, { method: ASKED });
  };
  if (typeof given !== "string" || !URL.canParse(given)) return wrong("did not say where the file is");
  const url = new URL(given);
  const where = foreignTo(portal.origin, url);
  if (where) return wrong(`says that the file is at ${where}`);
  const size = sizeIn(bytes);
  if (size! > most) return wrong(`says that the file has ${size} bytes, and ${most} are taken at most (maxBytes)`);
  return { url, name, size };
}

/** A number of bytes, where it is one. */
function sizeIn(value: unknown): number | undefined {
  return /^\d+$/.test(`${value}`) ? Number(value) : undefined;
}

/** Whether the portal does not take an address, as it does when that has expired: then another one may help. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof ApiError || error instanceof ResponseError) || error.retryable) return false;
  const { status = 200, refused } = error;
  return status < 500 && (refused === true || status >= 400);
}

/** Asks for a file at its address, and waits for its first bytes. */
async function open(
  portal: Portal,
  url: URL,
  known: Known,
  most: number,
  options: CallOptions,
): Promise<Download> {
  const { signal } = options;
  const { origin } = portal;
  const { send: call, clock, home } = wireOf(portal);
  const isSigned = !isMethod(url);
  const hrefOf = (call: Call): string => {
    if (!isSigned) return withCredentials(url, home, call);
    // A renamed portal has the file at the same path.
    return portal.origin === origin ? url.href : portal.origin + url.pathname + url.search;
  };
  const headers = (): Record<string, string> => ({
    "accept-language": "en",
    // Without it, and with no agent's name, a server in front of the portal answers that there is nothing.
    referer: `${portal.origin}/`,
    // Node takes the begin of what is packed for the whole when it is cut.
    ...isNode() && { "accept-encoding": "identity" },
  });
  const reading: Reading<HttpStream> = {
    exchange: (request) => send({ ...request, receive: "stream" }),
    open: async (answer, asked, call) => {
      const expected = { method: METHOD, patience: () => patienceOf(call), signal, clock };
      if (answer.status !== 200) {
        const { timeout, late } = expected.patience();
        const text = await within(timeout, signal, late, () => textOf(answer), clock);
        openEnvelope({ ...answer, text }, asked);
        throw noAnswer({ ...answer, text }, asked, "are no file");
      }
      const length = answer.headers.has("content-encoding")
        ? undefined
        : sizeIn(answer.headers.get("content-length") ?? "");
      const { size } = known;
      if (length !== undefined && size !== undefined && length !== size) {
        answer.stream.cancel().catch(() => {});
        throw otherFile(answer, length, size);
      }
      const stream = await whole(answer, { ...expected, size: length ?? size, most, option: "maxBytes" });
      const name = nameIn(answer.headers.get("content-disposition")) ?? safeName(known.name);
      return { stream, name, size: length ?? size, type: typeIn(answer.headers) };
    },
  };
  const request = (call: Call) => ({ url: hrefOf(call), headers: headers(), secrets: secretsIn(url) });
  const isOutside = !url.pathname.startsWith("/rest/");
  // Only what is reached like a method moves with a renamed portal.
  const kind = { isSigned, isOutside, reading, ...isOutside ? {} : { api: "" } };
  return await call(METHOD, {}, options, request, kind) as Download;
}

/** Whether an address is a method's and says not who calls, so that it needs credentials as every call does. */
function isMethod({ pathname, searchParams }: URL): boolean {
  return /^\/rest\/[\w.]+$/.test(pathname) && !searchParams.has("auth") && !searchParams.has("token");
}

/** A method's address as a GET calls it. */
function withCredentials({ pathname, search }: URL, { base, token }: Endpoint, call: Call): string {
  const url = new URL(base + pathname.slice("/rest/".length) + search);
  const auth = call.token ?? token;
  if (auth) url.search += `${search && "&"}auth=${encodeURIComponent(`${auth}`)}`;
  return url.href;
}

/** The error for what is not the file that was asked for. */
function otherFile(answer: HttpStream, length: number, size: number): ResponseError {
  const { message } = strangeAnswer(answer, METHOD, `${length} bytes, and the file has ${size}. Ask for it again.`);
  return new ResponseError(message, { method: METHOD, status: answer.status, refused: true });
}

/** How long the next piece may take. */
function patienceOf(call: Call): { timeout: number; late: () => Error } {
  const { timeout } = call;
  const { late = () => stalled(timeout), ...limit } = call.time.isGiven ? attemptLimit(call) : { timeout };
  return { ...limit, late };
}

/** The error for a file that has ceased to come. */
function stalled(timeout: number): TimeoutError {
  return new TimeoutError(`${METHOD} stopped: nothing came for ${timeout} ms (timeout).`, {
    method: METHOD,
    sent: true,
  });
}

/** The begin of a refusal, as text. */
async function textOf({ stream }: HttpStream): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = "";
  for (let size = 0; size < MOST_OF_REFUSAL;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel().catch(() => {});
  return text;
}

/** The media type, without parameters. */
function typeIn(headers: Headers): string {
  const [type] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type!.trim()) ? type!.trim() : "application/octet-stream";
}
