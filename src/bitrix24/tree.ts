/**
 * The methods of a portal as a tree of members, which an editor completes part by part.
 *
 * @module
 */

import { tree } from "../core/tree.ts";
import type { CallOptions } from "./call.ts";
import type { RestMethodsTree, RestMethodsV3Tree } from "./generated/tree.ts";
import type { PortalMethods } from "./own.ts";
import type { Portal } from "./portal.ts";

/**
 * The methods of the classic REST as a tree. Each call is one of {@linkcode Portal.call}: the same parameters, options,
 * answer and errors.
 *
 * @example
 * ```ts
 * import { Portal, rest } from "oint/bitrix24";
 *
 * const { user } = rest(new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../"));
 * const { result } = await user.get({ FILTER: { ACTIVE: true } });
 * console.log(result[0]?.EMAIL);
 * ```
 */
export function rest<Own extends PortalMethods = PortalMethods>(portal: Portal<Own>): RestMethodsTree<Own> {
  return tree((method, params, options) =>
    portal.callUnknown(method, params as object, options as CallOptions)
  ) as RestMethodsTree<Own>;
}

/**
 * The methods of REST 3.0 as a tree; each call is one of `portal.v3.call`.
 *
 * @example
 * ```ts
 * import { Portal, restV3 } from "oint/bitrix24";
 *
 * const { tasks } = restV3(new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../"));
 * export const getTask = (id: number) => tasks.task.get({ id });
 * ```
 */
export function restV3<Own extends PortalMethods = PortalMethods>(portal: Portal<Own>): RestMethodsV3Tree<Own> {
  return tree((method, params, options) =>
    portal.v3.callUnknown(method, params as object, options as CallOptions)
  ) as RestMethodsV3Tree<Own>;
}
