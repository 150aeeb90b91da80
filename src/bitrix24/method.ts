/**
 * A method as a member of a tree: types only.
 *
 * @module
 */

import type { CallArguments } from "./call.ts";
import type { ApiResponse } from "./envelope.ts";

/** What a method in a tree lacks of a function. */
export interface NoFunctionMembers {
  /** No function's member: in a tree, every member is a part of a method's name. */
  readonly apply: never;
  /** No function's member: in a tree, every member is a part of a method's name. */
  readonly bind: never;
  /** No function's member: in a tree, every member is a part of a method's name. */
  readonly call: never;
}

/** A method in a tree: what takes its parameters and {@linkcode CallOptions}, and returns the answer. */
export interface RestMethod<Params, Result> extends NoFunctionMembers {
  (...args: CallArguments<Params>): Promise<ApiResponse<Result>>;
}
