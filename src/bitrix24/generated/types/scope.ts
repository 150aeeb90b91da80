// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of scope.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/scope.html
 */
export interface ScopeParams {
  full?: boolean | ("Y" | "N");
}

/** Result of scope. */
export type ScopeResult = string[];
