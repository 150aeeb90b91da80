// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogPriceAddParams,
  CatalogPriceAddResult,
  CatalogPriceDeleteParams,
  CatalogPriceDeleteResult,
  CatalogPriceGetFieldsParams,
  CatalogPriceGetFieldsResult,
  CatalogPriceGetParams,
  CatalogPriceGetResult,
  CatalogPriceListParams,
  CatalogPriceListResult,
  CatalogPriceModifyParams,
  CatalogPriceModifyResult,
  CatalogPriceUpdateParams,
  CatalogPriceUpdateResult,
} from "../types/catalog_price.ts";

/** Methods of Bitrix24 whose names begin with `catalog.price`. */
export interface CatalogPriceRestMethods {
  /** Sets a product's price of a given price type and currency, and returns the new price. */
  "catalog.price.add": { params: CatalogPriceAddParams; result: CatalogPriceAddResult };
  /** Deletes one price of a product; needs the right to change sale prices. */
  "catalog.price.delete": { params: CatalogPriceDeleteParams; result: CatalogPriceDeleteResult };
  /** Returns one product price with its currency, price type and quantity range. */
  "catalog.price.get": { params: CatalogPriceGetParams; result: CatalogPriceGetResult };
  /** Describes the fields of a product's price, with types and required or immutable marks. */
  "catalog.price.getFields": { params: CatalogPriceGetFieldsParams; result: CatalogPriceGetFieldsResult };
  /** Lists prices of products by filter, for example all prices of one product, 50 per page. */
  "catalog.price.list": { params: CatalogPriceListParams; result: CatalogPriceListResult };
  /** Replaces all prices of a product at once; a price whose id is left out is deleted. */
  "catalog.price.modify": { params: CatalogPriceModifyParams; result: CatalogPriceModifyResult };
  /** Changes the amount and currency of one existing product price. */
  "catalog.price.update": { params: CatalogPriceUpdateParams; result: CatalogPriceUpdateResult };
}
