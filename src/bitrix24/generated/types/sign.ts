// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of sign.b2e.company.provider.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
 */
export interface SignB2ECompanyProviderListParams {
  /** Needed in some cases only. */
  companyUuid?: string | undefined;
  /** Needed in some cases only. */
  companyCrmId?: number | string | undefined;
  /** Code of the language, e.g. en. Default: en. */
  language?: string | undefined;
  /** How many records to return at most. Default: 100. 1 to 1000. */
  limit?: number | string | undefined;
  /** How many records to skip. Default: 0. */
  offset?: number | string | undefined;
}

/** Result of sign.b2e.company.provider.list. */
export type SignB2ECompanyProviderListResult = {
  /** Symbolic code. */
  code?: string;
  /** Id that is unique everywhere. */
  uid?: string;
  /** What it is called. */
  name?: string;
  /** When it happened or is to happen. */
  date?: string;
  expires?: string;
}[];

/** Stands in several types. */
export interface SignB2EDocumentGetMembersItem {
  /** Id that is unique everywhere. */
  uid?: string;
  /** What somebody is there. */
  role?: string;
  party?: number;
  /** The user. */
  user?: {
    employeeCode?: string;
    /** Id of the employee. */
    employeeId?: number;
    /** Id of the user: user.get. */
    userId?: number;
  };
  /** State that it is in. */
  state?: {
    /** Symbolic code. */
    code?: string;
    /** What it is called. */
    name?: string;
  };
}

/**
 * Parameters of sign.b2e.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
 */
export interface SignB2EDocumentGetParams {
  /** Id that is unique everywhere. */
  uid?: string | undefined;
  /** Code of the language, e.g. en. Default: en. */
  language?: string | undefined;
}

/** Result of sign.b2e.document.get. */
export interface SignB2EDocumentGetResult {
  /** Id that is unique everywhere. */
  uid?: string;
  /** State that it is in. */
  state: {
    /** Symbolic code. */
    code?: string;
    /** What it is called. */
    name?: string;
  };
  /** Who takes part. */
  members: SignB2EDocumentGetMembersItem[];
}

/**
 * Parameters of sign.b2e.document.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
 */
export interface SignB2EDocumentSendParams {
  /** Fields of the record by their names. */
  fields: {
    /** The company. */
    company: {
      /** Id that is unique everywhere. */
      uuid?: string | undefined;
      crmId: number | string;
    };
    /** Who takes part. */
    members: {
      employeeCode?: string | undefined;
      /** Id of the employee. */
      employeeId?: number | string | undefined;
      /** Id of the user: user.get. */
      userId: number | string;
      /** What somebody is there. */
      role: "signer" | "assignee" | "reviewer" | "editor";
    }[];
    /** Who is responsible. */
    responsible: {
      employeeCode?: string | undefined;
      /** Id of the employee. */
      employeeId?: number | string | undefined;
      /** Id of the user: user.get. */
      userId: number | string;
      /** What somebody is there. Default: assignee. */
      role?: "signer" | "assignee" | "reviewer" | "editor" | undefined;
    };
    companyProviderUid: string;
    /** The files. */
    files: {
      /** Name of the file. */
      fileName: string;
      /** Kind of the file. */
      fileType: string;
      /** Name and content of the file, as Base64. */
      fileContent: string;
    }[];
    regionDocumentType: string;
    externalSettings: {
      /** Id in an outside system. */
      externalId: string | number;
      externalDateCreate: string;
    };
    /** Code of the language, e.g. en. */
    language?: string | undefined;
  };
  /** Code of the language, e.g. en. Default: en. */
  language?: string | undefined;
}

/** Result of sign.b2e.document.send. */
export interface SignB2EDocumentSendResult {
  /** Id that is unique everywhere. */
  uid?: string;
  /** State that it is in. */
  state: {
    /** Symbolic code. */
    code?: string;
    /** What it is called. */
    name?: string;
  };
  /** Who takes part. */
  members: SignB2EDocumentGetMembersItem[];
}

/**
 * Parameters of sign.b2e.hcmlink.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
 */
export interface SignB2EHcmlinkDocumentGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of sign.b2e.hcmlink.document.get. */
export interface SignB2EHcmlinkDocumentGetResult {
  /** The company. */
  company?: string;
  /** The employee. */
  employee?: string;
  /** The document. */
  document: {
    /** When it happened or is to happen. */
    date?: string;
    /** What it is called. */
    name?: string;
    /** Address of the file. */
    fileUrl?: string;
    /** Name of the file. */
    fileName?: string;
    /** Id that is unique everywhere. */
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
  /** How many records to return at most. 1 to 1000. */
  limit?: number | string | undefined;
  /** How many records to skip. */
  offset?: number | string | undefined;
}

/** Result of sign.b2e.mysafe.tail. */
export type SignB2EMysafeTailResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called, for people to read. */
  title?: string;
  create_date?: string;
  signed_date?: string;
  /** Id of the user who created it: user.get. */
  creator_id?: number;
  member_id?: number;
  /** What somebody is there. */
  role?: "editor" | "reviewer" | "assignee" | "signer";
  folderName?: string;
  /** Address of the file. */
  file_url?: string;
}[];

/**
 * Parameters of sign.b2e.personal.tail.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
 */
export interface SignB2EPersonalTailParams {
  /** How many records to return at most. 1 to 1000. */
  limit?: number | string | undefined;
  /** How many records to skip. */
  offset?: number | string | undefined;
}

/** Result of sign.b2e.personal.tail. */
export type SignB2EPersonalTailResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called, for people to read. */
  title?: string;
  signed_date?: string;
  /** Address of the file. */
  file_url?: string;
}[];

/** Methods of Bitrix24 whose names begin with `sign`. */
export interface SignRestMethods {
  /**
   * Lists the e-Signature for HR providers that a company can sign with; app token only.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
  /**
   * Lists signed documents of the company safe that the caller may see, with file URLs.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sign.b2e.mysafe.tail": { params: SignB2EMysafeTailParams; result: SignB2EMysafeTailResult };
  /**
   * Lists the caller's own signed HR documents with signing dates and file URLs.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sign.b2e.personal.tail": { params: SignB2EPersonalTailParams; result: SignB2EPersonalTailResult };
}
