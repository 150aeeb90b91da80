// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesBatch from "../types/batch.ts";

/** Runs up to 50 calls in one request, later ones may use earlier results; changes whatever they change. */
export interface BatchRestMethodsTree extends RestMethod<typesBatch.BatchParams, typesBatch.BatchResult> {}

/** Runs several REST 3.0 calls in one request and returns their results in order; effects are theirs. */
export interface BatchRestMethodsV3Tree extends RestMethod<typesBatch.V3BatchParams, typesBatch.V3BatchResult> {}
