// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleOrder from "../types/sale_order.ts";

/** Methods of Bitrix24 whose names begin with `sale.order`. */
export interface SaleOrderRestMethodsTree {
  /** Creates an order of the online store for a site, payer type and currency, and returns it. */
  readonly add: RestMethod<typesSaleOrder.SaleOrderAddParams, typesSaleOrder.SaleOrderAddResult>;
  /** Deletes an order together with its related objects; fails while the order has active payments. */
  readonly delete: RestMethod<typesSaleOrder.SaleOrderDeleteParams, typesSaleOrder.SaleOrderDeleteResult>;
  /** Returns one order with its basket items and other related objects. */
  readonly get: RestMethod<typesSaleOrder.SaleOrderGetParams, typesSaleOrder.SaleOrderGetResult>;
  /** Describes the fields of an order, such as accountNumber and statusId, with types and marks. */
  readonly getFields: RestMethod<typesSaleOrder.SaleOrderGetFieldsParams, typesSaleOrder.SaleOrderGetFieldsResult>;
  /**
   * Lists orders of the online store by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesSaleOrder.SaleOrderListParams, typesSaleOrder.SaleOrderListResult>;
  /** Changes price, status, comments, responsible user and other fields of an order. */
  readonly update: RestMethod<typesSaleOrder.SaleOrderUpdateParams, typesSaleOrder.SaleOrderUpdateResult>;
}
