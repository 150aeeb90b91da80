// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of voximplant.callback.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
 */
export interface VoximplantCallbackStartParams {
  /** Line that is called from. */
  FROM_LINE: string;
  /** Number that is called. */
  TO_NUMBER: string;
  TEXT_TO_PRONOUNCE: string;
  VOICE?: string | undefined;
}

/** Result of voximplant.callback.start. */
export interface VoximplantCallbackStartResult {
  /** Whether it went well. */
  RESULT?: boolean;
  /** Id of the call. */
  CALL_ID?: string;
}

/**
 * Parameters of voximplant.infocall.startwithsound.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
 */
export interface VoximplantInfocallStartwithsoundParams {
  /** Line that is called from. */
  FROM_LINE: string;
  /** Number that is called. */
  TO_NUMBER: string;
  /** Address. */
  URL: string;
}

/** Result of voximplant.infocall.startwithsound. */
export interface VoximplantInfocallStartwithsoundResult {
  /** Whether it went well. */
  RESULT?: boolean;
  /** Id of the call. */
  CALL_ID?: string;
}

/**
 * Parameters of voximplant.infocall.startwithtext.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
 */
export interface VoximplantInfocallStartwithtextParams {
  /** Line that is called from. */
  FROM_LINE: string;
  /** Number that is called. */
  TO_NUMBER: string;
  TEXT_TO_PRONOUNCE: string;
  VOICE?: string | undefined;
}

/** Result of voximplant.infocall.startwithtext. */
export interface VoximplantInfocallStartwithtextResult {
  /** Whether it went well. */
  RESULT?: boolean;
  /** Id of the call. */
  CALL_ID?: string;
}

/**
 * Parameters of voximplant.line.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
 */
export interface VoximplantLineGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of voximplant.line.get. */
export interface VoximplantLineGetResult {
  [name: string]: string;
}

/**
 * Parameters of voximplant.line.outgoing.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
 */
export interface VoximplantLineOutgoingGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of voximplant.line.outgoing.get. */
export type VoximplantLineOutgoingGetResult = string;

/**
 * Parameters of voximplant.line.outgoing.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
 */
export interface VoximplantLineOutgoingSetParams {
  LINE_ID: string | number;
}

/** Result of voximplant.line.outgoing.set. */
export type VoximplantLineOutgoingSetResult = number;

/**
 * Parameters of voximplant.line.outgoing.sip.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
 */
export interface VoximplantLineOutgoingSipSetParams {
  /** Id of the settings. */
  CONFIG_ID: number | string;
}

/** Result of voximplant.line.outgoing.sip.set. */
export type VoximplantLineOutgoingSipSetResult = number;

/** What voximplant.sip holds. Which members arrive depends on the call. */
export interface VoximplantSip {
  /** Id, unique among its kind. */
  ID?: string;
  /** What kind it is of. */
  TYPE?: string;
  /** Id of the settings. */
  CONFIG_ID?: string;
  /** Id of the registration. */
  REG_ID?: number | string;
  /** What it is called, for people to read. */
  TITLE?: string;
  /** Address of the SIP server. */
  SERVER?: string;
  /** Name at the SIP server. */
  LOGIN?: string;
  /** Password at the SIP server. */
  PASSWORD?: string;
  AUTH_USER?: string | null;
  OUTBOUND_PROXY?: string | null;
  DETECT_LINE_NUMBER?: string;
  LINE_DETECT_HEADER_ORDER?: string;
  REGISTRATION_STATUS_CODE?: number | null | string;
  REGISTRATION_ERROR_MESSAGE?: string | null;
  INCOMING_SERVER?: string;
  INCOMING_LOGIN?: string;
  INCOMING_PASSWORD?: string;
}

/**
 * Parameters of voximplant.sip.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
 */
export interface VoximplantSipAddParams {
  /** Address of the SIP server. */
  SERVER: string;
  /** Name at the SIP server. */
  LOGIN: string;
  /** Password at the SIP server. Needed in some cases only. */
  PASSWORD?: string | undefined;
  /** What kind it is of. Default: cloud. */
  TYPE?: "cloud" | "office" | undefined;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
}

/** Result of voximplant.sip.add. */
export type VoximplantSipAddResult = VoximplantSip;

/**
 * Parameters of voximplant.sip.connector.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
 */
export interface VoximplantSipConnectorStatusParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of voximplant.sip.connector.status. */
export interface VoximplantSipConnectorStatusResult {
  FREE_MINUTES?: number;
  /** Whether it is paid. */
  PAID?: boolean;
  PAID_DATE_END?: string;
}

/**
 * Parameters of voximplant.sip.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
 */
export interface VoximplantSipDeleteParams {
  /** Id of the settings. */
  CONFIG_ID: number | string;
}

/** Result of voximplant.sip.delete. */
export type VoximplantSipDeleteResult = number;

/**
 * Parameters of voximplant.sip.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
 */
export interface VoximplantSipGetParams {
  /** Conditions that all must hold. */
  FILTER?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** What kind it is of. */
    TYPE?: ("cloud" | "office") | ("cloud" | "office")[] | undefined;
    /** What it is called, for people to read. */
    TITLE?: string | string[] | undefined;
    /** Id of the settings. */
    CONFIG_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the registration. */
    REG_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the application that it belongs to. */
    APP_ID?: (string | number) | (string | number)[] | undefined;
    /** Address of the SIP server. */
    SERVER?: string | string[] | undefined;
    /** Name at the SIP server. */
    LOGIN?: string | string[] | undefined;
    /** Password at the SIP server. */
    PASSWORD?: string | string[] | undefined;
    INCOMING_SERVER?: string | string[] | undefined;
    INCOMING_LOGIN?: string | string[] | undefined;
    INCOMING_PASSWORD?: string | string[] | undefined;
    AUTH_USER?: string | string[] | undefined;
    OUTBOUND_PROXY?: string | string[] | undefined;
    DETECT_LINE_NUMBER?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    LINE_DETECT_HEADER_ORDER?: string | string[] | undefined;
    REGISTRATION_STATUS_CODE?: (number | string) | (number | string)[] | undefined;
    REGISTRATION_ERROR_MESSAGE?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Field to sort by. */
  SORT?: string | undefined;
  /** ASC or DESC. */
  ORDER?: "ASC" | "DESC" | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of voximplant.sip.get. */
export type VoximplantSipGetResult = VoximplantSip[];

/**
 * Parameters of voximplant.sip.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
 */
export interface VoximplantSipStatusParams {
  /** Id of the registration. */
  REG_ID: number | string;
}

/** Result of voximplant.sip.status. */
export interface VoximplantSipStatusResult {
  /** Id of the registration. */
  REG_ID?: number;
  LAST_UPDATED?: string;
  /** What is shown when the value is wrong. */
  ERROR_MESSAGE?: string;
  STATUS_CODE?: number;
  STATUS_RESULT?: "success" | "error" | "in_progress" | "wait";
}

/**
 * Parameters of voximplant.sip.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
 */
export interface VoximplantSipUpdateParams {
  /** Id of the settings. */
  CONFIG_ID: number | string;
  /** What it is called, for people to read. */
  TITLE?: string | undefined;
  /** Address of the SIP server. */
  SERVER?: string | undefined;
  /** Name at the SIP server. */
  LOGIN?: string | undefined;
  /** Password at the SIP server. */
  PASSWORD?: string | undefined;
}

/** Result of voximplant.sip.update. */
export type VoximplantSipUpdateResult = number;

/**
 * Parameters of voximplant.statistic.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
 */
export interface VoximplantStatisticGetParams {
  /** Conditions that all must hold. */
  FILTER?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the call. */
    CALL_ID?: (string | number) | (string | number)[] | undefined;
    /** Id of the call in an outside system. */
    EXTERNAL_CALL_ID?: (string | number) | (string | number)[] | undefined;
    CALL_CATEGORY?: string | string[] | undefined;
    /** Id of the user: user.get. */
    PORTAL_USER_ID?: (number | string) | (number | string)[] | undefined;
    /** Number that was called or called from. */
    PORTAL_NUMBER?: string | string[] | undefined;
    /** Phone number. */
    PHONE_NUMBER?: string | string[] | undefined;
    /** 1 outgoing, 2 incoming, 3 incoming and redirected, 4 callback. */
    CALL_TYPE?: (1 | 2 | 3 | 4 | 5) | (1 | 2 | 3 | 4 | 5)[] | undefined;
    /** Length of the call in seconds. */
    CALL_DURATION?: (number | string) | (number | string)[] | undefined;
    /** When the call began. Date and time, ISO 8601. */
    CALL_START_DATE?: (string | Date) | (string | Date)[] | undefined;
    /** Address of the journal of the call. */
    CALL_LOG?: string | string[] | undefined;
    /** Address of the recording. */
    CALL_RECORD_URL?: string | string[] | undefined;
    /** Rating of the call, 1 to 5. */
    CALL_VOTE?: null | (1 | 2 | 3 | 4 | 5) | undefined;
    /** What it costs. */
    COST?: (number | string) | (number | string)[] | undefined;
    /** Currency of the costs. */
    COST_CURRENCY?: string | string[] | undefined;
    /** Code of how the call ended. */
    CALL_FAILED_CODE?:
      | (
        | "200"
        | "304"
        | "603"
        | "603-S"
        | "403"
        | "404"
        | "486"
        | "484"
        | "503"
        | "480"
        | "402"
        | "423"
        | "OTHER"
        | (string & {})
      )
      | (
        | "200"
        | "304"
        | "603"
        | "603-S"
        | "403"
        | "404"
        | "486"
        | "484"
        | "503"
        | "480"
        | "402"
        | "423"
        | "OTHER"
        | (string & {})
      )[]
      | undefined;
    /** How the call ended, in words. */
    CALL_FAILED_REASON?: string | string[] | undefined;
    /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
    CRM_ENTITY_TYPE?: ("CONTACT" | "COMPANY" | "LEAD") | ("CONTACT" | "COMPANY" | "LEAD")[] | undefined;
    /** Id of the CRM record. */
    CRM_ENTITY_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the activity: crm.activity.list. */
    CRM_ACTIVITY_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the application that registered the call. */
    REST_APP_ID?: (number | string) | (number | string)[] | undefined;
    /** Name of the application that registered the call. */
    REST_APP_NAME?: string | string[] | undefined;
    /** Id of the written text of the call. */
    TRANSCRIPT_ID?: (number | string) | (number | string)[] | undefined;
    TRANSCRIPT_PENDING?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Id of the conversation. */
    SESSION_ID?: (number | string) | (number | string)[] | undefined;
    REDIAL_ATTEMPT?: (number | string) | (number | string)[] | undefined;
    /** Remark for people. */
    COMMENT?: string | string[] | undefined;
    RECORD_DURATION?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Field to sort by. */
  SORT?: string | undefined;
  /** ASC or DESC. */
  ORDER?: "ASC" | "DESC" | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of voximplant.statistic.get. */
export type VoximplantStatisticGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the user: user.get. */
  PORTAL_USER_ID?: string;
  /** Number that was called or called from. */
  PORTAL_NUMBER?: string;
  /** Phone number. */
  PHONE_NUMBER?: string;
  /** Id of the call. */
  CALL_ID?: string;
  /** Id of the call in an outside system. */
  EXTERNAL_CALL_ID?: null;
  CALL_CATEGORY?: string;
  /** Address of the journal of the call. */
  CALL_LOG?: string | null;
  /** Length of the call in seconds. */
  CALL_DURATION?: string;
  /** When the call began. */
  CALL_START_DATE?: string;
  /** Address of the recording. */
  CALL_RECORD_URL?: string | null;
  /** Rating of the call, 1 to 5. */
  CALL_VOTE?: null | string;
  /** What it costs. */
  COST?: string;
  /** Currency of the costs. */
  COST_CURRENCY?: string;
  /** Code of how the call ended. */
  CALL_FAILED_CODE?: string;
  /** How the call ended, in words. */
  CALL_FAILED_REASON?: string;
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE?: string;
  /** Id of the CRM record. */
  CRM_ENTITY_ID?: string;
  /** Id of the activity: crm.activity.list. */
  CRM_ACTIVITY_ID?: string;
  /** Id of the application that registered the call. */
  REST_APP_ID?: null | string;
  /** Name of the application that registered the call. */
  REST_APP_NAME?: null | string;
  /** Id of the written text of the call. */
  TRANSCRIPT_ID?: null | string;
  TRANSCRIPT_PENDING?: string;
  /** Id of the conversation. */
  SESSION_ID?: string | null;
  REDIAL_ATTEMPT?: null;
  /** Remark for people. */
  COMMENT?: null;
  RECORD_DURATION?: null;
  RECORD_FILE_ID?: null | number;
  /** 1 outgoing, 2 incoming, 3 incoming and redirected, 4 callback. */
  CALL_TYPE?: string;
}[];

/**
 * Parameters of voximplant.tts.voices.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
 */
export interface VoximplantTtsVoicesGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of voximplant.tts.voices.get. */
export interface VoximplantTtsVoicesGetResult {
  auenglishfemale?: string;
  brportuguesefemale?: string;
  caenglishfemale?: string;
  cafrenchfemale?: string;
  cafrenchmale?: string;
  chchinesefemale?: string;
  chchinesemale?: string;
  eurcatalanfemale?: string;
  eurczechfemale?: string;
  eurdanishfemale?: string;
  eurdutchfemale?: string;
  eurfinnishfemale?: string;
  eurfrenchfemale?: string;
  eurfrenchmale?: string;
  eurgermanfemale?: string;
  eurgermanmale?: string;
  euritalianfemale?: string;
  euritalianmale?: string;
  eurnorwegianfemale?: string;
  eurpolishfemale?: string;
  eurportuguesefemale?: string;
  eurportuguesemale?: string;
  eurspanishfemale?: string;
  eurspanishmale?: string;
  eurturkishfemale?: string;
  eurturkishmale?: string;
  hkchinesefemale?: string;
  huhungarianfemale?: string;
  jpjapanesefemale?: string;
  jpjapanesemale?: string;
  krkoreanfemale?: string;
  krkoreanmale?: string;
  usinternalfemale?: string;
  usinternalmale?: string;
  swswedishfemale?: string;
  twchinesefemale?: string;
  ukenglishfemale?: string;
  ukenglishmale?: string;
  usenglishfemale?: string;
  usenglishmale?: string;
  usspanishfemale?: string;
  usspanishmale?: string;
}

/**
 * Parameters of voximplant.url.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
 */
export interface VoximplantUrlGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of voximplant.url.get. */
export interface VoximplantUrlGetResult {
  detail_statistics?: string;
  buy_connector?: string;
  edit_config?: string;
  lines?: string;
}

/**
 * Parameters of voximplant.user.activatePhone.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
 */
export interface VoximplantUserActivatePhoneParams {
  /** Id of the user: user.get. */
  USER_ID: number | string;
}

/** Result of voximplant.user.activatePhone. */
export type VoximplantUserActivatePhoneResult = number;

/**
 * Parameters of voximplant.user.deactivatePhone.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
 */
export interface VoximplantUserDeactivatePhoneParams {
  /** Id of the user: user.get. */
  USER_ID: number | string;
}

/** Result of voximplant.user.deactivatePhone. */
export type VoximplantUserDeactivatePhoneResult = unknown;

/**
 * Parameters of voximplant.user.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
 */
export interface VoximplantUserGetParams {
  /** Id of the user: user.get. */
  USER_ID: (number | string) | (number | string)[];
}

/** Result of voximplant.user.get. */
export type VoximplantUserGetResult = {
  /** Id, unique among its kind. */
  ID?: string;
  DEFAULT_LINE?: string | null;
  PHONE_ENABLED?: "Y" | "N";
  SIP_SERVER?: string;
  SIP_LOGIN?: string;
  SIP_PASSWORD?: string;
  INNER_NUMBER?: string | null;
} | {
  /** Id, unique among its kind. */
  ID?: string;
  DEFAULT_LINE?: null;
  PHONE_ENABLED?: string;
  SIP_SERVER?: string;
  SIP_LOGIN?: string;
  SIP_PASSWORD?: string | null;
  INNER_NUMBER?: null;
}[];

/** Methods of Bitrix24 whose names begin with `voximplant`. */
export interface VoximplantRestMethods {
  /** Places a callback over a line, reads a text to the employee and then dials the client. */
  "voximplant.callback.start": { params: VoximplantCallbackStartParams; result: VoximplantCallbackStartResult };
  /** Calls a number and plays an MP3 file by URL to whoever answers; returns the call ID. */
  "voximplant.infocall.startwithsound": {
    params: VoximplantInfocallStartwithsoundParams;
    result: VoximplantInfocallStartwithsoundResult;
  };
  /** Calls a number and speaks a text with a chosen voice; the monthly number is limited. */
  "voximplant.infocall.startwithtext": {
    params: VoximplantInfocallStartwithtextParams;
    result: VoximplantInfocallStartwithtextResult;
  };
  /** Returns the account's telephony lines, rented and SIP, as pairs of ID and name. */
  "voximplant.line.get": { params: VoximplantLineGetParams; result: VoximplantLineGetResult };
  /** Returns the ID of the phone line used by default for outgoing calls. */
  "voximplant.line.outgoing.get": { params: VoximplantLineOutgoingGetParams; result: VoximplantLineOutgoingGetResult };
  /** Makes a phone line the default one for outgoing calls. */
  "voximplant.line.outgoing.set": { params: VoximplantLineOutgoingSetParams; result: VoximplantLineOutgoingSetResult };
  /** Makes a SIP line, given by its configuration ID, the default for outgoing calls. */
  "voximplant.line.outgoing.sip.set": {
    params: VoximplantLineOutgoingSipSetParams;
    result: VoximplantLineOutgoingSipSetResult;
  };
  /** Creates a cloud or office SIP line with server and login and returns its settings. */
  "voximplant.sip.add": { params: VoximplantSipAddParams; result: VoximplantSipAddResult };
  /** Returns the free minutes left for the SIP connector and whether it has been paid for. */
  "voximplant.sip.connector.status": {
    params: VoximplantSipConnectorStatusParams;
    result: VoximplantSipConnectorStatusResult;
  };
  /** Deletes a SIP line by its configuration ID; needs the right to manage numbers. */
  "voximplant.sip.delete": { params: VoximplantSipDeleteParams; result: VoximplantSipDeleteResult };
  /**
   * Lists the SIP lines with servers, logins and passwords, by filter and sorting, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "voximplant.sip.get": { params: VoximplantSipGetParams; result: VoximplantSipGetResult };
  /** Returns the registration state of a cloud SIP line with its last update and error text. */
  "voximplant.sip.status": { params: VoximplantSipStatusParams; result: VoximplantSipStatusResult };
  /** Changes the title, server, login or password of a SIP line. */
  "voximplant.sip.update": { params: VoximplantSipUpdateParams; result: VoximplantSipUpdateResult };
  /**
   * Lists calls from the call statistics by number, employee, date or other filters, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "voximplant.statistic.get": { params: VoximplantStatisticGetParams; result: VoximplantStatisticGetResult };
  /** Lists the voices available for speaking text in calls, as pairs of code and name. */
  "voximplant.tts.voices.get": { params: VoximplantTtsVoicesGetParams; result: VoximplantTtsVoicesGetResult };
  /** Returns links to the account's telephony pages, such as detailed statistics and line settings. */
  "voximplant.url.get": { params: VoximplantUrlGetParams; result: VoximplantUrlGetResult };
  /** Marks that an employee has a SIP phone, so that calls are routed to it. */
  "voximplant.user.activatePhone": {
    params: VoximplantUserActivatePhoneParams;
    result: VoximplantUserActivatePhoneResult;
  };
  /** Marks that an employee no longer has a SIP phone; administrators only. */
  "voximplant.user.deactivatePhone": {
    params: VoximplantUserDeactivatePhoneParams;
    result: VoximplantUserDeactivatePhoneResult;
  };
  /** Returns employees' telephony settings with SIP passwords; apps need an administrator's consent. */
  "voximplant.user.get": { params: VoximplantUserGetParams; result: VoximplantUserGetResult };
}
