// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of landing.role.enable.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
 */
export interface LandingRoleEnableParams {
  /** Kind of sites that is meant. */
  scope?: "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  /** In which way it works. */
  mode: true | 1 | false | 0;
}

/** Result of landing.role.enable. */
export type LandingRoleEnableResult = boolean;

/**
 * Parameters of landing.role.getList.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
 */
export interface LandingRoleGetListParams {
  /** Kind of sites that is meant. */
  scope?: "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
}

/** Result of landing.role.getList. */
export type LandingRoleGetListResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Id in an outside system. */
  XML_ID?: "ADMIN" | "MANAGER";
}[];

/**
 * Parameters of landing.role.getRights.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
 */
export interface LandingRoleGetRightsParams {
  /** Kind of sites that is meant. */
  scope?: "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  /** Id, unique among its kind. See landing.role.getList. */
  id: number | string;
}

/** Result of landing.role.getRights. */
export type LandingRoleGetRightsResult = {
  [id: number]: ("denied" | "read" | "edit" | "sett" | "public" | "delete")[];
}[] | {
  [id: number]: string[];
};

/**
 * Parameters of landing.role.isEnabled.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
 */
export interface LandingRoleIsEnabledParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of landing.role.isEnabled. */
export type LandingRoleIsEnabledResult = boolean;

/**
 * Parameters of landing.role.setAccessCodes.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
 */
export interface LandingRoleSetAccessCodesParams {
  /** Kind of sites that is meant. */
  scope?: "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  /** Id, unique among its kind. See landing.role.getList. */
  id: number | string;
  /** See landing.site.setRights, landing.role.getList. */
  codes?: string[] | undefined;
}

/** Result of landing.role.setAccessCodes. */
export type LandingRoleSetAccessCodesResult = boolean;

/**
 * Parameters of landing.role.setRights.
 *
 * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
 */
export interface LandingRoleSetRightsParams {
  /** Kind of sites that is meant. */
  scope?: "GROUP" | "KNOWLEDGE" | "MAINPAGE" | undefined;
  /** Id, unique among its kind. See landing.role.getList. */
  id: number | string;
  /** Who may do what. */
  rights: {
    [id: number]: string[] | ("denied" | "read" | "edit" | "sett" | "public" | "delete")[];
  };
  /** What else is known of it. */
  additional?: ("menu24" | "create")[] | undefined;
}

/** Result of landing.role.setRights. */
export type LandingRoleSetRightsResult = boolean;

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
