// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePaymentitembasket from "../types/sale_paymentitembasket.ts";

/** Methods of Bitrix24 whose names begin with `sale.paymentitembasket`. */
export interface SalePaymentitembasketRestMethodsTree {
  /** Ties a basket item, in a given quantity, to a payment of the order. */
  readonly add: RestMethod<
    typesSalePaymentitembasket.SalePaymentitembasketAddParams,
    typesSalePaymentitembasket.SalePaymentitembasketAddResult
  >;
  /** Unties a basket item of an order from a payment by the id of the tie. */
  readonly delete: RestMethod<
    typesSalePaymentitembasket.SalePaymentitembasketDeleteParams,
    typesSalePaymentitembasket.SalePaymentitembasketDeleteResult
  >;
  /** Returns one tie of a basket item to a payment, with the quantity it covers. */
  readonly get: RestMethod<
    typesSalePaymentitembasket.SalePaymentitembasketGetParams,
    typesSalePaymentitembasket.SalePaymentitembasketGetResult
  >;
  /** Describes the fields of the tie between a basket item and a payment. */
  readonly getfields: RestMethod<
    typesSalePaymentitembasket.SalePaymentitembasketGetfieldsParams,
    typesSalePaymentitembasket.SalePaymentitembasketGetfieldsResult
  >;
  /**
   * Lists which basket items are tied to which payments, by filter, 50 per page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<
    typesSalePaymentitembasket.SalePaymentitembasketListParams,
    typesSalePaymentitembasket.SalePaymentitembasketListResult
  >;
  /** Changes the quantity or external id in the tie of a basket item to a payment. */
  readonly update: RestMethod<
    typesSalePaymentitembasket.SalePaymentitembasketUpdateParams,
    typesSalePaymentitembasket.SalePaymentitembasketUpdateResult
  >;
}
