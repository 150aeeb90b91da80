/**
 * From a method's parameters to the text that is sent.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import { LISTS, POSITIONS } from "./generated/methods.ts";
import { inOrder } from "./positions.ts";

/**
 * The body of a call. The token comes last, since some methods read their parameters by position.
 *
 * @param api What stands before the names of the API's methods in the table, e.g. `v3:`.
 * @param auth The token, where one is sent.
 * @throws UsageError When the parameters cannot be sent.
 */
export function bodyOf(api: string, method: string, params: object, auth: string | undefined): string {
  const wrong = (what: string): never => {
    throw new UsageError(what, { method });
  };
  const id = api + method.toLowerCase();
  const isList = Array.isArray(params);
  if (typeof params !== "object" || !params || isList && !LISTS.includes(id)) {
    wrong(`The parameters of ${method} must be an object.`);
  }
  // Nobody has documented how a token travels beside a list.
  if (isList && auth) wrong(`${method} takes no token: use an incoming webhook.`);
  if ("auth" in params) {
    wrong(`Parameter auth of ${method} is the portal's own: give the token to new Portal().`);
  }
  try {
    if (Object.hasOwn(POSITIONS, id)) params = inOrder(params, POSITIONS[id]!.split(" "));
    return JSON.stringify(
      isList ? params : { ...params, auth },
      (name, value) =>
        // JSON would turn it into null, which empties fields.
        typeof value === "number" && !Number.isFinite(value)
          ? wrong(`Parameter ${name} of ${method} is ${value}, which JSON cannot hold.`)
          : value,
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return wrong(
      `The parameters of ${method} are no JSON: it knows no BigInt or circular value.`,
    );
  }
}
