// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.vat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
 */
export interface CrmVatAddParams {
  fields: {
    ACTIVE?: "Y" | "N" | undefined;
    C_SORT?: number | string | undefined;
    NAME: string;
    RATE: number | string;
  };
}

/** Result of crm.vat.add. */
export type CrmVatAddResult = number;

/**
 * Parameters of crm.vat.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
 */
export interface CrmVatDeleteParams {
  id: number | string;
}

/** Result of crm.vat.delete. */
export type CrmVatDeleteResult = boolean;

/** How crm.vat.fields describes a field. */
export interface CrmVatFieldsField {
  type?: string;
  size?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  title?: string;
}

/**
 * Parameters of crm.vat.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
 */
export interface CrmVatFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.vat.fields. */
export interface CrmVatFieldsResult {
  ID?: CrmVatFieldsField;
  TIMESTAMP_X?: CrmVatFieldsField;
  ACTIVE?: CrmVatFieldsField;
  C_SORT?: CrmVatFieldsField;
  NAME?: CrmVatFieldsField;
  RATE?: CrmVatFieldsField;
}

/**
 * Parameters of crm.vat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
 */
export interface CrmVatGetParams {
  id: number | string;
}

/** Result of crm.vat.get. */
export interface CrmVatGetResult {
  ID?: number | string;
  ACTIVE?: string;
  C_SORT?: number | string;
  NAME?: string;
  RATE?: number | string;
}

/**
 * Parameters of crm.vat.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
 */
export interface CrmVatListParams {
  order?: object | undefined;
  filter?: object | undefined;
  select?: string[] | undefined;
}

/** Result of crm.vat.list. */
export type CrmVatListResult = {
  ID?: string;
  NAME?: string;
  RATE?: null | string;
}[];

/**
 * Parameters of crm.vat.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
 */
export interface CrmVatUpdateParams {
  id: number | string;
  fields: {
    ACTIVE?: "Y" | "N" | undefined;
    C_SORT?: number | string | undefined;
    NAME: string;
    RATE?: number | string | undefined;
  };
}

/** Result of crm.vat.update. */
export type CrmVatUpdateResult = boolean | number;

/** Methods of Bitrix24 whose names begin with `crm.vat`. */
export interface CrmVatRestMethods {
  /**
   * Adds a VAT rate and returns its ID; catalog.vat.add replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.add.
   */
  "crm.vat.add": { params: CrmVatAddParams; result: CrmVatAddResult };
  /**
   * Deletes a VAT rate; catalog.vat.delete replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.delete.
   */
  "crm.vat.delete": { params: CrmVatDeleteParams; result: CrmVatDeleteResult };
  /**
   * Describes the fields of a VAT rate; catalog.vat.getFields replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.getFields.
   */
  "crm.vat.fields": { params: CrmVatFieldsParams; result: CrmVatFieldsResult };
  /**
   * Returns one VAT rate by ID; catalog.vat.get replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.get.
   */
  "crm.vat.get": { params: CrmVatGetParams; result: CrmVatGetResult };
  /**
   * Lists VAT rates by filter; catalog.vat.list replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.list.
   */
  "crm.vat.list": { params: CrmVatListParams; result: CrmVatListResult };
  /**
   * Changes a VAT rate; catalog.vat.update replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.update.
   */
  "crm.vat.update": { params: CrmVatUpdateParams; result: CrmVatUpdateResult };
}
