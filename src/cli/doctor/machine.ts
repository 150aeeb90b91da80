/**
 * What `oint doctor` looks at before it calls anything: versions, settings, and who may read them.
 *
 * @module
 */

import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import type { Program } from "../../catalogue/commands.ts";
import type { Io } from "../io.ts";
import { codeOf } from "../read/local.ts";
import { findKeychain } from "../profiles/keychain.ts";
import type { ProfileStore } from "../profiles/profile.ts";
import type { Findings } from "./findings.ts";

/** The oldest Node that the package runs on. */
const NODE = 22;

/** The runtime, and whether it is one that the package runs on. */
function runtime(versions: Record<string, string | undefined>): { name: string; isOld: boolean } {
  if (versions.bun) return { name: `Bun ${versions.bun}`, isOld: false };
  if (versions.deno) return { name: `Deno ${versions.deno}`, isOld: false };
  return { name: `Node ${versions.node}`, isOld: Number.parseInt(versions.node ?? "0") < NODE };
}

/** Looks at the machine. */
export async function examineMachine({ version }: Program, io: Io, findings: Findings): Promise<void> {
  const { name, isOld } = runtime(process.versions);
  if (isOld) findings.wrong("version", `oint ${version} on ${name}, which is too old: take Node ${NODE} or later.`);
  else findings.ok("version", `oint ${version} on ${name}.`);

  let store: ProfileStore;
  try {
    if (!io.profiles) throw new Error("No profiles are kept here.");
    store = await io.profiles();
  } catch (error) {
    return findings.note("settings", error instanceof Error ? error.message : String(error));
  }
  await examineModes(store.path, findings);
  try {
    const all = await store.list();
    const names = all.map(({ service, name }) => `${name} (${service})`).join(", ");
    findings.ok(
      "profiles",
      all.length ? `${names}, in ${store.path}.` : `none yet, in ${store.path}: oint login keeps one.`,
    );
  } catch (error) {
    findings.wrong("profiles", error instanceof Error ? error.message : String(error), error);
  }
  const found = await findKeychain();
  if ("keychain" in found) findings.ok("keychain", "the system's keychain keeps the secrets of new profiles.");
  else {findings.note(
      "keychain",
      `${found.missing}: secrets are kept in the file of profiles, which only you may read.`,
    );}
}

/** Others must read neither the folder nor the file; Windows has no such rights. */
async function examineModes(path: string, findings: Findings): Promise<void> {
  if (process.platform === "win32") return;
  for (const [place, mode, what] of [[dirname(path), 0o700, "folder"], [path, 0o600, "file"]] as const) {
    try {
      const { mode: found } = await stat(place);
      const rights = (found & 0o777).toString(8);
      if (found & 0o077) {
        const advice = `chmod ${mode.toString(8)} "${place}"`;
        findings.wrong(`rights of the ${what}`, `${place} is open to others (${rights}): ${advice} closes it.`);
      } else findings.ok(`rights of the ${what}`, `${place} is yours alone (${rights}).`);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") {
        findings.note(`rights of the ${what}`, `${place} cannot be looked at (${codeOf(error)}).`);
      }
    }
  }
}
