/**
 * Runs scenes in a pseudo terminal.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { denoProgram } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import type { Scene } from "./scenes.ts";

/** Milliseconds that any scene may take. */
const LIMIT = 60_000;

/** Where scenes run: a folder of their own, and a sandbox that is served. */
export interface Terminal {
  folder: string;
  /** The sandbox's address. */
  address: string;
  env: NodeJS.ProcessEnv;
  close: () => Promise<void>;
}

function gone(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.exitCode === null ? child.on("close", () => resolve()) : resolve());
}

/** Writes the command `oint`, and serves a sandbox. */
export async function prepare(): Promise<Terminal> {
  // Paths are seen in pictures: nobody's own stands there.
  const folder = join(tmpdir(), "oint-home");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "bin"), { recursive: true });
  const program = [denoProgram(), "run", "-A", "--no-check", "--config", join(root, "deno.json")];
  const words = [...program, join(root, "src", "cli", "bin.ts")].map((word) => `'${word}'`).join(" ");
  const file = join(folder, "bin", "oint");
  writeFileSync(file, `#!/bin/sh\nexec ${words} "$@"\n`);
  chmodSync(file, 0o755);
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, ".config"),
    PATH: `${join(folder, "bin")}:${process.env.PATH}`,
    TERM: "xterm-256color",
    LANG: "C.UTF-8",
    NO_COLOR: undefined,
    OINT_BITRIX24_TOKEN: undefined,
    OINT_PROFILE: undefined,
  };
  const child = spawn(file, ["sandbox", "--port", "0"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    child.once("close", () => reject(new Error("The sandbox did not start.")));
  });
  const close = async () => {
    child.kill("SIGINT");
    await gone(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    folder,
    address,
    env: { ...env, OINT_BITRIX24_URL: address, SANDBOX_ORIGIN: new URL(address).origin },
    close,
  };
}

/** Runs a scene, and gives all that the terminal was written. */
export async function record(scene: Scene, columns: number, { folder, address, env }: Terminal): Promise<string> {
  const script = join(folder, "scene.sh");
  const shown = scene.command.replaceAll("'", "'\\''");
  writeFileSync(
    script,
    `stty cols ${columns} rows ${scene.rows}
${scene.before ?? ":"}
printf '\\033[1;32m$\\033[0m %s\\r\\n' '${shown}'
${scene.command}
`,
  );
  const child = spawn("script", ["-qefc", `bash ${script}`, "/dev/null"], {
    cwd: folder,
    env,
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  let output = "";
  const waiting = [...scene.keys ?? []];
  child.stdout.on("data", (chunk) => {
    output += chunk;
    // Behind the command itself, which is shown first.
    if (waiting.length && output.slice(output.indexOf("\n") + 1).includes(waiting[0]!.after)) {
      child.stdin.write(waiting.shift()!.text.replace("{address}", address));
    }
  });
  // The whole group: a shell, and the command below it.
  const end = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), scene.stopAfter ?? LIMIT);
  await gone(child);
  clearTimeout(end);
  return output;
}
