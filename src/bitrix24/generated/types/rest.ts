// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of v3:rest.documentation.openapi.
 *
 * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
 */
export interface V3RestDocumentationOpenapiParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of v3:rest.documentation.openapi. */
export interface V3RestDocumentationOpenapiResult {
  openapi?: string;
  /** What else is known of it. */
  info: {
    /** What it is called, for people to read. */
    title?: string;
    /** Number of the version. */
    version?: string;
  };
  /** Words to find it by. */
  tags: {
    /** What it is called. */
    name?: string;
    /** What it is about, in words. */
    description?: string;
  }[];
  paths: {
    [name: string]: object;
  };
}

/**
 * Parameters of v3:rest.scope.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
 */
export interface V3RestScopeListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of v3:rest.scope.list. */
export type V3RestScopeListResult = unknown;

/** Methods of Bitrix24 whose names begin with `rest`. */
export interface RestRestMethodsV3 {
  /** Returns an OpenAPI 3.0 description of the REST 3.0 calls available on the account. */
  "rest.documentation.openapi": { params: V3RestDocumentationOpenapiParams; result: V3RestDocumentationOpenapiResult };
  /** Lists the permission scopes that REST 3.0 knows on this account. */
  "rest.scope.list": { params: V3RestScopeListParams; result: V3RestScopeListResult };
}
