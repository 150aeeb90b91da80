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
 * The body of a call. The token comes last, since some methods read their parameters by position.
 *
 * @param api What stands before the names of the API's methods in the table, e.g. `v3:`.
 * @param auth The token, where one is sent.
 * @param secrets Texts that no message may contain.
 * @throws UsageError When the parameters cannot be sent.
 */
export function bodyOf(
  api: string,
  method: string,
  params: object,
  auth: string | undefined,
  secrets: readonly string[],
): string {
  const wrong: (what: string) => never = (what) => {
    throw new UsageError(what, { method });
  };
  const id = api + method.toLowerCase();
  let body = isObject(params) && jsonValue(params, "", method, (place) => redact(place, secrets));
  const isList = Array.isArray(body);
  if (!isObject(body) || isList && !LISTS.includes(id)) wrong(`The parameters of ${method} must be an object.`);
  // Nobody has documented how a token travels beside a list.
  if (isList && auth) wrong(`${method} takes no token: use an incoming webhook.`);
  if (Object.hasOwn(body, "auth")) {
    wrong(`Parameter auth of ${method} is the portal's own: give the token to new Portal().`);
  }
  if (Object.hasOwn(POSITIONS, id)) body = inOrder(body, POSITIONS[id]!.split(" ")) as { [name: string]: JsonValue };
  return jsonText(isList || auth === undefined ? body : { ...body, auth });
}
