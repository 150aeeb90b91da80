// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesFeature from "../types/feature.ts";

/** Methods of Bitrix24 whose names begin with `feature`. */
export interface FeatureRestMethodsTree {
  /** Tells with Y or N whether a feature such as offline events is available on the account's plan. */
  readonly get: RestMethod<typesFeature.FeatureGetParams, typesFeature.FeatureGetResult>;
}
