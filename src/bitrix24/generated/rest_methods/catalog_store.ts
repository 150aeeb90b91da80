// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogStoreAddParams,
  CatalogStoreAddResult,
  CatalogStoreDeleteParams,
  CatalogStoreDeleteResult,
  CatalogStoreGetFieldsParams,
  CatalogStoreGetFieldsResult,
  CatalogStoreGetParams,
  CatalogStoreGetResult,
  CatalogStoreListParams,
  CatalogStoreListResult,
  CatalogStoreUpdateParams,
  CatalogStoreUpdateResult,
} from "../types/catalog_store.ts";

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
