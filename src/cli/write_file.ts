/**
 * Writes files so that what was there stays until all is written.
 *
 * @module
 */

import * as nodeFs from "node:fs";
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

/**
 * Writes a file beside the one that is meant and puts it in its place.
 *
 * @param fs `node:fs`, unless a test has another.
 * @throws WriteError When the disk does not take it; for a wrong path, what the system throws.
 */
export function writeFile(path: string, content: string | Uint8Array, fs: WriteFiles = nodeFs): void {
  try {
    replace(path, content, fs);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined || WRONG_PATH.includes(code)) throw error;
    throw new WriteError(path, error as Error);
  }
}

function replace(path: string, content: string | Uint8Array, fs: WriteFiles): void {
  let place: { real: string; mode: number } | undefined;
  let beside: string | undefined;
  let file: number | undefined;
  try {
    place = placeOf(path, fs);
    if (!place) return fs.writeFileSync(path, content);
    beside = `${place.real}.${globalThis.process.pid}.tmp`;
    file = fs.openSync(beside, "wx", place.mode);
  } catch (error) {
    const { name, code } = error as Error & { code?: string };
    // The folder may be closed where the file itself is not, to Deno's permissions as to the system's.
    if (name !== "NotCapable" && code !== "EACCES" && code !== "EPERM") throw error;
    return fs.writeFileSync(path, content);
  }
  try {
    fs.writeFileSync(file, content);
    fs.closeSync(file);
    file = undefined;
    fs.renameSync(beside, place.real);
  } catch (error) {
    if (file !== undefined) fs.closeSync(file);
    fs.rmSync(beside, { force: true });
    throw error;
  }
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
