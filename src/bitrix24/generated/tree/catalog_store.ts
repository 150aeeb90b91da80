// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogStore from "../types/catalog_store.ts";

/** Methods of Bitrix24 whose names begin with `catalog.store`. */
export interface CatalogStoreRestMethodsTree {
  /** Creates a warehouse with an address, contacts and coordinates, and returns it. */
  readonly add: RestMethod<typesCatalogStore.CatalogStoreAddParams, typesCatalogStore.CatalogStoreAddResult>;
  /** Deletes a warehouse by its id; for administrators only. */
  readonly delete: RestMethod<typesCatalogStore.CatalogStoreDeleteParams, typesCatalogStore.CatalogStoreDeleteResult>;
  /** Returns address, contacts, coordinates and activity of one warehouse. */
  readonly get: RestMethod<typesCatalogStore.CatalogStoreGetParams, typesCatalogStore.CatalogStoreGetResult>;
  /** Describes the fields of a warehouse, such as address, gpsN and phone. */
  readonly getFields: RestMethod<
    typesCatalogStore.CatalogStoreGetFieldsParams,
    typesCatalogStore.CatalogStoreGetFieldsResult
  >;
  /**
   * Lists warehouses with address, contacts and activity by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogStore.CatalogStoreListParams, typesCatalogStore.CatalogStoreListResult>;
  /** Changes address, title, contacts, coordinates or activity of a warehouse. */
  readonly update: RestMethod<typesCatalogStore.CatalogStoreUpdateParams, typesCatalogStore.CatalogStoreUpdateResult>;
}
