/**
 * Where and as whom to call: from options, from a profile, or from the environment.
 *
 * @module
 */

import type { ConnectionValue } from "../../catalogue/adapter.ts";
import type { ConnectionOption } from "../../catalogue/commands.ts";
import { type ConnectionTexts, DEFAULT, PROFILE_VARIABLE } from "../profiles/profile.ts";

/** A profile that was looked up. */
export interface FoundProfile {
  /** How it is called in messages: `the profile office`. */
  from: string;
  texts: ConnectionTexts;
}

/** Where a connection comes from: options, a profile by its name, the environment, or the profile that is taken else. */
export type Source = { kind: "options" | "environment" } | { kind: "profile"; name: string; isNamed: boolean };

/**
 * Which source is taken. An address and its token always come from one, so that no secret goes to another's host; only
 * `--token` may be added to any.
 *
 * @param named The profile that an option names.
 */
export function sourceOf(
  connection: readonly ConnectionOption[],
  given: ReadonlyMap<string, string[]>,
  env: Record<string, string | undefined>,
  named: string | undefined,
): Source {
  const addresses = connection.filter(({ secret }) => !secret);
  if (addresses.some(({ flag }) => given.get(flag)?.[0]?.trim())) return { kind: "options" };
  if (named !== undefined) return { kind: "profile", name: named, isNamed: true };
  if (addresses.some((option) => env[option.env]?.trim())) return { kind: "environment" };
  const other = env[PROFILE_VARIABLE]?.trim();
  return { kind: "profile", name: other || DEFAULT, isNamed: !!other };
}

/** The connection's options by parameter name, from one source; what was given nowhere is missing. */
export function connectionValues(
  connection: readonly ConnectionOption[],
  given: ReadonlyMap<string, string[]>,
  env: Record<string, string | undefined>,
  source: Source["kind"],
  profile?: FoundProfile,
): Record<string, ConnectionValue> {
  const values: Record<string, ConnectionValue> = {};
  for (const option of connection) {
    const flag = given.get(option.flag)?.[0]?.trim();
    const variable = source === "environment" || source === "profile" && !profile ? env[option.env]?.trim() : undefined;
    const kept = profile && Object.hasOwn(profile.texts, option.param) ? profile.texts[option.param] : undefined;
    if (flag) values[option.param] = { value: flag, from: `--${option.flag}`, explicit: true };
    else if (kept) values[option.param] = { value: kept, from: profile!.from, explicit: false };
    else if (variable) values[option.param] = { value: variable, from: option.env, explicit: false };
  }
  return values;
}

/**
 * The texts of the connection that must not be shown: secret options, long pieces of an address's path, and a value
 * without any dot or slash, which is a token in the wrong place rather than an address.
 */
export function connectionSecrets(
  connection: readonly ConnectionOption[],
  values: Record<string, ConnectionValue>,
): string[] {
  return connection.flatMap(({ param, secret }) => {
    const value = values[param]?.value;
    if (value === undefined) return [];
    const path = value.replace(/^[a-z][\w+.-]*:\/\//i, "").split(/[/?#&=]/).slice(1).filter((part) => part.length > 7);
    return secret || /^[^./:]+$/.test(value) ? [value, ...path] : path;
  });
}
