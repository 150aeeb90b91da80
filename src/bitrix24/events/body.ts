/**
 * Reads what anybody may have posted, and no more of it than anything that is meant can have.
 *
 * @module
 */

/** The body of a request that has none, or of a runtime that shows none. */
async function textWithout(request: Request, largest: number): Promise<string | undefined> {
  const text = await request.text();
  return text.length > largest ? undefined : text;
}

/**
 * The body as text; nothing where it is too large, of which no more is read.
 *
 * @param largest Bytes that it may have.
 * @throws TypeError When it breaks off, was read before or is not UTF-8.
 */
export async function textOf(request: Request, largest: number): Promise<string | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  if (request.bodyUsed) throw new TypeError("The body was read before");
  if (!request.body) return await textWithout(request, largest);
  const reader = request.body.getReader();
  let text = "";
  let size = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
