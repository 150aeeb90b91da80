// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSign from "../types/sign.ts";

/** Methods of Bitrix24 whose names begin with `sign`. */
export interface SignRestMethodsTree {
  readonly b2e: {
    readonly company: {
      readonly provider: {
        /**
         * Lists the e-Signature for HR providers that a company can sign with; app token only.
         * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
         */
        readonly list: RestMethod<
          typesSign.SignB2ECompanyProviderListParams,
          typesSign.SignB2ECompanyProviderListResult
        >;
      };
    };
    readonly document: {
      /** Returns the state of an e-Signature for HR document together with its signing participants. */
      readonly get: RestMethod<typesSign.SignB2EDocumentGetParams, typesSign.SignB2EDocumentGetResult>;
      /** Sends a document for signing to employees on behalf of a company and returns its state. */
      readonly send: RestMethod<typesSign.SignB2EDocumentSendParams, typesSign.SignB2EDocumentSendResult>;
    };
    readonly hcmlink: {
      readonly document: {
        /** Returns a signed HR document linked to HCM Link with employee, date and file URL. */
        readonly get: RestMethod<typesSign.SignB2EHcmlinkDocumentGetParams, typesSign.SignB2EHcmlinkDocumentGetResult>;
      };
    };
    readonly mysafe: {
      /**
       * Lists signed documents of the company safe that the caller may see, with file URLs.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly tail: RestMethod<typesSign.SignB2EMysafeTailParams, typesSign.SignB2EMysafeTailResult>;
    };
    readonly personal: {
      /**
       * Lists the caller's own signed HR documents with signing dates and file URLs.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly tail: RestMethod<typesSign.SignB2EPersonalTailParams, typesSign.SignB2EPersonalTailResult>;
    };
  };
}
