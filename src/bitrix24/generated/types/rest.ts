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
  info: {
    title?: string;
    version?: string;
  };
  tags: {
    name?: string;
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
