// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3RestDocumentationOpenapiParams,
  V3RestDocumentationOpenapiResult,
  V3RestScopeListParams,
  V3RestScopeListResult,
} from "../types/rest.ts";

/** Methods of Bitrix24 whose names begin with `rest`. */
export interface RestRestMethodsV3 {
  /** Returns an OpenAPI 3.0 description of the REST 3.0 calls available on the account. */
  "rest.documentation.openapi": { params: V3RestDocumentationOpenapiParams; result: V3RestDocumentationOpenapiResult };
  /** Lists the permission scopes that REST 3.0 knows on this account. */
  "rest.scope.list": { params: V3RestScopeListParams; result: V3RestScopeListResult };
}
