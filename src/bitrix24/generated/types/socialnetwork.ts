// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of socialnetwork.api.workgroup.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
 */
export interface SocialnetworkApiWorkgroupGetParams {
  /** Further parameters. */
  params: {
    /** Id of the workgroup: sonet_group.get. */
    groupId: number | string;
    /** Names of the fields to return. */
    select?: string[] | undefined;
    /** In which way it works. */
    mode?: string | undefined;
  };
}

/** Result of socialnetwork.api.workgroup.get. */
export interface SocialnetworkApiWorkgroupGetResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** Whether it is in use. */
  ACTIVE?: boolean | string;
  /** Id of the site. */
  SITE_ID?: string;
  /** Id of what it is about. */
  SUBJECT_ID?: number;
  /** What it is called. */
  NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Words to find it by. */
  KEYWORDS?: string;
  /** Whether it is in the archive. */
  CLOSED?: boolean | string;
  /** Whether everybody sees it. */
  VISIBLE?: boolean | string;
  /** Whether everybody may join. */
  OPENED?: boolean | string;
  /** When it was created. */
  DATE_CREATE?: string;
  /** When it was last changed. */
  DATE_UPDATE?: string;
  DATE_ACTIVITY?: string;
  /** Id of the file with the picture. */
  IMAGE_ID?: number;
  AVATAR_TYPE?: "folder" | "checks" | "pie" | "bag" | "members" | "";
  /** Id of a user: user.get. */
  OWNER_ID?: number;
  INITIATE_PERMS?: "A" | "E" | "K";
  /** How many members it has. */
  NUMBER_OF_MEMBERS?: number;
  NUMBER_OF_MODERATORS?: number;
  /** Whether it is a project. */
  PROJECT?: boolean | string;
  PROJECT_DATE_START?: unknown;
  PROJECT_DATE_FINISH?: unknown;
  SEARCH_INDEX?: string;
  LANDING?: boolean | string;
  SCRUM_MASTER_ID?: number;
  SCRUM_SPRINT_DURATION?: number;
  SCRUM_TASK_RESPONSIBLE?: "A" | "M" | "";
  /** What kind it is of. */
  TYPE?: "group" | "project" | "scrum" | "collab";
  /** Who takes part. */
  MEMBERS: number[];
  /** Id of the chat. */
  CHAT_ID?: number;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID?: string;
  ORDINARY_MEMBERS: number[];
  INVITED_MEMBERS: number[];
  MODERATOR_MEMBERS: number[];
  SITE_IDS: string[];
  /** Picture that stands for it. */
  AVATAR?: string;
  AVATAR_TYPES?: {
    /** Place in the order; what has less comes first. */
    sort?: number;
    mobileUrl?: string;
    webCssClass?: string;
    entitySelectorUrl?: string;
  };
  AVATAR_DATA?: {
    /** What kind it is of. */
    type?: "icon" | "image";
    /** Id, unique among its kind. */
    id?: "folder" | "tasks" | "chart" | "briefcase" | "group" | "" | "URL";
  };
  OWNER_DATA?: {
    /** Id of a user: user.get. */
    ID?: number;
    /** Picture of the person. */
    PHOTO?: string;
    FORMATTED_NAME?: string;
  };
  SUBJECT_DATA?: {
    /** Id, unique among its kind. */
    ID?: number;
    /** What it is called. */
    NAME?: string;
  };
  /** Words to find it by. */
  TAGS: string[];
  /** What can be done with it. */
  ACTIONS?: {
    /** Whether the user may change it. */
    EDIT?: boolean;
    DELETE?: boolean;
    INVITE?: boolean;
    JOIN?: boolean;
    /** Whether the user may leave it. */
    LEAVE?: boolean;
    FOLLOW?: boolean;
    PIN?: boolean;
    EDIT_FEATURES?: boolean;
  };
  USER_DATA?: {
    /** A owner, E moderator, K member, Z asked. */
    ROLE?: "A" | "E" | "K" | "Z" | false;
    /** Who began: U the user, G the group. */
    INITIATED_BY_TYPE?: "U" | "G" | false;
    IS_SUBSCRIBED?: boolean;
  };
  /** Departments that somebody belongs to. */
  DEPARTMENTS: number[];
  IS_PIN?: boolean;
  PRIVACY_CODE?: "open" | "closed" | "secret";
  LIST_OF_MEMBERS?: {
    /** Id of a user: user.get. */
    id?: number;
    isOwner?: boolean;
    isModerator?: boolean;
    isScrumMaster?: boolean;
    isAutoMember?: boolean;
    /** What it is called. */
    name?: string;
    /** Surname. */
    lastName?: string;
    position?: string;
    /** Picture of the person. */
    photo?: string;
  };
  /** What it can be used for. */
  FEATURES?: {
    /** Name of the use. */
    featureName?: string;
    /** What it is called. */
    name?: string;
    customName?: string;
    /** Id, unique among its kind. */
    id?: string;
    /** Whether it is in use. */
    active?: boolean;
  };
  LIST_OF_MEMBERS_AWAITING_INVITE?: {
    /** Id of a user: user.get. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Picture of the person. */
    photo?: string;
  };
  GROUP_MEMBERS_LIST?: {
    /** Id of a user: user.get. */
    id?: number;
    invited?: boolean;
    isAwaiting?: boolean;
    isMember?: boolean;
  };
  /** How many are new. */
  COUNTERS?: {
    workgroup_requests_out?: number;
    workgroup_requests_in?: number;
  };
  EFFICIENCY?: number;
  /** What else is known of it. */
  ADDITIONAL_DATA?: {
    /** A owner, E moderator, K member, Z asked. */
    ROLE?: "A" | "E" | "K" | "Z" | "";
    /** Who began: U the user, G the group. */
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
  /** Conditions that all must hold. */
  filter?: {
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
    /** Whether it is a project. */
    PROJECT?: string | string[] | undefined;
    /** Id of what it is about. */
    SUBJECT_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the site. */
    SITE_ID?: (string | number) | (string | number)[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: (string | Date) | (string | Date)[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_UPDATE?: (string | Date) | (string | Date)[] | undefined;
    /** Date and time, ISO 8601. */
    DATE_ACTIVITY?: (string | Date) | (string | Date)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Names of the fields to return. */
  select?:
    | (
      | "ID"
      | "ACTIVE"
      | "SUBJECT_ID"
      | "NAME"
      | "DESCRIPTION"
      | "KEYWORDS"
      | "CLOSED"
      | "VISIBLE"
      | "OPENED"
      | "PROJECT"
      | "LANDING"
      | "DATE_CREATE"
      | "DATE_UPDATE"
      | "DATE_ACTIVITY"
      | "IMAGE_ID"
      | "AVATAR_TYPE"
      | "OWNER_ID"
      | "NUMBER_OF_MEMBERS"
      | "NUMBER_OF_MODERATORS"
      | "INITIATE_PERMS"
      | "PROJECT_DATE_START"
      | "PROJECT_DATE_FINISH"
      | "SCRUM_OWNER_ID"
      | "SCRUM_MASTER_ID"
      | "SCRUM_SPRINT_DURATION"
      | "SCRUM_TASK_RESPONSIBLE"
      | "TYPE"
      | "AVATAR"
      | (string & {})
    )[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: {
    /** Id, unique among its kind. */
    ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of what it belongs to. */
    OWNER_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it is in use. */
    ACTIVE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether everybody sees it. */
    VISIBLE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether everybody may join. */
    OPENED?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it is in the archive. */
    CLOSED?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it is a project. */
    PROJECT?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of what it is about. */
    SUBJECT_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the site. */
    SITE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was created. Date and time, ISO 8601. */
    DATE_CREATE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    DATE_UPDATE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Date and time, ISO 8601. */
    DATE_ACTIVITY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** Further parameters. */
  params?: {
    /** Whether the user administers it. */
    IS_ADMIN?: "Y" | undefined;
    /** Id of the site. */
    siteId?: string | number | undefined;
    /** In which way it works. */
    mode?: "mobile" | undefined;
    /** What it can be used for. */
    features?: object | unknown[] | undefined;
    mandatoryFeatures?: object | unknown[] | undefined;
    /** Default: N. */
    shouldSelectDialogId?: "Y" | "N" | undefined;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of socialnetwork.api.workgroup.list. */
export interface SocialnetworkApiWorkgroupListResult {
  workgroups: {
    /** Id, unique among its kind. */
    id?: string;
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** Id of the file with the picture. */
    imageId?: string;
    avatarType?: null;
    /** Picture that stands for it. */
    avatar?: string;
    /** What else is known of it. */
    additionalData?: {
      /** A owner, E moderator, K member, Z asked. */
      role?: string;
      /** Who began: U the user, G the group. */
      initiatedByType?: string;
    };
    /** Dialog: chat17 for chat 17, or the id of a user. */
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
  /**
   * Lists the workgroups, projects, scrums and collabs the caller may see, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "socialnetwork.api.workgroup.list": {
    params: SocialnetworkApiWorkgroupListParams;
    result: SocialnetworkApiWorkgroupListResult;
  };
}
