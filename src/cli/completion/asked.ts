/**
 * Values that only a service knows, such as its users: asked for with a profile, and kept for a while without its secrets.
 *
 * @module
 */

import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, isAbsolute, join } from "node:path";
import process from "node:process";
import type { KnownValue } from "../../catalogue/adapter.ts";
import type { Io } from "../io.ts";
import { sourceOf } from "../read/credentials.ts";
import type { Asked, Candidate } from "./candidates.ts";

/** Milliseconds for which values are taken as they are. */
const FRESH = 10 * 60_000;

/** Milliseconds after a failure in which nobody waits for another. */
const PAUSE = 60_000;

/** Milliseconds that somebody who types waits at most. */
const PATIENCE = 1500;

/** What is kept. */
interface Kept {
  /** Where the values are from. */
  address: string;
  /** When they were asked for, and how that went. */
  at: number;
  failed?: true;
  values: readonly KnownValue[];
}

/** The folder in which values are kept; nothing where the environment names none. */
function cacheFolder({ OINT_CONFIG_DIR, XDG_CACHE_HOME, HOME, LOCALAPPDATA }: Io["env"]): string | undefined {
  if (OINT_CONFIG_DIR?.trim()) return join(OINT_CONFIG_DIR.trim(), "cache");
  if (process.platform === "win32") return LOCALAPPDATA && join(LOCALAPPDATA, "oint", "cache");
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, "oint");
  return HOME && join(HOME, ".cache", "oint");
}

async function readKept(path: string, address: string): Promise<Kept | undefined> {
  try {
    const kept = JSON.parse(await readFile(path, "utf8")) as Kept;
    return kept.address === address && Array.isArray(kept.values) ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function keep(path: string, kept: Kept): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, "wx", 0o600);
  await file.writeFile(JSON.stringify(kept));
  await file.close();
  await rename(beside, path);
}

/** The value of an option among words. */
function optionIn(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    if (names.includes(word)) return words[at + 1];
    const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && names.includes(name)) return value;
  }
}

/** The profile that the command would take, if it would take one. */
function profileOf({ service }: Asked, words: readonly string[], io: Io): string | undefined {
  const given = new Map<string, string[]>();
  for (const { flag } of service.connection) {
    const value = optionIn(words, [`--${flag}`, `--oint.${flag}`]);
    if (value) given.set(flag, [value]);
  }
  const source = sourceOf(service.connection, given, io.env, optionIn(words, ["--profile", "--oint.profile"])?.trim());
  return source.kind === "profile" ? source.name : undefined;
}

/**
 * Values for a field of a service.
 *
 * @param words What has been typed, in which a profile may be named.
 */
export async function askedFor(asked: Asked, words: readonly string[], io: Io): Promise<Candidate[]> {
  const { service, field } = asked;
  const name = profileOf(asked, words, io);
  if (name === undefined || !io.profiles) return [];
  const adapter = await service.adapter();
  const known = await adapter.known?.();
  const kind = known?.kindOf(field);
  if (!known || kind === undefined) return [];
  const store = await io.profiles();
  const profile = (await store.list()).find((each) => each.service === service.name && each.name === name);
  if (!profile) return [];
  const folder = cacheFolder(io.env);
  const path = folder === undefined ? undefined : join(folder, "completion", service.name, name, `${kind}.json`);
  const kept = path === undefined ? undefined : await readKept(path, profile.address);
  const age = Date.now() - (kept?.at ?? -Infinity);
  if (kept && age >= 0 && age < (kept.failed ? PAUSE : FRESH)) return [...kept.values];
  let values = kept?.values ?? [];
  let hasFailed = false;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const load = async () => {
      // A keychain may wait for somebody to unlock it.
      const texts = await store.read(service.name, name) ?? {};
      const from = `the profile ${name}`;
      const entries = Object.entries(texts).map(([param, value]) => [param, { value, from, explicit: false }]);
      const client = await adapter.connect(Object.fromEntries(entries), () => {});
      return await known.load(client, kind, { signal, timeout: PATIENCE });
    };
    values = await Promise.race([
      load(),
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ]);
  } catch {
    hasFailed = true;
  }
  const now: Kept = { address: profile.address, at: Date.now(), ...hasFailed && { failed: true }, values };
  if (path !== undefined) await keep(path, now).catch(() => {});
  return [...values];
}

/** Removes what is kept of a profile's values. */
export async function forgetValues(service: string, name: string, env: Io["env"]): Promise<void> {
  const folder = cacheFolder(env);
  if (folder === undefined) return;
  await rm(join(folder, "completion", service, name), { recursive: true, force: true }).catch(() => {});
}
