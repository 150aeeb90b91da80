/**
 * A lock between processes, in the file system: a file that says whose it is.
 *
 * Made by a link, so that one of many gets it. It is taken from an owner that is gone only by who holds the right to take
 * it from this very owner, which is a lock of its own, and by a rename over it: at no moment is it nobody's, and nobody
 * takes what has got a new owner meanwhile.
 *
 * No clock decides: machines have different ones, and one that was asleep finds every sign of life old. Who waits counts
 * only what it has seen itself.
 *
 * Files as small as these are read and written at once, without giving way to anything else: a free lock costs no time in
 * which a process could be killed between the answer that it has just got and the file that keeps it.
 *
 * @module
 */

import { randomUUID } from "node:crypto";
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  unlinkSync,
  utimes,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import process from "node:process";

/** Milliseconds between two looks at a lock that somebody else has. */
const LOOK_AGAIN = 20;

/** Milliseconds between two signs of life. */
const BEAT = 5_000;

/** Milliseconds without a sign of life after which an owner counts as gone, also where its process cannot be seen. */
const SILENCE = 60_000;

/** Milliseconds between two looks at most that count: who was asleep longer has seen nothing. */
const LONGEST_LOOK = 1_000;

/** Who holds a lock: a process on a machine, and which of its locks it is. */
interface Owner {
  id: string;
  pid: number;
  /** Where that number means this process: containers may have the same name, and each counts its processes anew. */
  host: string;
  /** When the process began, as its system counts; a later one may be given the same number. */
  since?: string | undefined;
}

/** What was seen of others' locks: the last sign of life, and for how many milliseconds there was no other. */
const seen = new Map<string, { sign: string; silent: number; at: number }>();

/** What the system tells of a process: its state, and when it began; nothing where it tells nothing. */
function processAt(pid: number): { state: string | undefined; since: string | undefined } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // Before that stands the program's name, which may have anything in it.
    const facts = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: facts[0], since: facts[19] };
  } catch {
    return { state: undefined, since: undefined };
  }
}

/** This machine, or this container on it. */
function here(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as { code?: string } | undefined)?.code ?? "");
}

function ownerOf(path: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, "utf8")) as Partial<Owner> | null;
    if (typeof owner?.id === "string") return owner as Owner;
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    if (!(error instanceof SyntaxError)) throw error;
  }
  // Nobody can tell whose it is: it counts for as long as it is fresh.
  return { id: "nobody", pid: 0, host: "" };
}

/** Whether an owner is surely gone: its process has ended, or has shown no sign of life for long. */
function isGone({ id, pid, host, since }: Owner, path: string, silence: number): boolean {
  if (host === here()) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (isCode(error, "ESRCH")) return true;
    }
    const now = processAt(pid);
    // One that has ended, and whose parent has not asked how; or another one of the same number.
    if (now.state === "Z" || since !== undefined && now.since !== undefined && now.since !== since) return true;
  }
  let sign: string;
  try {
    sign = `${id} ${statSync(path).mtimeMs}`;
  } catch {
    return false;
  }
  const at = performance.now();
  const last = seen.get(path);
  const silent = last?.sign === sign ? last.silent + Math.min(at - last.at, LONGEST_LOOK) : 0;
  seen.set(path, { sign, silent, at });
  return silent > silence;
}

/** Takes a lock if it is free or its owner is gone; nothing where somebody has it. */
function take(path: string, silence: number): Owner | undefined {
  // Who waits looks, and leaves nothing behind.
  const holder = ownerOf(path);
  if (holder && !isGone(holder, path, silence)) return;
  const owner: Owner = {
    id: randomUUID(),
    pid: process.pid,
    host: here(),
    since: processAt(process.pid).since,
  };
  const own = `${path}.${owner.id}`;
  // Deno gives what `writeFileSync` makes its mode a moment later, and a process may end in between.
  const file = openSync(own, "wx", 0o600);
  try {
    writeFileSync(file, JSON.stringify(owner));
  } finally {
    closeSync(file);
  }
  try {
    try {
      linkSync(own, path);
      return owner;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const other = ownerOf(path);
    if (!other || !isGone(other, path, silence)) return;
    const right = `${path}.from-${other.id}`;
    const ofRight = take(right, silence);
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
 * @param silence Milliseconds without a sign of life after which an owner counts as gone that cannot be seen.
 */
export async function locked<Result>(
  path: string,
  run: () => Promise<Result>,
  signal?: AbortSignal,
  taken?: () => void,
  silence: number = SILENCE,
): Promise<Result> {
  signal?.throwIfAborted();
  let owner: Owner | undefined;
  while (!(owner = take(path, silence))) {
    signal?.throwIfAborted();
    taken?.();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN * (1 + Math.random())));
  }
  seen.delete(path);
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => {}), BEAT);
  beat.unref();
  try {
    return await run();
  } finally {
    clearInterval(beat);
    release(path, owner);
  }
}
