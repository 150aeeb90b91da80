/**
 * The methods of a portal as a tree of members, which an editor completes part by part.
 *
 * @module
 */

import { tree } from "../core/tree.ts";
import type { ApiResponse } from "./envelope.ts";
import type { RestMethodsTree, RestMethodsV3Tree } from "./generated/tree.ts";
import type { CallArguments, CallOptions, Portal } from "./portal.ts";

/** A method in a tree: what takes its parameters and {@linkcode CallOptions}, and returns the answer. */
export interface RestMethod<Params, Result> {
  (...args: CallArguments<Params>): Promise<ApiResponse<Result>>;
  /** No function's member: in a tree, every member is a part of a method's name. */
  readonly apply: never;
  /** No function's member: in a tree, every member is a part of a method's name. */
  readonly bind: never;
  /** No function's member: in a tree, every member is a part of a method's name. */
  readonly call: never;
}

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
export function rest(portal: Portal): RestMethodsTree {
  return tree((method, params, options) =>
    portal.callUnknown(method, params as object, options as CallOptions)
  ) as RestMethodsTree;
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
export function restV3(portal: Portal): RestMethodsV3Tree {
  return tree((method, params, options) =>
    portal.v3.callUnknown(method, params as object, options as CallOptions)
  ) as RestMethodsV3Tree;
}
