// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmTimelineCommentFilesItem } from "./crm_timeline.ts";

/**
 * Parameters of log.blogcomment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
 */
export interface LogBlogcommentAddParams {
  /** Id of the post to comment on. */
  POST_ID: number | string;
  /** The comment; BB codes are formatted. */
  TEXT: string;
  /** The files. */
  FILES?: object | unknown[] | undefined;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
}

/** Result of log.blogcomment.add. */
export type LogBlogcommentAddResult = number;

/**
 * Parameters of log.blogcomment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
 */
export interface LogBlogcommentDeleteParams {
  /** Id of the comment. */
  COMMENT_ID: number | string;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
}

/** Result of log.blogcomment.delete. */
export type LogBlogcommentDeleteResult = boolean;

/**
 * Parameters of log.blogcomment.user.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
 */
export interface LogBlogcommentUserGetParams {
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** Id of the first record that is known already. */
  FIRST_ID?: number | string | undefined;
  /** Id of the last record that is known already. */
  LAST_ID?: number | string | undefined;
  /** How many records to return at most. Default: 100. 1 to 100. */
  LIMIT?: number | string | undefined;
}

/** Result of log.blogcomment.user.get. */
export interface LogBlogcommentUserGetResult {
  /** Remark for people. */
  comments: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the comment. */
    comment_id?: number;
    log_id?: number;
    /** When it happened or is to happen. */
    date?: string;
    /** What it says. */
    text?: string;
    /** Blocks below the text. */
    attach?: number[];
  }[];
  /** The files. */
  files: {
    [id: number]: CrmTimelineCommentFilesItem;
  };
}

/**
 * Parameters of log.blogpost.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
 */
export interface LogBlogpostAddParams {
  /** Body of the post; BB codes are formatted. */
  POST_MESSAGE: string;
  /** Heading of the post; not sent when left out. */
  POST_TITLE?: string | undefined;
  /** Default: UA. See sonet_group.get, user.get. */
  DEST?: string[] | undefined;
  SPERM?: object | unknown[] | undefined;
  /** The files. */
  FILES?: object | unknown[] | undefined;
  /** Default: N. */
  IMPORTANT?: "Y" | "N" | undefined;
  IMPORTANT_DATE_END?: string | undefined;
  /** Id of the site. */
  SITE_ID?: string | number | undefined;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** Words to find it by. */
  TAGS?: string | undefined;
  BACKGROUND_CODE?: string | undefined;
  /** Default: N. */
  PARSE_PREVIEW?: "Y" | "N" | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Result of log.blogpost.add. */
export type LogBlogpostAddResult = number;

/**
 * Parameters of log.blogpost.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
 */
export interface LogBlogpostDeleteParams {
  /** Id of the post to delete. */
  POST_ID: number | string;
}

/** Result of log.blogpost.delete. */
export type LogBlogpostDeleteResult = boolean;

/** Stands in several types. */
export interface LogBlogpostGetItemUfBlogPostDocUserType {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
  /** Class that handles it on the server. */
  CLASS_NAME?: string;
  EDIT_CALLBACK?: string[];
  VIEW_CALLBACK?: string[];
  USE_FIELD_COMPONENT?: boolean;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Kind of value in the database. */
  BASE_TYPE?: string;
}

/** Stands in several types. */
export interface LogBlogpostGetItemUfBlogPostFileUserType {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
  /** Class that handles it on the server. */
  CLASS_NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Kind of value in the database. */
  BASE_TYPE?: string;
  /** Word to find it by. */
  TAG?: string[];
}

/** Stands in several types. */
export interface LogBlogpostGetItemUfBlogPostUrlPrvUserType {
  /** Kind of value: string, integer, enumeration, … */
  USER_TYPE_ID?: string;
  /** Class that handles it on the server. */
  CLASS_NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Kind of value in the database. */
  BASE_TYPE?: string;
}

/** Stands in several types. */
export interface LogBlogpostGetItemUfGratitudeSettings {
  /** Size; of a file in bytes. */
  SIZE?: number;
  /** Least value. */
  MIN_VALUE?: number;
  /** Greatest value. */
  MAX_VALUE?: number;
  /** Value unless told. */
  DEFAULT_VALUE?: null;
}

/**
 * Parameters of log.blogpost.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
 */
export interface LogBlogpostGetParams {
  /** Id of the only post to read; the filter has no effect then. */
  POST_ID?: number | string | undefined;
  /**
   * Code of the recipient whose posts are listed. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3`
   * department 3. See sonet_group.get, user.get.
   */
  LOG_RIGHTS?: string | string[] | undefined;
  LOG_DATE_FROM?: string | undefined;
  LOG_DATE_TO?: string | undefined;
  /** Id of the first record that is known already. */
  FIRST_ID?: number | string | undefined;
  /** Id of the last record that is known already. */
  LAST_ID?: number | string | undefined;
  /** How many records to return at most. At most 200. */
  LIMIT?: number | string | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of log.blogpost.get. */
export type LogBlogpostGetResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  BLOG_ID?: number | string;
  PUBLISH_STATUS?: string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Id of the user who wrote it: user.get. */
  AUTHOR_ID?: number | string;
  ENABLE_COMMENTS?: string;
  NUM_COMMENTS?: number | string;
  /** Symbolic code. */
  CODE?: string | null;
  MICRO?: string;
  /** Full text. */
  DETAIL_TEXT?: string;
  /** Date and time, ISO 8601. */
  DATE_PUBLISH?: string;
  /** Id of what it is grouped under; of a CRM record the funnel. */
  CATEGORY_ID?: string;
  HAS_SOCNET_ALL?: string;
  HAS_TAGS?: string;
  HAS_IMAGES?: string;
  HAS_PROPS?: string;
  HAS_COMMENT_IMAGES?: string | null;
  UF_BLOG_POST_DOC?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: {
      /** Size; of a file in bytes. */
      SIZE?: number;
      /** Width of the list of files. */
      LIST_WIDTH?: number;
      /** How many entries are visible at once. */
      LIST_HEIGHT?: number;
      /** Up to which size files are shown. */
      MAX_SHOW_SIZE?: number;
      /** Up to which size files are taken, in bytes. */
      MAX_ALLOWED_SIZE?: number;
      /** Endings of the files that are taken. */
      EXTENSIONS?: unknown[];
      /** Whether links open a window of their own. */
      TARGET_BLANK?: string;
      DEFAULT_VIEW?: null;
    };
    /** Label in forms. */
    EDIT_FORM_LABEL?: null;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: null;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    VALUE?: boolean;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  UF_BLOG_POST_URL_PRV?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: unknown[];
    /** Label in forms. */
    EDIT_FORM_LABEL?: null;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: null;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostUrlPrvUserType;
    /** The value itself. */
    VALUE?: null;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  UF_GRATITUDE?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: LogBlogpostGetItemUfGratitudeSettings;
    /** Label in forms. */
    EDIT_FORM_LABEL?: null;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: null;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    /** The value itself. */
    VALUE?: null;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  UF_BLOG_POST_FILE?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: {
      /** Id of the list or catalog. */
      IBLOCK_ID?: null;
      /** Id of the part that it stands in. */
      SECTION_ID?: null;
      UF_TO_SAVE_ALLOW_EDIT?: boolean;
    };
    /** Label in forms. */
    EDIT_FORM_LABEL?: null;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: null;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostFileUserType;
    /** The value itself. */
    VALUE?: number[];
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: string;
    /** What else is known of it. */
    CUSTOM_DATA?: {
      PHOTO_TEMPLATE?: string;
    };
  };
  UF_BLOG_POST_IMPRTNT?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: LogBlogpostGetItemUfGratitudeSettings;
    /** Label in forms. */
    EDIT_FORM_LABEL?: string;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string;
    /** Label in filters. */
    LIST_FILTER_LABEL?: string;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    /** The value itself. */
    VALUE?: null;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  UF_IMPRTANT_DATE_END?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: {
      /** Value unless told. */
      DEFAULT_VALUE?: {
        /** What kind it is of. */
        TYPE?: string;
        /** The value itself. */
        VALUE?: string;
      };
      /** Whether seconds are shown. */
      USE_SECOND?: string;
      /** Whether the time zone counts. */
      USE_TIMEZONE?: string;
    };
    /** Label in forms. */
    EDIT_FORM_LABEL?: string;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: string;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    /** The value itself. */
    VALUE?: string;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  UF_BLOG_POST_VOTE?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: {
      CHANNEL_ID?: number;
      UNIQUE?: number;
      UNIQUE_IP_DELAY?: {
        DELAY?: string;
        DELAY_TYPE?: string;
      };
      /** Whether somebody is told. */
      NOTIFY?: string;
    };
    /** Label in forms. */
    EDIT_FORM_LABEL?: null;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: null;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostUrlPrvUserType;
    /** The value itself. */
    VALUE?: null;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  UF_MAIL_MESSAGE?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: string;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: null;
    /** Label in forms. */
    EDIT_FORM_LABEL?: null;
    /** Heading in lists. */
    LIST_COLUMN_LABEL?: null;
    /** Label in filters. */
    LIST_FILTER_LABEL?: null;
    /** What is shown when the value is wrong. */
    ERROR_MESSAGE?: null;
    /** What is shown to help. */
    HELP_MESSAGE?: null;
    /** Kind of value. */
    USER_TYPE?: {
      /** Kind of value: string, integer, enumeration, … */
      USER_TYPE_ID?: string;
      /** Class that handles it on the server. */
      CLASS_NAME?: string;
      /** What it is about, in words. */
      DESCRIPTION?: string;
      /** Kind of value in the database. */
      BASE_TYPE?: string;
      VIEW_CALLBACK?: string[];
      EDIT_CALLBACK?: string[];
      onBeforeSave?: string[];
      onDelete?: string[];
    };
    /** The value itself. */
    VALUE?: null;
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** Whether there is a value. */
    VALUE_EXISTS?: boolean;
    /** The value as it is stored. */
    VALUE_RAW?: null;
    /** What else is known of it. */
    CUSTOM_DATA?: unknown[];
  };
  /** The files. */
  FILES?: number[];
  [name: `UF_${string}`]: unknown;
}[];

/**
 * Parameters of log.blogpost.getusers.important.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
 */
export interface LogBlogpostGetusersImportantParams {
  /** Id of a post that was published as important. */
  POST_ID: number | string;
}

/** Result of log.blogpost.getusers.important. */
export type LogBlogpostGetusersImportantResult = string[];

/**
 * Parameters of log.blogpost.share.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
 */
export interface LogBlogpostShareParams {
  /** Id of the post to share. */
  POST_ID: number | string;
  /** See sonet_group.get, user.get. */
  DEST: string[];
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
}

/** Result of log.blogpost.share. */
export type LogBlogpostShareResult = boolean;

/**
 * Parameters of log.blogpost.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
 */
export interface LogBlogpostUpdateParams {
  /** Id of the post to change. */
  POST_ID: number | string;
  /** New body; BB codes are formatted. */
  POST_MESSAGE?: string | undefined;
  /** New heading; not sent when left out. */
  POST_TITLE?: string | undefined;
  /** See sonet_group.get, user.get. */
  DEST?: string[] | undefined;
  SPERM?: object | unknown[] | undefined;
  /** The files. See log.blogpost.get. */
  FILES?: object | unknown[] | undefined;
  IMPORTANT?: "Y" | "N" | undefined;
  IMPORTANT_DATE_END?: string | undefined;
  /** Id of the site. */
  SITE_ID?: string | number | undefined;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  [name: `UF_${string}`]: unknown;
}

/** Result of log.blogpost.update. */
export type LogBlogpostUpdateResult = number;

/** Methods of Bitrix24 whose names begin with `log`. */
export interface LogRestMethods {
  /** Comments on a Feed post with text and files, optionally as another user; returns the comment ID. */
  "log.blogcomment.add": { params: LogBlogcommentAddParams; result: LogBlogcommentAddResult };
  /** Deletes a comment on a Feed post; only its author or a user with full write access may do so. */
  "log.blogcomment.delete": { params: LogBlogcommentDeleteParams; result: LogBlogcommentDeleteResult };
  /**
   * Lists a user's comments on Feed posts together with the attached files.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "log.blogcomment.user.get": { params: LogBlogcommentUserGetParams; result: LogBlogcommentUserGetResult };
  /** Publishes a post in the Feed for chosen users, departments or workgroups and returns its ID. */
  "log.blogpost.add": { params: LogBlogpostAddParams; result: LogBlogpostAddResult };
  /** Deletes a Feed post by ID; only its author or an administrator may do so. */
  "log.blogpost.delete": { params: LogBlogpostDeleteParams; result: LogBlogpostDeleteResult };
  /**
   * Returns one Feed post by ID or the posts available to the user, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "log.blogpost.get": { params: LogBlogpostGetParams; result: LogBlogpostGetResult };
  /** Lists the IDs of users who have marked an important Feed post as read. */
  "log.blogpost.getusers.important": {
    params: LogBlogpostGetusersImportantParams;
    result: LogBlogpostGetusersImportantResult;
  };
  /** Adds more recipients to a Feed post; only its author or an administrator may do so. */
  "log.blogpost.share": { params: LogBlogpostShareParams; result: LogBlogpostShareResult };
  /** Changes the text, title, recipients, files or importance of a Feed post and returns its ID. */
  "log.blogpost.update": { params: LogBlogpostUpdateParams; result: LogBlogpostUpdateResult };
}
