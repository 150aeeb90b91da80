// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of telephony.call.attachTranscription.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
 */
export interface TelephonyCallAttachTranscriptionParams {
  CALL_ID: string | number;
  MESSAGES: {
    SIDE: "User" | "Client";
    START_TIME: number | string;
    STOP_TIME: number | string;
    MESSAGE: string;
  }[];
  COST?: number | string | undefined;
  COST_CURRENCY?: string | undefined;
}

/** Result of telephony.call.attachTranscription. */
export interface TelephonyCallAttachTranscriptionResult {
  TRANSCRIPT_ID?: number;
}

/**
 * Parameters of telephony.externalCall.attachRecord.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
 */
export interface TelephonyExternalCallAttachRecordParams {
  CALL_ID: string | number;
  RECORD_URL?: string | undefined;
  FILENAME?: string | undefined;
  FILE_CONTENT?: string | undefined;
}

/** Result of telephony.externalCall.attachRecord. */
export interface TelephonyExternalCallAttachRecordResult {
  FILE_ID?: number;
  uploadUrl?: string;
  fieldName?: string;
}

/**
 * Parameters of telephony.externalCall.finish.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
 */
export interface TelephonyExternalCallFinishParams {
  CALL_ID: string | number;
  USER_ID?: number | string | undefined;
  USER_PHONE_INNER?: string | undefined;
  DURATION?: number | string | undefined;
  COST?: number | string | undefined;
  COST_CURRENCY?: string | undefined;
  STATUS_CODE?:
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
    | undefined;
  FAILED_REASON?: string | undefined;
  RECORD_URL?: string | undefined;
  VOTE?: null | (1 | 2 | 3 | 4 | 5) | undefined;
  ADD_TO_CHAT?: 0 | 1 | undefined;
}

/** Result of telephony.externalCall.finish. */
export interface TelephonyExternalCallFinishResult {
  ID?: number;
  CALL_ID?: string;
  EXTERNAL_CALL_ID?: string | null;
  PORTAL_USER_ID?: number;
  PHONE_NUMBER?: string;
  PORTAL_NUMBER?: string;
  INCOMING?: "1" | "2" | "3" | "4" | "5";
  CALL_DURATION?: number;
  CALL_START_DATE: string | object;
  CALL_STATUS?: 1 | 0;
  CALL_VOTE?: number;
  COST?: number;
  COST_CURRENCY?: string;
  CALL_FAILED_CODE?:
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
    | (string & {});
  CALL_FAILED_REASON?: string;
  REST_APP_ID?: number | string;
  REST_APP_NAME?: string;
  CRM_ACTIVITY_ID?: number;
  COMMENT?: string | null;
  CRM_ENTITY_TYPE?: string;
  CRM_ENTITY_ID?: number;
  ERRORS?: object;
}

/**
 * Parameters of telephony.externalCall.hide.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
 */
export interface TelephonyExternalCallHideParams {
  CALL_ID: string | number;
  USER_ID?: (number | string) | (number | string)[] | undefined;
}

/** Result of telephony.externalCall.hide. */
export type TelephonyExternalCallHideResult = boolean;

/**
 * Parameters of telephony.externalCall.register.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
 */
export interface TelephonyExternalCallRegisterParams {
  USER_ID?: number | string | undefined;
  USER_PHONE_INNER?: string | undefined;
  PHONE_NUMBER: string;
  TYPE: 1 | 2 | 3 | 4 | 5;
  CALL_START_DATE?: string | undefined;
  CRM_CREATE?: 0 | 1 | undefined;
  CRM_SOURCE?: string | undefined;
  CRM_ENTITY_TYPE?: "CONTACT" | "COMPANY" | "LEAD" | undefined;
  CRM_ENTITY_ID?: number | string | undefined;
  SHOW?: 0 | 1 | undefined;
  ADD_TO_CHAT?: 0 | 1 | undefined;
  CALL_LIST_ID?: number | string | undefined;
  LINE_NUMBER?: string | undefined;
  EXTERNAL_CALL_ID?: string | number | undefined;
}

/** Result of telephony.externalCall.register. */
export interface TelephonyExternalCallRegisterResult {
  CALL_ID?: string;
  CRM_CREATED_LEAD?: number | null;
  CRM_CREATED_ENTITIES: {
    ENTITY_TYPE?: string;
    ENTITY_ID?: number;
  }[];
  CRM_ENTITY_TYPE?: string;
  CRM_ENTITY_ID?: number;
  LEAD_CREATION_ERROR?: string;
}

/**
 * Parameters of telephony.externalCall.searchCrmEntities.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
 */
export interface TelephonyExternalCallSearchCrmEntitiesParams {
  PHONE_NUMBER: string;
}

/** Result of telephony.externalCall.searchCrmEntities. */
export type TelephonyExternalCallSearchCrmEntitiesResult = {
  CRM_ENTITY_TYPE?: "CONTACT" | "LEAD" | "COMPANY";
  CRM_ENTITY_ID?: number;
  ASSIGNED_BY_ID?: number;
  NAME?: string;
  ASSIGNED_BY?: {
    ID?: number | string;
    TIMEMAN_STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED" | "UNAVAILABLE" | "NOT_INSTALLED";
    USER_PHONE_INNER?: string | null;
    WORK_PHONE?: string | null;
    PERSONAL_PHONE?: string | null;
    PERSONAL_MOBILE?: string;
  };
}[];

/**
 * Parameters of telephony.externalCall.show.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
 */
export interface TelephonyExternalCallShowParams {
  CALL_ID: string | number;
  USER_ID?: (number | string) | (number | string)[] | undefined;
}

/** Result of telephony.externalCall.show. */
export type TelephonyExternalCallShowResult = boolean;

/**
 * Parameters of telephony.externalLine.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
 */
export interface TelephonyExternalLineAddParams {
  NUMBER: string;
  NAME?: string | undefined;
  CRM_AUTO_CREATE?: "Y" | "N" | undefined;
}

/** Result of telephony.externalLine.add. */
export interface TelephonyExternalLineAddResult {
  ID?: number;
}

/**
 * Parameters of telephony.externalLine.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
 */
export interface TelephonyExternalLineDeleteParams {
  NUMBER: string;
}

/** Result of telephony.externalLine.delete. */
export type TelephonyExternalLineDeleteResult = unknown[];

/**
 * Parameters of telephony.externalLine.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
 */
export interface TelephonyExternalLineGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of telephony.externalLine.get. */
export type TelephonyExternalLineGetResult = {
  NUMBER?: string;
  NAME?: string;
  CRM_AUTO_CREATE?: string;
}[];

/**
 * Parameters of telephony.externalLine.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
 */
export interface TelephonyExternalLineUpdateParams {
  NUMBER: string;
  NAME?: string | undefined;
  CRM_AUTO_CREATE?: "Y" | "N" | undefined;
}

/** Result of telephony.externalLine.update. */
export interface TelephonyExternalLineUpdateResult {
  ID?: number | string;
}

/** Methods of Bitrix24 whose names begin with `telephony`. */
export interface TelephonyRestMethods {
  /** Attaches a text transcript with speaker sides and times to a finished call; returns its ID. */
  "telephony.call.attachTranscription": {
    params: TelephonyCallAttachTranscriptionParams;
    result: TelephonyCallAttachTranscriptionResult;
  };
  /** Attaches an audio recording, by URL or content, to a finished external call; returns the file ID. */
  "telephony.externalCall.attachRecord": {
    params: TelephonyExternalCallAttachRecordParams;
    result: TelephonyExternalCallAttachRecordResult;
  };
  /** Ends an external call, writes it to the call statistics and logs it in CRM. */
  "telephony.externalCall.finish": {
    params: TelephonyExternalCallFinishParams;
    result: TelephonyExternalCallFinishResult;
  };
  /** Closes the call card of an external call for one or more users. */
  "telephony.externalCall.hide": { params: TelephonyExternalCallHideParams; result: TelephonyExternalCallHideResult };
  /** Registers an external call, shows its card and finds or creates the CRM client; returns the call ID. */
  "telephony.externalCall.register": {
    params: TelephonyExternalCallRegisterParams;
    result: TelephonyExternalCallRegisterResult;
  };
  /** Finds CRM clients by phone number with their responsible employees and those people's phones. */
  "telephony.externalCall.searchCrmEntities": {
    params: TelephonyExternalCallSearchCrmEntitiesParams;
    result: TelephonyExternalCallSearchCrmEntitiesResult;
  };
  /** Opens the call card of an external call for one or more users. */
  "telephony.externalCall.show": { params: TelephonyExternalCallShowParams; result: TelephonyExternalCallShowResult };
  /** Adds an external phone line of the app by number and returns its ID; the number must be new. */
  "telephony.externalLine.add": { params: TelephonyExternalLineAddParams; result: TelephonyExternalLineAddResult };
  /** Deletes an external phone line of the app by its number. */
  "telephony.externalLine.delete": {
    params: TelephonyExternalLineDeleteParams;
    result: TelephonyExternalLineDeleteResult;
  };
  /** Lists the external phone lines of the app with the setting for creating CRM records. */
  "telephony.externalLine.get": { params: TelephonyExternalLineGetParams; result: TelephonyExternalLineGetResult };
  /** Changes the name or the CRM record creation of an external phone line, found by number. */
  "telephony.externalLine.update": {
    params: TelephonyExternalLineUpdateParams;
    result: TelephonyExternalLineUpdateResult;
  };
}
