/** A server on a raw socket that counts whole requests, and ends connections in ways that no server of a runtime offers. */

import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** What becomes of a request on a connection that has carried one before; `421` of each. */
export type End = "closes" | "resets" | "cuts" | "421";

/** All of them. */
export const ends: readonly End[] = ["closes", "resets", "cuts", "421"];

/** A running server. */
export interface CountingServer {
  /** Its address, without a slash at the end. */
  origin: string;
  /** How many requests each path got, preflights aside. */
  got: Map<string, number>;
  close: () => Promise<void>;
}

const ANSWER = JSON.stringify({ result: true, time: {} });

function answer(status: string, body: string): string {
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n` +
    "access-control-allow-origin: *\r\naccess-control-allow-headers: *\r\naccess-control-allow-methods: *\r\n\r\n" +
    body;
}

const ending: Record<Exclude<End, "421">, (socket: Socket) => void> = {
  closes: (socket) => socket.end(),
  resets: (socket) => socket.resetAndDestroy(),
  cuts: (socket) => socket.end("HTTP/1.1 200 O"),
};

/** How many characters the first request has; nothing before it is whole. */
function lengthOf(text: string, head: string): number | undefined {
  if (/^transfer-encoding: chunked/im.test(head)) {
    const end = text.indexOf("\r\n0\r\n\r\n", head.length + 2);
    return end < 0 ? undefined : end + 7;
  }
  const length = head.length + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  return text.length < length ? undefined : length;
}

/**
 * Starts one. Paths whose first part is an {@linkcode End} get it, e.g. `/resets/a`; all others get a good answer, and so
 * does what comes first on a connection, except that `421` is always that.
 */
export async function startCountingServer(): Promise<CountingServer> {
  const got = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    let text = "";
    let isFirst = true;
    socket.on("data", (data) => {
      text += data.toString("latin1");
      const head = text.slice(0, Math.max(0, text.indexOf("\r\n\r\n")));
      const length = head && lengthOf(text, head);
      if (!length) return;
      text = text.slice(length);
      const [, verb, path = ""] = /^(\w+) ([^ ?]*)/.exec(head) ?? [];
      if (verb === "OPTIONS") return void socket.write(answer("204 No Content", ""));
      got.set(path, (got.get(path) ?? 0) + 1);
      const end = path.split("/")[1] as End;
      if (end === "421") socket.write(answer("421 Misdirected Request", ""));
      else if (!(end in ending) || isFirst) socket.write(answer("200 OK", ANSWER));
      else ending[end](socket);
      isFirst = false;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}
