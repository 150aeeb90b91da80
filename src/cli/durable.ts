/**
 * Files that survive a process which is killed, and a machine that loses its power: what is said to be written is.
 *
 * @module
 */

import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { OintError, UsageError } from "../core/errors.ts";
import { locked } from "../node/lock.ts";
import { codeOf } from "./read/local.ts";
import { checkPlace, isWrongPath, WriteError, wrongPath } from "./write_file.ts";

/** What SQLite says of a file: that the disk does not take or give what it should, or that it is no database. */
export function saidBySqlite(error: unknown): "disk" | "no database" | undefined {
  const { code, errcode = 0 } = Object(error) as { code?: string; errcode?: number };
  if (code !== "ERR_SQLITE_ERROR") return;
  // Behind the kind stand its details.
  const kind = errcode & 0xff;
  if (kind === 10 || kind === 13) return "disk";
  if (kind === 11 || kind === 26) return "no database";
}

/** What a failure is to whoever has given the path, by an option. */
function told(option: string, path: string, error: unknown): unknown {
  // Deno has no code for a file that is too large for its disk.
  const isFull = saidBySqlite(error) === "disk" || /\(os error 27\)$/.test(String(error));
  if (isFull) return new WriteError(path, error as Error);
  const code = codeOf(error);
  // Deno's permissions have sentences of their own, and SQLite its own codes.
  if (error instanceof OintError || error instanceof WriteError || !/^E[A-Z]+$/.test(code)) return error;
  if (!isWrongPath(code)) return new WriteError(path, error as Error);
  // It may be one of the files beside it.
  const { path: own = path } = error as { path?: string };
  return wrongPath(option, own.startsWith(path) ? own : path, code);
}

/**
 * Does something with files.
 *
 * @param option What has named the path, e.g. `--to`.
 * @throws UsageError For a path at which nothing can be; WriteError when the disk does not take it.
 */
export function withFile<Result>(option: string, path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw told(option, path, error);
  }
}

/**
 * The path of a file that is gone on with later, all links followed.
 *
 * @throws UsageError When no file can be there, or what is there is none: a folder, a device, a pipe.
 */
export function fileAt(option: string, path: string): string {
  return withFile(option, path, () => {
    const real = checkPlace(path);
    if (fs.statSync(real, { throwIfNoEntry: false })?.isFile() !== false) return real;
    throw wrongPath(option, path, "ENODEV");
  });
}

/** The same for what takes its time. */
export async function withFileLater<Result>(
  option: string,
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw told(option, path, error);
  }
}

/**
 * Does something with a file while no other process does.
 *
 * @throws UsageError When one does.
 */
export function alone<Result>(option: string, path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  return withFileLater(
    option,
    path,
    () =>
      locked(lock, () => work().finally(() => removeStrays(lock)), undefined, () => {
        throw new UsageError(`${option}: another process is at work on ${path}. Wait for its end.`);
      }),
  );
}

/** Milliseconds after which nobody takes a lock any more who has begun to. */
const STRAY = 60_000;

/** Removes what processes have left behind that were killed while they took a lock. */
function removeStrays(lock: string): void {
  try {
    for (const name of fs.readdirSync(dirname(lock)).filter((name) => name.startsWith(`${basename(lock)}.`))) {
      const stray = join(dirname(lock), name);
      const { mtimeMs } = fs.statSync(stray);
      if (Date.now() - mtimeMs > STRAY) remove(stray);
    }
  } catch {
    // They are small, and in nobody's way.
  }
}

/**
 * Refuses what is no file. A pipe above all: the system would wait for who is at its other end, and no signal reaches
 * who waits there.
 */
function refuseOther(path: string): void {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.isFile()) return;
  const code = stat.isDirectory() ? "EISDIR" : "ENODEV";
  throw Object.assign(new Error(`${code}: no file is there`), { code, path });
}

/** Opens a file. */
function open(path: string, flags: string): number {
  refuseOther(path);
  return fs.openSync(path, flags);
}

/** The text of a file; nothing where there is none. */
export function textAt(path: string): string | undefined {
  try {
    refuseOther(path);
    return fs.readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
}

/** Whether there is something. */
export function exists(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Bytes of a file that is there. */
export function sizeOf(path: string): number {
  return fs.statSync(path).size;
}

/** Has a folder's names written. Not every system can. */
function syncFolder(path: string): void {
  try {
    const folder = fs.openSync(dirname(path), "r");
    try {
      fs.fsyncSync(folder);
    } finally {
      fs.closeSync(folder);
    }
  } catch {
    // Then the names come with the next that the system writes.
  }
}

/** Puts a file in its place, whatever was there. */
export function replace(from: string, to: string): void {
  refuseOther(to);
  const file = open(from, "r+");
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
  fs.renameSync(from, to);
  syncFolder(to);
}

/** Writes all bytes: a disk that gets full takes some of them without a word, and refuses the next only. */
function writeAll(file: number, bytes: Uint8Array, place: number): void {
  for (let at = 0; at < bytes.length;) at += fs.writeSync(file, bytes, at, bytes.length - at, place + at);
}

/** Writes a whole file, which is there as a whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.tmp`;
  refuseOther(path);
  const file = open(beside, "w");
  try {
    try {
      writeAll(file, new TextEncoder().encode(text), 0);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    replace(beside, path);
  } catch (error) {
    remove(beside);
    throw error;
  }
}

/** Removes a file, if there is one. */
export function remove(path: string): void {
  fs.rmSync(path, { force: true });
}

/** A file that grows at its end. */
export class GrowingFile {
  readonly #file: number;
  #length: number;

  /** @param length Bytes that are kept of what is there. */
  constructor(path: string, length: number) {
    this.#file = open(path, length ? "r+" : "w");
    fs.ftruncateSync(this.#file, length);
    this.#length = length;
  }

  /** Bytes that were written. */
  get length(): number {
    return this.#length;
  }

  /** Writes all of a text. */
  write(text: string): void {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length;) {
      const written = fs.writeSync(this.#file, bytes, at, bytes.length - at, this.#length);
      at += written;
      this.#length += written;
    }
  }

  /** Has what was written on the disk. */
  sync(): void {
    fs.fsyncSync(this.#file);
  }

  close(): void {
    fs.closeSync(this.#file);
  }
}

/** The bytes of a file from a place on; a place below zero counts from the end. */
export function bytesAt(path: string, place: number): Uint8Array {
  const file = open(path, "r");
  try {
    const { size } = fs.fstatSync(file);
    const from = Math.max(0, place < 0 ? size + place : place);
    const bytes = new Uint8Array(size - from);
    for (let at = 0; at < bytes.length;) {
      const read = fs.readSync(file, bytes, at, bytes.length - at, from + at);
      if (!read) break;
      at += read;
    }
    return bytes;
  } finally {
    fs.closeSync(file);
  }
}

/** The lines of a file, as far as so many bytes reach, a piece at a time. */
export function* linesOf(path: string, length = Infinity): Generator<string> {
  const file = open(path, "r");
  try {
    const piece = new Uint8Array(1 << 20);
    const decoder = new TextDecoder();
    let rest = "";
    for (let at = 0; at < length;) {
      const read = fs.readSync(file, piece, 0, Math.min(piece.length, length - at), at);
      if (!read) break;
      at += read;
      const lines = (rest + decoder.decode(piece.subarray(0, read), { stream: true })).split("\n");
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest) yield rest;
  } finally {
    fs.closeSync(file);
  }
}
