/**
 * `deno task install:services`: installs the programs that tests serve with, Debian's redis-server, where they are
 * missing. It starts none: tests start their own, on a free port of this machine, and end it.
 *
 * @module
 */

import { existsSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { runOrThrow } from "./tasks/process.ts";
import { findRedis, hindrance } from "./tasks/services.ts";

/** Debian asks this program whether it may start what it has installed. */
const POLICY = "/usr/sbin/policy-rc.d";

async function install(): Promise<void> {
  console.log("Installing redis-server …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const isOurs = !existsSync(POLICY);
  // Nothing listens on this machine that nobody has asked for.
  if (isOurs) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    await runOrThrow("apt-get", ["update"], { env });
    await runOrThrow("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"], { env });
  } finally {
    if (isOurs) rmSync(POLICY, { force: true });
  }
}

const why = hindrance();
if ("path" in findRedis()) {
  console.log("redis-server is there.");
} else if (why !== undefined) {
  console.error(
    `redis-server is missing, and ${why}: install a Redis of 7 or newer so that redis-server is on the PATH.`,
  );
  process.exitCode = 1;
} else {
  try {
    await install();
    console.log("redis-server is installed.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
