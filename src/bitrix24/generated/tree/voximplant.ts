// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesVoximplant from "../types/voximplant.ts";

/** Methods of Bitrix24 whose names begin with `voximplant`. */
export interface VoximplantRestMethodsTree {
  readonly callback: {
    /** Places a callback over a line, reads a text to the employee and then dials the client. */
    readonly start: RestMethod<
      typesVoximplant.VoximplantCallbackStartParams,
      typesVoximplant.VoximplantCallbackStartResult
    >;
  };
  readonly infocall: {
    /** Calls a number and plays an MP3 file by URL to whoever answers; returns the call ID. */
    readonly startwithsound: RestMethod<
      typesVoximplant.VoximplantInfocallStartwithsoundParams,
      typesVoximplant.VoximplantInfocallStartwithsoundResult
    >;
    /** Calls a number and speaks a text with a chosen voice; the monthly number is limited. */
    readonly startwithtext: RestMethod<
      typesVoximplant.VoximplantInfocallStartwithtextParams,
      typesVoximplant.VoximplantInfocallStartwithtextResult
    >;
  };
  readonly line: {
    /** Returns the account's telephony lines, rented and SIP, as pairs of ID and name. */
    readonly get: RestMethod<typesVoximplant.VoximplantLineGetParams, typesVoximplant.VoximplantLineGetResult>;
    readonly outgoing: {
      /** Returns the ID of the phone line used by default for outgoing calls. */
      readonly get: RestMethod<
        typesVoximplant.VoximplantLineOutgoingGetParams,
        typesVoximplant.VoximplantLineOutgoingGetResult
      >;
      /** Makes a phone line the default one for outgoing calls. */
      readonly set: RestMethod<
        typesVoximplant.VoximplantLineOutgoingSetParams,
        typesVoximplant.VoximplantLineOutgoingSetResult
      >;
      readonly sip: {
        /** Makes a SIP line, given by its configuration ID, the default for outgoing calls. */
        readonly set: RestMethod<
          typesVoximplant.VoximplantLineOutgoingSipSetParams,
          typesVoximplant.VoximplantLineOutgoingSipSetResult
        >;
      };
    };
  };
  readonly sip: {
    /** Creates a cloud or office SIP line with server and login and returns its settings. */
    readonly add: RestMethod<typesVoximplant.VoximplantSipAddParams, typesVoximplant.VoximplantSipAddResult>;
    readonly connector: {
      /** Returns the free minutes left for the SIP connector and whether it has been paid for. */
      readonly status: RestMethod<
        typesVoximplant.VoximplantSipConnectorStatusParams,
        typesVoximplant.VoximplantSipConnectorStatusResult
      >;
    };
    /** Deletes a SIP line by its configuration ID; needs the right to manage numbers. */
    readonly delete: RestMethod<typesVoximplant.VoximplantSipDeleteParams, typesVoximplant.VoximplantSipDeleteResult>;
    /**
     * Lists the SIP lines with servers, logins and passwords, by filter and sorting, page by page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly get: RestMethod<typesVoximplant.VoximplantSipGetParams, typesVoximplant.VoximplantSipGetResult>;
    /** Returns the registration state of a cloud SIP line with its last update and error text. */
    readonly status: RestMethod<typesVoximplant.VoximplantSipStatusParams, typesVoximplant.VoximplantSipStatusResult>;
    /** Changes the title, server, login or password of a SIP line. */
    readonly update: RestMethod<typesVoximplant.VoximplantSipUpdateParams, typesVoximplant.VoximplantSipUpdateResult>;
  };
  readonly statistic: {
    /**
     * Lists calls from the call statistics by number, employee, date or other filters, page by page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly get: RestMethod<
      typesVoximplant.VoximplantStatisticGetParams,
      typesVoximplant.VoximplantStatisticGetResult
    >;
  };
  readonly tts: {
    readonly voices: {
      /** Lists the voices available for speaking text in calls, as pairs of code and name. */
      readonly get: RestMethod<
        typesVoximplant.VoximplantTtsVoicesGetParams,
        typesVoximplant.VoximplantTtsVoicesGetResult
      >;
    };
  };
  readonly url: {
    /** Returns links to the account's telephony pages, such as detailed statistics and line settings. */
    readonly get: RestMethod<typesVoximplant.VoximplantUrlGetParams, typesVoximplant.VoximplantUrlGetResult>;
  };
  readonly user: {
    /** Marks that an employee has a SIP phone, so that calls are routed to it. */
    readonly activatePhone: RestMethod<
      typesVoximplant.VoximplantUserActivatePhoneParams,
      typesVoximplant.VoximplantUserActivatePhoneResult
    >;
    /** Marks that an employee no longer has a SIP phone; administrators only. */
    readonly deactivatePhone: RestMethod<
      typesVoximplant.VoximplantUserDeactivatePhoneParams,
      typesVoximplant.VoximplantUserDeactivatePhoneResult
    >;
    /** Returns employees' telephony settings with SIP passwords; apps need an administrator's consent. */
    readonly get: RestMethod<typesVoximplant.VoximplantUserGetParams, typesVoximplant.VoximplantUserGetResult>;
  };
}
