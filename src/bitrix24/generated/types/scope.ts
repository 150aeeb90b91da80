// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of scope.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/scope.html
 */
export interface ScopeParams {
  /** Whether all are wanted. */
  full?: boolean | ("Y" | "N") | undefined;
}

/** Result of scope. */
export type ScopeResult = string[];

/** Methods of Bitrix24 whose names begin with `scope`. */
export interface ScopeRestMethods {
  /** Lists the permission scopes granted to the caller, or all that exist when full is passed. */
  "scope": { params: ScopeParams; result: ScopeResult };
}
