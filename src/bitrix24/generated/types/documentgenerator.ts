// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What documentgenerator.document holds. Which members arrive depends on the call. */
export interface DocumentgeneratorDocument {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called, for people to read. */
  title?: string;
  /** Number that people know it by. */
  number?: string;
  /** Id of the template. */
  templateId?: number | string;
  /** Who or what provides it. */
  provider?: string;
  /** The value itself. */
  value?: string;
  /** The values themselves. */
  values?: null | {
    [name: string]: string | boolean;
  };
  /** Whether signature and stamp are shown. */
  stampsEnabled?: boolean;
  /** Address to download it from. */
  downloadUrl?: string;
  /** Address for programs to download it from. */
  downloadUrlMachine?: string;
  /** Address for everybody. */
  publicUrl?: string | null;
  /** Whether making the PDF failed. */
  isTransformationError?: boolean;
  /** Name under which changes are announced. */
  pullTag?: string;
  /** Id of the file for e-mails. */
  emailDiskFile?: number;
  /** When it was created. Date and time, ISO 8601. */
  createTime?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updateTime?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  updatedBy?: number | null;
  /** Id of the file. */
  fileId?: number | string;
  /** Id of the file with the picture. */
  imageId?: number | string;
  /** Id of the PDF. */
  pdfId?: number | string;
  /** Address of the PDF. */
  pdfUrl?: string;
  /** Address for programs to read the PDF from. */
  pdfUrlMachine?: string;
  /** Address to print it from. */
  printUrl?: string;
  printUrlMachine?: string;
  /** Address of the picture. */
  imageUrl?: string;
  /** Address for programs to read the picture from. */
  imageUrlMachine?: string;
  /** Code of why making the PDF failed. */
  transformationErrorCode?: string;
  /** Why making the PDF failed. */
  transformationErrorMessage?: string;
  transformationCancelReason?: string;
  publicUrlView?: {
    /** How long the call took on the server, or a moment. */
    time?: string;
  };
}

/**
 * Parameters of documentgenerator.document.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
 */
export interface DocumentgeneratorDocumentAddParams {
  /** Id of the template. */
  templateId: number | string;
  providerClassName?: string | undefined;
  /** The value itself. */
  value: string;
  /** The values themselves. */
  values?: object | undefined;
  /** Whether signature and stamp are shown. */
  stampsEnabled?: 1 | 0 | undefined;
  /** Fields of the record by their names. */
  fields?: object | undefined;
}

/** Result of documentgenerator.document.add. */
export interface DocumentgeneratorDocumentAddResult {
  /** The document. */
  document: DocumentgeneratorDocument;
}

/**
 * Parameters of documentgenerator.document.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
 */
export interface DocumentgeneratorDocumentDeleteParams {
  /** Id, unique among its kind. See documentgenerator.document.list. */
  id: number | string;
}

/** Result of documentgenerator.document.delete. */
export type DocumentgeneratorDocumentDeleteResult = null;

/** Parameters of documentgenerator.document.enablepublicurl. */
export interface DocumentgeneratorDocumentEnablepublicurlParams {
  /** Id, unique among its kind. See documentgenerator.document.list. */
  id: number | string;
  /** State that it is in. Default: 1. */
  status?: 1 | 0 | undefined;
}

/** Result of documentgenerator.document.enablepublicurl. */
export interface DocumentgeneratorDocumentEnablepublicurlResult {
  /** Address for everybody. */
  publicUrl?: string | null;
}

/**
 * Parameters of documentgenerator.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
 */
export interface DocumentgeneratorDocumentGetParams {
  /** Id, unique among its kind. See documentgenerator.document.list. */
  id: number | string;
}

/** Result of documentgenerator.document.get. */
export interface DocumentgeneratorDocumentGetResult {
  /** The document. */
  document: DocumentgeneratorDocument;
}

/** How documentgenerator.document.getfields describes a field. */
export interface DocumentgeneratorDocumentGetfieldsField {
  /** What it is called, for people to read. */
  title?: string;
  /** The value itself. */
  value?: string;
  /** Whether it must be given. */
  required?: string;
  /** The group that it belongs to. */
  group?: string[];
  /** Way to the value. */
  chain?: string | (string | object)[];
  /** Value unless told. */
  default?: string;
}

/**
 * Parameters of documentgenerator.document.getfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
 */
export interface DocumentgeneratorDocumentGetfieldsParams {
  /** Id, unique among its kind. See documentgenerator.document.list. */
  id: number | string;
  /** The values themselves. See documentgenerator.document.add, documentgenerator.document.update. */
  values?: object | undefined;
}

/** Result of documentgenerator.document.getfields. */
export interface DocumentgeneratorDocumentGetfieldsResult {
  /** Fields of the document. */
  documentFields: {
    [name: string]: DocumentgeneratorDocumentGetfieldsField;
  };
}

/**
 * Parameters of documentgenerator.document.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
 */
export interface DocumentgeneratorDocumentListParams {
  /** Names of the fields to return. Default: ["*"]. */
  select?:
    | (
      | "id"
      | "title"
      | "number"
      | "templateId"
      | "provider"
      | "value"
      | "fileId"
      | "imageId"
      | "pdfId"
      | "createTime"
      | "updateTime"
      | "values"
      | "createdBy"
      | "updatedBy"
      | (string & {})
    )[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: {
    /** Id, unique among its kind. */
    id?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called, for people to read. */
    title?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Number that people know it by. */
    number?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the template. */
    templateId?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Who or what provides it. */
    provider?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** The value itself. */
    value?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the file. */
    fileId?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the file with the picture. */
    imageId?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the PDF. */
    pdfId?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was created. Date and time, ISO 8601. */
    createTime?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    updateTime?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** The values themselves. */
    values?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user who last changed it: user.get. */
    updatedBy?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** Conditions that all must hold. */
  filter?: {
    /** Id, unique among its kind. */
    id?: (number | string) | (number | string)[] | undefined;
    /** What it is called, for people to read. */
    title?: string | string[] | undefined;
    /** Number that people know it by. */
    number?: string | string[] | undefined;
    /** Id of the template. */
    templateId?: (number | string) | (number | string)[] | undefined;
    /** Who or what provides it. */
    provider?: string | string[] | undefined;
    /** The value itself. */
    value?: string | string[] | undefined;
    /** Id of the file. */
    fileId?: (number | string) | (number | string)[] | undefined;
    /** Id of the file with the picture. */
    imageId?: (number | string) | (number | string)[] | undefined;
    /** Id of the PDF. */
    pdfId?: (number | string) | (number | string)[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    createTime?: (string | Date) | (string | Date)[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    updateTime?: (string | Date) | (string | Date)[] | undefined;
    /** The values themselves. */
    values?: object | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: (number | string) | (number | string)[] | undefined;
    /** Id of the user who last changed it: user.get. */
    updatedBy?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of documentgenerator.document.list. */
export interface DocumentgeneratorDocumentListResult {
  /** The documents. */
  documents: DocumentgeneratorDocument[];
}

/**
 * Parameters of documentgenerator.document.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
 */
export interface DocumentgeneratorDocumentUpdateParams {
  /** Id, unique among its kind. See documentgenerator.document.list. */
  id: number | string;
  /** The values themselves. */
  values?: object | undefined;
  /** Whether signature and stamp are shown. Default: 1. */
  stampsEnabled?: 1 | 0 | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What kind it is of. */
    TYPE?: "DATE" | "NAME" | undefined;
    FORMAT?: object | undefined;
    /** Who or what provides it. */
    PROVIDER?: string | undefined;
    /** What it is called, for people to read. */
    TITLE?: string | undefined;
  } | undefined;
}

/** Result of documentgenerator.document.update. */
export interface DocumentgeneratorDocumentUpdateResult {
  /** The document. */
  document: DocumentgeneratorDocument;
}

/** What documentgenerator.numerator holds. Which members arrive depends on the call. */
export interface DocumentgeneratorNumerator {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** The template. */
  template?: string;
  /** Symbolic code. */
  code?: string | null;
  /** How it is set up. */
  settings?: {
    /** How the running number is made. */
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: {
      /** How many records to skip, a multiple of 50. */
      start?: number;
      /** How far apart two values are. */
      step?: number;
      /** Length. */
      length?: number;
      /** Sign that short numbers are filled up with. */
      padString?: string;
      /** When the number begins anew. */
      periodicBy?: string | null;
      /** Name of the time zone, e.g. Europe/Berlin. */
      timezone?: string | null;
      /** Whether numbers go on without a gap. */
      isDirectNumeration?: boolean;
    };
  };
}

/** Stands in several types. */
export interface DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
  /** How many records to skip, a multiple of 50. Default: 1. */
  start?: number | string | undefined;
  /** How far apart two values are. Default: 1. */
  step?: number | string | undefined;
  /** Length. Default: 0. */
  length?: number | string | undefined;
  /** Sign that short numbers are filled up with. Default: 0. */
  padString?: string | undefined;
  /** When the number begins anew. */
  periodicBy?: "" | "day" | "month" | "year" | undefined;
  /** Name of the time zone, e.g. Europe/Berlin. */
  timezone?: string | undefined;
  /** Whether numbers go on without a gap. Default: 0. */
  isDirectNumeration?: 0 | 1 | undefined;
}

/**
 * Parameters of documentgenerator.numerator.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
 */
export interface DocumentgeneratorNumeratorAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** The template. */
    template: string;
    /** How it is set up. */
    settings?: {
      /** How the running number is made. */
      Bitrix_Main_Numerator_Generator_SequentNumberGenerator?:
        | DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.numerator.add. */
export interface DocumentgeneratorNumeratorAddResult {
  /** Rule that numbers are made by. */
  numerator: DocumentgeneratorNumerator;
}

/** Parameters of documentgenerator.numerator.delete. */
export interface DocumentgeneratorNumeratorDeleteParams {
  /** Id, unique among its kind. See documentgenerator.numerator.list. */
  id: number | string;
}

/** Result of documentgenerator.numerator.delete. */
export type DocumentgeneratorNumeratorDeleteResult = null;

/**
 * Parameters of documentgenerator.numerator.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
 */
export interface DocumentgeneratorNumeratorGetParams {
  /** Id, unique among its kind. See documentgenerator.numerator.list. */
  id: number | string;
}

/** Result of documentgenerator.numerator.get. */
export interface DocumentgeneratorNumeratorGetResult {
  /** Rule that numbers are made by. */
  numerator: DocumentgeneratorNumerator;
}

/** Parameters of documentgenerator.numerator.list. */
export interface DocumentgeneratorNumeratorListParams {
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of documentgenerator.numerator.list. */
export interface DocumentgeneratorNumeratorListResult {
  /** Rules that numbers are made by. */
  numerators: DocumentgeneratorNumerator[];
}

/** Parameters of documentgenerator.numerator.update. */
export interface DocumentgeneratorNumeratorUpdateParams {
  /** Id, unique among its kind. See documentgenerator.numerator.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** The template. */
    template?: string | undefined;
    /** How it is set up. */
    settings?: {
      /** How the running number is made. */
      Bitrix_Main_Numerator_Generator_SequentNumberGenerator?:
        | DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.numerator.update. */
export type DocumentgeneratorNumeratorUpdateResult = DocumentgeneratorNumerator;

/** What documentgenerator.region holds. Which members arrive depends on the call. */
export interface DocumentgeneratorRegion {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Code of the language, e.g. en. */
  languageId?: string;
  /** Template of a date. */
  formatDate?: string;
  /** Template of a date with time. */
  formatDatetime?: string;
  /** Template of a name. */
  formatName?: string;
  /** Words in the language of the region. See documentgenerator.template.getfields. */
  phrases?: {
    [name: string]: string;
  };
}

/**
 * Parameters of documentgenerator.region.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
 */
export interface DocumentgeneratorRegionAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** Code of the language, e.g. en. */
    languageId?: string | number | undefined;
    /** Template of a date. */
    formatDate?: string | undefined;
    /** Template of a date with time. */
    formatDatetime?: string | undefined;
    /** Template of a name. */
    formatName?: string | undefined;
    /** Words in the language of the region. See documentgenerator.template.getfields. */
    phrases?: object | undefined;
  };
}

/** Result of documentgenerator.region.add. */
export interface DocumentgeneratorRegionAddResult {
  /** Region. */
  region: DocumentgeneratorRegion;
}

/**
 * Parameters of documentgenerator.region.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
 */
export interface DocumentgeneratorRegionDeleteParams {
  /** Id, unique among its kind. See documentgenerator.region.list. */
  id: number | string;
}

/** Result of documentgenerator.region.delete. */
export type DocumentgeneratorRegionDeleteResult = null;

/**
 * Parameters of documentgenerator.region.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
 */
export interface DocumentgeneratorRegionGetParams {
  /** Id, unique among its kind. See documentgenerator.region.list. */
  id: string | number;
}

/** Result of documentgenerator.region.get. */
export interface DocumentgeneratorRegionGetResult {
  /** Region. */
  region: DocumentgeneratorRegion;
}

/**
 * Parameters of documentgenerator.region.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
 */
export interface DocumentgeneratorRegionListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of documentgenerator.region.list. */
export interface DocumentgeneratorRegionListResult {
  regions: {
    /** Id, unique among its kind. */
    id?: string;
    /** Symbolic code. */
    code?: string;
    /** What it is called, for people to read. */
    title?: string;
    /** Code of the language, e.g. en. */
    languageId?: string;
    /** Template of a date. */
    formatDate?: string;
    /** Template of a date with time. */
    formatDatetime?: string;
    /** Template of a name. */
    formatName?: string;
    de?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    uk?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    br?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    sp?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    mx?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    pl?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    fr?: {
      /** Symbolic code. */
      code?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
    };
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      /** What it is called, for people to read. */
      title?: string;
      /** Code of the language, e.g. en. */
      languageId?: string;
      /** Template of a date. */
      formatDate?: string;
      /** Template of a date with time. */
      formatDatetime?: string;
      /** Template of a name. */
      formatName?: string;
      /** Symbolic code. */
      code?: string;
    };
  };
}

/**
 * Parameters of documentgenerator.region.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
 */
export interface DocumentgeneratorRegionUpdateParams {
  /** Id, unique among its kind. See documentgenerator.region.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Code of the language, e.g. en. */
    languageId?: string | number | undefined;
    /** Template of a date. */
    formatDate?: string | undefined;
    /** Template of a date with time. */
    formatDatetime?: string | undefined;
    /** Template of a name. */
    formatName?: string | undefined;
    /** Words in the language of the region. See documentgenerator.template.getfields. */
    phrases?: object | undefined;
  };
}

/** Result of documentgenerator.region.update. */
export interface DocumentgeneratorRegionUpdateResult {
  /** Region. */
  region: DocumentgeneratorRegion;
}

/** What documentgenerator.role holds. Which members arrive depends on the call. */
export interface DocumentgeneratorRole {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Symbolic code. */
  code?: string;
  /** Who may do what. */
  permissions?: {
    /** How it is set up. */
    settings?: {
      modify?: "" | "X";
    };
    /** The templates. */
    templates?: {
      modify?: "" | "A" | "D" | "X";
    };
    /** The documents. */
    documents?: {
      modify?: "" | "X";
      view?: "" | "X";
    };
  };
}

/**
 * Parameters of documentgenerator.role.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
 */
export interface DocumentgeneratorRoleAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** Symbolic code. */
    code?: string | undefined;
    /** Who may do what. */
    permissions?: {
      /** How it is set up. */
      SETTINGS?: {
        MODIFY?: "" | "X" | undefined;
      } | undefined;
      /** The templates. */
      TEMPLATES?: {
        MODIFY?: "" | "A" | "D" | "X" | undefined;
      } | undefined;
      /** The documents. */
      DOCUMENTS?: {
        MODIFY?: "" | "X" | undefined;
        VIEW?: "" | "X" | undefined;
      } | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.role.add. */
export interface DocumentgeneratorRoleAddResult {
  /** What somebody is there. */
  role: DocumentgeneratorRole;
}

/**
 * Parameters of documentgenerator.role.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
 */
export interface DocumentgeneratorRoleDeleteParams {
  /** Id, unique among its kind. See documentgenerator.role.list. */
  id: number | string;
}

/** Result of documentgenerator.role.delete. */
export type DocumentgeneratorRoleDeleteResult = null;

/**
 * Parameters of documentgenerator.role.fillaccesses.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
 */
export interface DocumentgeneratorRoleFillaccessesParams {
  accesses?: {
    /** Id of the role. */
    roleId: number | string;
    /** Who: U2166 a user, D7 a department, DR7 it and all below. */
    accessCode: string;
  }[] | undefined;
}

/** Result of documentgenerator.role.fillaccesses. */
export type DocumentgeneratorRoleFillaccessesResult = null;

/**
 * Parameters of documentgenerator.role.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
 */
export interface DocumentgeneratorRoleGetParams {
  /** Id, unique among its kind. See documentgenerator.role.list. */
  id: number | string;
}

/** Result of documentgenerator.role.get. */
export interface DocumentgeneratorRoleGetResult {
  /** What somebody is there. */
  role: DocumentgeneratorRole;
}

/**
 * Parameters of documentgenerator.role.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
 */
export interface DocumentgeneratorRoleListParams {
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of documentgenerator.role.list. */
export interface DocumentgeneratorRoleListResult {
  /** What people are there. */
  roles: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Symbolic code. */
    code?: string;
  }[];
}

/**
 * Parameters of documentgenerator.role.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
 */
export interface DocumentgeneratorRoleUpdateParams {
  /** Id, unique among its kind. See documentgenerator.role.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Who may do what. */
    permissions?: {
      /** How it is set up. */
      SETTINGS?: {
        MODIFY?: "" | "X" | undefined;
      } | undefined;
      /** The templates. */
      TEMPLATES?: {
        MODIFY?: "" | "A" | "D" | "X" | undefined;
      } | undefined;
      /** The documents. */
      DOCUMENTS?: {
        MODIFY?: "" | "X" | undefined;
        VIEW?: "" | "X" | undefined;
      } | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.role.update. */
export interface DocumentgeneratorRoleUpdateResult {
  /** What somebody is there. */
  role: DocumentgeneratorRole;
}

/** What documentgenerator.template holds. Which members arrive depends on the call. */
export interface DocumentgeneratorTemplate {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Region. */
  region?: string;
  /** Symbolic code. */
  code?: string;
  /** Address to download it from. */
  download?: string;
  /** Address for programs to download it from. */
  downloadMachine?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Module of the portal that it belongs to. */
  moduleId?: string;
  /** Id of the rule that numbers are made by. */
  numeratorId?: string;
  /** Whether it has signature and stamp. */
  withStamps?: "Y" | "N";
  /** What templates are filled from. */
  providers?: {
    [name: string]: string;
  };
  /** The users, or their ids. */
  users?: {
    [name: string]: string;
  };
  /** Whether it was deleted. */
  isDeleted?: "Y" | "N";
  /** Place in the order; what has less comes first. */
  sort?: string;
  /** When it was created. Date and time, ISO 8601. */
  createTime?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updateTime?: string;
}

/**
 * Parameters of documentgenerator.template.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
 */
export interface DocumentgeneratorTemplateAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** Id of the file. */
    fileId: number | string;
    /** The file. */
    file?: unknown;
    /** Id of the rule that numbers are made by. */
    numeratorId: number | string;
    /** Region. */
    region: string;
    /** Symbolic code. */
    code?: string | undefined;
    /** The users, or their ids. */
    users?: object | unknown[] | undefined;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Whether it has signature and stamp. Default: N. */
    withStamps?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of documentgenerator.template.add. */
export interface DocumentgeneratorTemplateAddResult {
  /** The template. */
  template: DocumentgeneratorTemplate;
}

/** Parameters of documentgenerator.template.delete. */
export interface DocumentgeneratorTemplateDeleteParams {
  /** Id, unique among its kind. See documentgenerator.template.list. */
  id: number | string;
}

/** Result of documentgenerator.template.delete. */
export type DocumentgeneratorTemplateDeleteResult = null;

/**
 * Parameters of documentgenerator.template.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
 */
export interface DocumentgeneratorTemplateGetParams {
  /** Id, unique among its kind. See documentgenerator.template.list. */
  id: number | string;
}

/** Result of documentgenerator.template.get. */
export interface DocumentgeneratorTemplateGetResult {
  /** The template. */
  template: DocumentgeneratorTemplate;
}

/** How documentgenerator.template.getfields describes a field. */
export interface DocumentgeneratorTemplateGetfieldsField {
  /** What it is called, for people to read. */
  title?: string;
  /** The value itself. */
  value?: string;
  /** Whether it must be given. */
  required?: string;
  /** The group that it belongs to. */
  group?: string[];
  /** Way to the value. */
  chain?: string | (string | object)[];
  /** Value unless told. */
  default?: string;
}

/** Parameters of documentgenerator.template.getfields. */
export interface DocumentgeneratorTemplateGetfieldsParams {
  /** Id, unique among its kind. See documentgenerator.template.list. */
  id: number | string;
}

/** Result of documentgenerator.template.getfields. */
export interface DocumentgeneratorTemplateGetfieldsResult {
  /** Fields of the template. */
  templateFields: {
    [name: string]: DocumentgeneratorTemplateGetfieldsField;
  };
}

/**
 * Parameters of documentgenerator.template.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
 */
export interface DocumentgeneratorTemplateListParams {
  /** Names of the fields to return. Default: ["*"]. */
  select?:
    | (
      | "id"
      | "active"
      | "name"
      | "code"
      | "region"
      | "sort"
      | "createTime"
      | "updateTime"
      | "numeratorId"
      | "withStamps"
      | "users"
      | "providers"
      | (string & {})
    )[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: {
    /** Id, unique among its kind. */
    id?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it is in use. */
    active?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    name?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Symbolic code. */
    code?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Region. */
    region?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Place in the order; what has less comes first. */
    sort?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was created. Date and time, ISO 8601. */
    createTime?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    updateTime?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the rule that numbers are made by. */
    numeratorId?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it has signature and stamp. */
    withStamps?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** The users, or their ids. */
    users?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What templates are filled from. */
    providers?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** Conditions that all must hold. */
  filter?: {
    /** Id, unique among its kind. */
    id?: (number | string) | (number | string)[] | undefined;
    /** Whether it is in use. */
    active?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** What it is called. */
    name?: string | string[] | undefined;
    /** Symbolic code. */
    code?: string | string[] | undefined;
    /** Region. */
    region?: string | string[] | undefined;
    /** Place in the order; what has less comes first. */
    sort?: (number | string) | (number | string)[] | undefined;
    /** When it was created. Date and time, ISO 8601. */
    createTime?: (string | Date) | (string | Date)[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    updateTime?: (string | Date) | (string | Date)[] | undefined;
    /** Id of the rule that numbers are made by. */
    numeratorId?: (number | string) | (number | string)[] | undefined;
    /** Whether it has signature and stamp. */
    withStamps?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** The users, or their ids. */
    users?: object | unknown[] | undefined;
    /** What templates are filled from. */
    providers?: object | unknown[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of documentgenerator.template.list. */
export interface DocumentgeneratorTemplateListResult {
  /** The templates. */
  templates: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      /** Whether it is in use. */
      active?: "Y" | "N";
      /** What it is called. */
      name?: string;
      /** Symbolic code. */
      code?: string;
      /** Region. */
      region?: string;
      /** Place in the order; what has less comes first. */
      sort?: string;
      /** When it was created. Date and time, ISO 8601. */
      createTime?: string;
      /** When it was last changed. Date and time, ISO 8601. */
      updateTime?: string;
      /** Id of the user who created it: user.get. */
      createdBy?: string;
      /** Id of the user who last changed it: user.get. */
      updatedBy?: string;
      /** Module of the portal that it belongs to. */
      moduleId?: string;
      /** Id of the file. */
      fileId?: string;
      /** Format of the text. */
      bodyType?: string;
      /** Id of the rule that numbers are made by. */
      numeratorId?: string;
      /** Whether it has signature and stamp. */
      withStamps?: "Y" | "N";
      productsTableVariant?: string;
      /** Whether it was deleted. */
      isDeleted?: "Y" | "N";
      /** Whether it is taken unless told. */
      isDefault?: "Y" | "N";
      /** Address to download it from. */
      download?: string;
      /** Address for programs to download it from. */
      downloadMachine?: string;
      /** The users, or their ids. */
      users?: string[];
      /** What templates are filled from. */
      providers?: string[];
    };
  };
}

/** Parameters of documentgenerator.template.update. */
export interface DocumentgeneratorTemplateUpdateParams {
  /** Id, unique among its kind. See documentgenerator.template.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** The file. */
    file?: unknown;
    /** Id of the rule that numbers are made by. */
    numeratorId?: number | string | undefined;
    /** Region. */
    region?: string | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** The users, or their ids. */
    users?: object | unknown[] | undefined;
    /** What templates are filled from. */
    providers?: object | unknown[] | undefined;
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** Whether it has signature and stamp. */
    withStamps?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of documentgenerator.template.update. */
export interface DocumentgeneratorTemplateUpdateResult {
  /** The template. */
  template: DocumentgeneratorTemplate;
}

/** Methods of Bitrix24 whose names begin with `documentgenerator`. */
export interface DocumentgeneratorRestMethods {
  /** Generates a document from a template and field values and returns its download links. */
  "documentgenerator.document.add": {
    params: DocumentgeneratorDocumentAddParams;
    result: DocumentgeneratorDocumentAddResult;
  };
  /** Deletes a generated document by ID; its template stays. */
  "documentgenerator.document.delete": {
    params: DocumentgeneratorDocumentDeleteParams;
    result: DocumentgeneratorDocumentDeleteResult;
  };
  /** Turns the public link of a generated document on or off and returns that link. */
  "documentgenerator.document.enablepublicurl": {
    params: DocumentgeneratorDocumentEnablepublicurlParams;
    result: DocumentgeneratorDocumentEnablepublicurlResult;
  };
  /** Returns one generated document with its title, number, public link and download links. */
  "documentgenerator.document.get": {
    params: DocumentgeneratorDocumentGetParams;
    result: DocumentgeneratorDocumentGetResult;
  };
  /** Returns the fields of a generated document with their current values, groups and defaults. */
  "documentgenerator.document.getfields": {
    params: DocumentgeneratorDocumentGetfieldsParams;
    result: DocumentgeneratorDocumentGetfieldsResult;
  };
  /**
   * Lists generated documents by template, number, date or other fields, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "documentgenerator.document.list": {
    params: DocumentgeneratorDocumentListParams;
    result: DocumentgeneratorDocumentListResult;
  };
  /** Regenerates an existing document with new field values or stamps and returns its links. */
  "documentgenerator.document.update": {
    params: DocumentgeneratorDocumentUpdateParams;
    result: DocumentgeneratorDocumentUpdateResult;
  };
  /** Creates a numbering rule for documents with a format such as INV-{NUMBER} and counter settings. */
  "documentgenerator.numerator.add": {
    params: DocumentgeneratorNumeratorAddParams;
    result: DocumentgeneratorNumeratorAddResult;
  };
  /** Deletes a document numbering rule by ID; needs the right to edit document templates. */
  "documentgenerator.numerator.delete": {
    params: DocumentgeneratorNumeratorDeleteParams;
    result: DocumentgeneratorNumeratorDeleteResult;
  };
  /** Returns one document numbering rule with its format and counter settings. */
  "documentgenerator.numerator.get": {
    params: DocumentgeneratorNumeratorGetParams;
    result: DocumentgeneratorNumeratorGetResult;
  };
  /**
   * Lists the numbering rules of generated documents with format and counter settings, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "documentgenerator.numerator.list": {
    params: DocumentgeneratorNumeratorListParams;
    result: DocumentgeneratorNumeratorListResult;
  };
  /** Changes the name, format or counter settings of a document numbering rule. */
  "documentgenerator.numerator.update": {
    params: DocumentgeneratorNumeratorUpdateParams;
    result: DocumentgeneratorNumeratorUpdateResult;
  };
  /** Creates a custom country for document templates with date and name formats and own phrases. */
  "documentgenerator.region.add": {
    params: DocumentgeneratorRegionAddParams;
    result: DocumentgeneratorRegionAddResult;
  };
  /** Deletes a custom country of document templates; refused while templates are linked to it. */
  "documentgenerator.region.delete": {
    params: DocumentgeneratorRegionDeleteParams;
    result: DocumentgeneratorRegionDeleteResult;
  };
  /** Returns one country of document templates with language, date and name formats and phrases. */
  "documentgenerator.region.get": {
    params: DocumentgeneratorRegionGetParams;
    result: DocumentgeneratorRegionGetResult;
  };
  /** Lists the countries for document templates, both built-in and custom, with their formats. */
  "documentgenerator.region.list": {
    params: DocumentgeneratorRegionListParams;
    result: DocumentgeneratorRegionListResult;
  };
  /** Changes the title, language, formats or phrases of a custom country of document templates. */
  "documentgenerator.region.update": {
    params: DocumentgeneratorRegionUpdateParams;
    result: DocumentgeneratorRegionUpdateResult;
  };
  /** Creates an access role for documents and templates with permission levels and returns it. */
  "documentgenerator.role.add": { params: DocumentgeneratorRoleAddParams; result: DocumentgeneratorRoleAddResult };
  /** Deletes an access role of the document generator by ID. */
  "documentgenerator.role.delete": {
    params: DocumentgeneratorRoleDeleteParams;
    result: DocumentgeneratorRoleDeleteResult;
  };
  /** Assigns document generator roles to users and departments, replacing all earlier assignments. */
  "documentgenerator.role.fillaccesses": {
    params: DocumentgeneratorRoleFillaccessesParams;
    result: DocumentgeneratorRoleFillaccessesResult;
  };
  /** Returns one document generator role with its permissions on settings, templates and documents. */
  "documentgenerator.role.get": { params: DocumentgeneratorRoleGetParams; result: DocumentgeneratorRoleGetResult };
  /**
   * Lists the access roles of the document generator with ID, name and code; depends on the plan.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "documentgenerator.role.list": { params: DocumentgeneratorRoleListParams; result: DocumentgeneratorRoleListResult };
  /** Changes the name, code or permissions of a document generator role and returns it. */
  "documentgenerator.role.update": {
    params: DocumentgeneratorRoleUpdateParams;
    result: DocumentgeneratorRoleUpdateResult;
  };
  /** Uploads a DOCX file as a document template with a numbering rule, country and users; returns it. */
  "documentgenerator.template.add": {
    params: DocumentgeneratorTemplateAddParams;
    result: DocumentgeneratorTemplateAddResult;
  };
  /** Deletes a document template of the document generator by ID. */
  "documentgenerator.template.delete": {
    params: DocumentgeneratorTemplateDeleteParams;
    result: DocumentgeneratorTemplateDeleteResult;
  };
  /** Returns one document template with its country, numbering rule, users and download link. */
  "documentgenerator.template.get": {
    params: DocumentgeneratorTemplateGetParams;
    result: DocumentgeneratorTemplateGetResult;
  };
  /** Lists the fields to fill in a document template; fails if the template has been deleted. */
  "documentgenerator.template.getfields": {
    params: DocumentgeneratorTemplateGetfieldsParams;
    result: DocumentgeneratorTemplateGetfieldsResult;
  };
  /**
   * Lists document templates by name, code, country or active flag, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "documentgenerator.template.list": {
    params: DocumentgeneratorTemplateListParams;
    result: DocumentgeneratorTemplateListResult;
  };
  /** Replaces the file or changes the name, numbering, country or users of a document template. */
  "documentgenerator.template.update": {
    params: DocumentgeneratorTemplateUpdateParams;
    result: DocumentgeneratorTemplateUpdateResult;
  };
}
