/**
 * Paths that are given to write to, looked at before anything is done.
 *
 * @module
 */

import type { Io } from "../io.ts";
import { codeOf } from "../read/local.ts";

/**
 * Refuses a path at which no file can be, while nothing has been sent yet.
 *
 * @param option What has named it, e.g. `--out`.
 * @throws UsageError When no file can be there.
 */
export async function refuseWrongPlace(option: string, path: string, io: Pick<Io, "checkPlace">): Promise<void> {
  try {
    await io.checkPlace?.(path);
  } catch (error) {
    const { isWrongPath, wrongPath } = await import("../write_file.ts");
    if (isWrongPath(codeOf(error))) throw wrongPath(option, path, codeOf(error));
  }
}
