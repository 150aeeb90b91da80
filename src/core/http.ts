/**
 * One HTTP exchange: the only module that knows ky.
 *
 * It neither retries nor follows redirects: whether a call may be sent again is decided by who knows what it does. The
 * release of ky is the last one before ky began to decide about that in ways of its own, which would double what it weighs.
 *
 * @module
 */

import ky from "ky";
import { isBrowser } from "./agent.ts";
import { excerpt, type HttpAnswer, type HttpHead, noAnswer, strangeAnswer } from "./answer.ts";
import { MAX_RESPONSE_BYTES } from "./bounds.ts";
import type { Clock } from "./call/clock.ts";
import { tooLate } from "./call/timeouts.ts";
import { within } from "./call/within.ts";
import { ConnectionError, ResponseError, type TimeoutError } from "./errors.ts";
import { failureOf } from "./failure.ts";
import { fetchOnce, goesOnce, type Init } from "./once.ts";
import { streamOf } from "./pieces.ts";
import { redact } from "./redact.ts";
import { joined } from "./values/bytes.ts";
import { VERSION } from "./version.ts";

export type { HttpAnswer, HttpHead } from "./answer.ts";

/** What to send, and how long to wait for it. */
export interface HttpRequest {
  /** Full address; may hold a secret. */
  url: string;
  /** Name of the API's method, for messages. */
  method: string;
  /** HTTP's own method; POST with a body and GET without one unless told. */
  verb?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | undefined;
  /** Headers beside the usual ones, or in place of them, e.g. a key, `accept`; names in any letter case. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Text counts as JSON unless `content-type` says otherwise; forms and `Blob`s say themselves what they are. A stream
   * is read once, so that no runtime can send it twice.
   */
  body?:
    | string
    | FormData
    | URLSearchParams
    | Blob
    | Uint8Array<ArrayBuffer>
    | ReadableStream<Uint8Array>
    | undefined;
  /** What the answer's body becomes; text unless told. */
  receive?: "text" | "bytes" | "stream" | undefined;
  /** How many bytes are taken at most, once unpacked: {@linkcode MAX_RESPONSE_BYTES} unless told. Streams have no end. */
  maxResponseBytes?: number | undefined;
  /** Texts that no message may contain. */
  secrets: readonly string[];
  /** Milliseconds from sending to the last byte of the answer, or to the first of a stream; `Infinity` for no limit. */
  timeout: number;
  /** Makes the error for when the time is over. */
  late?: (() => TimeoutError) | undefined;
  /** Ends the exchange early, a stream's reading included; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Whether no runtime may send it again by itself, since it writes. A `fetch` that is given does what it does. */
  once?: boolean | undefined;
  /** Takes the place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Takes the place of the machine's clock. */
  clock?: Clock | undefined;
}

/** A complete answer, as bytes. */
export interface HttpBytes extends HttpHead {
  bytes: Uint8Array<ArrayBuffer>;
}

/** An answer whose body is still to come. */
export interface HttpStream extends HttpHead {
  /** Fails with what {@linkcode send} would throw; whoever does not read it to its end must cancel it. */
  stream: ReadableStream<Uint8Array>;
}

/** Makes of a response what is wanted of it. `failed` turns what the runtime throws into an error of ours. */
type Read<Answer> = (response: Response, failed: (error: unknown) => unknown) => Promise<Answer>;

/** One exchange, however its answer is read. */
async function exchange<Answer>(request: HttpRequest, read: Read<Answer>): Promise<Answer> {
  const { method, body, timeout, late = () => tooLate(method, timeout, "timeout"), clock, once } = request;
  const verb = request.verb ?? (body === undefined ? "GET" : "POST");
  const headers: Record<string, string> = { accept: "application/json" };
  if (typeof body === "string") headers["content-type"] = headers.accept!;
  // Browsers name themselves; everywhere else a server wants to know who calls.
  if (!isBrowser()) headers["user-agent"] = `oint/${VERSION}`;
  let sent: boolean | undefined;
  const failed = (error: unknown) => {
    const { reason, unreached } = failureOf(error);
    if (unreached && !request.fetch && goesOnce(verb, once, body instanceof ReadableStream)) sent ??= false;
    // The runtimes put the address into their messages and causes, so none of them is passed on.
    return new ConnectionError(`${method} was not answered: ${redact(reason, request.secrets)}.`, { method, sent });
  };
  return await within(timeout, request.signal, late, async (signal) => {
    try {
      const init: Init = {
        method: verb,
        body: body!,
        headers: { ...headers, ...request.headers },
        redirect: "manual",
        signal,
        // Streams need it.
        duplex: "half",
      };
      const response = await ky(request.url, {
        method: verb,
        // What ky is given it copies, which is a quarter of a call's time, and it holds back what a copy has not read.
        fetch: (input) => {
          if (request.fetch) return request.fetch(new Request(request.url, init));
          return once ? fetchOnce(input as Request, init) : fetch(input, init);
        },
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
      });
      sent = true;
      return await read(response, failed);
    } catch (error) {
      throw error instanceof ResponseError ? error : failed(error);
    }
  }, clock);
}

/** How many times as large a body can be once it is unpacked, where there is a limit to that. */
const GROWTH: Readonly<Record<string, number>> = { "": 1, gzip: 1032, deflate: 1032 };

/** The bytes of a body, up to a limit, however small it was packed. */
async function bytesOf(response: Response, request: HttpRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { method, maxResponseBytes = MAX_RESPONSE_BYTES } = request;
  const refuse = (): never => {
    const what = `more than the ${maxResponseBytes} bytes that are taken at most. ` +
      "Ask for less at once, or raise maxResponseBytes.";
    throw strangeAnswer(response, method, what, false);
  };
  const length = response.headers.get("content-length");
  const growth = GROWTH[response.headers.get("content-encoding") ?? ""] ?? Infinity;
  // Runtimes read a whole body much faster than piece by piece.
  if (length && +length * growth <= maxResponseBytes) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > maxResponseBytes ? refuse() : bytes;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0;;) {
    const { value } = await reader?.read() ?? {};
    if (!value) return joined(chunks, size);
    size += value.length;
    chunks.push(value);
    if (size <= maxResponseBytes) continue;
    reader!.cancel().catch(() => {});
    refuse();
  }
}

/** The body as text, by the charset that its type names. */
async function textOf(response: Response, request: HttpRequest): Promise<HttpAnswer> {
  const { status, headers } = response;
  const bytes = await bytesOf(response, request);
  const charset = /charset\s*=\s*["']?([^\s;"']+)/i.exec(headers.get("content-type") ?? "")?.[1] ?? "utf-8";
  try {
    return { status, headers, text: new TextDecoder(charset, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder().decode(bytes.subarray(0, 1_000_000));
    throw noAnswer({ status, headers, text }, request, `are not written in ${excerpt(charset, request.secrets)}`);
  }
}

/** What {@linkcode send} does unless told: a bundle that wants text only holds nothing else. */
export function sendForText(request: HttpRequest & { receive?: never }): Promise<HttpAnswer> {
  return exchange(request, (response) => textOf(response, request));
}

/** A body that fails as calls do: with the signal's reason, or with an error without an address. */
function followed(
  body: Response["body"],
  signal: AbortSignal | undefined,
  failed: (error: unknown) => unknown,
): ReadableStream<Uint8Array> {
  const reader = body?.getReader();
  const next = async (): Promise<Uint8Array | undefined> => {
    try {
      return (await reader?.read())?.value;
    } catch (error) {
      throw failed(error);
    }
  };
  return streamOf(next, async (reason) => await reader?.cancel(reason), signal);
}

/**
 * Sends one request and reads the answer, whatever its status.
 *
 * @throws ConnectionError When no complete answer came.
 * @throws ResponseError When it was larger than allowed.
 * @throws TimeoutError When it did not come in time.
 */
export function send(request: HttpRequest & { receive?: "text" | undefined }): Promise<HttpAnswer>;
export function send(request: HttpRequest & { receive: "bytes" }): Promise<HttpBytes>;
export function send(request: HttpRequest & { receive: "stream" }): Promise<HttpStream>;
export function send(request: HttpRequest): Promise<HttpAnswer | HttpBytes | HttpStream> {
  const { receive = "text", signal } = request;
  const headers = Object.entries({ ...receive !== "text" && { accept: "*/*" }, ...request.headers })
    .map(([name, value]) => [name.toLowerCase(), value]);
  const whole = { ...request, headers: Object.fromEntries(headers) };
  return exchange<HttpAnswer | HttpBytes | HttpStream>(whole, async (response, failed) => {
    const { status, headers } = response;
    if (receive === "stream") return { status, headers, stream: followed(response.body, signal, failed) };
    return receive === "bytes"
      ? { status, headers, bytes: await bytesOf(response, request) }
      : await textOf(response, request);
  });
}
