// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogCatalog from "../types/catalog_catalog.ts";

/** Methods of Bitrix24 whose names begin with `catalog.catalog`. */
export interface CatalogCatalogRestMethodsTree {
  /** Returns one commercial catalog by information block id, with its links to variations and VAT. */
  readonly get: RestMethod<typesCatalogCatalog.CatalogCatalogGetParams, typesCatalogCatalog.CatalogCatalogGetResult>;
  /** Describes the fields of a commercial catalog, such as iblockId, productIblockId and vatId. */
  readonly getFields: RestMethod<
    typesCatalogCatalog.CatalogCatalogGetFieldsParams,
    typesCatalogCatalog.CatalogCatalogGetFieldsResult
  >;
  /** Tells whether a commercial catalog is a catalog of variations. */
  readonly isOffers: RestMethod<
    typesCatalogCatalog.CatalogCatalogIsOffersParams,
    typesCatalogCatalog.CatalogCatalogIsOffersResult
  >;
  /**
   * Lists commercial catalogs, both of products and of variations, by filter, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogCatalog.CatalogCatalogListParams, typesCatalogCatalog.CatalogCatalogListResult>;
}
