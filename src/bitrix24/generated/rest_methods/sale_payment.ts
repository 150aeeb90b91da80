// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePaymentAddParams,
  SalePaymentAddResult,
  SalePaymentDeleteParams,
  SalePaymentDeleteResult,
  SalePaymentGetFieldsParams,
  SalePaymentGetFieldsResult,
  SalePaymentGetParams,
  SalePaymentGetResult,
  SalePaymentListParams,
  SalePaymentListResult,
  SalePaymentUpdateParams,
  SalePaymentUpdateResult,
} from "../types/sale_payment.ts";

/** Methods of Bitrix24 whose names begin with `sale.payment`. */
export interface SalePaymentRestMethods {
  /** Creates a payment of an order through the given payment system and returns it. */
  "sale.payment.add": { params: SalePaymentAddParams; result: SalePaymentAddResult };
  /** Deletes a payment from its order and answers true; for administrators only. */
  "sale.payment.delete": { params: SalePaymentDeleteParams; result: SalePaymentDeleteResult };
  /** Returns one payment of an order with its number, dates, payment system and paid state. */
  "sale.payment.get": { params: SalePaymentGetParams; result: SalePaymentGetResult };
  /** Describes the fields of an order's payment, with types and required or read-only marks. */
  "sale.payment.getFields": { params: SalePaymentGetFieldsParams; result: SalePaymentGetFieldsResult };
  /** Lists payments of orders by filter, in pages of 50. */
  "sale.payment.list": { params: SalePaymentListParams; result: SalePaymentListResult };
  /** Changes a payment of an order, for example its paid mark, payment system or voucher number. */
  "sale.payment.update": { params: SalePaymentUpdateParams; result: SalePaymentUpdateResult };
}
