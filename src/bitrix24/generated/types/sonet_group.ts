// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sonet_group.create.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
 */
export interface SonetGroupCreateParams {
  NAME: string;
  DESCRIPTION?: string | undefined;
  VISIBLE?: "Y" | "N" | undefined;
  OPENED?: "Y" | "N" | undefined;
  CLOSED?: "Y" | "N" | undefined;
  KEYWORDS?: string | undefined;
  INITIATE_PERMS?: "A" | "E" | "K" | undefined;
  PROJECT?: "Y" | "N" | undefined;
  PROJECT_DATE_START?: string | Date | undefined;
  PROJECT_DATE_FINISH?: string | Date | undefined;
  SCRUM_MASTER_ID?: number | string | undefined;
  OWNER_ID?: number | string | undefined;
  IMAGE?: unknown;
  IMAGE_FILE_ID?: number | string | undefined;
  SITE_ID?: object | unknown[] | undefined;
  SUBJECT_ID?: number | string | undefined;
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
  FEATURE: "photo" | "calendar" | "tasks" | "files" | "blog" | (string & {});
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
  ORDER?: object | undefined;
  FILTER?: {
    ID?: (number | string) | (number | string)[] | undefined;
    NAME?: string | string[] | undefined;
    OWNER_ID?: (number | string) | (number | string)[] | undefined;
    ACTIVE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    VISIBLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    OPENED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    CLOSED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_UPDATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_ACTIVITY?: (string | Date) | (string | Date)[] | undefined;
    IS_EXTRANET?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  GROUP_ID?: number | string | undefined;
  IS_ADMIN?: "Y" | undefined;
  start?: number | string | undefined;
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
  NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  VISIBLE?: "Y" | "N" | undefined;
  OPENED?: "Y" | "N" | undefined;
  CLOSED?: "Y" | "N" | undefined;
  KEYWORDS?: string | undefined;
  INITIATE_PERMS?: "A" | "E" | "K" | undefined;
  PROJECT_DATE_START?: string | Date | undefined;
  PROJECT_DATE_FINISH?: string | Date | undefined;
  OWNER_ID?: number | string | undefined;
  IMAGE?: unknown;
  IMAGE_FILE_ID?: number | string | undefined;
  SITE_ID?: object | unknown[] | undefined;
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
  MESSAGE?: string | undefined;
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
  MESSAGE?: string | undefined;
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

/** Methods of Bitrix24 whose names begin with `sonet_group`. */
export interface SonetGroupRestMethods {
  /** Creates a workgroup, project or scrum with its privacy and invitation rules; returns the ID. */
  "sonet_group.create": { params: SonetGroupCreateParams; result: SonetGroupCreateResult };
  /** Deletes a workgroup or project; only its owner or an administrator may do so. */
  "sonet_group.delete": { params: SonetGroupDeleteParams; result: SonetGroupDeleteResult };
  /** Tells whether the current user may do an operation of a tool, such as tasks, in a workgroup. */
  "sonet_group.feature.access": { params: SonetGroupFeatureAccessParams; result: SonetGroupFeatureAccessResult };
  /** Lists workgroups and projects open to the current user by ID, name, owner or dates, page by page. */
  "sonet_group.get": { params: SonetGroupGetParams; result: SonetGroupGetResult };
  /** Makes another user the owner of a workgroup or project in place of the present owner. */
  "sonet_group.setowner": { params: SonetGroupSetownerParams; result: SonetGroupSetownerResult };
  /** Changes a workgroup's or project's name, privacy, dates, owner or image; owner or administrator. */
  "sonet_group.update": { params: SonetGroupUpdateParams; result: SonetGroupUpdateResult };
  /** Puts users into a workgroup at once, without invitation; returns the IDs that were added. */
  "sonet_group.user.add": { params: SonetGroupUserAddParams; result: SonetGroupUserAddResult };
  /** Removes users from a workgroup or project and returns the IDs that were removed. */
  "sonet_group.user.delete": { params: SonetGroupUserDeleteParams; result: SonetGroupUserDeleteResult };
  /** Lists the members of a workgroup or project with the role code of each. */
  "sonet_group.user.get": { params: SonetGroupUserGetParams; result: SonetGroupUserGetResult };
  /** Lists the workgroups and projects of the current user with the user's role in each. */
  "sonet_group.user.groups": { params: SonetGroupUserGroupsParams; result: SonetGroupUserGroupsResult };
  /** Sends users an invitation to a workgroup or project; returns the IDs of those invited. */
  "sonet_group.user.invite": { params: SonetGroupUserInviteParams; result: SonetGroupUserInviteResult };
  /** Asks on behalf of the current user to join a workgroup or project, with a message. */
  "sonet_group.user.request": { params: SonetGroupUserRequestParams; result: SonetGroupUserRequestResult };
  /** Changes the role of members of a workgroup or project and returns the IDs that were changed. */
  "sonet_group.user.update": { params: SonetGroupUserUpdateParams; result: SonetGroupUserUpdateResult };
}
