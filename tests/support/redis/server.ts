/** A Redis for tests: on a free port of this machine, without a file that outlives it. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { findRedis } from "../../../scripts/tasks/services.ts";

/** Why there is none; `false` where there is one, as tests want it. */
export const noRedis: string | false = "missing" in findRedis() ? (findRedis() as { missing: string }).missing : false;

/** A test's name, with the reason behind it where it is skipped. */
export function named(name: string): string {
  return noRedis ? `${name} [${noRedis}]` : name;
}

/** A running Redis. */
export interface TestRedis {
  /** Its address, for a client. */
  url: string;
  port: number;
  /** Ends it as if its machine had lost power. */
  kill(): Promise<void>;
  /** Starts it again at the same port, without anything that it knew. */
  restart(): Promise<void>;
  /** Lets it answer nothing, or go on. */
  hang(): void;
  goOn(): void;
  /** Ends it, and removes its folder. */
  stop(): Promise<void>;
}

/** Milliseconds for which a Redis is given to begin. */
const BEGIN = 20_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Whether something at a port answers as Redis does. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on("data", (data) => end(String(data).startsWith("+PONG")));
    socket.on("error", () => end(false));
    socket.on("close", () => end(false));
  });
}

/**
 * Starts a Redis.
 *
 * @param isOld Whether it keeps to itself when it began, as one that has run for long: its buckets begin empty.
 */
export async function startRedis({ isOld = false }: { isOld?: boolean } = {}): Promise<TestRedis> {
  const found = findRedis();
  if ("missing" in found) throw new Error(found.missing);
  const folder = mkdtempSync(join(tmpdir(), "oint-redis-"));
  let child: ChildProcess;
  let port = 0;
  const start = async (): Promise<boolean> => {
    const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
    const user = isOld ? ["--user", ..."default on nopass ~* &* +@all -info".split(" ")] : [];
    child = spawn(found.path, [...args, "--loglevel", "warning", ...user], { stdio: "ignore" });
    const until = performance.now() + BEGIN;
    while (child.exitCode === null && performance.now() < until) {
      if (await answers(port)) return child.exitCode === null;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return false;
  };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  for (let attempt = 0;; attempt++) {
    // Somebody else may be given the port before it is ours.
    port = await freePort();
    if (await start()) break;
    await kill();
    if (attempt === 4) throw new Error("redis-server did not begin.");
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill,
    async restart() {
      await kill();
      if (!await start()) throw new Error("redis-server did not begin again.");
    },
    // Not by the child's own function, which on Deno sends one signal only.
    hang: () => void process.kill(child.pid!, "SIGSTOP"),
    goOn: () => void process.kill(child.pid!, "SIGCONT"),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
