// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogPrice from "../types/catalog_price.ts";

/** Methods of Bitrix24 whose names begin with `catalog.price`. */
export interface CatalogPriceRestMethodsTree {
  /** Sets a product's price of a given price type and currency, and returns the new price. */
  readonly add: RestMethod<typesCatalogPrice.CatalogPriceAddParams, typesCatalogPrice.CatalogPriceAddResult>;
  /** Deletes one price of a product; needs the right to change sale prices. */
  readonly delete: RestMethod<typesCatalogPrice.CatalogPriceDeleteParams, typesCatalogPrice.CatalogPriceDeleteResult>;
  /** Returns one product price with its currency, price type and quantity range. */
  readonly get: RestMethod<typesCatalogPrice.CatalogPriceGetParams, typesCatalogPrice.CatalogPriceGetResult>;
  /** Describes the fields of a product's price, with types and required or immutable marks. */
  readonly getFields: RestMethod<
    typesCatalogPrice.CatalogPriceGetFieldsParams,
    typesCatalogPrice.CatalogPriceGetFieldsResult
  >;
  /**
   * Lists prices of products by filter, for example all prices of one product, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogPrice.CatalogPriceListParams, typesCatalogPrice.CatalogPriceListResult>;
  /** Replaces all prices of a product at once; a price whose id is left out is deleted. */
  readonly modify: RestMethod<typesCatalogPrice.CatalogPriceModifyParams, typesCatalogPrice.CatalogPriceModifyResult>;
  /** Changes the amount and currency of one existing product price. */
  readonly update: RestMethod<typesCatalogPrice.CatalogPriceUpdateParams, typesCatalogPrice.CatalogPriceUpdateResult>;
}
