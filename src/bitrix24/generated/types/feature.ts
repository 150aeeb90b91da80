// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of feature.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
 */
export interface FeatureGetParams {
  /** Symbolic code. */
  CODE: "rest_offline_extended" | "rest_auth_connector" | (string & {});
}

/** Result of feature.get. */
export interface FeatureGetResult {
  /** The value itself. */
  value?: string;
}

/** Methods of Bitrix24 whose names begin with `feature`. */
export interface FeatureRestMethods {
  /** Tells with Y or N whether a feature such as offline events is available on the account's plan. */
  "feature.get": { params: FeatureGetParams; result: FeatureGetResult };
}
