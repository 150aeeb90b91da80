/** `--config`'s proxy on Node, which takes one at its start only: what comes of the second process. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import { childEnvironment } from "../../scripts/tasks/process.ts";
import { findNode, nodeMajors } from "../../scripts/tasks/runtimes.ts";
import { consumer, removeFolders } from "../package/consumer.ts";

const LOGIN = `Basic ${btoa("ann:p@ssw0rd")}`;

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => (server.closeAllConnections(), server.close()));
  return (server.address() as AddressInfo).port;
}

/** Bodies that came to the API, by the address's secret, which each run has for itself. */
const came = new Map<string, string[]>();
/** Called with the secret of a call that is never answered. */
const hanging = new Map<string, () => void>();

const api = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const code = request.url!.split("/")[3]!;
  came.set(code, [...came.get(code) ?? [], body]);
  if (hanging.has(code)) return hanging.get(code)!();
  response.writeHead(200, { "content-type": "application/json" }).end('{"result":true,"time":{}}');
});
const apiPort = await listening(api);

/** What a proxy was asked for, each time. */
interface Proxy {
  port: number;
  asked: { target: string; login: string | undefined }[];
}

/** A proxy for the API alone, by tunnel (Node 22 and 24) and by the whole address (26). */
async function startProxy(): Promise<Proxy> {
  const asked: Proxy["asked"] = [];
  const tunnels = new Set<Socket>();
  const server = createServer((incoming, response) => {
    asked.push({ target: new URL(incoming.url!).host, login: incoming.headers["proxy-authorization"] });
    const { "proxy-authorization": _, ...headers } = incoming.headers;
    const path = new URL(incoming.url!).pathname;
    const onward = request({ host: "127.0.0.1", port: apiPort, method: incoming.method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    incoming.pipe(onward);
  });
  server.on("connect", (incoming, near: Socket) => {
    asked.push({ target: incoming.url!, login: incoming.headers["proxy-authorization"] });
    near.on("error", () => {});
    if (incoming.url !== `127.0.0.1:${apiPort}`) return near.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    const far = connect(apiPort, "127.0.0.1", () => {
      near.write("HTTP/1.1 200 OK\r\n\r\n");
      far.pipe(near).pipe(far);
    });
    far.on("error", () => near.destroy());
    for (const socket of [near, far]) tunnels.add(socket);
  });
  after(() => tunnels.forEach((socket) => socket.destroy()));
  return { port: await listening(server), asked };
}

/** What machines that run tests may have. */
const cleared = { NO_PROXY: undefined, no_proxy: undefined, OINT_BITRIX24_TOKEN: undefined };

interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

for (const major of nodeMajors) {
  const node = await findNode(major);
  const missing = "missing" in node ? node.missing : undefined;
  const row = (title: string, body: () => Promise<void>) =>
    test(`Node ${major}: ${title}${missing ? ` [${missing}]` : ""}`, { skip: missing ?? false }, body);
  const { port, asked } = await startProxy();
  const config = JSON.stringify({ proxy: `http://ann:p%40ssw0rd@127.0.0.1:${port}/`, timeout: 50 });

  /** Runs a command to its end; the proxy's password must be in nothing that it says. */
  const oint = async (
    args: readonly string[],
    { input = "", env = {}, begun }: { input?: string; env?: Record<string, string>; begun?: (pid: number) => void } =
      {},
  ): Promise<Ended> => {
    asked.splice(0);
    const script = join(await consumer(), "node_modules", "oint", "src", "cli", "bin.js");
    const child = spawn((node as { path: string }).path, [script, "bitrix24", ...args], {
      env: childEnvironment({ ...cleared, ...env }),
      stdio: "pipe",
    });
    const ended: Ended = { code: null, signal: null, stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => ended.stdout += chunk);
    child.stderr.on("data", (chunk) => ended.stderr += chunk);
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    begun?.(child.pid!);
    await new Promise<void>((resolve) =>
      child.on("close", (code, signal) => (Object.assign(ended, { code, signal }), resolve()))
    );
    assert.doesNotMatch(ended.stdout + ended.stderr, /p(@|%40)ssw0rd|YW5uOn/i);
    return ended;
  };
  const at = (code: string) => ["--url", `http://127.0.0.1:${apiPort}/rest/1/${code}/`];
  const through = [{ target: `127.0.0.1:${apiPort}`, login: LOGIN }];

  row("a call goes through the proxy once, with what came by standard input", async () => {
    const code = `write${major}secret`;
    const ended = await oint(["call", "user.update", "--json", "-", ...at(code), "--config", config], {
      input: '{"ID":7}',
    });
    assert.deepEqual(ended, { code: 0, signal: null, stdout: '{\n  "result": true,\n  "time": {}\n}\n', stderr: "" });
    assert.deepEqual([asked, came.get(code)], [through, ['{"ID":7}']]);
  });

  row("the settings come by standard input, and all of them count", async () => {
    const input = config.replace("}", ',"adv_response":true}');
    const ended = await oint(["ServerTime", ...at(`settings${major}secret`), "--config", "-"], { input });
    assert.deepEqual([ended.code, ended.stderr, asked], [0, "", through]);
    assert.equal(JSON.parse(ended.stdout).code, 200);
  });

  row("what the proxy refuses ends as anywhere, and shows no login", async () => {
    const write = ["call", "user.update", "--ID", "7", "--url", "https://portal.invalid/rest/1/s3cretc0de/"];
    const { code, stdout, stderr } = await oint([...write, `--config=${config}`, "--debug"]);
    assert.deepEqual([code, stdout, asked], [5, "", [{ target: "portal.invalid:443", login: LOGIN }]]);
    assert.match(stderr, /user\.update was not answered/);
  });

  for (const [signal, exit] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
    row(`${signal} ends the call`, async () => {
      const code = `${signal.toLowerCase()}${major}secret`;
      const begun = (pid: number) => hanging.set(code, () => process.kill(pid, signal));
      const ended = await oint(["ServerTime", ...at(code), "--config", config], { begun });
      const stderr = `Stopped by ${signal}. A call that was under way may have taken effect.\n`;
      assert.deepEqual(ended, { code: exit, signal: null, stdout: "", stderr });
    });
  }

  row("a signal that ends the call at once is how the command ends", async () => {
    const code = `hangup${major}secret`;
    const begun = (pid: number) => hanging.set(code, () => process.kill(pid, "SIGHUP"));
    const ended = await oint(["ServerTime", ...at(code), "--config", config], { begun });
    assert.deepEqual(ended, { code: null, signal: "SIGHUP", stdout: "", stderr: "" });
  });

  row("what NO_PROXY has goes past the proxy", async () => {
    const code = `past${major}secret`;
    const ended = await oint(["ServerTime", ...at(code), "--config", config], { env: { NO_PROXY: "127.0.0.1" } });
    assert.deepEqual([ended.code, ended.stderr, asked, came.get(code)?.length], [0, "", [], 1]);
  });

  row("nothing is asked of the proxy in a dry run, and no third process begins", async () => {
    const code = `none${major}secret`;
    const [dry, again] = [
      await oint(["ServerTime", ...at(code), "--config", config, "--dry-run"]),
      await oint(["ServerTime", ...at(code), "--config", config], { env: { OINT_RESTARTED: "1" } }),
    ];
    assert.deepEqual([dry.code, again.code, asked, came.get(code)], [0, 2, [], undefined]);
    assert.match(again.stderr, /^--config: this runtime takes no proxy for single calls\. /);
  });
}

after(removeFolders);
