// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LandingRoleEnableParams,
  LandingRoleEnableResult,
  LandingRoleGetListParams,
  LandingRoleGetListResult,
  LandingRoleGetRightsParams,
  LandingRoleGetRightsResult,
  LandingRoleIsEnabledParams,
  LandingRoleIsEnabledResult,
  LandingRoleSetAccessCodesParams,
  LandingRoleSetAccessCodesResult,
  LandingRoleSetRightsParams,
  LandingRoleSetRightsResult,
} from "../types/landing_role.ts";

/** Methods of Bitrix24 whose names begin with `landing.role`. */
export interface LandingRoleRestMethods {
  /** Switches the rights of sites between the role-based and the extended model. */
  "landing.role.enable": { params: LandingRoleEnableParams; result: LandingRoleEnableResult };
  /** Lists the roles of the sites section with id, title and external code. */
  "landing.role.getList": { params: LandingRoleGetListParams; result: LandingRoleGetListResult };
  /** Returns what a site role permits per site id; key 0 holds the default for all other sites. */
  "landing.role.getRights": { params: LandingRoleGetRightsParams; result: LandingRoleGetRightsResult };
  /** Tells whether site permissions currently follow the role-based model. */
  "landing.role.isEnabled": { params: LandingRoleIsEnabledParams; result: LandingRoleIsEnabledResult };
  /** Sets which users, departments and groups a site role applies to. */
  "landing.role.setAccessCodes": { params: LandingRoleSetAccessCodesParams; result: LandingRoleSetAccessCodesResult };
  /** Sets the permissions of a site role, by site id and by default for the rest. */
  "landing.role.setRights": { params: LandingRoleSetRightsParams; result: LandingRoleSetRightsResult };
}
