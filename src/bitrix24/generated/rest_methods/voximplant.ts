// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  VoximplantCallbackStartParams,
  VoximplantCallbackStartResult,
  VoximplantInfocallStartwithsoundParams,
  VoximplantInfocallStartwithsoundResult,
  VoximplantInfocallStartwithtextParams,
  VoximplantInfocallStartwithtextResult,
  VoximplantLineGetParams,
  VoximplantLineGetResult,
  VoximplantLineOutgoingGetParams,
  VoximplantLineOutgoingGetResult,
  VoximplantLineOutgoingSetParams,
  VoximplantLineOutgoingSetResult,
  VoximplantLineOutgoingSipSetParams,
  VoximplantLineOutgoingSipSetResult,
  VoximplantSipAddParams,
  VoximplantSipAddResult,
  VoximplantSipConnectorStatusParams,
  VoximplantSipConnectorStatusResult,
  VoximplantSipDeleteParams,
  VoximplantSipDeleteResult,
  VoximplantSipGetParams,
  VoximplantSipGetResult,
  VoximplantSipStatusParams,
  VoximplantSipStatusResult,
  VoximplantSipUpdateParams,
  VoximplantSipUpdateResult,
  VoximplantStatisticGetParams,
  VoximplantStatisticGetResult,
  VoximplantTtsVoicesGetParams,
  VoximplantTtsVoicesGetResult,
  VoximplantUrlGetParams,
  VoximplantUrlGetResult,
  VoximplantUserActivatePhoneParams,
  VoximplantUserActivatePhoneResult,
  VoximplantUserDeactivatePhoneParams,
  VoximplantUserDeactivatePhoneResult,
  VoximplantUserGetParams,
  VoximplantUserGetResult,
} from "../types/voximplant.ts";

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
