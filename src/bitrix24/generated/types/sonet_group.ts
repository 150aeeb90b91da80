// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sonet_group.create.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
 */
export interface SonetGroupCreateParams {
  NAME: string;
  DESCRIPTION?: string;
  VISIBLE?: "Y" | "N";
  OPENED?: "Y" | "N";
  CLOSED?: "Y" | "N";
  KEYWORDS?: string;
  INITIATE_PERMS?: "A" | "E" | "K";
  PROJECT?: "Y" | "N";
  PROJECT_DATE_START?: string | Date;
  PROJECT_DATE_FINISH?: string | Date;
  SCRUM_MASTER_ID?: number | string;
  OWNER_ID?: number | string;
  IMAGE?: unknown;
  IMAGE_FILE_ID?: number | string;
  SITE_ID?: object | unknown[];
  SUBJECT_ID?: number | string;
}

/** Result of sonet_group.create. */
export type SonetGroupCreateResult = number;

/**
 * Parameters of sonet_group.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
 */
export interface SonetGroupDeleteParams {
  GROUP_ID: number | string;
}

/** Result of sonet_group.delete. */
export type SonetGroupDeleteResult = boolean;

/**
 * Parameters of sonet_group.feature.access.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
 */
export interface SonetGroupFeatureAccessParams {
  GROUP_ID: number | string;
  FEATURE: string;
  OPERATION: string;
}

/** Result of sonet_group.feature.access. */
export type SonetGroupFeatureAccessResult = boolean;

/**
 * Parameters of sonet_group.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
 */
export interface SonetGroupGetParams {
  ORDER?: object;
  FILTER?: {
    ID?: (number | string) | (number | string)[];
    NAME?: string | string[];
    OWNER_ID?: (number | string) | (number | string)[];
    ACTIVE?: ("Y" | "N") | ("Y" | "N")[];
    VISIBLE?: ("Y" | "N") | ("Y" | "N")[];
    OPENED?: ("Y" | "N") | ("Y" | "N")[];
    CLOSED?: ("Y" | "N") | ("Y" | "N")[];
    DATE_CREATE?: (string | Date) | (string | Date)[];
    DATE_UPDATE?: (string | Date) | (string | Date)[];
    DATE_ACTIVITY?: (string | Date) | (string | Date)[];
    IS_EXTRANET?: ("Y" | "N") | ("Y" | "N")[];
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
  GROUP_ID?: number | string;
  IS_ADMIN?: "Y";
  start?: number | string;
}

/** Result of sonet_group.get. */
export type SonetGroupGetResult = {
  ID?: number;
  SITE_ID?: string;
  NAME?: string;
  DESCRIPTION?: string | null;
  DATE_CREATE?: string;
  DATE_UPDATE?: string;
  DATE_ACTIVITY?: string;
  ACTIVE?: string;
  VISIBLE?: string;
  OPENED?: string;
  CLOSED?: string;
  SUBJECT_ID?: number;
  OWNER_ID?: number;
  KEYWORDS?: string | null;
  NUMBER_OF_MEMBERS?: number;
  SUBJECT_NAME?: string;
  IMAGE?: string;
  IS_EXTRANET?: string;
} | {
  ID?: string;
  SITE_ID?: string;
  NAME?: string;
  DESCRIPTION?: null;
  DATE_CREATE?: string;
  DATE_UPDATE?: string;
  ACTIVE?: string;
  VISIBLE?: string;
  OPENED?: string;
  CLOSED?: string;
  SUBJECT_ID?: string;
  OWNER_ID?: string;
  KEYWORDS?: null;
  NUMBER_OF_MEMBERS?: string;
  DATE_ACTIVITY?: string;
  SUBJECT_NAME?: string;
  PROJECT?: string;
  IS_EXTRANET?: string;
}[];

/**
 * Parameters of sonet_group.setowner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
 */
export interface SonetGroupSetownerParams {
  GROUP_ID: number | string;
  USER_ID: number | string;
}

/** Result of sonet_group.setowner. */
export type SonetGroupSetownerResult = boolean;

/**
 * Parameters of sonet_group.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
 */
export interface SonetGroupUpdateParams {
  GROUP_ID: number | string;
  NAME?: string;
  DESCRIPTION?: string;
  VISIBLE?: "Y" | "N";
  OPENED?: "Y" | "N";
  CLOSED?: "Y" | "N";
  KEYWORDS?: string;
  INITIATE_PERMS?: "A" | "E" | "K";
  PROJECT_DATE_START?: string | Date;
  PROJECT_DATE_FINISH?: string | Date;
  OWNER_ID?: number | string;
  IMAGE?: unknown;
  IMAGE_FILE_ID?: number | string;
  SITE_ID?: object | unknown[];
}

/** Result of sonet_group.update. */
export type SonetGroupUpdateResult = number;

/**
 * Parameters of sonet_group.user.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
 */
export interface SonetGroupUserAddParams {
  GROUP_ID: number | string;
  USER_ID: (number | string) | (number | string)[];
}

/** Result of sonet_group.user.add. */
export type SonetGroupUserAddResult = string[];

/**
 * Parameters of sonet_group.user.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
 */
export interface SonetGroupUserDeleteParams {
  GROUP_ID: number | string;
  USER_ID: (number | string) | (number | string)[];
}

/** Result of sonet_group.user.delete. */
export type SonetGroupUserDeleteResult = string[];

/**
 * Parameters of sonet_group.user.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
 */
export interface SonetGroupUserGetParams {
  ID: number | string;
}

/** Result of sonet_group.user.get. */
export type SonetGroupUserGetResult = {
  USER_ID?: number | string;
  ROLE?: "A" | "E" | "K";
}[];

/**
 * Parameters of sonet_group.user.groups.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
 */
export interface SonetGroupUserGroupsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sonet_group.user.groups. */
export type SonetGroupUserGroupsResult = {
  GROUP_ID?: number | string;
  GROUP_NAME?: string;
  ROLE?: "A" | "E" | "K";
  GROUP_IMAGE_ID?: string | null;
  GROUP_IMAGE?: string;
  IS_EXTRANET?: string;
}[];

/**
 * Parameters of sonet_group.user.invite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
 */
export interface SonetGroupUserInviteParams {
  GROUP_ID: number | string;
  USER_ID: (number | string) | (number | string)[];
  MESSAGE?: string;
}

/** Result of sonet_group.user.invite. */
export type SonetGroupUserInviteResult = string[];

/**
 * Parameters of sonet_group.user.request.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
 */
export interface SonetGroupUserRequestParams {
  GROUP_ID: number | string;
  MESSAGE?: string;
}

/** Result of sonet_group.user.request. */
export type SonetGroupUserRequestResult = boolean;

/**
 * Parameters of sonet_group.user.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
 */
export interface SonetGroupUserUpdateParams {
  GROUP_ID: number | string;
  USER_ID: (number | string) | (number | string)[];
  ROLE: "E" | "K";
}

/** Result of sonet_group.user.update. */
export type SonetGroupUserUpdateResult = string[];
