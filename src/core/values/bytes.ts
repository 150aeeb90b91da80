/**
 * Bytes, however they came: joined, and as base64 text.
 *
 * @module
 */

/** How many bytes become text at a time; a multiple of three, so that the pieces join without padding. */
const PIECE = 0x6000;

/** Bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return text;
}

/**
 * Pieces as one.
 *
 * @param size How many bytes they have together.
 */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  // Most answers come in one piece.
  if (pieces.length === 1) return pieces[0]! as Uint8Array<ArrayBuffer>;
  const all = new Uint8Array(size);
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}
