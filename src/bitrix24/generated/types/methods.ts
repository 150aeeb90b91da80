// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of methods.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/methods.html
 */
export interface MethodsParams {
  full?: boolean | ("Y" | "N");
  scope?: string;
}

/** Result of methods. */
export type MethodsResult = string[];
