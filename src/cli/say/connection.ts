/**
 * The connection's options in the help of commands that have no page.
 *
 * @module
 */

import type { ConnectionOption } from "../../catalogue/commands.ts";
import type { Entry } from "../../catalogue/tool.ts";

/** A line for each option. */
export function connectionEntries(connection: readonly ConnectionOption[]): Entry[] {
  return connection.map(({ flag, about, required, env }): Entry => [
    `--${flag} <text>`,
    `${about} (${required ? "required" : "optional"}; environment: ${env})`,
  ]);
}
