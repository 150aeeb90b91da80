/** Programs that tests serve with, and that come from the system's package manager. */

import process from "node:process";
import { type Found, onPath } from "./runtimes.ts";

/** What must be true so that packages of the system can be installed; nothing where all of it is. */
export function hindrance(): string | undefined {
  if (process.platform !== "linux" || onPath("apt-get") === undefined) return "there is no apt-get here to install it";
  if (process.getuid?.() !== 0) return "only root may install it";
  return undefined;
}

/** Whether a skipped test may be so on CI: what it needs is not there, and cannot be installed. */
export const mayBeSkipped: RegExp = /^no redis-server, and (there is no apt-get here|only root may)/;

/** Why there is no Redis. */
export function missingRedis(why: string | undefined): string {
  return `no redis-server${why === undefined ? ": run `deno task install:services`" : `, and ${why}`}`;
}

/** Finds a Redis. */
export function findRedis(): Found {
  const path = onPath("redis-server");
  return path === undefined ? { missing: missingRedis(hindrance()) } : { path };
}
