// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePayment from "../types/sale_payment.ts";

/** Methods of Bitrix24 whose names begin with `sale.payment`. */
export interface SalePaymentRestMethodsTree {
  /** Creates a payment of an order through the given payment system and returns it. */
  readonly add: RestMethod<typesSalePayment.SalePaymentAddParams, typesSalePayment.SalePaymentAddResult>;
  /** Deletes a payment from its order and answers true; for administrators only. */
  readonly delete: RestMethod<typesSalePayment.SalePaymentDeleteParams, typesSalePayment.SalePaymentDeleteResult>;
  /** Returns one payment of an order with its number, dates, payment system and paid state. */
  readonly get: RestMethod<typesSalePayment.SalePaymentGetParams, typesSalePayment.SalePaymentGetResult>;
  /** Describes the fields of an order's payment, with types and required or read-only marks. */
  readonly getFields: RestMethod<
    typesSalePayment.SalePaymentGetFieldsParams,
    typesSalePayment.SalePaymentGetFieldsResult
  >;
  /**
   * Lists payments of orders by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesSalePayment.SalePaymentListParams, typesSalePayment.SalePaymentListResult>;
  /** Changes a payment of an order, for example its paid mark, payment system or voucher number. */
  readonly update: RestMethod<typesSalePayment.SalePaymentUpdateParams, typesSalePayment.SalePaymentUpdateResult>;
}
