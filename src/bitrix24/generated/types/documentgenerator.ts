// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What documentgenerator.document holds. Which members arrive depends on the call. */
export interface DocumentgeneratorDocument {
  id?: number | string;
  title?: string;
  number?: string;
  templateId?: number | string;
  provider?: string;
  value?: string;
  values?: null | {
    [name: string]: string | boolean;
  };
  stampsEnabled?: boolean;
  downloadUrl?: string;
  downloadUrlMachine?: string;
  publicUrl?: string | null;
  isTransformationError?: boolean;
  pullTag?: string;
  emailDiskFile?: number;
  createTime?: string;
  updateTime?: string;
  createdBy?: number | string;
  updatedBy?: number | null;
  fileId?: number | string;
  imageId?: number | string;
  pdfId?: number | string;
  pdfUrl?: string;
  pdfUrlMachine?: string;
  printUrl?: string;
  printUrlMachine?: string;
  imageUrl?: string;
  imageUrlMachine?: string;
  transformationErrorCode?: string;
  transformationErrorMessage?: string;
  transformationCancelReason?: string;
  publicUrlView?: {
    time?: string;
  };
}

/**
 * Parameters of documentgenerator.document.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
 */
export interface DocumentgeneratorDocumentAddParams {
  templateId: number | string;
  providerClassName?: string | undefined;
  value: string;
  values?: object | undefined;
  stampsEnabled?: 1 | 0 | undefined;
  fields?: object | undefined;
}

/** Result of documentgenerator.document.add. */
export interface DocumentgeneratorDocumentAddResult {
  document: DocumentgeneratorDocument;
}

/**
 * Parameters of documentgenerator.document.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
 */
export interface DocumentgeneratorDocumentDeleteParams {
  id: number | string;
}

/** Result of documentgenerator.document.delete. */
export type DocumentgeneratorDocumentDeleteResult = null;

/** Parameters of documentgenerator.document.enablepublicurl. */
export interface DocumentgeneratorDocumentEnablepublicurlParams {
  id: number | string;
  status?: 1 | 0 | undefined;
}

/** Result of documentgenerator.document.enablepublicurl. */
export interface DocumentgeneratorDocumentEnablepublicurlResult {
  publicUrl?: string | null;
}

/**
 * Parameters of documentgenerator.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
 */
export interface DocumentgeneratorDocumentGetParams {
  id: number | string;
}

/** Result of documentgenerator.document.get. */
export interface DocumentgeneratorDocumentGetResult {
  document: DocumentgeneratorDocument;
}

/** How documentgenerator.document.getfields describes a field. */
export interface DocumentgeneratorDocumentGetfieldsField {
  title?: string;
  value?: string;
  required?: string;
  group?: string[];
  chain?: string | (string | object)[];
  default?: string;
}

/**
 * Parameters of documentgenerator.document.getfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
 */
export interface DocumentgeneratorDocumentGetfieldsParams {
  id: number | string;
  values?: object | undefined;
}

/** Result of documentgenerator.document.getfields. */
export interface DocumentgeneratorDocumentGetfieldsResult {
  documentFields: {
    DocumentNumber?: DocumentgeneratorDocumentGetfieldsField;
    CurrentDate?: DocumentgeneratorDocumentGetfieldsField;
    ClientName?: DocumentgeneratorDocumentGetfieldsField;
    ClientPhone?: DocumentgeneratorDocumentGetfieldsField;
    Total?: DocumentgeneratorDocumentGetfieldsField;
    Comment?: DocumentgeneratorDocumentGetfieldsField;
    UserName?: DocumentgeneratorDocumentGetfieldsField;
    DocumentTitle?: DocumentgeneratorDocumentGetfieldsField;
  };
}

/**
 * Parameters of documentgenerator.document.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
 */
export interface DocumentgeneratorDocumentListParams {
  select?: string[] | undefined;
  order?: {
    id?: number | string | undefined;
    title?: string | undefined;
    number?: string | undefined;
    templateId?: number | string | undefined;
    provider?: string | undefined;
    value?: string | undefined;
    fileId?: number | string | undefined;
    imageId?: number | string | undefined;
    pdfId?: number | string | undefined;
    createTime?: string | Date | undefined;
    updateTime?: string | Date | undefined;
    values?: object | undefined;
    createdBy?: number | string | undefined;
    updatedBy?: number | string | undefined;
  } | undefined;
  filter?: {
    id?: (number | string) | (number | string)[] | undefined;
    title?: string | string[] | undefined;
    number?: string | string[] | undefined;
    templateId?: (number | string) | (number | string)[] | undefined;
    provider?: string | string[] | undefined;
    value?: string | string[] | undefined;
    fileId?: (number | string) | (number | string)[] | undefined;
    imageId?: (number | string) | (number | string)[] | undefined;
    pdfId?: (number | string) | (number | string)[] | undefined;
    createTime?: (string | Date) | (string | Date)[] | undefined;
    updateTime?: (string | Date) | (string | Date)[] | undefined;
    values?: object | undefined;
    createdBy?: (number | string) | (number | string)[] | undefined;
    updatedBy?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of documentgenerator.document.list. */
export interface DocumentgeneratorDocumentListResult {
  documents: DocumentgeneratorDocument[];
}

/**
 * Parameters of documentgenerator.document.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
 */
export interface DocumentgeneratorDocumentUpdateParams {
  id: number | string;
  values?: object | undefined;
  stampsEnabled?: 1 | 0 | undefined;
  fields?: {
    TYPE?: "DATE" | "NAME" | undefined;
    FORMAT?: object | undefined;
    PROVIDER?: string | undefined;
    TITLE?: string | undefined;
  } | undefined;
}

/** Result of documentgenerator.document.update. */
export interface DocumentgeneratorDocumentUpdateResult {
  document: DocumentgeneratorDocument;
}

/** What documentgenerator.numerator holds. Which members arrive depends on the call. */
export interface DocumentgeneratorNumerator {
  id?: number | string;
  name?: string;
  template?: string;
  code?: string | null;
  settings?: {
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: {
      start?: number;
      step?: number;
      length?: number;
      padString?: string;
      periodicBy?: string | null;
      timezone?: string | null;
      isDirectNumeration?: boolean;
    };
  };
}

/** Stands in several types. */
export interface DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
  start?: number | string | undefined;
  step?: number | string | undefined;
  length?: number | string | undefined;
  padString?: string | undefined;
  periodicBy?: "" | "day" | "month" | "year" | undefined;
  timezone?: string | undefined;
  isDirectNumeration?: 0 | 1 | undefined;
}

/**
 * Parameters of documentgenerator.numerator.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
 */
export interface DocumentgeneratorNumeratorAddParams {
  fields: {
    name: string;
    template: string;
    settings?: {
      Bitrix_Main_Numerator_Generator_SequentNumberGenerator?:
        | DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.numerator.add. */
export interface DocumentgeneratorNumeratorAddResult {
  numerator: DocumentgeneratorNumerator;
}

/** Parameters of documentgenerator.numerator.delete. */
export interface DocumentgeneratorNumeratorDeleteParams {
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
  id: number | string;
}

/** Result of documentgenerator.numerator.get. */
export interface DocumentgeneratorNumeratorGetResult {
  numerator: DocumentgeneratorNumerator;
}

/** Parameters of documentgenerator.numerator.list. */
export interface DocumentgeneratorNumeratorListParams {
  start?: number | string | undefined;
}

/** Result of documentgenerator.numerator.list. */
export interface DocumentgeneratorNumeratorListResult {
  numerators: DocumentgeneratorNumerator[];
}

/** Parameters of documentgenerator.numerator.update. */
export interface DocumentgeneratorNumeratorUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    template?: string | undefined;
    settings?: {
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
  id?: string;
  title?: string;
  languageId?: string;
  formatDate?: string;
  formatDatetime?: string;
  formatName?: string;
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
  fields: {
    title: string;
    languageId?: string | number | undefined;
    formatDate?: string | undefined;
    formatDatetime?: string | undefined;
    formatName?: string | undefined;
    phrases?: object | undefined;
  };
}

/** Result of documentgenerator.region.add. */
export interface DocumentgeneratorRegionAddResult {
  region: DocumentgeneratorRegion;
}

/**
 * Parameters of documentgenerator.region.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
 */
export interface DocumentgeneratorRegionDeleteParams {
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
  id: string | number;
}

/** Result of documentgenerator.region.get. */
export interface DocumentgeneratorRegionGetResult {
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
    id?: string;
    code?: string;
    title?: string;
    languageId?: string;
    formatDate?: string;
    formatDatetime?: string;
    formatName?: string;
    de?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    uk?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    br?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    sp?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    mx?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    pl?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    fr?: {
      code?: string;
      title?: string;
      languageId?: string;
    };
    [id: number]: {
      id?: string;
      title?: string;
      languageId?: string;
      formatDate?: string;
      formatDatetime?: string;
      formatName?: string;
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
  id: number | string;
  fields: {
    title?: string | undefined;
    languageId?: string | number | undefined;
    formatDate?: string | undefined;
    formatDatetime?: string | undefined;
    formatName?: string | undefined;
    phrases?: object | undefined;
  };
}

/** Result of documentgenerator.region.update. */
export interface DocumentgeneratorRegionUpdateResult {
  region: DocumentgeneratorRegion;
}

/** What documentgenerator.role holds. Which members arrive depends on the call. */
export interface DocumentgeneratorRole {
  id?: number;
  name?: string;
  code?: string;
  permissions?: {
    settings?: {
      modify?: "" | "X";
    };
    templates?: {
      modify?: "" | "A" | "D" | "X";
    };
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
  fields: {
    name: string;
    code?: string | undefined;
    permissions?: {
      SETTINGS?: {
        MODIFY?: "" | "X" | undefined;
      } | undefined;
      TEMPLATES?: {
        MODIFY?: "" | "A" | "D" | "X" | undefined;
      } | undefined;
      DOCUMENTS?: {
        MODIFY?: "" | "X" | undefined;
        VIEW?: "" | "X" | undefined;
      } | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.role.add. */
export interface DocumentgeneratorRoleAddResult {
  role: DocumentgeneratorRole;
}

/**
 * Parameters of documentgenerator.role.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
 */
export interface DocumentgeneratorRoleDeleteParams {
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
    roleId: number | string;
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
  id: number | string;
}

/** Result of documentgenerator.role.get. */
export interface DocumentgeneratorRoleGetResult {
  role: DocumentgeneratorRole;
}

/**
 * Parameters of documentgenerator.role.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
 */
export interface DocumentgeneratorRoleListParams {
  start?: number | string | undefined;
}

/** Result of documentgenerator.role.list. */
export interface DocumentgeneratorRoleListResult {
  roles: {
    id?: number;
    name?: string;
    code?: string;
  }[];
}

/**
 * Parameters of documentgenerator.role.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
 */
export interface DocumentgeneratorRoleUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    code?: string | undefined;
    permissions?: {
      SETTINGS?: {
        MODIFY?: "" | "X" | undefined;
      } | undefined;
      TEMPLATES?: {
        MODIFY?: "" | "A" | "D" | "X" | undefined;
      } | undefined;
      DOCUMENTS?: {
        MODIFY?: "" | "X" | undefined;
        VIEW?: "" | "X" | undefined;
      } | undefined;
    } | undefined;
  };
}

/** Result of documentgenerator.role.update. */
export interface DocumentgeneratorRoleUpdateResult {
  role: DocumentgeneratorRole;
}

/** What documentgenerator.template holds. Which members arrive depends on the call. */
export interface DocumentgeneratorTemplate {
  id?: string;
  name?: string;
  region?: string;
  code?: string;
  download?: string;
  downloadMachine?: string;
  active?: "Y" | "N";
  moduleId?: string;
  numeratorId?: string;
  withStamps?: "Y" | "N";
  providers?: {
    [name: string]: string;
  };
  users?: {
    [name: string]: string;
  };
  isDeleted?: "Y" | "N";
  sort?: string;
  createTime?: string;
  updateTime?: string;
}

/**
 * Parameters of documentgenerator.template.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
 */
export interface DocumentgeneratorTemplateAddParams {
  fields: {
    name: string;
    fileId: number | string;
    file?: unknown;
    numeratorId: number | string;
    region: string;
    code?: string | undefined;
    users?: object | unknown[] | undefined;
    active?: "Y" | "N" | undefined;
    withStamps?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
  };
}

/** Result of documentgenerator.template.add. */
export interface DocumentgeneratorTemplateAddResult {
  template: DocumentgeneratorTemplate;
}

/** Parameters of documentgenerator.template.delete. */
export interface DocumentgeneratorTemplateDeleteParams {
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
  id: number | string;
}

/** Result of documentgenerator.template.get. */
export interface DocumentgeneratorTemplateGetResult {
  template: DocumentgeneratorTemplate;
}

/** How documentgenerator.template.getfields describes a field. */
export interface DocumentgeneratorTemplateGetfieldsField {
  title?: string;
  value?: string;
  required?: string;
  group?: string[];
  chain?: string | (string | object)[];
  default?: string;
}

/** Parameters of documentgenerator.template.getfields. */
export interface DocumentgeneratorTemplateGetfieldsParams {
  id: number | string;
}

/** Result of documentgenerator.template.getfields. */
export interface DocumentgeneratorTemplateGetfieldsResult {
  templateFields: {
    DocumentNumber?: DocumentgeneratorTemplateGetfieldsField;
    CurrentDate?: DocumentgeneratorTemplateGetfieldsField;
    ClientName?: DocumentgeneratorTemplateGetfieldsField;
    ClientPhone?: DocumentgeneratorTemplateGetfieldsField;
    Total?: DocumentgeneratorTemplateGetfieldsField;
    Comment?: DocumentgeneratorTemplateGetfieldsField;
    UserName?: DocumentgeneratorTemplateGetfieldsField;
    DocumentTitle?: DocumentgeneratorTemplateGetfieldsField;
  };
}

/**
 * Parameters of documentgenerator.template.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
 */
export interface DocumentgeneratorTemplateListParams {
  select?: string[] | undefined;
  order?: {
    id?: number | string | undefined;
    active?: "Y" | "N" | undefined;
    name?: string | undefined;
    code?: string | undefined;
    region?: string | undefined;
    sort?: number | string | undefined;
    createTime?: string | Date | undefined;
    updateTime?: string | Date | undefined;
    numeratorId?: number | string | undefined;
    withStamps?: "Y" | "N" | undefined;
    users?: object | unknown[] | undefined;
    providers?: object | unknown[] | undefined;
  } | undefined;
  filter?: {
    id?: (number | string) | (number | string)[] | undefined;
    active?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    name?: string | string[] | undefined;
    code?: string | string[] | undefined;
    region?: string | string[] | undefined;
    sort?: (number | string) | (number | string)[] | undefined;
    createTime?: (string | Date) | (string | Date)[] | undefined;
    updateTime?: (string | Date) | (string | Date)[] | undefined;
    numeratorId?: (number | string) | (number | string)[] | undefined;
    withStamps?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    users?: object | unknown[] | undefined;
    providers?: object | unknown[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of documentgenerator.template.list. */
export interface DocumentgeneratorTemplateListResult {
  templates: {
    [id: number]: {
      id?: string;
      active?: "Y" | "N";
      name?: string;
      code?: string;
      region?: string;
      sort?: string;
      createTime?: string;
      updateTime?: string;
      createdBy?: string;
      updatedBy?: string;
      moduleId?: string;
      fileId?: string;
      bodyType?: string;
      numeratorId?: string;
      withStamps?: "Y" | "N";
      productsTableVariant?: string;
      isDeleted?: "Y" | "N";
      isDefault?: "Y" | "N";
      download?: string;
      downloadMachine?: string;
      users?: string[];
      providers?: string[];
    };
  };
}

/** Parameters of documentgenerator.template.update. */
export interface DocumentgeneratorTemplateUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    file?: unknown;
    numeratorId?: number | string | undefined;
    region?: string | undefined;
    code?: string | undefined;
    users?: object | unknown[] | undefined;
    providers?: object | unknown[] | undefined;
    active?: "Y" | "N" | undefined;
    withStamps?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
  };
}

/** Result of documentgenerator.template.update. */
export interface DocumentgeneratorTemplateUpdateResult {
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
  /** Lists generated documents by template, number, date or other fields, page by page. */
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
  /** Lists the numbering rules of generated documents with format and counter settings, page by page. */
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
  /** Lists the access roles of the document generator with ID, name and code; depends on the plan. */
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
  /** Lists document templates by name, code, country or active flag, page by page. */
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
