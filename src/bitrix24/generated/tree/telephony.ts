// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTelephony from "../types/telephony.ts";

/** Methods of Bitrix24 whose names begin with `telephony`. */
export interface TelephonyRestMethodsTree {
  readonly call: {
    /** Attaches a text transcript with speaker sides and times to a finished call; returns its ID. */
    readonly attachTranscription: RestMethod<
      typesTelephony.TelephonyCallAttachTranscriptionParams,
      typesTelephony.TelephonyCallAttachTranscriptionResult
    >;
  };
  readonly externalCall: {
    /** Attaches an audio recording, by URL or content, to a finished external call; returns the file ID. */
    readonly attachRecord: RestMethod<
      typesTelephony.TelephonyExternalCallAttachRecordParams,
      typesTelephony.TelephonyExternalCallAttachRecordResult
    >;
    /** Ends an external call, writes it to the call statistics and logs it in CRM. */
    readonly finish: RestMethod<
      typesTelephony.TelephonyExternalCallFinishParams,
      typesTelephony.TelephonyExternalCallFinishResult
    >;
    /** Closes the call card of an external call for one or more users. */
    readonly hide: RestMethod<
      typesTelephony.TelephonyExternalCallHideParams,
      typesTelephony.TelephonyExternalCallHideResult
    >;
    /** Registers an external call, shows its card and finds or creates the CRM client; returns the call ID. */
    readonly register: RestMethod<
      typesTelephony.TelephonyExternalCallRegisterParams,
      typesTelephony.TelephonyExternalCallRegisterResult
    >;
    /** Finds CRM clients by phone number with their responsible employees and those people's phones. */
    readonly searchCrmEntities: RestMethod<
      typesTelephony.TelephonyExternalCallSearchCrmEntitiesParams,
      typesTelephony.TelephonyExternalCallSearchCrmEntitiesResult
    >;
    /** Opens the call card of an external call for one or more users. */
    readonly show: RestMethod<
      typesTelephony.TelephonyExternalCallShowParams,
      typesTelephony.TelephonyExternalCallShowResult
    >;
  };
  readonly externalLine: {
    /** Adds an external phone line of the app by number and returns its ID; the number must be new. */
    readonly add: RestMethod<
      typesTelephony.TelephonyExternalLineAddParams,
      typesTelephony.TelephonyExternalLineAddResult
    >;
    /** Deletes an external phone line of the app by its number. */
    readonly delete: RestMethod<
      typesTelephony.TelephonyExternalLineDeleteParams,
      typesTelephony.TelephonyExternalLineDeleteResult
    >;
    /** Lists the external phone lines of the app with the setting for creating CRM records. */
    readonly get: RestMethod<
      typesTelephony.TelephonyExternalLineGetParams,
      typesTelephony.TelephonyExternalLineGetResult
    >;
    /** Changes the name or the CRM record creation of an external phone line, found by number. */
    readonly update: RestMethod<
      typesTelephony.TelephonyExternalLineUpdateParams,
      typesTelephony.TelephonyExternalLineUpdateResult
    >;
  };
}
