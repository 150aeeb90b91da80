// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesRest from "../types/rest.ts";

/** Methods of Bitrix24 whose names begin with `rest`. */
export interface RestRestMethodsV3Tree {
  readonly documentation: {
    /** Returns an OpenAPI 3.0 description of the REST 3.0 calls available on the account. */
    readonly openapi: RestMethod<
      typesRest.V3RestDocumentationOpenapiParams,
      typesRest.V3RestDocumentationOpenapiResult
    >;
  };
  readonly scope: {
    /** Lists the permission scopes that REST 3.0 knows on this account. */
    readonly list: RestMethod<typesRest.V3RestScopeListParams, typesRest.V3RestScopeListResult>;
  };
}
