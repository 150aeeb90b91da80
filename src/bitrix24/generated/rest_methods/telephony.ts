// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TelephonyCallAttachTranscriptionParams,
  TelephonyCallAttachTranscriptionResult,
  TelephonyExternalCallAttachRecordParams,
  TelephonyExternalCallAttachRecordResult,
  TelephonyExternalCallFinishParams,
  TelephonyExternalCallFinishResult,
  TelephonyExternalCallHideParams,
  TelephonyExternalCallHideResult,
  TelephonyExternalCallRegisterParams,
  TelephonyExternalCallRegisterResult,
  TelephonyExternalCallSearchCrmEntitiesParams,
  TelephonyExternalCallSearchCrmEntitiesResult,
  TelephonyExternalCallShowParams,
  TelephonyExternalCallShowResult,
  TelephonyExternalLineAddParams,
  TelephonyExternalLineAddResult,
  TelephonyExternalLineDeleteParams,
  TelephonyExternalLineDeleteResult,
  TelephonyExternalLineGetParams,
  TelephonyExternalLineGetResult,
  TelephonyExternalLineUpdateParams,
  TelephonyExternalLineUpdateResult,
} from "../types/telephony.ts";

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
