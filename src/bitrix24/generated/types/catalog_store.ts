// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogStore } from "./shared.ts";

/**
 * Parameters of catalog.store.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
 */
export interface CatalogStoreAddParams {
  /** Fields of the record by their names. See catalog.store.getFields. */
  fields: {
    /** Street and house, or the whole address. */
    address: string;
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Whether it is in use. Default: Y. */
    active?: "Y" | "N" | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Latitude or longitude of the store. */
    gpsN?: number | string | undefined;
    /** Latitude or longitude of the store. */
    gpsS?: number | string | undefined;
    /** Id of the file with the picture. */
    imageId?: object | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    dateModify?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of the user: user.get. */
    userId?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** Phone number. */
    phone?: string | undefined;
    /** When it is open. */
    schedule?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Place in the order; what has less comes first. Default: 100. */
    sort?: number | string | undefined;
    /** E-mail address. */
    email?: string | undefined;
    /** Whether orders can be fetched there. Default: N. */
    issuingCenter?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
  };
}

/** Result of catalog.store.add. */
export interface CatalogStoreAddResult {
  /** The store. */
  store: CatalogStore;
}

/**
 * Parameters of catalog.store.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
 */
export interface CatalogStoreDeleteParams {
  /** Id of a store: catalog.store.list. */
  id: number | string;
}

/** Result of catalog.store.delete. */
export type CatalogStoreDeleteResult = boolean;

/** How catalog.store.getFields describes a field. */
export interface CatalogStoreGetFieldsField {
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
  /** The store. */
  store: {
    /** Whether it is in use. */
    active?: CatalogStoreGetFieldsField;
    /** Street and house, or the whole address. */
    address?: CatalogStoreGetFieldsField;
    /** Symbolic code. */
    code?: CatalogStoreGetFieldsField;
    /** When it was created. */
    dateCreate?: CatalogStoreGetFieldsField;
    /** When it was last changed. */
    dateModify?: CatalogStoreGetFieldsField;
    /** What it is about, in words. */
    description?: CatalogStoreGetFieldsField;
    /** E-mail address. */
    email?: CatalogStoreGetFieldsField;
    /** Latitude or longitude of the store. */
    gpsN?: CatalogStoreGetFieldsField;
    /** Latitude or longitude of the store. */
    gpsS?: CatalogStoreGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogStoreGetFieldsField;
    /** Id of the file with the picture. */
    imageId?: CatalogStoreGetFieldsField;
    /** Whether orders can be fetched there. */
    issuingCenter?: CatalogStoreGetFieldsField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: CatalogStoreGetFieldsField;
    /** Phone number. */
    phone?: CatalogStoreGetFieldsField;
    /** When it is open. */
    schedule?: CatalogStoreGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogStoreGetFieldsField;
    /** What it is called, for people to read. */
    title?: CatalogStoreGetFieldsField;
    /** Id of the user: user.get. */
    userId?: CatalogStoreGetFieldsField;
    /** Id in an outside system. */
    xmlId?: CatalogStoreGetFieldsField;
  };
}

/**
 * Parameters of catalog.store.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
 */
export interface CatalogStoreGetParams {
  /** Id of a store: catalog.store.list. */
  id: number | string;
}

/** Result of catalog.store.get. */
export interface CatalogStoreGetResult {
  /** The store. */
  store: CatalogStore;
}

/**
 * Parameters of catalog.store.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
 */
export interface CatalogStoreListParams {
  /** Names of the fields to return. See catalog.store.getFields. */
  select?: (keyof CatalogStore | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.store.getFields. */
  filter?:
    | {
      [Name in keyof CatalogStore]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.store.getFields. */
  order?:
    | {
      [Name in keyof CatalogStore]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id of a store: catalog.store.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.store.getFields. */
  fields: {
    /** Street and house, or the whole address. */
    address?: string | undefined;
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Latitude or longitude of the store. */
    gpsN?: number | string | undefined;
    /** Latitude or longitude of the store. */
    gpsS?: number | string | undefined;
    /** Id of the file with the picture. */
    imageId?: object | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    dateModify?: string | Date | undefined;
    /** When it was created. Date and time, ISO 8601. */
    dateCreate?: string | Date | undefined;
    /** Id of the user: user.get. */
    userId?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
    /** Phone number. */
    phone?: string | undefined;
    /** When it is open. */
    schedule?: string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** E-mail address. */
    email?: string | undefined;
    /** Whether orders can be fetched there. */
    issuingCenter?: "Y" | "N" | undefined;
    /** Symbolic code. */
    code?: string | undefined;
  };
}

/** Result of catalog.store.update. */
export interface CatalogStoreUpdateResult {
  /** The store. */
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
  /**
   * Lists warehouses with address, contacts and activity by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.store.list": { params: CatalogStoreListParams; result: CatalogStoreListResult };
  /** Changes address, title, contacts, coordinates or activity of a warehouse. */
  "catalog.store.update": { params: CatalogStoreUpdateParams; result: CatalogStoreUpdateResult };
}
