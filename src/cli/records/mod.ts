/**
 * `oint <service> export` and `import`: records in files.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import { asksForHelp } from "../../catalogue/names.ts";
import type { Io } from "../io.ts";
import type { Notes } from "../say/notes.ts";

/**
 * Runs one of the commands, or prints its help.
 *
 * @param args The arguments after the command's name.
 * @throws UsageError When they are wrong; otherwise the errors of any call.
 */
export async function runRecords(
  service: ServiceTable,
  command: string,
  args: readonly string[],
  io: Io,
  notes: () => Promise<Notes>,
  version: string,
): Promise<void> {
  if (asksForHelp(args)) {
    const { recordsHelp } = await import("../say/records_help.ts");
    return io.stdout(recordsHelp(service, command, io.columns));
  }
  if (command === "export") {
    const { exportRecords } = await import("../export/command.ts");
    return exportRecords(service, args, io, await notes(), version);
  }
  const { importRecords } = await import("../import/command.ts");
  return importRecords(service, args, io, await notes());
}
