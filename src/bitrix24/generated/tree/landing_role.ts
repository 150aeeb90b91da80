// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLandingRole from "../types/landing_role.ts";

/** Methods of Bitrix24 whose names begin with `landing.role`. */
export interface LandingRoleRestMethodsTree {
  /** Switches the rights of sites between the role-based and the extended model. */
  readonly enable: RestMethod<typesLandingRole.LandingRoleEnableParams, typesLandingRole.LandingRoleEnableResult>;
  /** Lists the roles of the sites section with id, title and external code. */
  readonly getList: RestMethod<typesLandingRole.LandingRoleGetListParams, typesLandingRole.LandingRoleGetListResult>;
  /** Returns what a site role permits per site id; key 0 holds the default for all other sites. */
  readonly getRights: RestMethod<
    typesLandingRole.LandingRoleGetRightsParams,
    typesLandingRole.LandingRoleGetRightsResult
  >;
  /** Tells whether site permissions currently follow the role-based model. */
  readonly isEnabled: RestMethod<
    typesLandingRole.LandingRoleIsEnabledParams,
    typesLandingRole.LandingRoleIsEnabledResult
  >;
  /** Sets which users, departments and groups a site role applies to. */
  readonly setAccessCodes: RestMethod<
    typesLandingRole.LandingRoleSetAccessCodesParams,
    typesLandingRole.LandingRoleSetAccessCodesResult
  >;
  /** Sets the permissions of a site role, by site id and by default for the rest. */
  readonly setRights: RestMethod<
    typesLandingRole.LandingRoleSetRightsParams,
    typesLandingRole.LandingRoleSetRightsResult
  >;
}
