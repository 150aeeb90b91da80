// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.vat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
 */
export interface CrmVatAddParams {
  /** Fields of the record by their names. See crm.vat.fields. */
  fields: {
    /** Whether it is in use. Default: Y. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. Default: 100. */
    C_SORT?: number | string | undefined;
    /** What it is called. */
    NAME: string;
    /** The rate. */
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
  /** Id, unique among its kind. See crm.vat.list. */
  id: number | string;
}

/** Result of crm.vat.delete. */
export type CrmVatDeleteResult = boolean;

/** How crm.vat.fields describes a field. */
export interface CrmVatFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Size; of a file in bytes. */
  size?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** What it is called, for people to read. */
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmVatFieldsField;
  /** When it was last changed. Date and time, ISO 8601. Read-only. */
  TIMESTAMP_X?: CrmVatFieldsField;
  /** Whether it is in use. */
  ACTIVE?: CrmVatFieldsField;
  /** Place in the order; what has less comes first. */
  C_SORT?: CrmVatFieldsField;
  /** What it is called. */
  NAME?: CrmVatFieldsField;
  /** The rate. */
  RATE?: CrmVatFieldsField;
}

/**
 * Parameters of crm.vat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
 */
export interface CrmVatGetParams {
  /** Id, unique among its kind. See crm.vat.list. */
  id: number | string;
}

/** Result of crm.vat.get. */
export interface CrmVatGetResult {
  /** Id, unique among its kind. Read-only. */
  ID?: number | string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Place in the order; what has less comes first. */
  C_SORT?: number | string;
  /** What it is called. */
  NAME?: string;
  /** The rate. */
  RATE?: number | string;
}

/**
 * Parameters of crm.vat.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
 */
export interface CrmVatListParams {
  /** Fields to sort by, each with ASC or DESC. See crm.vat.fields. */
  order?:
    | {
      [Name in "ID" | "NAME" | "RATE"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Conditions that all must hold. See crm.vat.fields. */
  filter?:
    | {
      [Name in "ID" | "NAME" | "RATE" | "ACTIVE"]?: unknown;
    }
    | object
    | undefined;
  /** Names of the fields to return. See crm.vat.fields. */
  select?: ("ID" | "NAME" | "RATE" | (string & {}))[] | undefined;
}

/** Result of crm.vat.list. */
export type CrmVatListResult = {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  /** The rate. */
  RATE?: null | string;
}[];

/**
 * Parameters of crm.vat.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
 */
export interface CrmVatUpdateParams {
  /** Id, unique among its kind. See crm.vat.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.vat.fields. */
  fields: {
    /** Whether it is in use. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    C_SORT?: number | string | undefined;
    /** What it is called. */
    NAME: string;
    /** The rate. */
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use catalog.vat.list.
   */
  "crm.vat.list": { params: CrmVatListParams; result: CrmVatListResult };
  /**
   * Changes a VAT rate; catalog.vat.update replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.update.
   */
  "crm.vat.update": { params: CrmVatUpdateParams; result: CrmVatUpdateResult };
}
