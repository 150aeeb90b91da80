// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogCatalogGetFieldsParams,
  CatalogCatalogGetFieldsResult,
  CatalogCatalogGetParams,
  CatalogCatalogGetResult,
  CatalogCatalogIsOffersParams,
  CatalogCatalogIsOffersResult,
  CatalogCatalogListParams,
  CatalogCatalogListResult,
} from "../types/catalog_catalog.ts";

/** Methods of Bitrix24 whose names begin with `catalog.catalog`. */
export interface CatalogCatalogRestMethods {
  /** Returns one commercial catalog by information block id, with its links to variations and VAT. */
  "catalog.catalog.get": { params: CatalogCatalogGetParams; result: CatalogCatalogGetResult };
  /** Describes the fields of a commercial catalog, such as iblockId, productIblockId and vatId. */
  "catalog.catalog.getFields": { params: CatalogCatalogGetFieldsParams; result: CatalogCatalogGetFieldsResult };
  /** Tells whether a commercial catalog is a catalog of variations. */
  "catalog.catalog.isOffers": { params: CatalogCatalogIsOffersParams; result: CatalogCatalogIsOffersResult };
  /** Lists commercial catalogs, both of products and of variations, by filter, 50 per page. */
  "catalog.catalog.list": { params: CatalogCatalogListParams; result: CatalogCatalogListResult };
}
