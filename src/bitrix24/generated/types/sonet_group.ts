// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sonet_group.create.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
 */
export interface SonetGroupCreateParams {
  /** What it is called. */
  NAME: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Whether everybody sees it. Default: Y. */
  VISIBLE?: "Y" | "N" | undefined;
  /** Whether everybody may join. Default: N. */
  OPENED?: "Y" | "N" | undefined;
  /** Whether it is in the archive. Default: N. */
  CLOSED?: "Y" | "N" | undefined;
  /** Words to find it by. */
  KEYWORDS?: string | undefined;
  INITIATE_PERMS?: "A" | "E" | "K" | undefined;
  /** Whether it is a project. Default: N. */
  PROJECT?: "Y" | "N" | undefined;
  /** Date and time, ISO 8601. */
  PROJECT_DATE_START?: string | Date | undefined;
  /** Date and time, ISO 8601. */
  PROJECT_DATE_FINISH?: string | Date | undefined;
  SCRUM_MASTER_ID?: number | string | undefined;
  /** Id of what it belongs to. */
  OWNER_ID?: number | string | undefined;
  /** Picture. */
  IMAGE?: unknown;
  IMAGE_FILE_ID?: number | string | undefined;
  /** Id of the site. */
  SITE_ID?: object | unknown[] | undefined;
  /** Id of what it is about. */
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
  /** Id of the workgroup: sonet_group.get. */
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
  /** Id of the workgroup: sonet_group.get. */
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
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [
        Name in
          | "ID"
          | "SITE_ID"
          | "NAME"
          | "DESCRIPTION"
          | "DATE_CREATE"
          | "DATE_UPDATE"
          | "DATE_ACTIVITY"
          | "ACTIVE"
          | "VISIBLE"
          | "OPENED"
          | "CLOSED"
          | "SUBJECT_ID"
          | "OWNER_ID"
          | "KEYWORDS"
          | "NUMBER_OF_MEMBERS"
          | "SUBJECT_NAME"
          | "IMAGE"
          | "IS_EXTRANET"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. */
  FILTER?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** What it is called. */
    NAME?: string | string[] | undefined;
    /** Id of what it belongs to. */
    OWNER_ID?: (number | string) | (number | string)[] | undefined;
    /** Whether it is in use. */
    ACTIVE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether everybody sees it. */
    VISIBLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether everybody may join. */
    OPENED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Whether it is in the archive. */
    CLOSED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_UPDATE?: (string | Date) | (string | Date)[] | undefined;
    /** Date and time, ISO 8601. */
    DATE_ACTIVITY?: (string | Date) | (string | Date)[] | undefined;
    /** Whether it concerns users from outside. */
    IS_EXTRANET?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID?: number | string | undefined;
  /** Whether the user administers it. */
  IS_ADMIN?: "Y" | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sonet_group.get. */
export type SonetGroupGetResult = {
  /** Id, unique among its kind. */
  ID?: number;
  /** Id of the site. */
  SITE_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | null;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_UPDATE?: string;
  /** Date and time, ISO 8601. */
  DATE_ACTIVITY?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Whether everybody sees it. */
  VISIBLE?: string;
  /** Whether everybody may join. */
  OPENED?: string;
  /** Whether it is in the archive. */
  CLOSED?: string;
  /** Id of what it is about. */
  SUBJECT_ID?: number;
  /** Id of what it belongs to. */
  OWNER_ID?: number;
  /** Words to find it by. */
  KEYWORDS?: string | null;
  /** How many members it has. */
  NUMBER_OF_MEMBERS?: number;
  SUBJECT_NAME?: string;
  /** Picture. */
  IMAGE?: string;
  /** Whether it concerns users from outside. */
  IS_EXTRANET?: string;
} | {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the site. */
  SITE_ID?: string;
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: null;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_UPDATE?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Whether everybody sees it. */
  VISIBLE?: string;
  /** Whether everybody may join. */
  OPENED?: string;
  /** Whether it is in the archive. */
  CLOSED?: string;
  /** Id of what it is about. */
  SUBJECT_ID?: string;
  /** Id of what it belongs to. */
  OWNER_ID?: string;
  /** Words to find it by. */
  KEYWORDS?: null;
  /** How many members it has. */
  NUMBER_OF_MEMBERS?: string;
  /** Date and time, ISO 8601. */
  DATE_ACTIVITY?: string;
  SUBJECT_NAME?: string;
  /** Whether it is a project. */
  PROJECT?: string;
  /** Whether it concerns users from outside. */
  IS_EXTRANET?: string;
}[];

/**
 * Parameters of sonet_group.setowner.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
 */
export interface SonetGroupSetownerParams {
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** Id of the user: user.get. */
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
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** What it is called. */
  NAME?: string | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Whether everybody sees it. */
  VISIBLE?: "Y" | "N" | undefined;
  /** Whether everybody may join. */
  OPENED?: "Y" | "N" | undefined;
  /** Whether it is in the archive. */
  CLOSED?: "Y" | "N" | undefined;
  /** Words to find it by. */
  KEYWORDS?: string | undefined;
  INITIATE_PERMS?: "A" | "E" | "K" | undefined;
  /** Date and time, ISO 8601. */
  PROJECT_DATE_START?: string | Date | undefined;
  /** Date and time, ISO 8601. */
  PROJECT_DATE_FINISH?: string | Date | undefined;
  /** Id of what it belongs to. */
  OWNER_ID?: number | string | undefined;
  /** Picture. */
  IMAGE?: unknown;
  IMAGE_FILE_ID?: number | string | undefined;
  /** Id of the site. */
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
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** Id of the user: user.get. */
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
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** Id of the user: user.get. See sonet_group.user.get. */
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
  /** Id, unique among its kind. */
  ID: number | string;
}

/** Result of sonet_group.user.get. */
export type SonetGroupUserGetResult = {
  /** Id of the user: user.get. */
  USER_ID?: number | string;
  /** A owner, E moderator, K member, Z asked. */
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
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID?: number | string;
  /** Name of the group. */
  GROUP_NAME?: string;
  /** A owner, E moderator, K member, Z asked. */
  ROLE?: "A" | "E" | "K";
  GROUP_IMAGE_ID?: string | null;
  GROUP_IMAGE?: string;
  /** Whether it concerns users from outside. */
  IS_EXTRANET?: string;
}[];

/**
 * Parameters of sonet_group.user.invite.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
 */
export interface SonetGroupUserInviteParams {
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID: (number | string) | (number | string)[];
  /** Text of the message. */
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
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** Text of the message. */
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
  /** Id of the workgroup: sonet_group.get. */
  GROUP_ID: number | string;
  /** Id of the user: user.get. See sonet_group.user.get. */
  USER_ID: (number | string) | (number | string)[];
  /** A owner, E moderator, K member, Z asked. */
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
  /**
   * Lists workgroups and projects open to the current user by ID, name, owner or dates, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
