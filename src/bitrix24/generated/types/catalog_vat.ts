// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogVat } from "./shared.ts";

/** Stands in several types. */
export interface CatalogVatAddFields {
  name: string;
  active?: "Y" | "N" | undefined;
  rate: number | string;
  sort?: number | string | undefined;
  timestampX?: string | Date | undefined;
}

/**
 * Parameters of catalog.vat.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
 */
export interface CatalogVatAddParams {
  fields: CatalogVatAddFields;
}

/** Result of catalog.vat.add. */
export interface CatalogVatAddResult {
  vat: CatalogVat;
}

/**
 * Parameters of catalog.vat.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
 */
export interface CatalogVatDeleteParams {
  id: number | string;
}

/** Result of catalog.vat.delete. */
export type CatalogVatDeleteResult = boolean;

/** How catalog.vat.getFields describes a field. */
export interface CatalogVatGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  vat: {
    active?: CatalogVatGetFieldsField;
    id?: CatalogVatGetFieldsField;
    name?: CatalogVatGetFieldsField;
    rate?: CatalogVatGetFieldsField;
    sort?: CatalogVatGetFieldsField;
    timestampX?: CatalogVatGetFieldsField;
  };
}

/**
 * Parameters of catalog.vat.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
 */
export interface CatalogVatGetParams {
  id: number | string;
}

/** Result of catalog.vat.get. */
export interface CatalogVatGetResult {
  vat?: CatalogVat;
  active?: string;
  id?: number;
  name?: string;
  rate?: number;
  sort?: number;
  timestampX?: string;
}

/**
 * Parameters of catalog.vat.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
 */
export interface CatalogVatListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.vat.list. */
export interface CatalogVatListResult {
  vat?: CatalogVat[];
  vats: {
    id?: number;
    name?: string;
    rate?: number;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.vat.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
 */
export interface CatalogVatUpdateParams {
  id: number | string;
  fields: CatalogVatAddFields;
}

/** Result of catalog.vat.update. */
export interface CatalogVatUpdateResult {
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
  /** Lists VAT rates of the catalog by filter, in pages of 50. */
  "catalog.vat.list": { params: CatalogVatListParams; result: CatalogVatListResult };
  /** Changes name, percentage, sorting or activity of a VAT rate in the catalog. */
  "catalog.vat.update": { params: CatalogVatUpdateParams; result: CatalogVatUpdateResult };
}
