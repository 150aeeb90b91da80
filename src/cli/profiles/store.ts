/**
 * Profiles in a file that only its owner may read, with their secrets in the system's keychain where there is one.
 *
 * @module
 */

import { randomUUID } from "node:crypto";
import { chmod, mkdir, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { locked } from "../../node/lock.ts";
import type { Io } from "../io.ts";
import { codeOf } from "../read/local.ts";
import { configFolder } from "./folder.ts";
import { findKeychain, type FoundKeychain } from "./keychain.ts";
import { type ConnectionTexts, isName, type Kept, type Profile, type ProfileStore } from "./profile.ts";

/** The form of the file; a newer oint may write another. */
const VERSION = 1;

/** A profile in the file; what the keychain has is absent. */
interface Entry {
  address: string;
  account?: string;
  kept: Kept;
  connection?: ConnectionTexts;
}

/** Profiles by service and name. */
type Entries = Record<string, Record<string, Entry>>;

interface Content {
  version: number;
  profiles: Entries;
  [others: string]: unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isConnection(value: unknown): value is ConnectionTexts {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || typeof value.address !== "string") return false;
  return value.kept === "keychain" || value.kept === "file" && isConnection(value.connection);
}

/** What a keychain has kept; nothing where it is none of ours. */
function connectionIn(text: string): ConnectionTexts | undefined {
  try {
    const connection: unknown = JSON.parse(text);
    return isConnection(connection) ? connection : undefined;
  } catch {
    // The reader's message would quote what is a secret.
    return undefined;
  }
}

/** What is said of a file that was not written by us, or not to its end. It is never written over. */
function broken(path: string, why: string): UsageError {
  return new UsageError(
    `The profiles in ${path} cannot be read: ${why}. Mend the file, or move it away and log in again; it is left as it is.`,
  );
}

function parse(text: string, path: string): Content {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw broken(path, "it is no JSON");
  }
  if (!isRecord(content)) throw broken(path, "it holds no profiles");
  if (typeof content.version === "number" && content.version > VERSION) {
    throw broken(path, "a newer version of oint has written it, which you need to update to");
  }
  const services = isRecord(content.profiles) ? content.profiles : undefined;
  if (content.version !== VERSION || !services) throw broken(path, "it holds no profiles");
  for (const [service, profiles] of Object.entries(services)) {
    if (!isRecord(profiles)) throw broken(path, `what it has for ${service} are no profiles`);
    const wrong = Object.entries(profiles).find(([, entry]) => !isEntry(entry));
    if (wrong) throw broken(path, `the profile ${wrong[0]} for ${service} lacks its address or its connection`);
    // Names become paths, of what is kept for completion.
    const nameless = Object.keys(profiles).find((name) => !isName(name));
    if (nameless !== undefined) {
      throw broken(path, `what it has for ${service} is called "${nameless}", which is no name`);
    }
  }
  return content as Content;
}

/** The profiles of a file; none where there is no file. */
async function contentOf(path: string): Promise<Content> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { version: VERSION, profiles: {} };
    if ((error as Error).name === "NotCapable") throw error;
    throw broken(path, code || "for a reason that is not known");
  }
  return parse(text, path);
}

/** Puts a file that only its owner may read in the place of an earlier one; a link stays one. */
async function replace(path: string, text: string): Promise<void> {
  const real = await realpath(path).catch(() => path);
  const beside = `${real}.${randomUUID()}`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, real);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function accountOf(service: string, name: string): string {
  return `${service}/${name}`;
}

/**
 * The profiles of a user.
 *
 * @param keychains Finds the system's keychain.
 * @throws UsageError When the environment names no folder; the store's functions, when its file is broken.
 */
export function profileStore(
  env: Io["env"],
  keychains: () => Promise<FoundKeychain> = findKeychain,
): ProfileStore {
  const path = join(configFolder(env), "profiles.json");
  const folder = dirname(path);

  const keychainOf = async (service: string, name: string) => {
    const found = await keychains();
    if ("keychain" in found) return found.keychain;
    throw new UsageError(
      `The profile ${name} is kept in the system's keychain, and ${found.missing}. Install or unlock it, or log in again: ` +
        `oint login ${service} --profile ${name}.`,
    );
  };
  /** Changes the file, one process at a time. */
  const change = async <T>(work: (profiles: Entries) => Promise<T>): Promise<T> => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // It may have been there before, for everybody to look into.
      await chmod(folder, 0o700).catch(() => {});
      return await locked(`${path}.lock`, async () => {
        const content = await contentOf(path);
        const result = await work(content.profiles);
        await replace(path, `${JSON.stringify(content, null, 2)}\n`);
        return result;
      });
    } catch (error) {
      const code = codeOf(error);
      if (error instanceof UsageError || !code || (error as Error).name === "NotCapable") throw error;
      throw new UsageError(`The profiles in ${path} cannot be written (${code}). What was there is unchanged.`);
    }
  };
  const find = async (service: string, name: string): Promise<Entry | undefined> => {
    const { profiles } = await contentOf(path);
    const own = Object.hasOwn(profiles, service) ? profiles[service]! : {};
    return Object.hasOwn(own, name) ? own[name] : undefined;
  };

  return {
    path,
    async list() {
      const { profiles } = await contentOf(path);
      return Object.entries(profiles).flatMap(([service, own]) =>
        Object.entries(own).map(([name, { address, account, kept }]): Profile => ({
          ...{ service, name, address },
          ...account !== undefined && { account },
          kept,
        }))
      ).sort((one, other) => accountOf(one.service, one.name) < accountOf(other.service, other.name) ? -1 : 1);
    },
    async read(service, name) {
      const entry = await find(service, name);
      if (!entry || entry.kept === "file") return entry?.connection;
      const text = await (await keychainOf(service, name)).get(accountOf(service, name)).catch(() => undefined);
      const connection = text === undefined ? undefined : connectionIn(text);
      if (connection) return connection;
      throw new UsageError(
        `The system's keychain does not hand out the profile ${name}. Unlock it, or log in again: ` +
          `oint login ${service} --profile ${name}.`,
      );
    },
    async keep({ service, name, address, account }, texts) {
      const found = await keychains();
      const keychain = "keychain" in found ? found.keychain : undefined;
      const secrets = accountOf(service, name);
      let before: string | undefined;
      let kept: Kept = "file";
      let isChanged = false;
      try {
        // One at a time: the secrets of one and the address of another would be no profile.
        await change(async (profiles) => {
          before = await keychain?.get(secrets).catch(() => undefined);
          isChanged = true;
          const isKept = await keychain?.set(secrets, JSON.stringify(texts)).then(() => true, () => false);
          kept = isKept ? "keychain" : "file";
          const own = Object.hasOwn(profiles, service) ? profiles[service]! : (profiles[service] = {});
          own[name] = {
            address,
            ...account !== undefined && { account },
            kept,
            ...!isKept && { connection: texts },
          };
        });
      } catch (error) {
        // What was there is unchanged, also in the keychain.
        if (isChanged) {
          await (before === undefined ? keychain?.remove(secrets) : keychain?.set(secrets, before))?.catch(() => {});
        }
        throw error;
      }
      if (kept === "file") await keychain?.remove(secrets).catch(() => {});
      return kept;
    },
    async forget(service, name) {
      const entry = await find(service, name);
      if (!entry) return false;
      if (entry.kept === "keychain") await (await keychainOf(service, name)).remove(accountOf(service, name));
      return await change((profiles) => {
        const own = profiles[service] ?? {};
        const isThere = Object.hasOwn(own, name);
        delete own[name];
        if (!Object.keys(own).length) delete profiles[service];
        return Promise.resolve(isThere);
      });
    },
  };
}
