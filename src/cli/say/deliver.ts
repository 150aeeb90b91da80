/**
 * Hands an answer over: to standard output, or into the file that `--out` names.
 *
 * @module
 */

import { base64Of } from "../../core/values/bytes.ts";
import type { Io } from "../io.ts";
import { codeOf } from "../read/local.ts";
import { plain, say, type Written } from "./answer.ts";
import type { Notes } from "./notes.ts";

/** A file of `--out` that could not be written, although the call has been made. */
export class Unwritten extends Error {
  override name = "WriteError";

  constructor(path: string, code: string) {
    super(
      `--out: ${path} cannot be written (${code || "for a reason that is not known"}), ` +
        "so the answer is on standard output. The call has been made.",
    );
  }
}

/** Whether what `--out` names is no file, but how bytes are shown. */
export function isKind(out: string): boolean {
  return Object.hasOwn(KINDS, out.trim().toLowerCase());
}

/** In the place of a file: bytes as text on standard output. */
const KINDS: Record<string, (bytes: Uint8Array) => string> = {
  _hex_: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  _base64_: base64Of,
  _utf8_: (bytes) => new TextDecoder().decode(bytes),
};

/**
 * Hands an answer over. An answer whose file cannot be written goes to standard output, for what was called has happened.
 *
 * @param out The file, or how bytes are shown; absent for standard output.
 * @param written Makes a text of an answer that is no bytes.
 */
export async function deliver(
  answer: unknown,
  out: string | undefined,
  io: Io,
  notes: Notes,
  written = plain,
): Promise<void> {
  const kind = out?.trim().toLowerCase() ?? "";
  if (Object.hasOwn(KINDS, kind)) {
    return await say(
      answer instanceof Uint8Array ? KINDS[kind]!(answer) : answer,
      io,
      notes,
      answer instanceof Uint8Array ? plain : written,
    );
  }
  if (out === undefined) return await say(answer, io, notes, written);
  try {
    await io.writeFile(out, contentOf(answer, written));
  } catch (error) {
    await say(answer, io, notes, written);
    throw new Unwritten(out, codeOf(error));
  }
}

function contentOf(answer: unknown, written: Written): string | Uint8Array {
  if (answer instanceof Uint8Array) return answer;
  if (answer === undefined) return "";
  return written(answer);
}
