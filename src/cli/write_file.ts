/**
 * Writes files so that what was there stays until all is written.
 *
 * @module
 */

import * as nodeFs from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { OpenFile } from "./io.ts";
import { reasonOf } from "./say/reason.ts";

/** What is used of `node:fs`. */
export type WriteFiles = Pick<
  typeof nodeFs,
  "closeSync" | "openSync" | "readlinkSync" | "realpathSync" | "renameSync" | "rmSync" | "statSync" | "writeFileSync"
>;

/** Reasons that lie with the path, in words: whoever gave it can give another. */
const WRONG_PATH: Readonly<Record<string, (path: string) => string>> = {
  EACCES: () => "you may not write there",
  EEXIST: () => "something else is there",
  EINVAL: () => "the system takes no such name",
  EISDIR: () => "it is a folder",
  ELOOP: () => "it is a link that leads to itself",
  ENAMETOOLONG: () => "its name is too long",
  ENODEV: () => "it is no file",
  ENOENT: (path) => {
    const folder = dirname(path);
    return nodeFs.existsSync(folder) ? `no file can be made in ${folder}` : `there is no folder ${folder}`;
  },
  ENOTDIR: () => "a part of the path is a file, and no folder",
  EPERM: () => "you may not write there",
  EROFS: () => "nothing can be written on that disk",
  ETXTBSY: () => "it is a program that is running",
};

/** Whether a system's code says that the path is wrong. */
export function isWrongPath(code: string): boolean {
  return Object.hasOwn(WRONG_PATH, code);
}

/**
 * What is said of a path at which nothing can be written.
 *
 * @param option What has named it, e.g. `--out`.
 */
export function wrongPath(option: string, path: string, code: string): UsageError {
  const why = WRONG_PATH[code]!(path);
  return new UsageError(`${option}: ${shown(path)} cannot be written: ${why} (${code}). Name another path.`);
}

/** A path that is too long to read is not shown. */
function shown(path: string): string {
  return path.length > 200 ? `a path of ${path.length} characters` : path;
}

/** An error as the system throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no file can be there`), { code });
}

/**
 * Finds out whether a file can be written at a path, and touches nothing there.
 *
 * @returns Where the file is in truth, all links followed.
 * @throws For a wrong path, what the system would throw later.
 */
export function checkPlace(path: string): string {
  const real = realOf(path, nodeFs);
  const stat = nodeFs.statSync(real, { throwIfNoEntry: false });
  if (stat?.isDirectory() || !stat && /[/\\]$/.test(path)) throw systemError("EISDIR");
  if (stat) nodeFs.accessSync(real, nodeFs.constants.W_OK);
  else {
    const folder = dirname(real);
    if (!nodeFs.statSync(folder).isDirectory()) throw systemError("ENOTDIR");
    nodeFs.accessSync(folder, nodeFs.constants.W_OK);
  }
  return real;
}

/** Links that may lead to each other. */
const MOST_LINKS = 40;

/** Where a path leads; a link that leads to nothing yet leads to what is to be made. */
function realOf(path: string, fs: Pick<typeof nodeFs, "realpathSync" | "readlinkSync">, links = 0): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
  }
  let target: string;
  try {
    target = fs.readlinkSync(path);
  } catch {
    return path;
  }
  if (links >= MOST_LINKS) throw systemError("ELOOP");
  return realOf(resolve(dirname(path), target), fs, links + 1);
}

/** The disk did not take a file; what was there before is unchanged. */
export class WriteError extends Error {
  override name = "WriteError";
  /** The system's own code, e.g. `ENOSPC`. */
  readonly code: string | undefined;

  constructor(path: string, error: Error & { code?: string }) {
    super(`${path} cannot be written (${reasonOf(error)}). What was there is unchanged.`);
    this.code = error.code;
  }
}

/** The error of a disk that does not take a file; for a wrong path, what the system has thrown. */
function reasoned(path: string, error: unknown): unknown {
  const { code } = error as { code?: string };
  return code === undefined || isWrongPath(code) ? error : new WriteError(path, error as Error);
}

/** Whether a pipe is there; what may not be looked at counts as none. */
function isPipe(path: string): boolean {
  try {
    return nodeFs.statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  } catch {
    return false;
  }
}

/** Milliseconds between two looks for who reads a pipe. */
const PAUSE = 20;

/**
 * Does something with a path once it can be opened: what opens a pipe that nobody reads yet would wait within the system,
 * where no signal reaches it.
 */
export async function onceRead<Result>(path: string, work: () => Result): Promise<Result> {
  if (!isPipe(path)) return work();
  for (;;) {
    let file: number;
    try {
      file = nodeFs.openSync(path, nodeFs.constants.O_WRONLY | nodeFs.constants.O_NONBLOCK);
    } catch (error) {
      if (!/ENXIO|os error 6\b/.test(`${(error as { code?: string }).code} ${error}`)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      continue;
    }
    try {
      return work();
    } finally {
      nodeFs.closeSync(file);
    }
  }
}

/**
 * Makes a folder and those above it, where they are not there yet. One after the other: asked for all at once, Node tries
 * for ever where a file system has no folders to make.
 */
export function makeFolder(path: string): void {
  makeFolders(path, "EEXIST");
}

/** @param taken What is thrown where something else than a folder is there. */
function makeFolders(path: string, taken: "EEXIST" | "ENOTDIR"): void {
  let found: nodeFs.Stats | undefined;
  try {
    found = nodeFs.statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as Error).name !== "NotCapable") throw error;
    // Deno, which may write there and not look, ends by itself.
    nodeFs.mkdirSync(path, { recursive: true });
    return;
  }
  if (found?.isDirectory()) return;
  if (found) throw systemError(taken);
  const above = dirname(path);
  if (above !== path) makeFolders(above, "ENOTDIR");
  try {
    nodeFs.mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if (!nodeFs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/**
 * Writes a file beside the one that is meant and puts it in its place.
 *
 * @param fs `node:fs`, unless a test has another.
 * @throws WriteError When the disk does not take it; for a wrong path, what the system throws.
 */
export function writeFile(path: string, content: string | Uint8Array, fs: WriteFiles = nodeFs): void {
  const file = openFile(path, fs);
  file.write(content);
  file.done();
}

/** A file that is being written. */
interface Begun extends OpenFile {
  write: (content: string | Uint8Array) => void;
}

/**
 * Begins a file beside the one that is meant, which takes its place once it is done.
 *
 * @param fs `node:fs`, unless a test has another.
 * @throws WriteError When the disk does not take it; for a wrong path, what the system throws.
 */
export function openFile(path: string, fs: WriteFiles = nodeFs): Begun {
  try {
    const { target, close, drop } = targetOf(path, fs);
    let flag = "w";
    const attempt = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        drop();
        throw reasoned(path, error);
      }
    };
    return {
      write: (content) =>
        attempt(() => {
          fs.writeFileSync(target, content, { flag });
          flag = "a";
        }),
      done: () => attempt(close),
      drop,
    };
  } catch (error) {
    throw reasoned(path, error);
  }
}

/** Where a file is written, and how that ends. */
interface Target {
  target: number | string;
  close: () => void;
  drop: () => void;
}

function targetOf(path: string, fs: WriteFiles): Target {
  let place: { real: string; mode: number } | undefined;
  let beside: string | undefined;
  let file: number | undefined;
  let isPlain = false;
  const close = () => {
    if (file === undefined) return;
    fs.closeSync(file);
    file = undefined;
    if (place && beside !== undefined) fs.renameSync(beside, place.real);
  };
  const drop = () => {
    if (file !== undefined) fs.closeSync(file);
    file = undefined;
    if (beside !== undefined) fs.rmSync(beside, { force: true });
  };
  try {
    place = placeOf(path, fs);
    isPlain = place === undefined;
    if (place) beside = `${place.real}.${globalThis.process.pid}.tmp`;
    file = fs.openSync(beside ?? path, place ? "wx" : "w", place?.mode);
  } catch (error) {
    const { name, code } = error as Error & { code?: string };
    // The folder may be closed where the file itself is not, to Deno's permissions as to the system's.
    if (isPlain || name !== "NotCapable" && code !== "EACCES" && code !== "EPERM") throw error;
    return { target: path, close, drop: () => {} };
  }
  return { target: file, close, drop };
}

/** Where a file is in truth, links followed, and its rights; nothing for what is no file: a device, a pipe, a folder. */
function placeOf(path: string, fs: WriteFiles): { real: string; mode: number } | undefined {
  const real = realOf(path, fs);
  const stat = fs.statSync(real, { throwIfNoEntry: false });
  if (!stat) return { real, mode: 0o666 };
  return stat.isFile() ? { real, mode: stat.mode & 0o777 } : undefined;
}
