/**
 * Hands all rows of a list over as they come: to standard output, or into the file that `--out` names.
 *
 * @module
 */

import type { ListProgress } from "../../catalogue/adapter.ts";
import type { Common } from "../common/options.ts";
import type { Io, OpenFile } from "../io.ts";
import { codeOf } from "../read/local.ts";
import { print } from "../say/answer.ts";
import { isKind } from "../say/deliver.ts";
import { formOf } from "../say/forms.ts";
import type { Filter } from "../say/jq.ts";
import type { Notes } from "../say/notes.ts";
import { untilAborted } from "../session.ts";
import { Progress } from "./progress.ts";
import { writeRows } from "./write.ts";

/**
 * Hands all rows over. A file stands in its place once all are in it; until then, what was there stays.
 *
 * @param pages Begins to read them.
 * @param signal Ends also what waits for a reader.
 */
export async function listAll(
  pages: (told?: (progress: ListProgress) => void) => Promise<AsyncIterable<readonly unknown[]>>,
  signal: AbortSignal,
  { out, filter, ...wanted }: Pick<Common, "out" | "format" | "columns" | "jq"> & { filter?: Filter | undefined },
  io: Io,
  notes: Notes,
): Promise<void> {
  const file = out === undefined || isKind(out) ? undefined : await untilAborted(begun(out, io), signal);
  const { form, tell } = await formOf(wanted, io, notes, file !== undefined);
  const columns = file || io.columns === undefined ? io.errorColumns : undefined;
  const progress = columns === undefined ? undefined : new Progress(notes, columns);
  const toFile = (text: string): Promise<boolean> => Promise.resolve(file!.write(text)).then(() => true);
  const toOutput = async (text: string): Promise<boolean> => {
    await untilAborted(form.isStyled ? io.stdout(text) : print(text, io), signal);
    return !io.isUnread;
  };
  try {
    const rows = await pages(progress && ((told) => progress.tell(told)));
    await writeRows(rows, form, file ? toFile : toOutput, filter);
    file?.done();
  } catch (error) {
    file?.drop();
    throw error;
  }
  await progress?.end();
  await tell();
}

async function begun(path: string, io: Io): Promise<OpenFile> {
  try {
    return await io.openFile(path);
  } catch (error) {
    const { isWrongPath, wrongPath } = await import("../write_file.ts");
    throw isWrongPath(codeOf(error)) ? wrongPath("--out", path, codeOf(error)) : error;
  }
}
