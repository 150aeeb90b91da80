// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FeatureGetParams, FeatureGetResult } from "../types/feature.ts";

/** Methods of Bitrix24 whose names begin with `feature`. */
export interface FeatureRestMethods {
  /** Tells with Y or N whether a feature such as offline events is available on the account's plan. */
  "feature.get": { params: FeatureGetParams; result: FeatureGetResult };
}
