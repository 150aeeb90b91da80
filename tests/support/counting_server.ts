/** A server on a raw socket that counts whole requests, and ends connections in ways that no server of a runtime offers. */

import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** What becomes of a request on a connection that has carried one before; `answers421` to each. */
export type End = "closes" | "resets" | "cuts" | "answers421";

/** All of them. */
export const ends: readonly End[] = ["closes", "resets", "cuts", "answers421"];

/** A running server. */
export interface CountingServer {
  /** Its address, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

function answer(status: string, body: string): string {
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n` +
    "access-control-allow-origin: *\r\naccess-control-allow-headers: *\r\naccess-control-allow-methods: *\r\n\r\n" +
    body;
}

const ending: Record<Exclude<End, "answers421">, (socket: Socket) => void> = {
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
 * Starts one. An address with an {@linkcode End} and a name in it, e.g. `/resets-a`, gets that end, except that what comes
 * first on a connection gets a good answer; all others get one always. `/requests?resets-a` tells how many requests came
 * with that name, preflights aside, and `/uploadFile?resets-a` where to upload a file, whose name is `resets-aForm`.
 */
export async function startCountingServer(): Promise<CountingServer> {
  const got = new Map<string, number>();
  const sockets = new Set<Socket>();
  let origin = "";
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    let text = "";
    let isFirst = true;
    const good = (result: unknown) => socket.write(answer("200 OK", JSON.stringify({ result })));
    socket.on("data", (data) => {
      text += data.toString("latin1");
      const head = text.slice(0, Math.max(0, text.indexOf("\r\n\r\n")));
      const length = head && lengthOf(text, head);
      if (!length) return;
      text = text.slice(length);
      const [name = "", end] = /\b([a-z]+(?:421)?)-\w+/.exec(head.split("\r\n")[0]!) ?? [];
      if (head.startsWith("OPTIONS ")) return void socket.write(answer("204 No Content", ""));
      if (head.includes("/requests?")) return void good(got.get(name) ?? 0);
      if (head.includes("uploadFile")) return void good({ field: "file", uploadUrl: `${origin}/upload?${name}Form` });
      got.set(name, (got.get(name) ?? 0) + 1);
      if (end === "answers421") socket.write(answer("421 Misdirected Request", ""));
      else if (isFirst || !(end! in ending)) good(true);
      else ending[end as keyof typeof ending](socket);
      isFirst = false;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}
