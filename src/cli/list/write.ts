/**
 * Writes the rows of a list as they come: a page at a time, so that any number of them fits into memory.
 *
 * @module
 */

import { ApiError } from "../../core/errors.ts";
import type { Format } from "../common/options.ts";
import { compact } from "../say/answer.ts";

/** What stands before the first row, between two, and behind the last; and all of a list without rows. */
const FORMS: Record<Format, { open: string; between: string; close: string; none: string }> = {
  json: { open: "[", between: ",\n", close: "]\n", none: "[]\n" },
  jsonl: { open: "", between: "\n", close: "\n", none: "" },
};

/**
 * Writes rows until there are no more, or nobody reads them.
 *
 * What was written before an error stays; the list is not closed then.
 *
 * @param write Writes a text; says whether more is wanted.
 */
export async function writeRows(
  pages: AsyncIterable<readonly unknown[]>,
  format: Format,
  write: (text: string) => Promise<boolean>,
): Promise<void> {
  const { open, between, close, none } = FORMS[format];
  let hasBegun = false;
  try {
    for await (const rows of pages) {
      if (!rows.length) continue;
      const text = (hasBegun ? between : open) + rows.map(compact).join(between);
      hasBegun = true;
      if (!await write(text)) return;
    }
  } catch (error) {
    if (hasBegun) {
      await write("\n");
      // An answer among the rows would be taken for one.
      if (error instanceof ApiError) Object.assign(error, { answer: undefined });
    }
    throw error;
  }
  await write(hasBegun ? close : none);
}
