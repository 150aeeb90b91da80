/**
 * Reads files, pipes and devices of this machine so that an interrupt ends it at once, and no more than fits.
 *
 * @module
 */

import { constants, open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { joined } from "../../core/values/bytes.ts";
import { codeOf, LARGEST, tooLarge } from "./local.ts";

/** Bytes that are asked for at once. */
const PIECE = 1024 * 1024;

/** Milliseconds between two looks at a pipe that has nothing yet. */
const PAUSE = 20;

/** Pipes that somebody has opened for this process: their end is their end. The shell names them so in `<(…)`. */
const OPENED = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;

/**
 * Reads a file whole.
 *
 * What opens a pipe waits for who writes to it, in a thread that no interrupt reaches; so it is opened without waiting,
 * and asked again and again.
 *
 * @throws The system's error; one with the code of `tooLarge` when there is more than an option takes.
 */
export async function readLocal(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw Object.assign(new Error("A folder."), { code: "EISDIR" });
    if (stat.isFile() && stat.size > LARGEST) throw tooLarge();
    return await readAll(file, stat.isFIFO() && !OPENED.test(path));
  } finally {
    await file.close();
  }
}

/**
 * @param patient Whether nothing at the beginning means that nobody has begun to write.
 */
async function readAll(file: FileHandle, patient: boolean): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = new Uint8Array(PIECE);
    const count = await readPiece(file, piece);
    if (count === 0 && (size > 0 || !patient)) break;
    if (!count) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      continue;
    }
    pieces.push(piece.subarray(0, count));
    size += count;
    if (size > LARGEST) throw tooLarge();
  }
  return joined(pieces, size);
}

/** How many bytes there were; `undefined` where there are none yet. */
async function readPiece(file: FileHandle, piece: Uint8Array): Promise<number | undefined> {
  try {
    return (await file.read(piece, 0, piece.length, null)).bytesRead;
  } catch (error) {
    if (codeOf(error) === "EAGAIN" || /would block|os error 11\b/i.test(String(error))) return undefined;
    throw error;
  }
}
