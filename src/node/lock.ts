/**
 * A lock between processes, in the file system: a file that says whose it is.
 *
 * Made by a link, so that one of many gets it. It is taken from an owner that is gone only by who holds the right to take
 * it from this very owner, which is a lock of its own, and by a rename over it: at no moment is it nobody's, and nobody
 * takes what has got a new owner meanwhile.
 *
 * @module
 */

import { randomUUID } from "node:crypto";
import { link, readFile, rename, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import process from "node:process";

/** Milliseconds between two looks at a lock that somebody else has. */
const LOOK_AGAIN = 20;

/** Milliseconds between two signs of life. */
const BEAT = 5_000;

/** Milliseconds without a sign of life after which an owner counts as gone, also where its process cannot be seen. */
const SILENCE = 60_000;

/** Who holds a lock: a process on a machine, and which of its locks it is. */
interface Owner {
  id: string;
  pid: number;
  host: string;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as { code?: string } | undefined)?.code ?? "");
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Owner;
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
}

/** Whether an owner is surely gone: its process has ended, or it has shown no sign of life for long. */
async function isGone({ pid, host }: Owner, path: string): Promise<boolean> {
  if (host === hostname()) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (isCode(error, "ESRCH")) return true;
    }
  }
  try {
    return Date.now() - (await stat(path)).mtimeMs > SILENCE;
  } catch {
    return false;
  }
}

/** Takes a lock if it is free or its owner is gone; nothing where somebody has it. */
async function take(path: string): Promise<Owner | undefined> {
  const owner: Owner = { id: randomUUID(), pid: process.pid, host: hostname() };
  const own = `${path}.${owner.id}`;
  await writeFile(own, JSON.stringify(owner), { mode: 0o600, flag: "wx" });
  try {
    try {
      await link(own, path);
      return owner;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const other = await ownerOf(path);
    if (!other || !await isGone(other, path)) return;
    const right = `${path}.from-${other.id}`;
    const ofRight = await take(right);
    if (!ofRight) return;
    try {
      if ((await ownerOf(path))?.id !== other.id) return;
      await rename(own, path);
      return owner;
    } finally {
      await release(right, ofRight);
    }
  } finally {
    await unlink(own).catch(() => {});
  }
}

/** Gives a lock back, if it is still the owner's. */
async function release(path: string, { id }: Owner): Promise<void> {
  if ((await ownerOf(path))?.id === id) await unlink(path).catch(() => {});
}

/**
 * Does something while nobody else has the lock.
 *
 * @param path Where the lock is; its folder must exist.
 * @param signal Ends the wait for it; its reason is thrown.
 */
export async function locked<Result>(path: string, run: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  signal?.throwIfAborted();
  let owner: Owner | undefined;
  while (!(owner = await take(path))) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN * (1 + Math.random())));
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT);
  beat.unref();
  try {
    return await run();
  } finally {
    clearInterval(beat);
    await release(path, owner);
  }
}
