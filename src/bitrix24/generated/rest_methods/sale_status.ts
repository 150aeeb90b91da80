// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleStatusAddParams,
  SaleStatusAddResult,
  SaleStatusDeleteParams,
  SaleStatusDeleteResult,
  SaleStatusGetFieldsParams,
  SaleStatusGetFieldsResult,
  SaleStatusGetParams,
  SaleStatusGetResult,
  SaleStatusListParams,
  SaleStatusListResult,
  SaleStatusUpdateParams,
  SaleStatusUpdateResult,
} from "../types/sale_status.ts";

/** Methods of Bitrix24 whose names begin with `sale.status`. */
export interface SaleStatusRestMethods {
  /** Creates an order or delivery status with its own letter code, color and notification mark. */
  "sale.status.add": { params: SaleStatusAddParams; result: SaleStatusAddResult };
  /** Deletes an order or delivery status by its letter code. */
  "sale.status.delete": { params: SaleStatusDeleteParams; result: SaleStatusDeleteResult };
  /** Returns type, color, sorting and notification mark of one order or delivery status. */
  "sale.status.get": { params: SaleStatusGetParams; result: SaleStatusGetResult };
  /** Describes the fields of an order or delivery status; the id is set once at creation. */
  "sale.status.getFields": { params: SaleStatusGetFieldsParams; result: SaleStatusGetFieldsResult };
  /** Lists order and delivery statuses with color and sorting; their names come from sale.statusLang.list. */
  "sale.status.list": { params: SaleStatusListParams; result: SaleStatusListResult };
  /** Changes type, color, sorting or notification mark of an order or delivery status. */
  "sale.status.update": { params: SaleStatusUpdateParams; result: SaleStatusUpdateResult };
}
