// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What crm.documentgenerator.document holds. Which members arrive depends on the call. */
export interface CrmDocumentgeneratorDocument {
  id?: number | string;
  title?: string;
  number?: string;
  createTime?: string;
  updateTime?: string;
  createdBy?: number | string | null;
  updatedBy?: number | null | string;
  changeStampsEnabled?: boolean;
  changeStampsDisabledReason?: string;
  changeQrCodeEnabled?: boolean;
  qrCodeEnabled?: boolean;
  changeQrCodeDisabledReason?: string;
  products?: {
    currencyId?: string;
    totalSum?: string;
    totalRows?: number;
  };
  stampsEnabled?: boolean;
  downloadUrl?: string;
  downloadUrlMachine?: string;
  publicUrl?: string | null;
  isTransformationError?: boolean;
  transformationErrorMessage?: string;
  transformationErrorCode?: string;
  templateId?: number | string;
  pullTag?: string;
  emailDiskFile?: number;
  entityTypeId?: number | string;
  entityId?: number | string;
  values?: null | {
    [name: string]: string | boolean;
  } | {
    _creationMethod?: string;
    stampsEnabled?: boolean;
  };
  imageUrl?: string;
  pdfUrl?: string;
  imageUrlMachine?: string;
  pdfUrlMachine?: string;
  fileId?: number | string;
  imageId?: number | string;
  pdfId?: number | string;
}

/** Parameters of crm.documentgenerator.document.add. */
export interface CrmDocumentgeneratorDocumentAddParams {
  templateId: number | string;
  entityTypeId: number | string;
  entityId: number | string;
  values?: object | undefined;
  stampsEnabled?: 1 | 0 | undefined;
  fields?: object | undefined;
}

/** Result of crm.documentgenerator.document.add. */
export interface CrmDocumentgeneratorDocumentAddResult {
  document: CrmDocumentgeneratorDocument;
}

/** Parameters of crm.documentgenerator.document.delete. */
export interface CrmDocumentgeneratorDocumentDeleteParams {
  id: number | string;
}

/** Result of crm.documentgenerator.document.delete. */
export type CrmDocumentgeneratorDocumentDeleteResult = null;

/** Parameters of crm.documentgenerator.document.enablepublicurl. */
export interface CrmDocumentgeneratorDocumentEnablepublicurlParams {
  id: number | string;
  status?: 1 | 0 | undefined;
}

/** Result of crm.documentgenerator.document.enablepublicurl. */
export interface CrmDocumentgeneratorDocumentEnablepublicurlResult {
  publicUrl?: string | null;
}

/** Parameters of crm.documentgenerator.document.get. */
export interface CrmDocumentgeneratorDocumentGetParams {
  id: number | string;
}

/** Result of crm.documentgenerator.document.get. */
export interface CrmDocumentgeneratorDocumentGetResult {
  document: CrmDocumentgeneratorDocument;
}

/** How crm.documentgenerator.document.getfields describes a field. */
export interface CrmDocumentgeneratorDocumentGetfieldsField {
  title?: string;
  value?: (string | null) | {
    value?: string;
    title?: string;
    selected?: boolean;
  }[];
  required?: string;
  group?: string[];
  chain?: string;
  default?: string | null;
  type?: string;
}

/** Parameters of crm.documentgenerator.document.getfields. */
export interface CrmDocumentgeneratorDocumentGetfieldsParams {
  id: number | string;
  values?: {
    DocumentNumber?: string | undefined;
    DocumentCreateTime?: string | undefined;
    DocumentTitle?: string | undefined;
    ClientPhone?: string | undefined;
    ClientEmail?: string | undefined;
    ProductsProductName?: string | object | unknown[] | undefined;
    ProductsProductQuantity?: string | object | unknown[] | undefined;
    TotalSum?: string | undefined;
  } | undefined;
}

/** Result of crm.documentgenerator.document.getfields. */
export interface CrmDocumentgeneratorDocumentGetfieldsResult {
  documentFields: {
    DocumentNumber?: CrmDocumentgeneratorDocumentGetfieldsField;
    MyCompanyUfLogo?: CrmDocumentgeneratorDocumentGetfieldsField;
    MY_COMPANY?: CrmDocumentgeneratorDocumentGetfieldsField;
  };
}

/** Parameters of crm.documentgenerator.document.list. */
export interface CrmDocumentgeneratorDocumentListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.documentgenerator.document.list. */
export interface CrmDocumentgeneratorDocumentListResult {
  documents: CrmDocumentgeneratorDocument[];
}

/** Parameters of crm.documentgenerator.document.update. */
export interface CrmDocumentgeneratorDocumentUpdateParams {
  id: number | string;
  values?: object | undefined;
  stampsEnabled?: 1 | 0 | undefined;
}

/** Result of crm.documentgenerator.document.update. */
export interface CrmDocumentgeneratorDocumentUpdateResult {
  document: CrmDocumentgeneratorDocument;
}

/** Parameters of crm.documentgenerator.document.upload. */
export interface CrmDocumentgeneratorDocumentUploadParams {
  fields: {
    entityTypeId: number | string;
    entityId: number | string;
    fileContent: string;
    region: string;
    title: string;
    number: string;
    pdfContent?: string | undefined;
    imageContent?: string | undefined;
  };
}

/** Result of crm.documentgenerator.document.upload. */
export interface CrmDocumentgeneratorDocumentUploadResult {
  document: {
    id?: number | string;
    title?: string;
    number?: string;
    createTime?: string;
    updateTime?: string;
    createdBy?: number | string;
    updatedBy?: number | string | null;
    changeStampsEnabled?: boolean;
    changeStampsDisabledReason?: string;
    changeQrCodeEnabled?: boolean;
    qrCodeEnabled?: boolean;
    changeQrCodeDisabledReason?: string;
    products?: {
      currencyId?: string;
      totalSum?: string;
      totalRows?: number;
    };
    stampsEnabled?: boolean;
    downloadUrl?: string;
    downloadUrlMachine?: string;
    publicUrl?: string | null;
    isTransformationError?: boolean;
    transformationErrorMessage?: string;
    transformationErrorCode?: string;
    templateId?: number | string;
    pullTag?: string;
    emailDiskFile?: number;
    entityTypeId?: number | string;
    entityId?: number | string;
    values?: null | {
      [name: string]: string;
    };
    imageUrl?: string;
    pdfUrl?: string;
    imageUrlMachine?: string;
    pdfUrlMachine?: string;
  };
}

/** What crm.documentgenerator.numerator holds. Which members arrive depends on the call. */
export interface CrmDocumentgeneratorNumerator {
  id?: number | string;
  name?: string;
  template?: string;
  code?: string | null;
  settings?: {
    start?: number;
    step?: number;
    length?: number;
    padString?: string;
    periodicBy?: string;
    timezone?: string | null;
    isDirectNumeration?: boolean;
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: {
      start?: number;
      step?: number;
      length?: number;
      padString?: string;
      periodicBy?: null;
      timezone?: null;
      isDirectNumeration?: boolean;
    };
  };
}

/** Stands in several types. */
export interface CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
  start?: number | string | undefined;
  step?: number | string | undefined;
  length?: number | string | undefined;
  padString?: string | undefined;
  periodicBy?: "" | "day" | "month" | "year" | undefined;
  timezone?: string | undefined;
  isDirectNumeration?: boolean | ("Y" | "N") | undefined;
}

/** Parameters of crm.documentgenerator.numerator.add. */
export interface CrmDocumentgeneratorNumeratorAddParams {
  fields: {
    name: string;
    template: string;
    settings?: {
      Bitrix_Main_Numerator_Generator_SequentNumberGenerator?:
        | CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | undefined;
    } | undefined;
  };
}

/** Result of crm.documentgenerator.numerator.add. */
export interface CrmDocumentgeneratorNumeratorAddResult {
  numerator: CrmDocumentgeneratorNumerator;
}

/** Parameters of crm.documentgenerator.numerator.delete. */
export interface CrmDocumentgeneratorNumeratorDeleteParams {
  id: number | string;
}

/** Result of crm.documentgenerator.numerator.delete. */
export type CrmDocumentgeneratorNumeratorDeleteResult = null;

/** Parameters of crm.documentgenerator.numerator.get. */
export interface CrmDocumentgeneratorNumeratorGetParams {
  id: number | string;
}

/** Result of crm.documentgenerator.numerator.get. */
export interface CrmDocumentgeneratorNumeratorGetResult {
  numerator: CrmDocumentgeneratorNumerator;
}

/** Parameters of crm.documentgenerator.numerator.list. */
export interface CrmDocumentgeneratorNumeratorListParams {
  start?: number | string | undefined;
}

/** Result of crm.documentgenerator.numerator.list. */
export interface CrmDocumentgeneratorNumeratorListResult {
  numerators: CrmDocumentgeneratorNumerator[];
}

/** Parameters of crm.documentgenerator.numerator.update. */
export interface CrmDocumentgeneratorNumeratorUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    template?: string | undefined;
    settings?: {
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
  id?: string;
  name?: string;
  region?: string;
  code?: string | null;
  download?: string;
  downloadMachine?: string;
  active?: "Y" | "N";
  moduleId?: string;
  numeratorId?: string | number;
  withStamps?: "Y" | "N";
  users?: {
    [name: string]: string;
  } | unknown[];
  isDeleted?: "Y" | "N";
  sort?: string | number;
  entityTypeId?: string[] | unknown[];
  createTime?: string;
  updateTime?: string;
  templates?: {
    [id: number]: {
      id?: string;
      name?: string;
      region?: string;
      download?: string;
      users?: string[];
      entityTypeId?: string[];
      downloadMachine?: string;
    };
  };
}

/** Parameters of crm.documentgenerator.template.add. */
export interface CrmDocumentgeneratorTemplateAddParams {
  fields: {
    name: string;
    file: unknown;
    numeratorId: number | string;
    region: string;
    entityTypeId: object | unknown[];
    users?: null | (object | unknown[]) | undefined;
    active?: "Y" | "N" | undefined;
    withStamps?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
  };
}

/** Result of crm.documentgenerator.template.add. */
export interface CrmDocumentgeneratorTemplateAddResult {
  template: CrmDocumentgeneratorTemplate;
}

/** Parameters of crm.documentgenerator.template.delete. */
export interface CrmDocumentgeneratorTemplateDeleteParams {
  id: number | string;
}

/** Result of crm.documentgenerator.template.delete. */
export type CrmDocumentgeneratorTemplateDeleteResult = null;

/** Parameters of crm.documentgenerator.template.get. */
export interface CrmDocumentgeneratorTemplateGetParams {
  id: number | string;
}

/** Result of crm.documentgenerator.template.get. */
export interface CrmDocumentgeneratorTemplateGetResult {
  template: CrmDocumentgeneratorTemplate;
}

/** How crm.documentgenerator.template.getfields describes a field. */
export interface CrmDocumentgeneratorTemplateGetfieldsField {
  title?: string;
  value?: (string | null) | {
    value?: string;
    title?: string;
    selected?: boolean;
  }[];
  required?: string;
  group?: string[];
  chain?: string;
  default?: string | null;
  type?: string;
}

/** Parameters of crm.documentgenerator.template.getfields. */
export interface CrmDocumentgeneratorTemplateGetfieldsParams {
  id: number | string;
  entityTypeId: number | string;
  entityId?: number | string | undefined;
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
    TotalSum?: string | undefined;
    MyCompanyAssignedName?: string | undefined;
    MyCompanyAssignedLastName?: string | undefined;
    MyCompanyAssignedPersonalPhone?: string | undefined;
    MyCompanyAssignedEmail?: string | undefined;
    DocumentTitle?: string | undefined;
    MY_COMPANY?: object | unknown[] | undefined;
  } | undefined;
}

/** Result of crm.documentgenerator.template.getfields. */
export interface CrmDocumentgeneratorTemplateGetfieldsResult {
  templateFields: {
    DocumentNumber?: CrmDocumentgeneratorTemplateGetfieldsField;
    MyCompanyUfLogo?: CrmDocumentgeneratorTemplateGetfieldsField;
    MY_COMPANY?: CrmDocumentgeneratorTemplateGetfieldsField;
  };
}

/** Parameters of crm.documentgenerator.template.list. */
export interface CrmDocumentgeneratorTemplateListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.documentgenerator.template.list. */
export type CrmDocumentgeneratorTemplateListResult = CrmDocumentgeneratorTemplate;

/** Parameters of crm.documentgenerator.template.update. */
export interface CrmDocumentgeneratorTemplateUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    file?: unknown;
    numeratorId?: number | string | undefined;
    region?: string | undefined;
    entityTypeId?: null | (object | unknown[]) | undefined;
    users?: null | (object | unknown[]) | undefined;
    active?: "Y" | "N" | undefined;
    withStamps?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
  };
}

/** Result of crm.documentgenerator.template.update. */
export interface CrmDocumentgeneratorTemplateUpdateResult {
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
  /** Lists CRM documents filtered by item, template, number and so on, in pages of 50. */
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
  /** Lists the numbering rules of CRM documents with their counter settings, in pages of 50. */
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
  /** Lists CRM document templates that pass a filter, keyed by ID, in pages of 50. */
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
