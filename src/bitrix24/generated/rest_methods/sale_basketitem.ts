// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleBasketitemAddCatalogProductParams,
  SaleBasketitemAddCatalogProductResult,
  SaleBasketitemAddParams,
  SaleBasketitemAddResult,
  SaleBasketitemDeleteParams,
  SaleBasketitemDeleteResult,
  SaleBasketitemGetFieldsCatalogProductParams,
  SaleBasketitemGetFieldsCatalogProductResult,
  SaleBasketitemGetFieldsParams,
  SaleBasketitemGetFieldsResult,
  SaleBasketitemGetParams,
  SaleBasketitemGetResult,
  SaleBasketitemListParams,
  SaleBasketitemListResult,
  SaleBasketitemUpdateCatalogProductParams,
  SaleBasketitemUpdateCatalogProductResult,
  SaleBasketitemUpdateParams,
  SaleBasketitemUpdateResult,
} from "../types/sale_basketitem.ts";

/** Methods of Bitrix24 whose names begin with `sale.basketitem`. */
export interface SaleBasketitemRestMethods {
  /** Puts an item into an order's basket with its own name, price, currency and quantity, and returns it. */
  "sale.basketitem.add": { params: SaleBasketitemAddParams; result: SaleBasketitemAddResult };
  /** Puts a product of the catalog into an order's basket, taking its details from the catalog. */
  "sale.basketitem.addCatalogProduct": {
    params: SaleBasketitemAddCatalogProductParams;
    result: SaleBasketitemAddCatalogProductResult;
  };
  /** Removes one item from the basket of its order by the item's id. */
  "sale.basketitem.delete": { params: SaleBasketitemDeleteParams; result: SaleBasketitemDeleteResult };
  /** Returns one item of an order's basket with prices, quantity, measure and dimensions. */
  "sale.basketitem.get": { params: SaleBasketitemGetParams; result: SaleBasketitemGetResult };
  /** Describes the fields of an order's basket item, with types and required or read-only marks. */
  "sale.basketitem.getFields": { params: SaleBasketitemGetFieldsParams; result: SaleBasketitemGetFieldsResult };
  /** Describes the fields of a basket item made from a catalog product, where prices are read-only. */
  "sale.basketitem.getFieldsCatalogProduct": {
    params: SaleBasketitemGetFieldsCatalogProductParams;
    result: SaleBasketitemGetFieldsCatalogProductResult;
  };
  /** Lists basket items across orders by filter, in pages of 50. */
  "sale.basketitem.list": { params: SaleBasketitemListParams; result: SaleBasketitemListResult };
  /** Changes price, quantity, name and other fields of an item already in an order's basket. */
  "sale.basketitem.update": { params: SaleBasketitemUpdateParams; result: SaleBasketitemUpdateResult };
  /** Changes only quantity, sorting and external id of a basket item that comes from the catalog. */
  "sale.basketitem.updateCatalogProduct": {
    params: SaleBasketitemUpdateCatalogProductParams;
    result: SaleBasketitemUpdateCatalogProductResult;
  };
}
