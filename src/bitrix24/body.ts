/**
 * From a method's parameters to the text that is sent.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import { redact } from "../core/redact.ts";
import { jsonText, type JsonValue, jsonValue } from "../core/values/json.ts";
import { isObject } from "../core/values/kind.ts";
import { LISTS, POSITIONS } from "./generated/methods.ts";
import { inOrder } from "./positions.ts";

/**
 * The parameters of a call as they are sent: a list for the few methods that take one, else members by name, in the order
 * that methods need which read them by position.
 *
 * @param api What stands before the names of the API's methods in the table, e.g. `v3:`.
 * @param secrets Texts that no message may contain.
 * @throws UsageError When the parameters cannot be sent.
 */
export function parametersOf(
  api: string,
  method: string,
  params: object,
  secrets: readonly string[],
): { [name: string]: JsonValue } | JsonValue[] {
  const wrong: (what: string) => never = (what) => {
    throw new UsageError(what, { method });
  };
  const id = api + method.toLowerCase();
  const body = isObject(params) && jsonValue(params, "", method, (place) => redact(place, secrets));
  const isList = Array.isArray(body);
  if (!isObject(body) || isList && !LISTS.includes(id)) wrong(`The parameters of ${method} must be an object.`);
  if (isList) return body;
  if (Object.hasOwn(body, "auth")) {
    wrong(`Parameter auth of ${method} is the portal's own: give the token to new Portal().`);
  }
  return Object.hasOwn(POSITIONS, id) ? inOrder(body, POSITIONS[id]!.split(" ")) as typeof body : body;
}

/**
 * The body of a call. The token comes last, since some methods read their parameters by position.
 *
 * @param auth The token, where one is sent.
 * @throws UsageError When the parameters cannot be sent.
 */
export function bodyOf(
  api: string,
  method: string,
  params: object,
  auth: string | undefined,
  secrets: readonly string[],
): string {
  const body = parametersOf(api, method, params, [...secrets, auth ?? ""]);
  if (auth === undefined) return jsonText(body);
  // Nobody has documented how a token travels beside a list.
  if (Array.isArray(body)) throw new UsageError(`${method} takes no token: use an incoming webhook.`, { method });
  return jsonText({ ...body, auth });
}
