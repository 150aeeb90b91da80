/**
 * Files as requests bring them, as records keep them, and as answers give them.
 *
 * @module
 */

import type { Store } from "./store.ts";

/** Bytes that become characters at once: an argument each, of which engines take so many. */
const PIECE = 8192;

/** A file's name and its bytes as base64 text, as fields of the kind `content` take it. */
export async function pairOf(file: File): Promise<[string, string]> {
  // Senders escape quotes and line ends in names; some runtimes undo it, some do not.
  const name = file.name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return [name, base64(new Uint8Array(await file.arrayBuffer()))];
}

/** Bytes as base64 text. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(binary);
}

/** The bytes that a record keeps in its field of the kind `content`; nothing where it keeps none. */
export function contentOf(store: Store, entity: string, id: number): Uint8Array<ArrayBuffer> | undefined {
  const row = store.has(entity) ? store.row(entity, id) : undefined;
  const [field] = row ? [...store.fields(entity)].find(([, { kind }]) => kind === "content") ?? [] : [];
  const content = field === undefined ? undefined : row?.get(field);
  return typeof content === "string" ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)) : undefined;
}

/** An answer that is a file. */
export function attachment(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(bytes, {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`,
    },
  });
}
