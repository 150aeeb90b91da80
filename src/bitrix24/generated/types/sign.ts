// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sign.b2e.company.provider.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
 */
export interface SignB2ECompanyProviderListParams {
  companyUuid?: string;
  companyCrmId?: number | string;
  language?: string;
  limit?: number | string;
  offset?: number | string;
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
  uid?: string;
  language?: string;
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
      uuid?: string;
      crmId: number | string;
    };
    members: {
      employeeCode?: string;
      employeeId?: number | string;
      userId: number | string;
      role: "signer" | "assignee" | "reviewer" | "editor";
    }[];
    responsible: {
      employeeCode?: string;
      employeeId?: number | string;
      userId: number | string;
      role?: "signer" | "assignee" | "reviewer" | "editor";
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
    language?: string;
  };
  language?: string;
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
  limit?: number | string;
  offset?: number | string;
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
  limit?: number | string;
  offset?: number | string;
}

/** Result of sign.b2e.personal.tail. */
export type SignB2EPersonalTailResult = {
  id?: number;
  title?: string;
  signed_date?: string;
  file_url?: string;
}[];
