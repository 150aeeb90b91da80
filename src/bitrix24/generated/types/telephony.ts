// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of telephony.call.attachTranscription.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
 */
export interface TelephonyCallAttachTranscriptionParams {
  /** Id of the call. */
  CALL_ID: string | number;
  /** The messages. */
  MESSAGES: {
    SIDE: "User" | "Client";
    /** When it begins or began. */
    START_TIME: number | string;
    STOP_TIME: number | string;
    /** Text of the message. */
    MESSAGE: string;
  }[];
  /** What it costs. */
  COST?: number | string | undefined;
  /** Currency of the costs. */
  COST_CURRENCY?: string | undefined;
}

/** Result of telephony.call.attachTranscription. */
export interface TelephonyCallAttachTranscriptionResult {
  /** Id of the written text of the call. */
  TRANSCRIPT_ID?: number;
}

/**
 * Parameters of telephony.externalCall.attachRecord.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
 */
export interface TelephonyExternalCallAttachRecordParams {
  /** Id of the call. */
  CALL_ID: string | number;
  /** Address of the recording. */
  RECORD_URL?: string | undefined;
  FILENAME?: string | undefined;
  /** Name and content of the file, as Base64. */
  FILE_CONTENT?: string | undefined;
}

/** Result of telephony.externalCall.attachRecord. */
export interface TelephonyExternalCallAttachRecordResult {
  /** Id of the file. */
  FILE_ID?: number;
  uploadUrl?: string;
  /** Name of the field. */
  fieldName?: string;
}

/**
 * Parameters of telephony.externalCall.finish.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
 */
export interface TelephonyExternalCallFinishParams {
  /** Id of the call. */
  CALL_ID: string | number;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** At least one of USER_ID, USER_PHONE_INNER is needed. */
  USER_PHONE_INNER?: string | undefined;
  /** How long it takes or took. Default: 0. */
  DURATION?: number | string | undefined;
  /** What it costs. Default: 0. */
  COST?: number | string | undefined;
  /** Currency of the costs. */
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
  /** Address of the recording. */
  RECORD_URL?: string | undefined;
  VOTE?: null | (1 | 2 | 3 | 4 | 5) | undefined;
  /** Default: 1. */
  ADD_TO_CHAT?: 0 | 1 | undefined;
}

/** Result of telephony.externalCall.finish. */
export interface TelephonyExternalCallFinishResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** Id of the call. */
  CALL_ID?: string;
  /** Id of the call in an outside system. */
  EXTERNAL_CALL_ID?: string | null;
  /** Id of the user: user.get. */
  PORTAL_USER_ID?: number;
  /** Phone number. */
  PHONE_NUMBER?: string;
  /** Number that was called or called from. */
  PORTAL_NUMBER?: string;
  INCOMING?: "1" | "2" | "3" | "4" | "5";
  /** Length of the call in seconds. */
  CALL_DURATION?: number;
  /** When the call began. Date and time, ISO 8601. */
  CALL_START_DATE: string | object;
  CALL_STATUS?: 1 | 0;
  /** Rating of the call, 1 to 5. */
  CALL_VOTE?: number;
  /** What it costs. */
  COST?: number;
  /** Currency of the costs. */
  COST_CURRENCY?: string;
  /** Code of how the call ended. */
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
  /** How the call ended, in words. */
  CALL_FAILED_REASON?: string;
  /** Id of the application that registered the call. */
  REST_APP_ID?: number | string;
  /** Name of the application that registered the call. */
  REST_APP_NAME?: string;
  /** Id of the activity: crm.activity.list. */
  CRM_ACTIVITY_ID?: number;
  /** Remark for people. */
  COMMENT?: string | null;
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE?: string;
  /** Id of the CRM record. */
  CRM_ENTITY_ID?: number;
  /** What went wrong. */
  ERRORS?: object;
}

/**
 * Parameters of telephony.externalCall.hide.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
 */
export interface TelephonyExternalCallHideParams {
  /** Id of the call. */
  CALL_ID: string | number;
  /** Id of the user: user.get. See telephony.externalCall.show. */
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
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** At least one of USER_ID, USER_PHONE_INNER is needed. */
  USER_PHONE_INNER?: string | undefined;
  /** Phone number. */
  PHONE_NUMBER: string;
  /** What kind it is of. */
  TYPE: 1 | 2 | 3 | 4 | 5;
  /** When the call began. */
  CALL_START_DATE?: string | undefined;
  /** Default: 0. */
  CRM_CREATE?: 0 | 1 | undefined;
  CRM_SOURCE?: string | undefined;
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE?: "CONTACT" | "COMPANY" | "LEAD" | undefined;
  /** Id of the CRM record. */
  CRM_ENTITY_ID?: number | string | undefined;
  /** Default: 1. */
  SHOW?: 0 | 1 | undefined;
  /** Default: 1. */
  ADD_TO_CHAT?: 0 | 1 | undefined;
  CALL_LIST_ID?: number | string | undefined;
  LINE_NUMBER?: string | undefined;
  /** Id of the call in an outside system. */
  EXTERNAL_CALL_ID?: string | number | undefined;
}

/** Result of telephony.externalCall.register. */
export interface TelephonyExternalCallRegisterResult {
  /** Id of the call. */
  CALL_ID?: string;
  CRM_CREATED_LEAD?: number | null;
  CRM_CREATED_ENTITIES: {
    /** Kind of the record that it belongs to. */
    ENTITY_TYPE?: string;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: number;
  }[];
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE?: string;
  /** Id of the CRM record. */
  CRM_ENTITY_ID?: number;
  LEAD_CREATION_ERROR?: string;
}

/**
 * Parameters of telephony.externalCall.searchCrmEntities.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
 */
export interface TelephonyExternalCallSearchCrmEntitiesParams {
  /** Phone number. */
  PHONE_NUMBER: string;
}

/** Result of telephony.externalCall.searchCrmEntities. */
export type TelephonyExternalCallSearchCrmEntitiesResult = {
  /** Kind of CRM record: CONTACT, COMPANY, LEAD or DEAL. */
  CRM_ENTITY_TYPE?: "CONTACT" | "LEAD" | "COMPANY";
  /** Id of the CRM record. */
  CRM_ENTITY_ID?: number;
  /** Id of the user who is responsible: user.get. */
  ASSIGNED_BY_ID?: number;
  /** What it is called. */
  NAME?: string;
  ASSIGNED_BY?: {
    /** Id, unique among its kind. */
    ID?: number | string;
    TIMEMAN_STATUS?: "OPENED" | "CLOSED" | "PAUSED" | "EXPIRED" | "UNAVAILABLE" | "NOT_INSTALLED";
    USER_PHONE_INNER?: string | null;
    /** Phone number at work. */
    WORK_PHONE?: string | null;
    /** Private phone number. */
    PERSONAL_PHONE?: string | null;
    /** Mobile phone number. */
    PERSONAL_MOBILE?: string;
  };
}[];

/**
 * Parameters of telephony.externalCall.show.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
 */
export interface TelephonyExternalCallShowParams {
  /** Id of the call. */
  CALL_ID: string | number;
  /** Id of the user: user.get. */
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
  /** Phone number. */
  NUMBER: string;
  /** What it is called. */
  NAME?: string | undefined;
  /** Whether the CRM gets a record for a new caller. Default: Y. */
  CRM_AUTO_CREATE?: "Y" | "N" | undefined;
}

/** Result of telephony.externalLine.add. */
export interface TelephonyExternalLineAddResult {
  /** Id, unique among its kind. */
  ID?: number;
}

/**
 * Parameters of telephony.externalLine.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
 */
export interface TelephonyExternalLineDeleteParams {
  /** Phone number. */
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
  /** Phone number. */
  NUMBER?: string;
  /** What it is called. */
  NAME?: string;
  /** Whether the CRM gets a record for a new caller. */
  CRM_AUTO_CREATE?: string;
}[];

/**
 * Parameters of telephony.externalLine.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
 */
export interface TelephonyExternalLineUpdateParams {
  /** Phone number. */
  NUMBER: string;
  /** What it is called. */
  NAME?: string | undefined;
  /** Whether the CRM gets a record for a new caller. */
  CRM_AUTO_CREATE?: "Y" | "N" | undefined;
}

/** Result of telephony.externalLine.update. */
export interface TelephonyExternalLineUpdateResult {
  /** Id, unique among its kind. */
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
