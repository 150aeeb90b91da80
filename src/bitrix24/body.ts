/**
 * From a method's parameters to the text that is sent.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import { redact } from "../core/redact.ts";
import { jsonText, type JsonValue, jsonValue } from "../core/values/json.ts";
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
  const wrong = (what: string): never => {
    throw new UsageError(what, { method });
  };
  const id = api + method.toLowerCase();
  if (typeof params !== "object" || !params) wrong(`The parameters of ${method} must be an object.`);
  let body = jsonValue(params, "", method, (place) => redact(place, [...secrets, auth ?? ""])) as {
    [name: string]: JsonValue;
  };
  if (typeof body !== "object" || Array.isArray(body)) {
    if (!Array.isArray(body) || !LISTS.includes(id)) wrong(`The parameters of ${method} must be an object.`);
    // Nobody has documented how a token travels beside a list.
    if (auth) wrong(`${method} takes no token: use an incoming webhook.`);
    return jsonText(body);
  }
  if (Object.hasOwn(body, "auth")) {
    wrong(`Parameter auth of ${method} is the portal's own: give the token to new Portal().`);
  }
  if (Object.hasOwn(POSITIONS, id)) body = inOrder(body, POSITIONS[id]!.split(" ")) as typeof body;
  return jsonText(auth === undefined ? body : { ...body, auth });
}
