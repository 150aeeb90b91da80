// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleOrderAddParams,
  SaleOrderAddResult,
  SaleOrderDeleteParams,
  SaleOrderDeleteResult,
  SaleOrderGetFieldsParams,
  SaleOrderGetFieldsResult,
  SaleOrderGetParams,
  SaleOrderGetResult,
  SaleOrderListParams,
  SaleOrderListResult,
  SaleOrderUpdateParams,
  SaleOrderUpdateResult,
} from "../types/sale_order.ts";

/** Methods of Bitrix24 whose names begin with `sale.order`. */
export interface SaleOrderRestMethods {
  /** Creates an order of the online store for a site, payer type and currency, and returns it. */
  "sale.order.add": { params: SaleOrderAddParams; result: SaleOrderAddResult };
  /** Deletes an order together with its related objects; fails while the order has active payments. */
  "sale.order.delete": { params: SaleOrderDeleteParams; result: SaleOrderDeleteResult };
  /** Returns one order with its basket items and other related objects. */
  "sale.order.get": { params: SaleOrderGetParams; result: SaleOrderGetResult };
  /** Describes the fields of an order, such as accountNumber and statusId, with types and marks. */
  "sale.order.getFields": { params: SaleOrderGetFieldsParams; result: SaleOrderGetFieldsResult };
  /** Lists orders of the online store by filter, in pages of 50. */
  "sale.order.list": { params: SaleOrderListParams; result: SaleOrderListResult };
  /** Changes price, status, comments, responsible user and other fields of an order. */
  "sale.order.update": { params: SaleOrderUpdateParams; result: SaleOrderUpdateResult };
}
