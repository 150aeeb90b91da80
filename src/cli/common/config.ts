/**
 * `--config`: how the calls of one command are made.
 *
 * @module
 */

import { didYouMean, suggest } from "../../catalogue/suggest.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { isJson, readJson } from "../read/json.ts";
import type { Notes } from "../say/notes.ts";

/** What `--config` says. */
export interface Config {
  /** Milliseconds for one attempt. */
  timeout?: number;
  /** Address of a proxy. */
  proxy?: string;
  /** Whether the answer comes with its status and headers. */
  advanced?: boolean;
}

const SETTINGS = ["timeout", "proxy", "adv_response"];

/** Members of a proxy that is no address. */
const PROXY = ["protocol", "server", "port", "user", "password"];

/** The longest timeout, in seconds: a day. */
const LONGEST = 86_400;

/**
 * Reads what `--config` holds: JSON, or a file of it.
 *
 * @throws UsageError When it is no such thing.
 */
export async function readConfig(text: string, io: Io, notes: Notes): Promise<Config> {
  const value = await readJson("config", isJson(text) ? text : `@${text.trim()}`, io);
  const settings = membersOf(value, SETTINGS, "");
  const { timeout, proxy, adv_response: advanced } = settings;
  return {
    ...timeout !== undefined && { timeout: readTimeout(timeout) },
    ...proxy !== undefined && proxy !== "" && { proxy: readProxy(proxy, notes) },
    ...advanced !== undefined && { advanced: readSwitch(advanced) },
  };
}

function membersOf(value: unknown, known: readonly string[], within: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`--config${within} takes an object: ${known.join(", ")}.`);
  }
  const strange = Object.keys(value).find((name) => !known.includes(name));
  if (strange === undefined) return value as Record<string, unknown>;
  const near = suggest(strange, known);
  const what = near.length ? `has no ${strange}. ${didYouMean(near)}` : "holds a setting that is not known.";
  throw new UsageError(`--config${within} ${what} There is: ${known.join(", ")}.`);
}

function readTimeout(value: unknown): number {
  const seconds = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof seconds === "number" && seconds > 0 && seconds <= LONGEST) return Math.max(1, Math.round(seconds * 1000));
  throw new UsageError(`--config: timeout takes seconds for one attempt, more than 0 and at most ${LONGEST}.`);
}

function readSwitch(value: unknown): boolean {
  const words: Record<string, boolean> = { true: true, false: false, yes: true, no: false, 1: true, 0: false };
  const word = String(value).toLowerCase();
  if (Object.hasOwn(words, word)) return words[word]!;
  throw new UsageError("--config: adv_response takes true or false.");
}

function readProxy(value: unknown, notes: Notes): string {
  const address = typeof value === "string" ? value : addressOf(membersOf(value, PROXY, ": proxy"));
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url?.hostname || !/^(https?|socks[45]h?):$/.test(url.protocol)) {
    throw new UsageError('--config: proxy takes an address like "http://proxy.example:3128".');
  }
  if (url.password) notes.hide(url.password, url.username);
  return url.href;
}

function addressOf({ protocol = "http", server, port, user, password }: Record<string, unknown>): string {
  if (typeof server !== "string" || server === "") throw new UsageError("--config: proxy lacks its server.");
  const secret = password === undefined ? "" : `:${encodeURIComponent(String(password))}`;
  const login = user === undefined || user === "" ? "" : `${encodeURIComponent(String(user))}${secret}@`;
  return `${protocol}://${login}${server}${port === undefined || port === 0 ? "" : `:${port}`}`;
}
