// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  UserconsentAgreementListParams,
  UserconsentAgreementListResult,
  UserconsentAgreementTextParams,
  UserconsentAgreementTextResult,
  UserconsentConsentAddParams,
  UserconsentConsentAddResult,
} from "../types/userconsent.ts";

/** Methods of Bitrix24 whose names begin with `userconsent`. */
export interface UserconsentRestMethods {
  /** Lists the consent agreements of the account with name, language and active flag. */
  "userconsent.agreement.list": { params: UserconsentAgreementListParams; result: UserconsentAgreementListResult };
  /** Returns the text and label of a consent agreement with company, purposes and email filled in. */
  "userconsent.agreement.text": { params: UserconsentAgreementTextParams; result: UserconsentAgreementTextResult };
  /** Records that a person accepted a consent agreement, with IP and page; returns the record's ID. */
  "userconsent.consent.add": { params: UserconsentConsentAddParams; result: UserconsentConsentAddResult };
}
