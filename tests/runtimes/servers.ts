/**
 * Servers that misbehave, each in one way on a port of its own, and count the requests that they got.
 *
 * A client with a webhook or a token can be pointed at any of them, since they look at neither path nor body.
 *
 * @module
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of another site may read the answers: the browser's rows need it. */
const shared = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "*",
};

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

function complete(status: number, type: string, text: string | Answer): Answer {
  return (request, body, response) => {
    if (typeof text === "function") return text(request, body, response);
    response.writeHead(status, { ...shared, "content-type": type, "content-length": Buffer.byteLength(text) }).end(
      text,
    );
  };
}

function json(status: number, value: unknown): Answer {
  return complete(status, "application/json", JSON.stringify(value));
}

function refusal(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description });
}

/** Promises a long answer and gives the beginning of it. */
function begin(response: ServerResponse, then: () => void): void {
  response.writeHead(200, { ...shared, "content-type": "application/json", "content-length": 100_000 });
  response.write(`{"result":[${" ".repeat(2000)}`, then);
}

/** Everything that a request said about its sender, given back: its address, headers and body. */
function echo(request: IncomingMessage, body: string): string {
  return `${request.url} ${decodeURIComponent(request.url ?? "")} ${JSON.stringify(request.headers)} ${body}`;
}

const page = "<!DOCTYPE html><html><title>Sign in</title><body>Please sign in.</body></html>";

/** How a server misbehaves. */
export type Misbehaviour =
  | "html"
  | "badGateway"
  | "echoHtml"
  | "truncated"
  | "echoTruncated"
  | "empty"
  | "noContent"
  | "nothing"
  | "echoOther"
  | "refused200"
  | "refused400"
  | "refused401"
  | "refused403"
  | "refused500"
  | "busy"
  | "echoError"
  | "redirect"
  | "silent"
  | "stalled"
  | "reset"
  | "cutOff";

const answers: Record<Misbehaviour, Answer> = {
  /** A web page with status 200, as from a login page or a captive network. */
  html: complete(200, "text/html", page),
  /** A proxy's error page. */
  badGateway: complete(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"),
  /** A page that shows the request, credentials and all. */
  echoHtml: (request, body, response) =>
    void response.writeHead(404, { ...shared, "content-type": "text/html" }).end(`<pre>${echo(request, body)}</pre>`),
  /** Half a JSON text, transferred whole. */
  truncated: complete(200, "application/json", '{"result":{"ID":"1","NAME":"Hal'),
  /** The request's secrets inside half a JSON text. */
  echoTruncated: (request, body, response) =>
    void response.writeHead(200, shared).end(`{"result":${JSON.stringify(echo(request, body))},"ti`),
  empty: complete(200, "application/json", ""),
  noContent: (_request, _body, response) => void response.writeHead(204, shared).end(),
  /** JSON that is no envelope. */
  nothing: json(200, null),
  /** JSON that is no envelope and repeats the request. */
  echoOther: (request, body, response) =>
    void response.writeHead(200, shared).end(JSON.stringify({ request: echo(request, body) })),
  refused200: refusal(200, "ERROR_CORE", "The record is locked."),
  refused400: refusal(400, "INVALID_REQUEST", "Https required."),
  refused401: refusal(401, "expired_token", "The access token provided has expired."),
  refused403: refusal(403, "insufficient_scope", "The request requires higher privileges."),
  refused500: refusal(500, "INTERNAL_SERVER_ERROR", "Internal server error."),
  busy: refusal(503, "QUERY_LIMIT_EXCEEDED", "Too many requests."),
  /** A refusal that repeats the request in its description, its code and a field of its own. */
  echoError: (request, body, response) => {
    const text = echo(request, body);
    const value = { error: `BAD ${request.url}`, error_description: `No: ${text}`, argument: text, [text]: text };
    response.writeHead(400, { ...shared, "content-type": "application/json" }).end(JSON.stringify(value));
  },
  /** A redirect that carries the request's address on. */
  redirect: (request, _body, response) =>
    void response.writeHead(302, { ...shared, location: `http://127.0.0.1:9${request.url}` }).end(),
  /** Takes the request and never answers. */
  silent: () => {},
  /** Begins an answer and never ends it. */
  stalled: (_request, _body, response) => begin(response, () => {}),
  /** Breaks the connection instead of answering. */
  reset: (request) => void request.socket.resetAndDestroy(),
  /** Breaks the connection within the answer. */
  cutOff: (request, _body, response) => begin(response, () => setTimeout(() => request.socket.resetAndDestroy(), 20)),
};

/** All of them. */
export const misbehaviours: Misbehaviour[] = Object.keys(answers) as Misbehaviour[];

/** Running servers. */
export interface Servers {
  /** Where each one listens, e.g. `http://127.0.0.1:40123`; `closed` is a port where nobody does. */
  origins: Record<Misbehaviour | "closed", string>;
  /** How many requests each one got, preflights aside. */
  hits: Record<Misbehaviour, number>;
  close: () => Promise<void>;
}

async function listen(answer: Answer, onRequest: () => void): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method === "OPTIONS") return void response.writeHead(204, shared).end();
    onRequest();
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => answer(request, Buffer.concat(chunks).toString(), response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port at which nobody listens, below those that systems deal out by themselves: nobody else is given it meanwhile. */
async function closedPort(): Promise<number> {
  while (true) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) =>
      server.once("error", () => resolve(false)).listen(port, "127.0.0.1", () => resolve(true))
    );
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** Starts one server per misbehaviour. */
export async function startServers(): Promise<Servers> {
  const hits = Object.fromEntries(misbehaviours.map((name) => [name, 0])) as Servers["hits"];
  const running = await Promise.all(misbehaviours.map((name) => listen(answers[name], () => hits[name]++)));
  const entries = misbehaviours.map((name, index) => [name, running[index]!.origin]);
  const closed = `http://127.0.0.1:${await closedPort()}`;
  return {
    origins: { ...Object.fromEntries(entries), closed } as Servers["origins"],
    hits,
    close: async () => void await Promise.all(running.map((server) => server.close())),
  };
}
