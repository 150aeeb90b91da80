// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogStore } from "./shared.ts";

/**
 * Parameters of catalog.store.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
 */
export interface CatalogStoreAddParams {
  fields: {
    address: string;
    title?: string | undefined;
    active?: "Y" | "N" | undefined;
    description?: string | undefined;
    gpsS?: number | string | undefined;
    imageId?: object | undefined;
    dateModify?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    userId?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    phone?: string | undefined;
    schedule?: string | undefined;
    xmlId?: string | number | undefined;
    sort?: number | string | undefined;
    email?: string | undefined;
    issuingCenter?: "Y" | "N" | undefined;
    code?: string | undefined;
    [name: `gps${string}`]: unknown;
  };
}

/** Result of catalog.store.add. */
export interface CatalogStoreAddResult {
  store: CatalogStore;
}

/**
 * Parameters of catalog.store.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
 */
export interface CatalogStoreDeleteParams {
  id: number | string;
}

/** Result of catalog.store.delete. */
export type CatalogStoreDeleteResult = boolean;

/** How catalog.store.getFields describes a field. */
export interface CatalogStoreGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.store.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
 */
export interface CatalogStoreGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.store.getFields. */
export interface CatalogStoreGetFieldsResult {
  store: {
    active?: CatalogStoreGetFieldsField;
    address?: CatalogStoreGetFieldsField;
    code?: CatalogStoreGetFieldsField;
    dateCreate?: CatalogStoreGetFieldsField;
    dateModify?: CatalogStoreGetFieldsField;
    description?: CatalogStoreGetFieldsField;
    email?: CatalogStoreGetFieldsField;
    gpsS?: CatalogStoreGetFieldsField;
    id?: CatalogStoreGetFieldsField;
    imageId?: CatalogStoreGetFieldsField;
    issuingCenter?: CatalogStoreGetFieldsField;
    modifiedBy?: CatalogStoreGetFieldsField;
    phone?: CatalogStoreGetFieldsField;
    schedule?: CatalogStoreGetFieldsField;
    sort?: CatalogStoreGetFieldsField;
    title?: CatalogStoreGetFieldsField;
    userId?: CatalogStoreGetFieldsField;
    xmlId?: CatalogStoreGetFieldsField;
    [name: `gps${string}`]: undefined | CatalogStoreGetFieldsField;
  };
}

/**
 * Parameters of catalog.store.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
 */
export interface CatalogStoreGetParams {
  id: number | string;
}

/** Result of catalog.store.get. */
export interface CatalogStoreGetResult {
  store: CatalogStore;
}

/**
 * Parameters of catalog.store.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
 */
export interface CatalogStoreListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.store.list. */
export interface CatalogStoreListResult {
  stores: CatalogStore[];
}

/**
 * Parameters of catalog.store.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
 */
export interface CatalogStoreUpdateParams {
  id: number | string;
  fields: {
    address?: string | undefined;
    title?: string | undefined;
    active?: "Y" | "N" | undefined;
    description?: string | undefined;
    gpsS?: number | string | undefined;
    imageId?: object | undefined;
    dateModify?: string | Date | undefined;
    dateCreate?: string | Date | undefined;
    userId?: number | string | undefined;
    modifiedBy?: number | string | undefined;
    phone?: string | undefined;
    schedule?: string | undefined;
    xmlId?: string | number | undefined;
    sort?: number | string | undefined;
    email?: string | undefined;
    issuingCenter?: "Y" | "N" | undefined;
    code?: string | undefined;
    [name: `gps${string}`]: unknown;
  };
}

/** Result of catalog.store.update. */
export interface CatalogStoreUpdateResult {
  store: CatalogStore;
}

/** Methods of Bitrix24 whose names begin with `catalog.store`. */
export interface CatalogStoreRestMethods {
  /** Creates a warehouse with an address, contacts and coordinates, and returns it. */
  "catalog.store.add": { params: CatalogStoreAddParams; result: CatalogStoreAddResult };
  /** Deletes a warehouse by its id; for administrators only. */
  "catalog.store.delete": { params: CatalogStoreDeleteParams; result: CatalogStoreDeleteResult };
  /** Returns address, contacts, coordinates and activity of one warehouse. */
  "catalog.store.get": { params: CatalogStoreGetParams; result: CatalogStoreGetResult };
  /** Describes the fields of a warehouse, such as address, gpsN and phone. */
  "catalog.store.getFields": { params: CatalogStoreGetFieldsParams; result: CatalogStoreGetFieldsResult };
  /** Lists warehouses with address, contacts and activity by filter, in pages of 50. */
  "catalog.store.list": { params: CatalogStoreListParams; result: CatalogStoreListResult };
  /** Changes address, title, contacts, coordinates or activity of a warehouse. */
  "catalog.store.update": { params: CatalogStoreUpdateParams; result: CatalogStoreUpdateResult };
}
