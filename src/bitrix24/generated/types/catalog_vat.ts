// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogVat } from "./shared.ts";

/** Stands in several types. */
export interface CatalogVatAddFields {
  /** What it is called. */
  name: string;
  /** Whether it is in use. */
  active?: "Y" | "N" | undefined;
  /** The rate. */
  rate: number | string;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string | Date | undefined;
}

/**
 * Parameters of catalog.vat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
 */
export interface CatalogVatAddParams {
  /** Fields of the record by their names. See catalog.vat.getFields. */
  fields: CatalogVatAddFields;
}

/** Result of catalog.vat.add. */
export interface CatalogVatAddResult {
  /** The VAT rate. */
  vat: CatalogVat;
}

/**
 * Parameters of catalog.vat.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
 */
export interface CatalogVatDeleteParams {
  /** Id of a VAT rate: catalog.vat.list. */
  id: number | string;
}

/** Result of catalog.vat.delete. */
export type CatalogVatDeleteResult = boolean;

/** How catalog.vat.getFields describes a field. */
export interface CatalogVatGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/**
 * Parameters of catalog.vat.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
 */
export interface CatalogVatGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.vat.getFields. */
export interface CatalogVatGetFieldsResult {
  /** The VAT rate. */
  vat: {
    /** Whether it is in use. */
    active?: CatalogVatGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogVatGetFieldsField;
    /** What it is called. */
    name?: CatalogVatGetFieldsField;
    /** The rate. */
    rate?: CatalogVatGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogVatGetFieldsField;
    /** When it was last changed. */
    timestampX?: CatalogVatGetFieldsField;
  };
}

/**
 * Parameters of catalog.vat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
 */
export interface CatalogVatGetParams {
  /** Id of a VAT rate: catalog.vat.list. */
  id: number | string;
}

/** Result of catalog.vat.get. */
export interface CatalogVatGetResult {
  /** The VAT rate. */
  vat?: CatalogVat;
  /** Whether it is in use. */
  active?: string;
  /** Id, unique among its kind. Read-only. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** The rate. */
  rate?: number;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** When it was last changed. */
  timestampX?: string;
}

/**
 * Parameters of catalog.vat.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
 */
export interface CatalogVatListParams {
  /** Names of the fields to return. See catalog.vat.getFields. */
  select?: ("active" | "id" | "name" | "rate" | "sort" | "timestampX" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.vat.getFields. */
  filter?:
    | {
      [Name in "active" | "id" | "name" | "rate" | "sort" | "timestampX"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.vat.getFields. */
  order?:
    | {
      [Name in "active" | "id" | "name" | "rate" | "sort" | "timestampX"]?:
        | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
        | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.vat.list. */
export interface CatalogVatListResult {
  /** The VAT rate. */
  vat?: CatalogVat[];
  vats: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** The rate. */
    rate?: number;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.vat.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
 */
export interface CatalogVatUpdateParams {
  /** Id of a VAT rate: catalog.vat.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.vat.getFields. */
  fields: CatalogVatAddFields;
}

/** Result of catalog.vat.update. */
export interface CatalogVatUpdateResult {
  /** The VAT rate. */
  vat: CatalogVat;
}

/** Methods of Bitrix24 whose names begin with `catalog.vat`. */
export interface CatalogVatRestMethods {
  /** Adds a VAT rate with a name and percentage to the catalog's list and returns it. */
  "catalog.vat.add": { params: CatalogVatAddParams; result: CatalogVatAddResult };
  /** Deletes a VAT rate from the catalog's list of rates; for administrators only. */
  "catalog.vat.delete": { params: CatalogVatDeleteParams; result: CatalogVatDeleteResult };
  /** Returns name, percentage, sorting and activity of one VAT rate of the catalog. */
  "catalog.vat.get": { params: CatalogVatGetParams; result: CatalogVatGetResult };
  /** Describes the fields of a catalog VAT rate, such as name, rate and active. */
  "catalog.vat.getFields": { params: CatalogVatGetFieldsParams; result: CatalogVatGetFieldsResult };
  /**
   * Lists VAT rates of the catalog by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.vat.list": { params: CatalogVatListParams; result: CatalogVatListResult };
  /** Changes name, percentage, sorting or activity of a VAT rate in the catalog. */
  "catalog.vat.update": { params: CatalogVatUpdateParams; result: CatalogVatUpdateResult };
}
