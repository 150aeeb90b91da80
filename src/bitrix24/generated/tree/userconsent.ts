// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesUserconsent from "../types/userconsent.ts";

/** Methods of Bitrix24 whose names begin with `userconsent`. */
export interface UserconsentRestMethodsTree {
  readonly agreement: {
    /** Lists the consent agreements of the account with name, language and active flag. */
    readonly list: RestMethod<
      typesUserconsent.UserconsentAgreementListParams,
      typesUserconsent.UserconsentAgreementListResult
    >;
    /** Returns the text and label of a consent agreement with company, purposes and email filled in. */
    readonly text: RestMethod<
      typesUserconsent.UserconsentAgreementTextParams,
      typesUserconsent.UserconsentAgreementTextResult
    >;
  };
  readonly consent: {
    /** Records that a person accepted a consent agreement, with IP and page; returns the record's ID. */
    readonly add: RestMethod<
      typesUserconsent.UserconsentConsentAddParams,
      typesUserconsent.UserconsentConsentAddResult
    >;
  };
}
