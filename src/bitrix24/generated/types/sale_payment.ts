// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPayment } from "./shared.ts";

/**
 * Parameters of sale.payment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
 */
export interface SalePaymentAddParams {
  fields: {
    orderId: number | string;
    paySystemId: string | number;
    paid?: "Y" | "N" | undefined;
    datePaid?: string | Date | undefined;
    empPaidId?: number | string | undefined;
    psStatus?: "Y" | "N" | undefined;
    psStatusCode?: string | undefined;
    psStatusDescription?: string | undefined;
    psStatusMessage?: string | undefined;
    psSum?: number | string | undefined;
    psCurrency?: string | undefined;
    psResponseDate?: string | Date | undefined;
    payVoucherNum?: string | undefined;
    payVoucherDate?: string | Date | undefined;
    datePayBefore?: string | Date | undefined;
    dateBill?: string | Date | undefined;
    xmlId?: string | number | undefined;
    sum?: number | string | undefined;
    companyId?: number | string | undefined;
    payReturnNum?: string | undefined;
    priceCod?: number | string | undefined;
    payReturnDate?: string | Date | undefined;
    empReturnId?: number | string | undefined;
    payReturnComment?: string | undefined;
    responsibleId?: number | string | undefined;
    empResponsibleId?: number | string | undefined;
    isReturn?: "Y" | "N" | undefined;
    comments?: string | undefined;
    updated1c?: "Y" | "N" | undefined;
    id1c?: string | undefined;
    version1c?: string | undefined;
    externalPayment?: "Y" | "F" | "N" | undefined;
    psInvoiceId?: string | number | undefined;
    marked?: "Y" | "N" | undefined;
    reasonMarked?: string | undefined;
    empMarkedId?: number | string | undefined;
  };
}

/** Result of sale.payment.add. */
export interface SalePaymentAddResult {
  payment: SaleOrderPayment;
}

/**
 * Parameters of sale.payment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
 */
export interface SalePaymentDeleteParams {
  id: number | string;
}

/** Result of sale.payment.delete. */
export type SalePaymentDeleteResult = boolean;

/** How sale.payment.getFields describes a field. */
export interface SalePaymentGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.payment.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
 */
export interface SalePaymentGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.payment.getFields. */
export interface SalePaymentGetFieldsResult {
  payment: {
    accountNumber?: SalePaymentGetFieldsField;
    comments?: SalePaymentGetFieldsField;
    companyId?: SalePaymentGetFieldsField;
    currency?: SalePaymentGetFieldsField;
    dateBill?: SalePaymentGetFieldsField;
    dateMarked?: SalePaymentGetFieldsField;
    datePaid?: SalePaymentGetFieldsField;
    datePayBefore?: SalePaymentGetFieldsField;
    dateResponsibleId?: SalePaymentGetFieldsField;
    empMarkedId?: SalePaymentGetFieldsField;
    empPaidId?: SalePaymentGetFieldsField;
    empResponsibleId?: SalePaymentGetFieldsField;
    empReturnId?: SalePaymentGetFieldsField;
    externalPayment?: SalePaymentGetFieldsField;
    id?: SalePaymentGetFieldsField;
    id1c?: SalePaymentGetFieldsField;
    isReturn?: SalePaymentGetFieldsField;
    marked?: SalePaymentGetFieldsField;
    orderId?: SalePaymentGetFieldsField;
    paid?: SalePaymentGetFieldsField;
    payReturnComment?: SalePaymentGetFieldsField;
    payReturnDate?: SalePaymentGetFieldsField;
    payReturnNum?: SalePaymentGetFieldsField;
    paySystemId?: SalePaymentGetFieldsField;
    paySystemIsCash?: SalePaymentGetFieldsField;
    paySystemName?: SalePaymentGetFieldsField;
    paySystemXmlId?: SalePaymentGetFieldsField;
    payVoucherDate?: SalePaymentGetFieldsField;
    payVoucherNum?: SalePaymentGetFieldsField;
    priceCod?: SalePaymentGetFieldsField;
    psCurrency?: SalePaymentGetFieldsField;
    psInvoiceId?: SalePaymentGetFieldsField;
    psResponseDate?: SalePaymentGetFieldsField;
    psStatus?: SalePaymentGetFieldsField;
    psStatusCode?: SalePaymentGetFieldsField;
    psStatusDescription?: SalePaymentGetFieldsField;
    psStatusMessage?: SalePaymentGetFieldsField;
    psSum?: SalePaymentGetFieldsField;
    reasonMarked?: SalePaymentGetFieldsField;
    responsibleId?: SalePaymentGetFieldsField;
    sum?: SalePaymentGetFieldsField;
    updated1c?: SalePaymentGetFieldsField;
    version1c?: SalePaymentGetFieldsField;
    xmlId?: SalePaymentGetFieldsField;
  };
}

/**
 * Parameters of sale.payment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
 */
export interface SalePaymentGetParams {
  id: number | string;
}

/** Result of sale.payment.get. */
export interface SalePaymentGetResult {
  payment: SaleOrderPayment;
}

/**
 * Parameters of sale.payment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
 */
export interface SalePaymentListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.payment.list. */
export interface SalePaymentListResult {
  payments: SaleOrderPayment[];
}

/**
 * Parameters of sale.payment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
 */
export interface SalePaymentUpdateParams {
  id: number | string;
  fields: {
    paySystemId: string | number;
    paid?: "Y" | "N" | undefined;
    datePaid?: string | Date | undefined;
    empPaidId?: number | string | undefined;
    psStatus?: "Y" | "N" | undefined;
    psStatusCode?: string | undefined;
    psStatusDescription?: string | undefined;
    psStatusMessage?: string | undefined;
    psSum?: number | string | undefined;
    psCurrency?: string | undefined;
    psResponseDate?: string | Date | undefined;
    payVoucherNum?: string | undefined;
    payVoucherDate?: string | Date | undefined;
    datePayBefore?: string | Date | undefined;
    dateBill?: string | Date | undefined;
    xmlId?: string | number | undefined;
    sum?: number | string | undefined;
    companyId?: number | string | undefined;
    payReturnNum?: string | undefined;
    priceCod?: number | string | undefined;
    payReturnDate?: string | Date | undefined;
    empReturnId?: number | string | undefined;
    payReturnComment?: string | undefined;
    responsibleId?: number | string | undefined;
    empResponsibleId?: number | string | undefined;
    isReturn?: "Y" | "N" | undefined;
    comments?: string | undefined;
    updated1c?: "Y" | "N" | undefined;
    id1c?: string | undefined;
    version1c?: string | undefined;
    externalPayment?: "Y" | "F" | "N" | undefined;
    psInvoiceId?: string | number | undefined;
    marked?: "Y" | "N" | undefined;
    reasonMarked?: string | undefined;
    empMarkedId?: number | string | undefined;
  };
}

/** Result of sale.payment.update. */
export interface SalePaymentUpdateResult {
  payment: SaleOrderPayment;
}

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
