// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of access.name.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
 */
export interface AccessNameParams {
  /** Who may do what. */
  ACCESS: object | unknown[];
}

/** Result of access.name. */
export interface AccessNameResult {
  [name: string]: {
    /** What it is called. */
    name?: string;
    /** Who or what provides it. */
    provider?: string;
    /** Code of who provides it. */
    provider_id?: string;
  };
}

/** Methods of Bitrix24 whose names begin with `access`. */
export interface AccessRestMethods {
  /** Resolves access codes such as G2, AU or U1 into readable names with the provider they come from. */
  "access.name": { params: AccessNameParams; result: AccessNameResult };
}
