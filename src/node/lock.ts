/**
 * A lock between processes, in the file system: a file that says whose it is.
 *
 * Made by a link, so that one of many gets it. It is taken from an owner that is gone only by who holds the right to take
 * it from this very owner, which is a lock of its own, and by a rename over it: at no moment is it nobody's, and nobody
 * takes what has got a new owner meanwhile.
 *
 * Files as small as these are read and written at once, without giving way to anything else: a free lock costs no time in
 * which a process could be killed between the answer that it has just got and the file that keeps it.
 *
 * @module
 */

import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, utimes, writeFileSync } from "node:fs";
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

function ownerOf(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Owner;
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    // Nobody can tell whose it is: it counts for as long as it is fresh.
    if (error instanceof SyntaxError) return { id: "nobody", pid: 0, host: "" };
    throw error;
  }
}

/** Whether an owner is surely gone: its process has ended, or it has shown no sign of life for long. */
function isGone({ pid, host }: Owner, path: string): boolean {
  if (host === hostname()) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (isCode(error, "ESRCH")) return true;
    }
  }
  try {
    return Date.now() - statSync(path).mtimeMs > SILENCE;
  } catch {
    return false;
  }
}

/** Takes a lock if it is free or its owner is gone; nothing where somebody has it. */
function take(path: string): Owner | undefined {
  // Who waits looks, and leaves nothing behind.
  const holder = ownerOf(path);
  if (holder && !isGone(holder, path)) return;
  const owner: Owner = { id: randomUUID(), pid: process.pid, host: hostname() };
  const own = `${path}.${owner.id}`;
  writeFileSync(own, JSON.stringify(owner), { mode: 0o600, flag: "wx" });
  try {
    try {
      linkSync(own, path);
      return owner;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const other = ownerOf(path);
    if (!other || !isGone(other, path)) return;
    const right = `${path}.from-${other.id}`;
    const ofRight = take(right);
    if (!ofRight) return;
    try {
      if (ownerOf(path)?.id !== other.id) return;
      renameSync(own, path);
      // What it was made of may be there still.
      remove(`${path}.${other.id}`);
      return owner;
    } finally {
      release(right, ofRight);
    }
  } finally {
    remove(own);
  }
}

/** Gives a lock back, if it is still the owner's. */
function release(path: string, { id }: Owner): void {
  if (ownerOf(path)?.id === id) remove(path);
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else was faster, or the folder is gone.
  }
}

/**
 * Does something while nobody else has the lock.
 *
 * @param path Where the lock is; its folder must exist.
 * @param signal Ends the wait for it; its reason is thrown.
 * @param taken Called each time that somebody else has it; what it throws ends the wait.
 */
export async function locked<Result>(
  path: string,
  run: () => Promise<Result>,
  signal?: AbortSignal,
  taken?: () => void,
): Promise<Result> {
  signal?.throwIfAborted();
  let owner: Owner | undefined;
  while (!(owner = take(path))) {
    signal?.throwIfAborted();
    taken?.();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN * (1 + Math.random())));
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => {}), BEAT);
  beat.unref();
  try {
    return await run();
  } finally {
    clearInterval(beat);
    release(path, owner);
  }
}
