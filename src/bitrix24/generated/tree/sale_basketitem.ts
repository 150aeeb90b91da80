// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleBasketitem from "../types/sale_basketitem.ts";

/** Methods of Bitrix24 whose names begin with `sale.basketitem`. */
export interface SaleBasketitemRestMethodsTree {
  /** Puts an item into an order's basket with its own name, price, currency and quantity, and returns it. */
  readonly add: RestMethod<typesSaleBasketitem.SaleBasketitemAddParams, typesSaleBasketitem.SaleBasketitemAddResult>;
  /** Puts a product of the catalog into an order's basket, taking its details from the catalog. */
  readonly addCatalogProduct: RestMethod<
    typesSaleBasketitem.SaleBasketitemAddCatalogProductParams,
    typesSaleBasketitem.SaleBasketitemAddCatalogProductResult
  >;
  /** Removes one item from the basket of its order by the item's id. */
  readonly delete: RestMethod<
    typesSaleBasketitem.SaleBasketitemDeleteParams,
    typesSaleBasketitem.SaleBasketitemDeleteResult
  >;
  /** Returns one item of an order's basket with prices, quantity, measure and dimensions. */
  readonly get: RestMethod<typesSaleBasketitem.SaleBasketitemGetParams, typesSaleBasketitem.SaleBasketitemGetResult>;
  /** Describes the fields of an order's basket item, with types and required or read-only marks. */
  readonly getFields: RestMethod<
    typesSaleBasketitem.SaleBasketitemGetFieldsParams,
    typesSaleBasketitem.SaleBasketitemGetFieldsResult
  >;
  /** Describes the fields of a basket item made from a catalog product, where prices are read-only. */
  readonly getFieldsCatalogProduct: RestMethod<
    typesSaleBasketitem.SaleBasketitemGetFieldsCatalogProductParams,
    typesSaleBasketitem.SaleBasketitemGetFieldsCatalogProductResult
  >;
  /**
   * Lists basket items across orders by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesSaleBasketitem.SaleBasketitemListParams, typesSaleBasketitem.SaleBasketitemListResult>;
  /** Changes price, quantity, name and other fields of an item already in an order's basket. */
  readonly update: RestMethod<
    typesSaleBasketitem.SaleBasketitemUpdateParams,
    typesSaleBasketitem.SaleBasketitemUpdateResult
  >;
  /** Changes only quantity, sorting and external id of a basket item that comes from the catalog. */
  readonly updateCatalogProduct: RestMethod<
    typesSaleBasketitem.SaleBasketitemUpdateCatalogProductParams,
    typesSaleBasketitem.SaleBasketitemUpdateCatalogProductResult
  >;
}
