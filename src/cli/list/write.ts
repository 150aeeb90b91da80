/**
 * Writes the rows of a list as they come: a page at a time, so that any number of them fits into memory.
 *
 * @module
 */

import { ApiError } from "../../core/errors.ts";
import type { Form } from "../say/form.ts";
import type { Filter } from "../say/jq.ts";

/**
 * Writes rows until there are no more, or nobody reads them.
 *
 * What was written before an error stays; the list is not closed then.
 *
 * @param form What makes texts of rows.
 * @param write Writes a text; says whether more is wanted.
 * @param filter What each row goes through.
 */
export async function writeRows(
  pages: AsyncIterable<readonly unknown[]>,
  form: Form,
  write: (text: string) => Promise<boolean>,
  filter?: Filter,
): Promise<void> {
  let hasBegun = false;
  try {
    for await (const page of pages) {
      const rows = page.length && filter ? await filter.put(page) : page;
      if (!rows.length) continue;
      const text = form.rows(rows);
      hasBegun = true;
      if (!await write(text)) return;
    }
  } catch (error) {
    if (hasBegun) {
      if (form.broken) await write(form.broken);
      // An answer among the rows would be taken for one.
      if (error instanceof ApiError) Object.assign(error, { answer: undefined });
    }
    throw error;
  }
  const end = form.end();
  if (end) await write(end);
}
