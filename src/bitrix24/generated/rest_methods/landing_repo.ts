// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingRepoCheckContentParams,
  LandingRepoCheckContentResult,
  LandingRepoGetListParams,
  LandingRepoGetListResult,
  LandingRepoRegisterParams,
  LandingRepoRegisterResult,
  LandingRepoUnbindParams,
  LandingRepoUnbindResult,
  LandingRepoUnregisterParams,
  LandingRepoUnregisterResult,
} from "../types/landing_repo.ts";

/** Methods of Bitrix24 whose names begin with `landing.repo`. */
export interface LandingRepoRestMethods {
  /** Checks HTML for dangerous pieces and returns it with the found spots marked by a splitter. */
  "landing.repo.checkContent": { params: LandingRepoCheckContentParams; result: LandingRepoCheckContentResult };
  /** Lists the page blocks that the calling application has added to the block repository. */
  "landing.repo.getList": { params: LandingRepoGetListParams; result: LandingRepoGetListResult };
  /** Adds a block of the application to the repository, or updates it by code; returns the block id. */
  "landing.repo.register": { params: LandingRepoRegisterParams; result: LandingRepoRegisterResult };
  /** Removes embedding placements of the application in the sites section, all by code or a single handler. */
  "landing.repo.unbind": { params: LandingRepoUnbindParams; result: LandingRepoUnbindResult };
  /** Removes a block of the application from the block repository by its code. */
  "landing.repo.unregister": { params: LandingRepoUnregisterParams; result: LandingRepoUnregisterResult };
}
