/**
 * Standard input, read to its end.
 *
 * @module
 */

import { joined } from "../../core/values/bytes.ts";
import { LARGEST, tooLarge } from "./local.ts";

/**
 * Reads a stream to its end.
 *
 * @throws What says that it is larger than an option takes.
 */
export async function readStdin(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw tooLarge();
    chunks.push(chunk);
  }
  return joined(chunks, size);
}
