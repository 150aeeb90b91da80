// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CrmTimelineCommentFilesItem } from "./crm_timeline.ts";

/**
 * Parameters of log.blogcomment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
 */
export interface LogBlogcommentAddParams {
  POST_ID: number | string;
  TEXT: string;
  FILES?: object | unknown[] | undefined;
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
  COMMENT_ID: number | string;
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
  USER_ID?: number | string | undefined;
  FIRST_ID?: number | string | undefined;
  LAST_ID?: number | string | undefined;
  LIMIT?: number | string | undefined;
}

/** Result of log.blogcomment.user.get. */
export interface LogBlogcommentUserGetResult {
  comments: {
    id?: number;
    comment_id?: number;
    log_id?: number;
    date?: string;
    text?: string;
    attach?: number[];
  }[];
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
  POST_MESSAGE: string;
  POST_TITLE?: string | undefined;
  DEST?: string[] | undefined;
  SPERM?: object | unknown[] | undefined;
  FILES?: object | unknown[] | undefined;
  IMPORTANT?: "Y" | "N" | undefined;
  IMPORTANT_DATE_END?: string | undefined;
  SITE_ID?: string | number | undefined;
  USER_ID?: number | string | undefined;
  TAGS?: string | undefined;
  BACKGROUND_CODE?: string | undefined;
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
  POST_ID: number | string;
}

/** Result of log.blogpost.delete. */
export type LogBlogpostDeleteResult = boolean;

/** Stands in several types. */
export interface LogBlogpostGetItemUfBlogPostDocUserType {
  USER_TYPE_ID?: string;
  CLASS_NAME?: string;
  EDIT_CALLBACK?: string[];
  VIEW_CALLBACK?: string[];
  USE_FIELD_COMPONENT?: boolean;
  DESCRIPTION?: string;
  BASE_TYPE?: string;
}

/** Stands in several types. */
export interface LogBlogpostGetItemUfBlogPostFileUserType {
  USER_TYPE_ID?: string;
  CLASS_NAME?: string;
  DESCRIPTION?: string;
  BASE_TYPE?: string;
  TAG?: string[];
}

/** Stands in several types. */
export interface LogBlogpostGetItemUfBlogPostUrlPrvUserType {
  USER_TYPE_ID?: string;
  CLASS_NAME?: string;
  DESCRIPTION?: string;
  BASE_TYPE?: string;
}

/** Stands in several types. */
export interface LogBlogpostGetItemUfGratitudeSettings {
  SIZE?: number;
  MIN_VALUE?: number;
  MAX_VALUE?: number;
  DEFAULT_VALUE?: null;
}

/**
 * Parameters of log.blogpost.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
 */
export interface LogBlogpostGetParams {
  POST_ID?: number | string | undefined;
  LOG_RIGHTS?: string | string[] | undefined;
  LOG_DATE_FROM?: string | undefined;
  LOG_DATE_TO?: string | undefined;
  FIRST_ID?: number | string | undefined;
  LAST_ID?: number | string | undefined;
  LIMIT?: number | string | undefined;
  start?: number | string | undefined;
}

/** Result of log.blogpost.get. */
export type LogBlogpostGetResult = {
  ID?: number | string;
  BLOG_ID?: number | string;
  PUBLISH_STATUS?: string;
  TITLE?: string;
  AUTHOR_ID?: number | string;
  ENABLE_COMMENTS?: string;
  NUM_COMMENTS?: number | string;
  CODE?: string | null;
  MICRO?: string;
  DETAIL_TEXT?: string;
  DATE_PUBLISH?: string;
  CATEGORY_ID?: string;
  HAS_SOCNET_ALL?: string;
  HAS_TAGS?: string;
  HAS_IMAGES?: string;
  HAS_PROPS?: string;
  HAS_COMMENT_IMAGES?: string | null;
  UF_BLOG_POST_DOC?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: {
      SIZE?: number;
      LIST_WIDTH?: number;
      LIST_HEIGHT?: number;
      MAX_SHOW_SIZE?: number;
      MAX_ALLOWED_SIZE?: number;
      EXTENSIONS?: unknown[];
      TARGET_BLANK?: string;
      DEFAULT_VIEW?: null;
    };
    EDIT_FORM_LABEL?: null;
    LIST_COLUMN_LABEL?: null;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    VALUE?: boolean;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  UF_BLOG_POST_URL_PRV?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: unknown[];
    EDIT_FORM_LABEL?: null;
    LIST_COLUMN_LABEL?: null;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostUrlPrvUserType;
    VALUE?: null;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  UF_GRATITUDE?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: LogBlogpostGetItemUfGratitudeSettings;
    EDIT_FORM_LABEL?: null;
    LIST_COLUMN_LABEL?: null;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    VALUE?: null;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  UF_BLOG_POST_FILE?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: {
      IBLOCK_ID?: null;
      SECTION_ID?: null;
      UF_TO_SAVE_ALLOW_EDIT?: boolean;
    };
    EDIT_FORM_LABEL?: null;
    LIST_COLUMN_LABEL?: null;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostFileUserType;
    VALUE?: number[];
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: string;
    CUSTOM_DATA?: {
      PHOTO_TEMPLATE?: string;
    };
  };
  UF_BLOG_POST_IMPRTNT?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: LogBlogpostGetItemUfGratitudeSettings;
    EDIT_FORM_LABEL?: string;
    LIST_COLUMN_LABEL?: string;
    LIST_FILTER_LABEL?: string;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    VALUE?: null;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  UF_IMPRTANT_DATE_END?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: {
      DEFAULT_VALUE?: {
        TYPE?: string;
        VALUE?: string;
      };
      USE_SECOND?: string;
      USE_TIMEZONE?: string;
    };
    EDIT_FORM_LABEL?: string;
    LIST_COLUMN_LABEL?: string;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostDocUserType;
    VALUE?: string;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  UF_BLOG_POST_VOTE?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: {
      CHANNEL_ID?: number;
      UNIQUE?: number;
      UNIQUE_IP_DELAY?: {
        DELAY?: string;
        DELAY_TYPE?: string;
      };
      NOTIFY?: string;
    };
    EDIT_FORM_LABEL?: null;
    LIST_COLUMN_LABEL?: null;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: LogBlogpostGetItemUfBlogPostUrlPrvUserType;
    VALUE?: null;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  UF_MAIL_MESSAGE?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: string;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: null;
    EDIT_FORM_LABEL?: null;
    LIST_COLUMN_LABEL?: null;
    LIST_FILTER_LABEL?: null;
    ERROR_MESSAGE?: null;
    HELP_MESSAGE?: null;
    USER_TYPE?: {
      USER_TYPE_ID?: string;
      CLASS_NAME?: string;
      DESCRIPTION?: string;
      BASE_TYPE?: string;
      VIEW_CALLBACK?: string[];
      EDIT_CALLBACK?: string[];
      onBeforeSave?: string[];
      onDelete?: string[];
    };
    VALUE?: null;
    ENTITY_VALUE_ID?: number;
    VALUE_EXISTS?: boolean;
    VALUE_RAW?: null;
    CUSTOM_DATA?: unknown[];
  };
  FILES?: number[];
  [name: `UF_${string}`]: unknown;
}[];

/**
 * Parameters of log.blogpost.getusers.important.
 *
 * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
 */
export interface LogBlogpostGetusersImportantParams {
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
  POST_ID: number | string;
  DEST: string[];
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
  POST_ID: number | string;
  POST_MESSAGE?: string | undefined;
  POST_TITLE?: string | undefined;
  DEST?: string[] | undefined;
  SPERM?: object | unknown[] | undefined;
  FILES?: object | unknown[] | undefined;
  IMPORTANT?: "Y" | "N" | undefined;
  IMPORTANT_DATE_END?: string | undefined;
  SITE_ID?: string | number | undefined;
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
  /** Lists a user's comments on Feed posts together with the attached files. */
  "log.blogcomment.user.get": { params: LogBlogcommentUserGetParams; result: LogBlogcommentUserGetResult };
  /** Publishes a post in the Feed for chosen users, departments or workgroups and returns its ID. */
  "log.blogpost.add": { params: LogBlogpostAddParams; result: LogBlogpostAddResult };
  /** Deletes a Feed post by ID; only its author or an administrator may do so. */
  "log.blogpost.delete": { params: LogBlogpostDeleteParams; result: LogBlogpostDeleteResult };
  /** Returns one Feed post by ID or the posts available to the user, page by page. */
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
