// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogPriceTypeAddParams,
  CatalogPriceTypeAddResult,
  CatalogPriceTypeDeleteParams,
  CatalogPriceTypeDeleteResult,
  CatalogPriceTypeGetFieldsParams,
  CatalogPriceTypeGetFieldsResult,
  CatalogPriceTypeGetParams,
  CatalogPriceTypeGetResult,
  CatalogPriceTypeListParams,
  CatalogPriceTypeListResult,
  CatalogPriceTypeUpdateParams,
  CatalogPriceTypeUpdateResult,
} from "../types/catalog_pricetype.ts";

/** Methods of Bitrix24 whose names begin with `catalog.pricetype`. */
export interface CatalogPricetypeRestMethods {
  /** Creates a price type, such as wholesale, that may be made the base one. */
  "catalog.priceType.add": { params: CatalogPriceTypeAddParams; result: CatalogPriceTypeAddResult };
  /** Deletes a price type by its id; for administrators only. */
  "catalog.priceType.delete": { params: CatalogPriceTypeDeleteParams; result: CatalogPriceTypeDeleteResult };
  /** Returns name, base mark and sorting of one price type. */
  "catalog.priceType.get": { params: CatalogPriceTypeGetParams; result: CatalogPriceTypeGetResult };
  /** Describes the fields of a price type, with types and required or read-only marks. */
  "catalog.priceType.getFields": { params: CatalogPriceTypeGetFieldsParams; result: CatalogPriceTypeGetFieldsResult };
  /** Lists price types of the catalog by filter, in pages of 50. */
  "catalog.priceType.list": { params: CatalogPriceTypeListParams; result: CatalogPriceTypeListResult };
  /** Changes name, sorting, external id or base mark of a price type. */
  "catalog.priceType.update": { params: CatalogPriceTypeUpdateParams; result: CatalogPriceTypeUpdateResult };
}
