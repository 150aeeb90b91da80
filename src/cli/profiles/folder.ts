/**
 * The folder in which a user's settings of oint are.
 *
 * @module
 */

import { isAbsolute, join } from "node:path";
import process from "node:process";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";

/** The variable that names the folder itself. */
export const FOLDER_VARIABLE = "OINT_CONFIG_DIR";

/** The environment names no folder. */
export class NoFolder extends UsageError {}

/**
 * The folder: what `OINT_CONFIG_DIR` names, else `oint` in the platform's folder of settings.
 *
 * @throws NoFolder When the environment names none.
 */
export function configFolder(env: Io["env"], platform: string = process.platform): string {
  const own = env[FOLDER_VARIABLE]?.trim();
  if (own) return own;
  const [name, base, ...below] = platform === "win32"
    ? ["APPDATA", env.APPDATA?.trim()]
    : env.XDG_CONFIG_HOME && isAbsolute(env.XDG_CONFIG_HOME)
    ? ["XDG_CONFIG_HOME", env.XDG_CONFIG_HOME]
    : ["HOME", env.HOME?.trim(), ".config"];
  if (base) return join(base, ...below, "oint");
  throw new NoFolder(
    `There is no folder for profiles: ${name} is not set. Set it, or name a folder in ${FOLDER_VARIABLE}.`,
  );
}
