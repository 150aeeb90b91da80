/**
 * `deno task bench:limiter`: a hundred parallel calls against the bucket of a portal, 50 calls and 2 more each second,
 * through oint and through Bitrix24's own client, which it installs into `dist/`.
 *
 * On a cold bucket the last of them may leave after 25 s, and on one that another program has just emptied after 50 s.
 * oint takes at most 1.05 and 1.3 times as long, with at most one refusal and no failed call; the task ends with 1 where
 * it does not. Every figure has a served sandbox and a client of its own, each a process with the machine's clock. They
 * run side by side, since all they do is wait.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { childEnvironment, denoProgram, npm, quietNpm, run, runOrThrow } from "../scripts/tasks/process.ts";
import { findNode, root } from "../scripts/tasks/runtimes.ts";

const PEER = { name: "@bitrix24/b24jssdk", version: "2.2.0" };
const BUCKET = { burst: 50, perSecond: 2 };
const CALLS = 100;

/** Seconds after which a client is stopped. */
const LIMIT = 600;

/** A bucket to begin with: the calls of others that are in it, and how much longer than ideal oint may take. */
interface Start {
  name: string;
  taken: number;
  most: number;
}
const starts: Start[] = [{ name: "cold", taken: 0, most: 1.05 }, { name: "emptied", taken: BUCKET.burst, most: 1.3 }];

/** What came of a hundred calls. */
interface Figures {
  seconds: number;
  ratio: number;
  requests: number;
  refusals: number;
  failed: number;
  reason?: string;
}

async function installPeer(): Promise<string> {
  const folder = join(root, "dist", "bench");
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: { [PEER.name]: PEER.version } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await runOrThrow(npm, ["install", "--ignore-scripts", "--no-package-lock", ...quietNpm], { cwd: folder });
  return folder;
}

/** Serves a sandbox from a process of its own while something is done with its address. */
async function withSandbox<T>(use: (address: string) => Promise<T>): Promise<T> {
  const args = ["run", "-A", "--no-check", "src/cli/bin.ts", "sandbox", "--port", "0"];
  const server = spawn(denoProgram(), args, {
    cwd: root,
    env: childEnvironment(),
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const lines = createInterface({ input: server.stdout });
    const address = await new Promise<string>((resolve, reject) => {
      lines.once("line", resolve);
      lines.once("close", () => reject(new Error("The sandbox did not start.")));
    });
    return await use(address);
  } finally {
    server.kill();
  }
}

async function measure(node: string, client: string, folder: string, { taken }: Start): Promise<Figures> {
  return await withSandbox(async (address) => {
    const control = (what: string): string => new URL(`/_sandbox/${what}`, address).href;
    await fetch(control("limits"), { method: "POST", body: JSON.stringify(BUCKET) });
    const script = join(root, "bench", "limiter_client.ts");
    const { code, stdout, output } = await run(node, [script, client, address, `${taken}`, folder], {
      cwd: root,
      limit: LIMIT,
    });
    if (code !== 0) throw new Error(`${client}: ${output}`);
    const { seconds, ...told } = JSON.parse(stdout) as { seconds: number; failed: number };
    const asked = (await (await fetch(control("requests"))).json() as { status: number }[]).slice(taken);
    return {
      seconds,
      ratio: seconds / ((CALLS - BUCKET.burst + taken) / BUCKET.perSecond),
      requests: asked.length,
      refusals: asked.filter(({ status }) => status === 503).length,
      ...told,
    };
  });
}

const node = await findNode(24);
if ("missing" in node) throw new Error(node.missing);
const folder = await installPeer();
const clients = { oint: "oint", peer: `${PEER.name} ${PEER.version}` };
const runs = starts.flatMap((start) =>
  Object.entries(clients).map(async ([client, shown]) => ({
    start,
    client,
    shown,
    figures: await measure(node.path, client, folder, start),
  }))
);
for (const { start, client, shown, figures } of await Promise.all(runs)) {
  const { seconds, ratio, requests, refusals, failed, reason } = figures;
  const isOver = client === "oint" && (ratio > start.most || refusals > 1 || failed > 0);
  if (isOver) process.exitCode = 1;
  console.log(
    `${seconds.toFixed(1).padStart(6)} s  ${ratio.toFixed(2)} ×  ${requests} requests, ${refusals} refused, ` +
      `${failed} of ${CALLS} calls failed  ${start.name}: ${shown}` +
      `${isOver ? `  over the budget of ${start.most} ×, 1 refusal, none failed` : ""}`,
  );
  if (reason) console.log(`          ${reason}`);
}
