// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of method.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
 */
export interface MethodGetParams {
  /** What it is called. */
  name?: string | undefined;
}

/** Result of method.get. */
export interface MethodGetResult {
  isExisting?: boolean;
  isAvailable?: boolean;
}

/** Methods of Bitrix24 whose names begin with `method`. */
export interface MethodRestMethods {
  /** Checks whether a REST call of the given name exists and whether the caller may use it. */
  "method.get": { params: MethodGetParams; result: MethodGetResult };
}
