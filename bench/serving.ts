/**
 * Servers that benches ask, each in a process of its own.
 *
 * @module
 */

import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import process from "node:process";

/** A server that runs. */
export interface Serving {
  url: URL;
  /** Megabytes that its process takes. */
  memory: () => number;
  stop: () => void;
}

/** Starts a server by Node that says its address in its first line. */
export async function start(args: string[]): Promise<Serving> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface(child.stdout)) {
    return {
      url: new URL(line.trim()),
      memory: () => Number(spawnSync("ps", ["-o", "rss=", "-p", `${child.pid}`], { encoding: "utf8" }).stdout) / 1000,
      stop: () => child.kill(),
    };
  }
  throw new Error("The server said no address.");
}

/** Starts the sandbox of a folder that has oint installed. */
export function startSandbox(folder: string): Promise<Serving> {
  return start([join(folder, "node_modules", "oint", "src", "cli", "bin.js"), "sandbox", "--port", "0", "--quiet"]);
}
