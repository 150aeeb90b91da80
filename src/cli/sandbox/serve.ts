/**
 * Serves a handler of requests over node:http, on Deno, Node and Bun.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers";
import { UsageError } from "../../core/errors.ts";
import { isPlain, PlainHeaders, PlainRequest, type PlainResponse } from "../../core/exchange.ts";
import { joined } from "../../core/values/bytes.ts";

/** Bytes of a request's body that are taken. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Verbs that no handler can be asked for: a Request refuses them. */
const FORBIDDEN = /^(connect|trace|track)$/i;

/** Paths that mean themselves: no parser of addresses changes them. */
const PLAIN_PATH = /^\/\w[\w/-]*(\.\w[\w/-]*)*$/;

const LOOPBACK = /^(localhost|(::ffff:)?127(\.\d{1,3}){3}|::1)$/;

/** Begin of the paths that are answered to this machine only, on whatever address the server listens. */
const LOCAL = "/_sandbox/";

/** Half of the headers of an answer. */
const HALF = "HTTP/1.1 200 OK\r\ncontent-type: applicat";

/** Where to listen. */
export interface ServeOptions {
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Address of this machine. On loopback, only requests addressed to loopback are answered. */
  host: string;
  /** Key and certificate with which it speaks https. */
  tls?: { key: string; cert: string };
  /** Answers requests to `/_sandbox/…` of programs on this machine; without it they go to the handler as all others. */
  local?: (request: Request) => Promise<Response>;
}

/** A running server. */
export interface Served {
  /** E.g. `http://127.0.0.1:8024`. */
  origin: string;
  /** Stops listening and drops open connections. */
  close: () => Promise<void>;
}

/** Whether an address reaches this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Listens until it is closed.
 *
 * @param handler Answers requests. Where it rejects with an error that has a `connection`, the connection ends so instead
 * of an answer: `reset`; `close`; `half-headers`, within them; `refused`, which is too late and is a reset.
 * @throws UsageError When the port or the address cannot be had.
 */
export async function serve(handler: (request: Request) => Promise<Response>, options: ServeOptions): Promise<Served> {
  const { port, host, local, tls } = options;
  const scheme = tls ? "https" : "http";
  const server = await createServerOf(tls, (incoming, outgoing) => {
    respond(handler, local, incoming, outgoing, { scheme, loopbackOnly: isLoopback(host) }).catch(() =>
      outgoing.destroy()
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: Error & { code?: string }) => reject(new UsageError(refusal(error.code, options))));
    server.listen(port, host, resolve);
  });
  const bracketed = host.includes(":") ? `[${host}]` : host;
  return {
    origin: `${scheme}://${bracketed}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function createServerOf(tls: ServeOptions["tls"], listener: RequestListener): Promise<Server> {
  if (!tls) return createServer(listener);
  return (await import("node:https")).createServer(tls, listener);
}

function refusal(code: string | undefined, { port, host }: ServeOptions): string {
  if (code === "EADDRINUSE") return `Port ${port} is in use. Choose another with --port, or --port 0 for a free one.`;
  if (code === "EACCES") return `Port ${port} needs more rights. Choose one above 1023 with --port.`;
  return `Cannot listen on port ${port} of ${host}${
    code ? ` (${code})` : ""
  }: --host takes an address of this machine.`;
}

async function respond(
  handler: (request: Request) => Promise<Response>,
  local: ServeOptions["local"],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { scheme, loopbackOnly }: { scheme: string; loopbackOnly: boolean },
): Promise<void> {
  const refuse = (status: number, text: string) => {
    outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end(`${text}\n`);
  };
  const host = readHost(incoming.headers.host ?? "");
  // A page on the web can give its own name to 127.0.0.1 and would then be same-origin with the sandbox.
  if (loopbackOnly && !host.isLoopback) {
    return refuse(421, "This server answers requests to its loopback address only.");
  }
  const method = incoming.method ?? "GET";
  if (FORBIDDEN.test(method)) return refuse(405, `This server takes no ${method} requests.`);
  const target = `${scheme}://${host.text}${incoming.url}`;
  const path = pathOf(incoming.url ?? "", target, host);
  if (path === undefined) return refuse(400, "The request's address cannot be read.");
  const isLocal = local !== undefined && path.startsWith(LOCAL);
  if (isLocal && !comesFromHere(incoming, host.name)) {
    return refuse(403, `${LOCAL} answers programs on this machine only, at its loopback address.`);
  }

  const body = await read(incoming);
  if (!body) return refuse(413, `The request's body is larger than ${LARGEST_BODY} bytes.`);
  let waiting: AbortController | undefined;
  const gone = (): AbortSignal => {
    if (!waiting) {
      const controller = waiting = new AbortController();
      if (outgoing.destroyed) controller.abort();
      outgoing.once("close", () => {
        if (!outgoing.writableFinished) controller.abort();
      });
    }
    return waiting.signal;
  };
  let response: Response;
  try {
    response = await (isLocal ? local : handler)(
      PlainRequest.of(target, {
        method,
        headers: PlainHeaders.of(incoming.headers),
        signal: gone,
        body: method === "GET" || method === "HEAD" ? undefined : body,
      }),
    );
  } catch (error) {
    const { connection } = Object(error) as { connection?: unknown };
    if (connection !== undefined) return end(incoming, connection);
    return outgoing.destroyed ? undefined : refuse(500, "The handler of this request failed.");
  }
  if (isPlain(response)) {
    const plain = response as unknown as PlainResponse;
    // With its length, head and text go out as one piece.
    plain.headers.set("content-length", String(Buffer.byteLength(plain.content)));
    outgoing.writeHead(response.status, plain.headers.flat());
    return sendSoon(outgoing, method === "HEAD" ? undefined : plain.content);
  }
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (method !== "HEAD" && response.body) {
    // Where the body breaks, so does the connection, after what came before.
    for await (const chunk of response.body) {
      if (gone().aborted) return;
      await new Promise((resolve) => {
        gone().addEventListener("abort", resolve, { once: true });
        outgoing.write(chunk, resolve);
      });
    }
  }
  outgoing.end();
}

/** The host that a request is addressed to. */
interface Host {
  text: string;
  name: string;
  isLoopback: boolean;
  /** Whether an address can begin with it. */
  isReadable: boolean;
}

/** Of the host that was read last: most requests have the same one. */
let lastHost: Host = { text: "", name: "", isLoopback: false, isReadable: false };

function readHost(text: string): Host {
  if (text === lastHost.text) return lastHost;
  const name = withoutBrackets(text.replace(/:\d+$/, "").toLowerCase());
  return lastHost = { text, name, isLoopback: isLoopback(name), isReadable: URL.canParse(`http://${text}/`) };
}

/** The path that a request asks for; nothing where its address cannot be read. */
function pathOf(url: string, target: string, host: Host): string | undefined {
  if (host.isReadable && PLAIN_PATH.test(url)) return url;
  return url.startsWith("/") && URL.canParse(target) ? new URL(target).pathname : undefined;
}

/** Characters of an answer that a client takes longer to read than to wake up for. */
const LARGE = 8 * 1024;

/** Milliseconds that an answer waits for others: about what it takes to wake a client up. */
const PATIENCE = 0.5;

/** Answers that are ready, and since when the first of them is. */
let ready: { outgoing: ServerResponse; content: string | undefined }[] = [];
let readySince = 0;

function sendReady(): void {
  const all = ready;
  ready = [];
  for (const one of all) one.outgoing.end(one.content);
}

/**
 * Sends small answers together with those to other requests that have come by now, since to wake a client up for each one
 * takes longer than to answer; but none waits while something large is worked on.
 */
function sendSoon(outgoing: ServerResponse, content: string | undefined): void {
  ready.push({ outgoing, content });
  const isFirst = ready.length === 1;
  if (content !== undefined && content.length > LARGE) return sendReady();
  if (isFirst) {
    readySince = performance.now();
    setImmediate(sendReady);
  } else if (performance.now() - readySince > PATIENCE) sendReady();
}

/** Whether a request comes from this machine, and from no page of a site elsewhere. */
function comesFromHere({ socket, headers: { origin } }: IncomingMessage, hostname: string): boolean {
  const isOwnPage = origin === undefined ||
    (URL.canParse(origin) && isLoopback(withoutBrackets(new URL(origin).hostname)));
  return isLoopback(socket.remoteAddress ?? "") && isLoopback(hostname) && isOwnPage;
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

/** Ends a connection without an answer, or within its headers. */
function end({ socket }: IncomingMessage, how: unknown): void {
  if (how === "half-headers") socket.write(HALF, () => socket.end());
  else if (how === "close") socket.end();
  else if ("encrypted" in socket && socket.encrypted) socket.destroy();
  else socket.resetAndDestroy();
}

/** The whole body; `undefined` when it is too large. */
function read(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    incoming.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length > LARGEST_BODY) resolve(undefined);
      else chunks.push(chunk);
    });
    incoming.once(
      "end",
      () => resolve(joined(chunks, length)),
    );
    incoming.once("error", reject);
    incoming.once("aborted", () => reject(new Error("The request broke off")));
  });
}
