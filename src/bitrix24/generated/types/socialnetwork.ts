// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of socialnetwork.api.workgroup.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
 */
export interface SocialnetworkApiWorkgroupGetParams {
  params: {
    groupId: number | string;
    select?: string[] | undefined;
    mode?: string | undefined;
  };
}

/** Result of socialnetwork.api.workgroup.get. */
export interface SocialnetworkApiWorkgroupGetResult {
  ID?: number;
  ACTIVE?: boolean | string;
  SITE_ID?: string;
  SUBJECT_ID?: number;
  NAME?: string;
  DESCRIPTION?: string;
  KEYWORDS?: string;
  CLOSED?: boolean | string;
  VISIBLE?: boolean | string;
  OPENED?: boolean | string;
  DATE_CREATE?: string;
  DATE_UPDATE?: string;
  DATE_ACTIVITY?: string;
  IMAGE_ID?: number;
  AVATAR_TYPE?: "folder" | "checks" | "pie" | "bag" | "members" | "";
  OWNER_ID?: number;
  INITIATE_PERMS?: "A" | "E" | "K";
  NUMBER_OF_MEMBERS?: number;
  NUMBER_OF_MODERATORS?: number;
  PROJECT?: boolean | string;
  PROJECT_DATE_START?: unknown;
  PROJECT_DATE_FINISH?: unknown;
  SEARCH_INDEX?: string;
  LANDING?: boolean | string;
  SCRUM_MASTER_ID?: number;
  SCRUM_SPRINT_DURATION?: number;
  SCRUM_TASK_RESPONSIBLE?: "A" | "M" | "";
  TYPE?: "group" | "project" | "scrum" | "collab";
  MEMBERS: number[];
  CHAT_ID?: number;
  DIALOG_ID?: string;
  ORDINARY_MEMBERS: number[];
  INVITED_MEMBERS: number[];
  MODERATOR_MEMBERS: number[];
  SITE_IDS: string[];
  AVATAR?: string;
  AVATAR_TYPES?: {
    sort?: number;
    mobileUrl?: string;
    webCssClass?: string;
    entitySelectorUrl?: string;
  };
  AVATAR_DATA?: {
    type?: "icon" | "image";
    id?: "folder" | "tasks" | "chart" | "briefcase" | "group" | "" | "URL";
  };
  OWNER_DATA?: {
    ID?: number;
    PHOTO?: string;
    FORMATTED_NAME?: string;
  };
  SUBJECT_DATA?: {
    ID?: number;
    NAME?: string;
  };
  TAGS: string[];
  ACTIONS?: {
    EDIT?: boolean;
    DELETE?: boolean;
    INVITE?: boolean;
    JOIN?: boolean;
    LEAVE?: boolean;
    FOLLOW?: boolean;
    PIN?: boolean;
    EDIT_FEATURES?: boolean;
  };
  USER_DATA?: {
    ROLE?: "A" | "E" | "K" | "Z" | false;
    INITIATED_BY_TYPE?: "U" | "G" | false;
    IS_SUBSCRIBED?: boolean;
  };
  DEPARTMENTS: number[];
  IS_PIN?: boolean;
  PRIVACY_CODE?: "open" | "closed" | "secret";
  LIST_OF_MEMBERS?: {
    id?: number;
    isOwner?: boolean;
    isModerator?: boolean;
    isScrumMaster?: boolean;
    isAutoMember?: boolean;
    name?: string;
    lastName?: string;
    position?: string;
    photo?: string;
  };
  FEATURES?: {
    featureName?: string;
    name?: string;
    customName?: string;
    id?: string;
    active?: boolean;
  };
  LIST_OF_MEMBERS_AWAITING_INVITE?: {
    id?: number;
    name?: string;
    photo?: string;
  };
  GROUP_MEMBERS_LIST?: {
    id?: number;
    invited?: boolean;
    isAwaiting?: boolean;
    isMember?: boolean;
  };
  COUNTERS?: {
    workgroup_requests_out?: number;
    workgroup_requests_in?: number;
  };
  EFFICIENCY?: number;
  ADDITIONAL_DATA?: {
    ROLE?: "A" | "E" | "K" | "Z" | "";
    INITIATED_BY_TYPE?: "U" | "G" | "";
  };
  SCRUM_OWNER_ID?: number;
  NUMBER_OF_MEMBERS_PLURAL?: number;
}

/**
 * Parameters of socialnetwork.api.workgroup.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
 */
export interface SocialnetworkApiWorkgroupListParams {
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    NAME?: string | string[] | undefined;
    OWNER_ID?: (number | string) | (number | string)[] | undefined;
    ACTIVE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    VISIBLE?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    OPENED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    CLOSED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    PROJECT?: string | string[] | undefined;
    SUBJECT_ID?: (number | string) | (number | string)[] | undefined;
    SITE_ID?: (string | number) | (string | number)[] | undefined;
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_UPDATE?: (string | Date) | (string | Date)[] | undefined;
    DATE_ACTIVITY?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  select?: string[] | undefined;
  order?: {
    ID?: number | string | undefined;
    NAME?: string | undefined;
    OWNER_ID?: number | string | undefined;
    ACTIVE?: "Y" | "N" | undefined;
    VISIBLE?: "Y" | "N" | undefined;
    OPENED?: "Y" | "N" | undefined;
    CLOSED?: "Y" | "N" | undefined;
    PROJECT?: string | undefined;
    SUBJECT_ID?: number | string | undefined;
    SITE_ID?: string | number | undefined;
    DATE_CREATE?: string | Date | undefined;
    DATE_UPDATE?: string | Date | undefined;
    DATE_ACTIVITY?: string | Date | undefined;
  } | undefined;
  params?: {
    IS_ADMIN?: "Y" | undefined;
    siteId?: string | number | undefined;
    mode?: "mobile" | undefined;
    features?: object | unknown[] | undefined;
    mandatoryFeatures?: object | unknown[] | undefined;
    shouldSelectDialogId?: "Y" | "N" | undefined;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of socialnetwork.api.workgroup.list. */
export interface SocialnetworkApiWorkgroupListResult {
  workgroups: {
    id?: string;
    name?: string;
    type?: string;
    imageId?: string;
    avatarType?: null;
    avatar?: string;
    additionalData?: {
      role?: string;
      initiatedByType?: string;
    };
    dialogId?: string;
  }[];
}

/** Methods of Bitrix24 whose names begin with `socialnetwork`. */
export interface SocialnetworkRestMethods {
  /** Returns one workgroup, project, scrum or collab with the selected fields. */
  "socialnetwork.api.workgroup.get": {
    params: SocialnetworkApiWorkgroupGetParams;
    result: SocialnetworkApiWorkgroupGetResult;
  };
  /** Lists the workgroups, projects, scrums and collabs the caller may see, in pages of 50. */
  "socialnetwork.api.workgroup.list": {
    params: SocialnetworkApiWorkgroupListParams;
    result: SocialnetworkApiWorkgroupListResult;
  };
}
