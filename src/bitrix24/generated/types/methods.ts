// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of methods.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/methods.html
 */
export interface MethodsParams {
  /** Whether all are wanted. */
  full?: boolean | ("Y" | "N") | undefined;
  /** What it belongs to or may be used for. */
  scope?: string | undefined;
}

/** Result of methods. */
export type MethodsResult = string[];

/** Methods of Bitrix24 whose names begin with `methods`. */
export interface MethodsRestMethods {
  /**
   * Lists the names of REST calls open to the caller, for the current or a given scope; deprecated.
   * @deprecated The documentation advises against it. Use method.get.
   */
  "methods": { params: MethodsParams; result: MethodsResult };
}
