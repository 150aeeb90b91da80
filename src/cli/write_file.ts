/**
 * Writes files so that what was there stays until all is written.
 *
 * @module
 */

import * as nodeFs from "node:fs";
import type { OpenFile } from "./io.ts";
import { reasonOf } from "./say/reason.ts";

/** What is used of `node:fs`. */
export type WriteFiles = Pick<
  typeof nodeFs,
  "closeSync" | "openSync" | "realpathSync" | "renameSync" | "rmSync" | "statSync" | "writeFileSync"
>;

/** Reasons that lie with the path: whoever gave it can give another. */
const WRONG_PATH = [
  ...[
    "EACCES",
    "EEXIST",
    "EINVAL",
    "EISDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ENOENT",
    "ENOTDIR",
    "EPERM",
    "EROFS",
    "ETXTBSY",
  ],
];

/** Whether a system's code says that the path is wrong. */
export function isWrongPath(code: string): boolean {
  return WRONG_PATH.includes(code);
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
  return code === undefined || WRONG_PATH.includes(code) ? error : new WriteError(path, error as Error);
}

/** Makes a folder and those above it, where they are not there yet. */
export function makeFolder(path: string): void {
  nodeFs.mkdirSync(path, { recursive: true });
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
  let real: string;
  try {
    real = fs.realpathSync(path);
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    return { real: path, mode: 0o666 };
  }
  const stat = fs.statSync(real);
  return stat.isFile() ? { real, mode: stat.mode & 0o777 } : undefined;
}
