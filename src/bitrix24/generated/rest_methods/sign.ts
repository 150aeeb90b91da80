// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SignB2ECompanyProviderListParams,
  SignB2ECompanyProviderListResult,
  SignB2EDocumentGetParams,
  SignB2EDocumentGetResult,
  SignB2EDocumentSendParams,
  SignB2EDocumentSendResult,
  SignB2EHcmlinkDocumentGetParams,
  SignB2EHcmlinkDocumentGetResult,
  SignB2EMysafeTailParams,
  SignB2EMysafeTailResult,
  SignB2EPersonalTailParams,
  SignB2EPersonalTailResult,
} from "../types/sign.ts";

/** Methods of Bitrix24 whose names begin with `sign`. */
export interface SignRestMethods {
  /** Lists the e-Signature for HR providers that a company can sign with; app token only. */
  "sign.b2e.company.provider.list": {
    params: SignB2ECompanyProviderListParams;
    result: SignB2ECompanyProviderListResult;
  };
  /** Returns the state of an e-Signature for HR document together with its signing participants. */
  "sign.b2e.document.get": { params: SignB2EDocumentGetParams; result: SignB2EDocumentGetResult };
  /** Sends a document for signing to employees on behalf of a company and returns its state. */
  "sign.b2e.document.send": { params: SignB2EDocumentSendParams; result: SignB2EDocumentSendResult };
  /** Returns a signed HR document linked to HCM Link with employee, date and file URL. */
  "sign.b2e.hcmlink.document.get": { params: SignB2EHcmlinkDocumentGetParams; result: SignB2EHcmlinkDocumentGetResult };
  /** Lists signed documents of the company safe that the caller may see, with file URLs. */
  "sign.b2e.mysafe.tail": { params: SignB2EMysafeTailParams; result: SignB2EMysafeTailResult };
  /** Lists the caller's own signed HR documents with signing dates and file URLs. */
  "sign.b2e.personal.tail": { params: SignB2EPersonalTailParams; result: SignB2EPersonalTailResult };
}
