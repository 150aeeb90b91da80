// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sign.b2e.company.provider.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
 */
export interface SignB2ECompanyProviderListParams {
  companyUuid?: string | undefined;
  companyCrmId?: number | string | undefined;
  language?: string | undefined;
  limit?: number | string | undefined;
  offset?: number | string | undefined;
}

/** Result of sign.b2e.company.provider.list. */
export type SignB2ECompanyProviderListResult = {
  code?: string;
  uid?: string;
  name?: string;
  date?: string;
  expires?: string;
}[];

/** Stands in several types. */
export interface SignB2EDocumentGetMembersItem {
  uid?: string;
  role?: string;
  party?: number;
  user?: {
    employeeCode?: string;
    employeeId?: number;
    userId?: number;
  };
  state?: {
    code?: string;
    name?: string;
  };
}

/**
 * Parameters of sign.b2e.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
 */
export interface SignB2EDocumentGetParams {
  uid?: string | undefined;
  language?: string | undefined;
}

/** Result of sign.b2e.document.get. */
export interface SignB2EDocumentGetResult {
  uid?: string;
  state: {
    code?: string;
    name?: string;
  };
  members: SignB2EDocumentGetMembersItem[];
}

/**
 * Parameters of sign.b2e.document.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
 */
export interface SignB2EDocumentSendParams {
  fields: {
    company: {
      uuid?: string | undefined;
      crmId: number | string;
    };
    members: {
      employeeCode?: string | undefined;
      employeeId?: number | string | undefined;
      userId: number | string;
      role: "signer" | "assignee" | "reviewer" | "editor";
    }[];
    responsible: {
      employeeCode?: string | undefined;
      employeeId?: number | string | undefined;
      userId: number | string;
      role?: "signer" | "assignee" | "reviewer" | "editor" | undefined;
    };
    companyProviderUid: string;
    files: {
      fileName: string;
      fileType: string;
      fileContent: string;
    }[];
    regionDocumentType: string;
    externalSettings: {
      externalId: string | number;
      externalDateCreate: string;
    };
    language?: string | undefined;
  };
  language?: string | undefined;
}

/** Result of sign.b2e.document.send. */
export interface SignB2EDocumentSendResult {
  uid?: string;
  state: {
    code?: string;
    name?: string;
  };
  members: SignB2EDocumentGetMembersItem[];
}

/**
 * Parameters of sign.b2e.hcmlink.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
 */
export interface SignB2EHcmlinkDocumentGetParams {
  id: number | string;
}

/** Result of sign.b2e.hcmlink.document.get. */
export interface SignB2EHcmlinkDocumentGetResult {
  company?: string;
  employee?: string;
  document: {
    date?: string;
    name?: string;
    fileUrl?: string;
    fileName?: string;
    uid?: string | null;
    documentUid?: string | null;
  };
}

/**
 * Parameters of sign.b2e.mysafe.tail.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
 */
export interface SignB2EMysafeTailParams {
  limit?: number | string | undefined;
  offset?: number | string | undefined;
}

/** Result of sign.b2e.mysafe.tail. */
export type SignB2EMysafeTailResult = {
  id?: number;
  title?: string;
  create_date?: string;
  signed_date?: string;
  creator_id?: number;
  member_id?: number;
  role?: "editor" | "reviewer" | "assignee" | "signer";
  folderName?: string;
  file_url?: string;
}[];

/**
 * Parameters of sign.b2e.personal.tail.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
 */
export interface SignB2EPersonalTailParams {
  limit?: number | string | undefined;
  offset?: number | string | undefined;
}

/** Result of sign.b2e.personal.tail. */
export type SignB2EPersonalTailResult = {
  id?: number;
  title?: string;
  signed_date?: string;
  file_url?: string;
}[];

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
