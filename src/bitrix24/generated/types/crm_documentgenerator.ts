// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.documentgenerator.document holds. Which members arrive depends on the call. */
export interface CrmDocumentgeneratorDocument {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called, for people to read. */
  title?: string;
  /** Number that people know it by. */
  number?: string;
  /** When it was created. Date and time, ISO 8601. */
  createTime?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updateTime?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number | string | null;
  /** Id of the user who last changed it: user.get. */
  updatedBy?: number | null | string;
  changeStampsEnabled?: boolean;
  changeStampsDisabledReason?: string;
  changeQrCodeEnabled?: boolean;
  /** Whether a QR code is shown. */
  qrCodeEnabled?: boolean;
  changeQrCodeDisabledReason?: string;
  /** The products. */
  products?: {
    /** Code of the currency: crm.currency.list. */
    currencyId?: string;
    /** Amount in all. */
    totalSum?: string;
    totalRows?: number;
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
  /** Why making the PDF failed. */
  transformationErrorMessage?: string;
  /** Code of why making the PDF failed. */
  transformationErrorCode?: string;
  /** Id of the template. */
  templateId?: number | string;
  /** Name under which changes are announced. */
  pullTag?: string;
  /** Id of the file for e-mails. */
  emailDiskFile?: number;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number | string;
  /** Id of the record that it belongs to. */
  entityId?: number | string;
  /** The values themselves. */
  values?: null | {
    [name: string]: string | boolean;
  } | {
    _creationMethod?: string;
    /** Whether signature and stamp are shown. */
    stampsEnabled?: boolean;
  };
  /** Address of the picture. */
  imageUrl?: string;
  /** Address of the PDF. */
  pdfUrl?: string;
  /** Address for programs to read the picture from. */
  imageUrlMachine?: string;
  /** Address for programs to read the PDF from. */
  pdfUrlMachine?: string;
  /** Id of the file. */
  fileId?: number | string;
  /** Id of the file with the picture. */
  imageId?: number | string;
  /** Id of the PDF. */
  pdfId?: number | string;
}

/** Parameters of crm.documentgenerator.document.add. */
export interface CrmDocumentgeneratorDocumentAddParams {
  /** Id of the template. */
  templateId: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** The values themselves. See crm.documentgenerator.document.getfields. */
  values?: object | undefined;
  /** Whether signature and stamp are shown. Default: 0. */
  stampsEnabled?: 1 | 0 | undefined;
  /**
   * Fields of the record by their names. See crm.documentgenerator.template.getfields,
   * crm.documentgenerator.document.getfields.
   */
  fields?: object | undefined;
}

/** Result of crm.documentgenerator.document.add. */
export interface CrmDocumentgeneratorDocumentAddResult {
  /** The document. */
  document: CrmDocumentgeneratorDocument;
}

/** Parameters of crm.documentgenerator.document.delete. */
export interface CrmDocumentgeneratorDocumentDeleteParams {
  /** Id, unique among its kind. See crm.documentgenerator.document.list. */
  id: number | string;
}

/** Result of crm.documentgenerator.document.delete. */
export type CrmDocumentgeneratorDocumentDeleteResult = null;

/** Parameters of crm.documentgenerator.document.enablepublicurl. */
export interface CrmDocumentgeneratorDocumentEnablepublicurlParams {
  /** Id, unique among its kind. See crm.documentgenerator.document.list. */
  id: number | string;
  /** State that it is in. Default: 1. */
  status?: 1 | 0 | undefined;
}

/** Result of crm.documentgenerator.document.enablepublicurl. */
export interface CrmDocumentgeneratorDocumentEnablepublicurlResult {
  /** Address for everybody. */
  publicUrl?: string | null;
}

/** Parameters of crm.documentgenerator.document.get. */
export interface CrmDocumentgeneratorDocumentGetParams {
  /** Id, unique among its kind. See crm.documentgenerator.document.list. */
  id: number | string;
}

/** Result of crm.documentgenerator.document.get. */
export interface CrmDocumentgeneratorDocumentGetResult {
  /** The document. */
  document: CrmDocumentgeneratorDocument;
}

/** How crm.documentgenerator.document.getfields describes a field. */
export interface CrmDocumentgeneratorDocumentGetfieldsField {
  /** What it is called, for people to read. */
  title?: string;
  /** The value itself. */
  value?: (string | null) | {
    /** The value itself. */
    value?: string;
    /** What it is called, for people to read. */
    title?: string;
    selected?: boolean;
  }[];
  /** Whether it must be given. */
  required?: string;
  /** The group that it belongs to. */
  group?: string[];
  /** Way to the value. */
  chain?: string;
  /** Value unless told. */
  default?: string | null;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of crm.documentgenerator.document.getfields. */
export interface CrmDocumentgeneratorDocumentGetfieldsParams {
  /** Id, unique among its kind. See crm.documentgenerator.document.list. */
  id: number | string;
  /** The values themselves. */
  values?: {
    /** Number of the document. */
    DocumentNumber?: string | undefined;
    DocumentCreateTime?: string | undefined;
    /** Heading of the document. */
    DocumentTitle?: string | undefined;
    ClientPhone?: string | undefined;
    ClientEmail?: string | undefined;
    ProductsProductName?: string | object | unknown[] | undefined;
    ProductsProductQuantity?: string | object | unknown[] | undefined;
    /** Amount in all. */
    TotalSum?: string | undefined;
  } | undefined;
}

/** Result of crm.documentgenerator.document.getfields. */
export interface CrmDocumentgeneratorDocumentGetfieldsResult {
  /** Fields of the document. */
  documentFields: {
    [name: string]: CrmDocumentgeneratorDocumentGetfieldsField;
  };
}

/** Parameters of crm.documentgenerator.document.list. */
export interface CrmDocumentgeneratorDocumentListParams {
  /** Names of the fields to return. Default: ["*"]. */
  select?:
    | (
      | "id"
      | "title"
      | "number"
      | "templateId"
      | "entityTypeId"
      | "entityId"
      | "fileId"
      | "imageId"
      | "pdfId"
      | "createTime"
      | "updateTime"
      | "createdBy"
      | "updatedBy"
      | "values"
      | "downloadUrl"
      | "imageUrl"
      | "pdfUrl"
      | "downloadUrlMachine"
      | "pdfUrlMachine"
      | "imageUrlMachine"
      | "stampsEnabled"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [
        Name in
          | "id"
          | "title"
          | "number"
          | "templateId"
          | "entityTypeId"
          | "entityId"
          | "fileId"
          | "imageId"
          | "pdfId"
          | "createTime"
          | "updateTime"
          | "createdBy"
          | "updatedBy"
          | "values"
          | "downloadUrl"
          | "imageUrl"
          | "pdfUrl"
          | "downloadUrlMachine"
          | "pdfUrlMachine"
          | "imageUrlMachine"
          | "stampsEnabled"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [
        Name in
          | "id"
          | "title"
          | "number"
          | "templateId"
          | "entityTypeId"
          | "entityId"
          | "fileId"
          | "imageId"
          | "pdfId"
          | "createTime"
          | "updateTime"
          | "createdBy"
          | "updatedBy"
          | "values"
          | "downloadUrl"
          | "imageUrl"
          | "pdfUrl"
          | "downloadUrlMachine"
          | "pdfUrlMachine"
          | "imageUrlMachine"
          | "stampsEnabled"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.documentgenerator.document.list. */
export interface CrmDocumentgeneratorDocumentListResult {
  /** The documents. */
  documents: CrmDocumentgeneratorDocument[];
}

/** Parameters of crm.documentgenerator.document.update. */
export interface CrmDocumentgeneratorDocumentUpdateParams {
  /** Id, unique among its kind. See crm.documentgenerator.document.list. */
  id: number | string;
  /** The values themselves. See crm.documentgenerator.document.getfields. */
  values?: object | undefined;
  /** Whether signature and stamp are shown. Default: 1. */
  stampsEnabled?: 1 | 0 | undefined;
}

/** Result of crm.documentgenerator.document.update. */
export interface CrmDocumentgeneratorDocumentUpdateResult {
  /** The document. */
  document: CrmDocumentgeneratorDocument;
}

/** Parameters of crm.documentgenerator.document.upload. */
export interface CrmDocumentgeneratorDocumentUploadParams {
  /** Fields of the record by their names. */
  fields: {
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId: number | string;
    /** Id of the record that it belongs to. */
    entityId: number | string;
    /** Name and content of the file, as Base64. */
    fileContent: string;
    /** Region. */
    region: string;
    /** What it is called, for people to read. */
    title: string;
    /** Number that people know it by. */
    number: string;
    pdfContent?: string | undefined;
    imageContent?: string | undefined;
  };
}

/** Result of crm.documentgenerator.document.upload. */
export interface CrmDocumentgeneratorDocumentUploadResult {
  /** The document. */
  document: {
    /** Id, unique among its kind. */
    id?: number | string;
    /** What it is called, for people to read. */
    title?: string;
    /** Number that people know it by. */
    number?: string;
    /** When it was created. Date and time, ISO 8601. */
    createTime?: string;
    /** When it was last changed. Date and time, ISO 8601. */
    updateTime?: string;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string;
    /** Id of the user who last changed it: user.get. */
    updatedBy?: number | string | null;
    changeStampsEnabled?: boolean;
    changeStampsDisabledReason?: string;
    changeQrCodeEnabled?: boolean;
    /** Whether a QR code is shown. */
    qrCodeEnabled?: boolean;
    changeQrCodeDisabledReason?: string;
    /** The products. */
    products?: {
      /** Code of the currency: crm.currency.list. */
      currencyId?: string;
      /** Amount in all. */
      totalSum?: string;
      totalRows?: number;
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
    /** Why making the PDF failed. */
    transformationErrorMessage?: string;
    /** Code of why making the PDF failed. */
    transformationErrorCode?: string;
    /** Id of the template. */
    templateId?: number | string;
    /** Name under which changes are announced. */
    pullTag?: string;
    /** Id of the file for e-mails. */
    emailDiskFile?: number;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    entityTypeId?: number | string;
    /** Id of the record that it belongs to. */
    entityId?: number | string;
    /** The values themselves. */
    values?: null | {
      [name: string]: string;
    };
    /** Address of the picture. */
    imageUrl?: string;
    /** Address of the PDF. */
    pdfUrl?: string;
    /** Address for programs to read the picture from. */
    imageUrlMachine?: string;
    /** Address for programs to read the PDF from. */
    pdfUrlMachine?: string;
  };
}

/** What crm.documentgenerator.numerator holds. Which members arrive depends on the call. */
export interface CrmDocumentgeneratorNumerator {
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
    /** How many records to skip, a multiple of 50. */
    start?: number;
    /** How far apart two values are. */
    step?: number;
    /** Length. */
    length?: number;
    /** Sign that short numbers are filled up with. */
    padString?: string;
    /** When the number begins anew. */
    periodicBy?: string;
    /** Name of the time zone, e.g. Europe/Berlin. */
    timezone?: string | null;
    /** Whether numbers go on without a gap. */
    isDirectNumeration?: boolean;
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
      periodicBy?: null;
      /** Name of the time zone, e.g. Europe/Berlin. */
      timezone?: null;
      /** Whether numbers go on without a gap. */
      isDirectNumeration?: boolean;
    };
  };
}

/** Stands in several types. */
export interface CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
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
  /** Whether numbers go on without a gap. Default: false. */
  isDirectNumeration?: boolean | ("Y" | "N") | undefined;
}

/** Parameters of crm.documentgenerator.numerator.add. */
export interface CrmDocumentgeneratorNumeratorAddParams {
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
        | CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | undefined;
    } | undefined;
  };
}

/** Result of crm.documentgenerator.numerator.add. */
export interface CrmDocumentgeneratorNumeratorAddResult {
  /** Rule that numbers are made by. */
  numerator: CrmDocumentgeneratorNumerator;
}

/** Parameters of crm.documentgenerator.numerator.delete. */
export interface CrmDocumentgeneratorNumeratorDeleteParams {
  /** Id, unique among its kind. See crm.documentgenerator.numerator.list. */
  id: number | string;
}

/** Result of crm.documentgenerator.numerator.delete. */
export type CrmDocumentgeneratorNumeratorDeleteResult = null;

/** Parameters of crm.documentgenerator.numerator.get. */
export interface CrmDocumentgeneratorNumeratorGetParams {
  /** Id, unique among its kind. See crm.documentgenerator.numerator.list. */
  id: number | string;
}

/** Result of crm.documentgenerator.numerator.get. */
export interface CrmDocumentgeneratorNumeratorGetResult {
  /** Rule that numbers are made by. */
  numerator: CrmDocumentgeneratorNumerator;
}

/** Parameters of crm.documentgenerator.numerator.list. */
export interface CrmDocumentgeneratorNumeratorListParams {
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.documentgenerator.numerator.list. */
export interface CrmDocumentgeneratorNumeratorListResult {
  /** Rules that numbers are made by. */
  numerators: CrmDocumentgeneratorNumerator[];
}

/** Parameters of crm.documentgenerator.numerator.update. */
export interface CrmDocumentgeneratorNumeratorUpdateParams {
  /** Id, unique among its kind. See crm.documentgenerator.numerator.list. */
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
        | CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | undefined;
    } | undefined;
  };
}

/** Result of crm.documentgenerator.numerator.update. */
export type CrmDocumentgeneratorNumeratorUpdateResult = CrmDocumentgeneratorNumerator;

/** What crm.documentgenerator.template holds. Which members arrive depends on the call. */
export interface CrmDocumentgeneratorTemplate {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Region. */
  region?: string;
  /** Symbolic code. */
  code?: string | null;
  /** Address to download it from. */
  download?: string;
  /** Address for programs to download it from. */
  downloadMachine?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Module of the portal that it belongs to. */
  moduleId?: string;
  /** Id of the rule that numbers are made by. */
  numeratorId?: string | number;
  /** Whether it has signature and stamp. */
  withStamps?: "Y" | "N";
  /** The users, or their ids. */
  users?: {
    [name: string]: string;
  } | unknown[];
  /** Whether it was deleted. */
  isDeleted?: "Y" | "N";
  /** Place in the order; what has less comes first. */
  sort?: string | number;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: string[];
  /** When it was created. Date and time, ISO 8601. */
  createTime?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updateTime?: string;
  /** The templates. */
  templates?: {
    [id: number]: {
      /** Id, unique among its kind. */
      id?: string;
      /** What it is called. */
      name?: string;
      /** Region. */
      region?: string;
      /** Address to download it from. */
      download?: string;
      /** The users, or their ids. */
      users?: string[];
      /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
      entityTypeId?: string[];
      /** Address for programs to download it from. */
      downloadMachine?: string;
    };
  };
}

/** Parameters of crm.documentgenerator.template.add. */
export interface CrmDocumentgeneratorTemplateAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** The file. */
    file: unknown;
    /** Id of the rule that numbers are made by. */
    numeratorId: number | string;
    /** Region. */
    region: string;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. See crm.type.list. */
    entityTypeId: object | unknown[];
    /** The users, or their ids. */
    users?: null | (object | unknown[]) | undefined;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** Whether it has signature and stamp. Default: N. */
    withStamps?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of crm.documentgenerator.template.add. */
export interface CrmDocumentgeneratorTemplateAddResult {
  /** The template. */
  template: CrmDocumentgeneratorTemplate;
}

/** Parameters of crm.documentgenerator.template.delete. */
export interface CrmDocumentgeneratorTemplateDeleteParams {
  /** Id, unique among its kind. See crm.documentgenerator.template.list. */
  id: number | string;
}

/** Result of crm.documentgenerator.template.delete. */
export type CrmDocumentgeneratorTemplateDeleteResult = null;

/** Parameters of crm.documentgenerator.template.get. */
export interface CrmDocumentgeneratorTemplateGetParams {
  /** Id, unique among its kind. See crm.documentgenerator.template.list. */
  id: number | string;
}

/** Result of crm.documentgenerator.template.get. */
export interface CrmDocumentgeneratorTemplateGetResult {
  /** The template. */
  template: CrmDocumentgeneratorTemplate;
}

/** How crm.documentgenerator.template.getfields describes a field. */
export interface CrmDocumentgeneratorTemplateGetfieldsField {
  /** What it is called, for people to read. */
  title?: string;
  /** The value itself. */
  value?: (string | null) | {
    /** The value itself. */
    value?: string;
    /** What it is called, for people to read. */
    title?: string;
    selected?: boolean;
  }[];
  /** Whether it must be given. */
  required?: string;
  /** The group that it belongs to. */
  group?: string[];
  /** Way to the value. */
  chain?: string;
  /** Value unless told. */
  default?: string | null;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of crm.documentgenerator.template.getfields. */
export interface CrmDocumentgeneratorTemplateGetfieldsParams {
  /** Id, unique among its kind. See crm.documentgenerator.template.list. */
  id: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId?: number | string | undefined;
  /** The values themselves. */
  values?: {
    MyCompanyRequisiteRqCompanyName?: string | undefined;
    MyCompanyRequisiteRegisteredAddressText?: string | undefined;
    MyCompanyPhone?: string | undefined;
    MyCompanyEmail?: string | undefined;
    MyCompanyWeb?: string | undefined;
    MyCompanyUfLogo?: string | null | undefined;
    RequisiteRqCompanyName?: string | undefined;
    RequisiteRegisteredAddressText?: string | undefined;
    ClientPhone?: string | undefined;
    ClientEmail?: string | undefined;
    ClientWeb?: string | undefined;
    /** Number of the document. */
    DocumentNumber?: string | undefined;
    DocumentCreateTime?: string | undefined;
    ProductsIndex?: string | undefined;
    ProductsProductName?: string | object | unknown[] | undefined;
    ProductsProductQuantity?: string | object | unknown[] | undefined;
    ProductsProductMeasureName?: string | object | unknown[] | undefined;
    ProductsProductPriceRaw?: string | object | unknown[] | undefined;
    ProductsProductPriceRawSum?: string | object | unknown[] | undefined;
    TotalRaw?: string | undefined;
    TaxesTaxTitle?: string | object | unknown[] | undefined;
    TaxesTaxRate?: string | object | unknown[] | undefined;
    TaxesTaxValue?: string | object | unknown[] | undefined;
    /** Amount in all. */
    TotalSum?: string | undefined;
    MyCompanyAssignedName?: string | undefined;
    MyCompanyAssignedLastName?: string | undefined;
    MyCompanyAssignedPersonalPhone?: string | undefined;
    MyCompanyAssignedEmail?: string | undefined;
    /** Heading of the document. */
    DocumentTitle?: string | undefined;
    /** One's own company. */
    MY_COMPANY?: object | unknown[] | undefined;
  } | undefined;
}

/** Result of crm.documentgenerator.template.getfields. */
export interface CrmDocumentgeneratorTemplateGetfieldsResult {
  /** Fields of the template. */
  templateFields: {
    [name: string]: CrmDocumentgeneratorTemplateGetfieldsField;
  };
}

/** Parameters of crm.documentgenerator.template.list. */
export interface CrmDocumentgeneratorTemplateListParams {
  /** Names of the fields to return. Default: ["*"]. */
  select?:
    | (
      | "id"
      | "name"
      | "region"
      | "download"
      | "users"
      | "entityTypeId"
      | "downloadMachine"
      | "code"
      | "active"
      | "moduleId"
      | "numeratorId"
      | "withStamps"
      | "isDeleted"
      | "sort"
      | "createTime"
      | "updateTime"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in keyof CrmDocumentgeneratorTemplate]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof CrmDocumentgeneratorTemplate]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of crm.documentgenerator.template.list. */
export type CrmDocumentgeneratorTemplateListResult = CrmDocumentgeneratorTemplate;

/** Parameters of crm.documentgenerator.template.update. */
export interface CrmDocumentgeneratorTemplateUpdateParams {
  /** Id, unique among its kind. See crm.documentgenerator.template.list. */
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
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. See crm.type.list. */
    entityTypeId?: null | (object | unknown[]) | undefined;
    /** The users, or their ids. */
    users?: null | (object | unknown[]) | undefined;
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** Whether it has signature and stamp. */
    withStamps?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of crm.documentgenerator.template.update. */
export interface CrmDocumentgeneratorTemplateUpdateResult {
  /** The template. */
  template: CrmDocumentgeneratorTemplate;
}

/** Methods of Bitrix24 whose names begin with `crm.documentgenerator`. */
export interface CrmDocumentgeneratorRestMethods {
  /** Generates a document for a CRM item from a template; PDF and image links may appear a little later. */
  "crm.documentgenerator.document.add": {
    params: CrmDocumentgeneratorDocumentAddParams;
    result: CrmDocumentgeneratorDocumentAddResult;
  };
  /** Deletes a document generated for a CRM item; needs edit access to documents. */
  "crm.documentgenerator.document.delete": {
    params: CrmDocumentgeneratorDocumentDeleteParams;
    result: CrmDocumentgeneratorDocumentDeleteResult;
  };
  /** Turns the public link of a CRM document on or off and returns the link. */
  "crm.documentgenerator.document.enablepublicurl": {
    params: CrmDocumentgeneratorDocumentEnablepublicurlParams;
    result: CrmDocumentgeneratorDocumentEnablepublicurlResult;
  };
  /** Returns a CRM document with its number, template and links to the file, PDF and image. */
  "crm.documentgenerator.document.get": {
    params: CrmDocumentgeneratorDocumentGetParams;
    result: CrmDocumentgeneratorDocumentGetResult;
  };
  /** Shows a CRM document's fields and values, recalculated with trial values that are not saved. */
  "crm.documentgenerator.document.getfields": {
    params: CrmDocumentgeneratorDocumentGetfieldsParams;
    result: CrmDocumentgeneratorDocumentGetfieldsResult;
  };
  /**
   * Lists CRM documents filtered by item, template, number and so on, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "crm.documentgenerator.document.list": {
    params: CrmDocumentgeneratorDocumentListParams;
    result: CrmDocumentgeneratorDocumentListResult;
  };
  /** Regenerates a CRM document with new field values or with stamps switched on or off. */
  "crm.documentgenerator.document.update": {
    params: CrmDocumentgeneratorDocumentUpdateParams;
    result: CrmDocumentgeneratorDocumentUpdateResult;
  };
  /** Attaches a ready-made DOCX file, optionally with PDF and image, to a CRM item as a document. */
  "crm.documentgenerator.document.upload": {
    params: CrmDocumentgeneratorDocumentUploadParams;
    result: CrmDocumentgeneratorDocumentUploadResult;
  };
  /** Creates a numbering rule for CRM documents from a template such as INV-{NUMBER}. */
  "crm.documentgenerator.numerator.add": {
    params: CrmDocumentgeneratorNumeratorAddParams;
    result: CrmDocumentgeneratorNumeratorAddResult;
  };
  /** Deletes a numbering rule of CRM documents; needs the right to change templates. */
  "crm.documentgenerator.numerator.delete": {
    params: CrmDocumentgeneratorNumeratorDeleteParams;
    result: CrmDocumentgeneratorNumeratorDeleteResult;
  };
  /** Returns a numbering rule of CRM documents with its template and counter settings. */
  "crm.documentgenerator.numerator.get": {
    params: CrmDocumentgeneratorNumeratorGetParams;
    result: CrmDocumentgeneratorNumeratorGetResult;
  };
  /**
   * Lists the numbering rules of CRM documents with their counter settings, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.documentgenerator.numerator.list": {
    params: CrmDocumentgeneratorNumeratorListParams;
    result: CrmDocumentgeneratorNumeratorListResult;
  };
  /** Changes the name, template or counter settings of a CRM document numbering rule. */
  "crm.documentgenerator.numerator.update": {
    params: CrmDocumentgeneratorNumeratorUpdateParams;
    result: CrmDocumentgeneratorNumeratorUpdateResult;
  };
  /** Uploads a DOCX template for CRM documents and ties it to a numerator, region and object types. */
  "crm.documentgenerator.template.add": {
    params: CrmDocumentgeneratorTemplateAddParams;
    result: CrmDocumentgeneratorTemplateAddResult;
  };
  /** Deletes a CRM document template; no new documents can be made from it afterwards. */
  "crm.documentgenerator.template.delete": {
    params: CrmDocumentgeneratorTemplateDeleteParams;
    result: CrmDocumentgeneratorTemplateDeleteResult;
  };
  /** Returns a CRM document template with its object types, region and download link. */
  "crm.documentgenerator.template.get": {
    params: CrmDocumentgeneratorTemplateGetParams;
    result: CrmDocumentgeneratorTemplateGetResult;
  };
  /** Lists the fields of a CRM document template with the values they take for a given item. */
  "crm.documentgenerator.template.getfields": {
    params: CrmDocumentgeneratorTemplateGetfieldsParams;
    result: CrmDocumentgeneratorTemplateGetfieldsResult;
  };
  /**
   * Lists CRM document templates that pass a filter, keyed by ID, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.documentgenerator.template.list": {
    params: CrmDocumentgeneratorTemplateListParams;
    result: CrmDocumentgeneratorTemplateListResult;
  };
  /** Changes a CRM document template - file, name, numerator, object types, access or activity. */
  "crm.documentgenerator.template.update": {
    params: CrmDocumentgeneratorTemplateUpdateParams;
    result: CrmDocumentgeneratorTemplateUpdateResult;
  };
}
