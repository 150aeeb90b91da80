/**
 * Files as callers hold them, and as requests carry them: as base64 text in JSON, as blobs elsewhere.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import { base64Of } from "./bytes.ts";
import { type Encoder, members, wrong } from "./encode.ts";
import { shownPlace } from "./shown.ts";

/** A file's content: bytes, a `Blob` or `File`, or base64 text, with or without a `data:` address around it. */
export type FileContent = Blob | Uint8Array | ArrayBuffer | string;

/** Base64 text of the standard alphabet, padded. No group repeats: engines count the rounds of one on their stack. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The most bytes that travel as text: engines hold texts of some 512 MB, and base64 takes four characters for three. */
export const LARGEST: number = 268_435_456;

const EXPECTED = "a Blob, bytes, or base64 text";

function refuseSize(name: string, size: number): never {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  throw new UsageError(
    `Parameter ${name} has ${megabytes(size)} MB, more than the ${
      megabytes(LARGEST)
    } MB that can be sent within JSON. ` +
      "Use a method that takes files by an upload address.",
  );
}

function encodeBytes(bytes: Uint8Array, name: string): string {
  return bytes.length > LARGEST ? refuseSize(name, bytes.length) : base64Of(bytes);
}

/** Base64 text without what may stand around it. */
function readText(value: string, name: string): string {
  const text = value.replace(/^data:[^,]*;base64,/i, "").replace(/\s+/g, "");
  const size = text.length / 4 * 3;
  if (!BASE64.test(text) || !Number.isInteger(size / 3)) wrong(name, value, EXPECTED);
  return size > LARGEST ? refuseSize(name, size) : text;
}

/** A file's content as a `Blob`, which is how forms and bodies carry it. */
export function blob(value: FileContent, name: string): Blob {
  if (typeof value === "string") {
    return new Blob([Uint8Array.from(atob(readText(value, name)), (sign) => sign.charCodeAt(0))]);
  }
  if (value instanceof Blob) return value;
  if (value instanceof Uint8Array || value instanceof ArrayBuffer) return new Blob([new Uint8Array(value)]);
  return wrong(name, value, EXPECTED);
}

/** The bytes of a file's content. */
export async function bytes(value: FileContent, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob(value, name).arrayBuffer());
}

/** A file's content as base64 text. */
export async function base64(value: FileContent, name: string): Promise<string> {
  return typeof value === "string" ? readText(value, name) : encodeBytes(await bytes(value, name), name);
}

/** Files by their names, as pairs of name and base64 text. */
export const namedFiles: Encoder<Record<string, FileContent>, Promise<[string, string][]>> = async (files, name) =>
  await Promise.all(
    Object.entries(members(files, name)).map(async ([key, content]): Promise<[string, string]> => [
      key,
      await base64(content, shownPlace(`${name}[${JSON.stringify(key)}]`)),
    ]),
  );
