// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingRepo from "../types/landing_repo.ts";

/** Methods of Bitrix24 whose names begin with `landing.repo`. */
export interface LandingRepoRestMethodsTree {
  /** Checks HTML for dangerous pieces and returns it with the found spots marked by a splitter. */
  readonly checkContent: RestMethod<
    typesLandingRepo.LandingRepoCheckContentParams,
    typesLandingRepo.LandingRepoCheckContentResult
  >;
  /**
   * Lists the page blocks that the calling application has added to the block repository.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly getList: RestMethod<typesLandingRepo.LandingRepoGetListParams, typesLandingRepo.LandingRepoGetListResult>;
  /** Adds a block of the application to the repository, or updates it by code; returns the block id. */
  readonly register: RestMethod<typesLandingRepo.LandingRepoRegisterParams, typesLandingRepo.LandingRepoRegisterResult>;
  /** Removes embedding placements of the application in the sites section, all by code or a single handler. */
  readonly unbind: RestMethod<typesLandingRepo.LandingRepoUnbindParams, typesLandingRepo.LandingRepoUnbindResult>;
  /** Removes a block of the application from the block repository by its code. */
  readonly unregister: RestMethod<
    typesLandingRepo.LandingRepoUnregisterParams,
    typesLandingRepo.LandingRepoUnregisterResult
  >;
}
