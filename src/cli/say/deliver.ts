/**
 * Hands an answer over: to standard output, or into the file that `--out` names.
 *
 * @module
 */

import { base64Of } from "../../core/values/bytes.ts";
import type { Io } from "../io.ts";
import { codeOf } from "../read/local.ts";
import { json, say } from "./answer.ts";
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
 */
export async function deliver(answer: unknown, out: string | undefined, io: Io, notes: Notes): Promise<void> {
  const kind = out?.trim().toLowerCase() ?? "";
  if (Object.hasOwn(KINDS, kind)) {
    return await say(answer instanceof Uint8Array ? KINDS[kind]!(answer) : answer, io, notes);
  }
  if (out === undefined) return await say(answer, io, notes);
  try {
    await io.writeFile(out, contentOf(answer));
  } catch (error) {
    await say(answer, io, notes);
    throw new Unwritten(out, codeOf(error));
  }
}

function contentOf(answer: unknown): string | Uint8Array {
  if (answer instanceof Uint8Array) return answer;
  if (answer === undefined) return "";
  return typeof answer === "string" ? `${answer}\n` : json(answer);
}
