/**
 * Where and as whom to call: from options, or from the environment.
 *
 * @module
 */

import type { ConnectionValue } from "../../catalogue/adapter.ts";
import type { ConnectionOption } from "../../catalogue/commands.ts";

/** The connection's options by parameter name; what was given nowhere is missing. A flag wins over the environment. */
export function connectionValues(
  connection: readonly ConnectionOption[],
  given: ReadonlyMap<string, string[]>,
  env: Record<string, string | undefined>,
): Record<string, ConnectionValue> {
  const values: Record<string, ConnectionValue> = {};
  for (const option of connection) {
    const flag = given.get(option.flag)?.[0]?.trim();
    const variable = env[option.env]?.trim();
    if (flag) values[option.param] = { value: flag, from: `--${option.flag}`, explicit: true };
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
