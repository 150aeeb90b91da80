/**
 * What the served sandbox answers in a second, as a part of what a bare server of Node does that answers the same text:
 * one user, and a list of 50 deals. Both are asked by the same client in turns, each in a process of its own.
 *
 * Run by Node with the folder of someone who has oint installed; prints both parts as JSON.
 *
 * @module
 */

import { connect } from "node:net";
import process from "node:process";
import { median } from "./median.ts";
import { start, startSandbox } from "./serving.ts";

const BARE = `const { createServer } = require("node:http");
let text = "";
const server = createServer((request, response) => {
  if (request.method === "PUT") {
    text = "";
    request.on("data", (part) => text += part).on("end", () => response.end());
    return;
  }
  request.resume();
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
});
server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port + "/"));`;

/** Requests of one measurement, and how many are on their way at once. */
const REQUESTS = 4000;
const CONNECTIONS = 8;

/** Milliseconds that a number of requests take. */
async function time({ hostname, port, pathname }: URL, method: string, body: string): Promise<number> {
  const request =
    `POST ${pathname}${method} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${body.length}\r\n\r\n${body}`;
  let left = REQUESTS;
  const drive = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname).setNoDelay().setEncoding("latin1").on("error", reject);
      let [text, whole] = ["", Infinity];
      const send = (): void => {
        if (left-- > 0) socket.write(request);
        else socket.end(() => resolve());
      };
      socket.on("connect", send).on("data", (part) => {
        text += part;
        const head = whole === Infinity ? text.indexOf("\r\n\r\n") : -1;
        if (head >= 0) whole = head + 4 + Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1]);
        if (text.length < whole) return;
        [text, whole] = ["", Infinity];
        send();
      });
    });
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, drive));
  return performance.now() - started;
}

const sandbox = await startSandbox(process.argv[2]!);
const bare = await start(["-e", BARE]);
try {
  const call = async (method: string, params: object): Promise<string> => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(params) };
    return await (await fetch(new URL(method, sandbox.url), init)).text();
  };
  for (let count = 0; count < 60; count++) await call("crm.deal.add", { fields: { TITLE: `Deal ${count}` } });
  const part = async (method: string, params: object): Promise<number> => {
    await fetch(bare.url, { method: "PUT", body: await call(method, params) });
    const parts: number[] = [];
    for (let round = 0; round < 7; round++) {
      const body = JSON.stringify(params);
      const usual = await time(bare.url, method, body);
      parts.push(usual / await time(sandbox.url, method, body));
    }
    return median(parts.slice(2)); // Engines compile what runs often.
  };
  console.log(JSON.stringify({ user: await part("user.get", { ID: 1 }), deals: await part("crm.deal.list", {}) }));
} finally {
  sandbox.stop();
  bare.stop();
}
