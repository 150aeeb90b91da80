// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePaymentitembasketAddParams,
  SalePaymentitembasketAddResult,
  SalePaymentitembasketDeleteParams,
  SalePaymentitembasketDeleteResult,
  SalePaymentitembasketGetfieldsParams,
  SalePaymentitembasketGetfieldsResult,
  SalePaymentitembasketGetParams,
  SalePaymentitembasketGetResult,
  SalePaymentitembasketListParams,
  SalePaymentitembasketListResult,
  SalePaymentitembasketUpdateParams,
  SalePaymentitembasketUpdateResult,
} from "../types/sale_paymentitembasket.ts";

/** Methods of Bitrix24 whose names begin with `sale.paymentitembasket`. */
export interface SalePaymentitembasketRestMethods {
  /** Ties a basket item, in a given quantity, to a payment of the order. */
  "sale.paymentitembasket.add": { params: SalePaymentitembasketAddParams; result: SalePaymentitembasketAddResult };
  /** Unties a basket item of an order from a payment by the id of the tie. */
  "sale.paymentitembasket.delete": {
    params: SalePaymentitembasketDeleteParams;
    result: SalePaymentitembasketDeleteResult;
  };
  /** Returns one tie of a basket item to a payment, with the quantity it covers. */
  "sale.paymentitembasket.get": { params: SalePaymentitembasketGetParams; result: SalePaymentitembasketGetResult };
  /** Describes the fields of the tie between a basket item and a payment. */
  "sale.paymentitembasket.getfields": {
    params: SalePaymentitembasketGetfieldsParams;
    result: SalePaymentitembasketGetfieldsResult;
  };
  /** Lists which basket items are tied to which payments, by filter, 50 per page. */
  "sale.paymentitembasket.list": { params: SalePaymentitembasketListParams; result: SalePaymentitembasketListResult };
  /** Changes the quantity or external id in the tie of a basket item to a payment. */
  "sale.paymentitembasket.update": {
    params: SalePaymentitembasketUpdateParams;
    result: SalePaymentitembasketUpdateResult;
  };
}
