// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleStatus from "../types/sale_status.ts";

/** Methods of Bitrix24 whose names begin with `sale.status`. */
export interface SaleStatusRestMethodsTree {
  /** Creates an order or delivery status with its own letter code, color and notification mark. */
  readonly add: RestMethod<typesSaleStatus.SaleStatusAddParams, typesSaleStatus.SaleStatusAddResult>;
  /** Deletes an order or delivery status by its letter code. */
  readonly delete: RestMethod<typesSaleStatus.SaleStatusDeleteParams, typesSaleStatus.SaleStatusDeleteResult>;
  /** Returns type, color, sorting and notification mark of one order or delivery status. */
  readonly get: RestMethod<typesSaleStatus.SaleStatusGetParams, typesSaleStatus.SaleStatusGetResult>;
  /** Describes the fields of an order or delivery status; the id is set once at creation. */
  readonly getFields: RestMethod<typesSaleStatus.SaleStatusGetFieldsParams, typesSaleStatus.SaleStatusGetFieldsResult>;
  /**
   * Lists order and delivery statuses with color and sorting; their names come from sale.statusLang.list.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesSaleStatus.SaleStatusListParams, typesSaleStatus.SaleStatusListResult>;
  /** Changes type, color, sorting or notification mark of an order or delivery status. */
  readonly update: RestMethod<typesSaleStatus.SaleStatusUpdateParams, typesSaleStatus.SaleStatusUpdateResult>;
}
