// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of voximplant.callback.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
 */
export interface VoximplantCallbackStartParams {
  FROM_LINE: string;
  TO_NUMBER: string;
  TEXT_TO_PRONOUNCE: string;
  VOICE?: string | undefined;
}

/** Result of voximplant.callback.start. */
export interface VoximplantCallbackStartResult {
  RESULT?: boolean;
  CALL_ID?: string;
}

/**
 * Parameters of voximplant.infocall.startwithsound.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
 */
export interface VoximplantInfocallStartwithsoundParams {
  FROM_LINE: string;
  TO_NUMBER: string;
  URL: string;
}

/** Result of voximplant.infocall.startwithsound. */
export interface VoximplantInfocallStartwithsoundResult {
  RESULT?: boolean;
  CALL_ID?: string;
}

/**
 * Parameters of voximplant.infocall.startwithtext.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
 */
export interface VoximplantInfocallStartwithtextParams {
  FROM_LINE: string;
  TO_NUMBER: string;
  TEXT_TO_PRONOUNCE: string;
  VOICE?: string | undefined;
}

/** Result of voximplant.infocall.startwithtext. */
export interface VoximplantInfocallStartwithtextResult {
  RESULT?: boolean;
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
  CONFIG_ID: number | string;
}

/** Result of voximplant.line.outgoing.sip.set. */
export type VoximplantLineOutgoingSipSetResult = number;

/** What voximplant.sip holds. Which members arrive depends on the call. */
export interface VoximplantSip {
  ID?: string;
  TYPE?: string;
  CONFIG_ID?: string;
  REG_ID?: number | string;
  TITLE?: string;
  SERVER?: string;
  LOGIN?: string;
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
  SERVER: string;
  LOGIN: string;
  PASSWORD?: string | undefined;
  TYPE?: "cloud" | "office" | undefined;
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
  PAID?: boolean;
  PAID_DATE_END?: string;
}

/**
 * Parameters of voximplant.sip.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
 */
export interface VoximplantSipDeleteParams {
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
  FILTER?: {
    ID?: (number | string) | (number | string)[] | undefined;
    TYPE?: ("cloud" | "office") | ("cloud" | "office")[] | undefined;
    TITLE?: string | string[] | undefined;
    CONFIG_ID?: (number | string) | (number | string)[] | undefined;
    REG_ID?: (number | string) | (number | string)[] | undefined;
    APP_ID?: (string | number) | (string | number)[] | undefined;
    SERVER?: string | string[] | undefined;
    LOGIN?: string | string[] | undefined;
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
  SORT?: string | undefined;
  ORDER?: "ASC" | "DESC" | undefined;
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
  REG_ID: number | string;
}

/** Result of voximplant.sip.status. */
export interface VoximplantSipStatusResult {
  REG_ID?: number;
  LAST_UPDATED?: string;
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
  CONFIG_ID: number | string;
  TITLE?: string | undefined;
  SERVER?: string | undefined;
  LOGIN?: string | undefined;
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
  FILTER?: {
    ID?: (number | string) | (number | string)[] | undefined;
    CALL_ID?: (string | number) | (string | number)[] | undefined;
    EXTERNAL_CALL_ID?: (string | number) | (string | number)[] | undefined;
    CALL_CATEGORY?: string | string[] | undefined;
    PORTAL_USER_ID?: (number | string) | (number | string)[] | undefined;
    PORTAL_NUMBER?: string | string[] | undefined;
    PHONE_NUMBER?: string | string[] | undefined;
    CALL_TYPE?: (1 | 2 | 3 | 4 | 5) | (1 | 2 | 3 | 4 | 5)[] | undefined;
    CALL_DURATION?: (number | string) | (number | string)[] | undefined;
    CALL_START_DATE?: (string | Date) | (string | Date)[] | undefined;
    CALL_LOG?: string | string[] | undefined;
    CALL_RECORD_URL?: string | string[] | undefined;
    CALL_VOTE?: null | (1 | 2 | 3 | 4 | 5) | undefined;
    COST?: (number | string) | (number | string)[] | undefined;
    COST_CURRENCY?: string | string[] | undefined;
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
    CALL_FAILED_REASON?: string | string[] | undefined;
    CRM_ENTITY_TYPE?: ("CONTACT" | "COMPANY" | "LEAD") | ("CONTACT" | "COMPANY" | "LEAD")[] | undefined;
    CRM_ENTITY_ID?: (number | string) | (number | string)[] | undefined;
    CRM_ACTIVITY_ID?: (number | string) | (number | string)[] | undefined;
    REST_APP_ID?: (number | string) | (number | string)[] | undefined;
    REST_APP_NAME?: string | string[] | undefined;
    TRANSCRIPT_ID?: (number | string) | (number | string)[] | undefined;
    TRANSCRIPT_PENDING?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    SESSION_ID?: (number | string) | (number | string)[] | undefined;
    REDIAL_ATTEMPT?: (number | string) | (number | string)[] | undefined;
    COMMENT?: string | string[] | undefined;
    RECORD_DURATION?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  SORT?: string | undefined;
  ORDER?: "ASC" | "DESC" | undefined;
  start?: number | string | undefined;
}

/** Result of voximplant.statistic.get. */
export type VoximplantStatisticGetResult = {
  ID?: string;
  PORTAL_USER_ID?: string;
  PORTAL_NUMBER?: string;
  PHONE_NUMBER?: string;
  CALL_ID?: string;
  EXTERNAL_CALL_ID?: null;
  CALL_CATEGORY?: string;
  CALL_LOG?: string | null;
  CALL_DURATION?: string;
  CALL_START_DATE?: string;
  CALL_RECORD_URL?: string | null;
  CALL_VOTE?: null | string;
  COST?: string;
  COST_CURRENCY?: string;
  CALL_FAILED_CODE?: string;
  CALL_FAILED_REASON?: string;
  CRM_ENTITY_TYPE?: string;
  CRM_ENTITY_ID?: string;
  CRM_ACTIVITY_ID?: string;
  REST_APP_ID?: null | string;
  REST_APP_NAME?: null | string;
  TRANSCRIPT_ID?: null | string;
  TRANSCRIPT_PENDING?: string;
  SESSION_ID?: string | null;
  REDIAL_ATTEMPT?: null;
  COMMENT?: null;
  RECORD_DURATION?: null;
  RECORD_FILE_ID?: null | number;
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
  USER_ID: (number | string) | (number | string)[];
}

/** Result of voximplant.user.get. */
export type VoximplantUserGetResult = {
  ID?: string;
  DEFAULT_LINE?: string | null;
  PHONE_ENABLED?: "Y" | "N";
  SIP_SERVER?: string;
  SIP_LOGIN?: string;
  SIP_PASSWORD?: string;
  INNER_NUMBER?: string | null;
} | {
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
  /** Lists the SIP lines with servers, logins and passwords, by filter and sorting, page by page. */
  "voximplant.sip.get": { params: VoximplantSipGetParams; result: VoximplantSipGetResult };
  /** Returns the registration state of a cloud SIP line with its last update and error text. */
  "voximplant.sip.status": { params: VoximplantSipStatusParams; result: VoximplantSipStatusResult };
  /** Changes the title, server, login or password of a SIP line. */
  "voximplant.sip.update": { params: VoximplantSipUpdateParams; result: VoximplantSipUpdateResult };
  /** Lists calls from the call statistics by number, employee, date or other filters, page by page. */
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
