// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderPayment } from "./shared.ts";

/**
 * Parameters of sale.payment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
 */
export interface SalePaymentAddParams {
  /** Fields of the record by their names. See sale.payment.getFields. */
  fields: {
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId: number | string;
    /** Id of the payment system: sale.paysystem.list. */
    paySystemId: string | number;
    /** Whether it is paid. Default: N. */
    paid?: "Y" | "N" | undefined;
    /** When it was paid. Date and time, ISO 8601. */
    datePaid?: string | Date | undefined;
    /** Id of the user who marked it as paid: user.get. */
    empPaidId?: number | string | undefined;
    /** Whether the payment system took it. */
    psStatus?: "Y" | "N" | undefined;
    /** Status code of the payment system. */
    psStatusCode?: string | undefined;
    /** What the status of the payment system means. */
    psStatusDescription?: string | undefined;
    /** Message of the payment system. */
    psStatusMessage?: string | undefined;
    /** Amount that the payment system names. */
    psSum?: number | string | undefined;
    /** Currency that the payment system names. */
    psCurrency?: string | undefined;
    /** When the payment system answered. Date and time, ISO 8601. */
    psResponseDate?: string | Date | undefined;
    /** Number of the document of the payment. */
    payVoucherNum?: string | undefined;
    /** Date of the document of the payment. Date and time, ISO 8601. */
    payVoucherDate?: string | Date | undefined;
    /** Until when it is to be paid. Date and time, ISO 8601. */
    datePayBefore?: string | Date | undefined;
    /** When the bill was made. Date and time, ISO 8601. */
    dateBill?: string | Date | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Amount. */
    sum?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | undefined;
    /** Number of the document of the refund. */
    payReturnNum?: string | undefined;
    /** Price of paying on delivery. */
    priceCod?: number | string | undefined;
    /** Date of the refund. Date without a time. */
    payReturnDate?: string | Date | undefined;
    /** Id of the user who returned the money: user.get. */
    empReturnId?: number | string | undefined;
    /** Remark on the refund. */
    payReturnComment?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Id of the user who made somebody responsible: user.get. */
    empResponsibleId?: number | string | undefined;
    /** Whether the money was returned. Default: N. */
    isReturn?: "Y" | "N" | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Whether 1C changed it. Default: N. */
    updated1c?: "Y" | "N" | undefined;
    /** Id in 1C. */
    id1c?: string | undefined;
    /** Version in 1C. */
    version1c?: string | undefined;
    /** Whether it came from outside. Default: N. */
    externalPayment?: "Y" | "F" | "N" | undefined;
    /** Id of the payment in the payment system. */
    psInvoiceId?: string | number | undefined;
    /** Whether it is marked as troublesome. Default: N. */
    marked?: "Y" | "N" | undefined;
    /** Why it is marked as troublesome. */
    reasonMarked?: string | undefined;
    /** Id of the user who marked it as troublesome: user.get. */
    empMarkedId?: number | string | undefined;
  };
}

/** Result of sale.payment.add. */
export interface SalePaymentAddResult {
  /** The payment. */
  payment: SaleOrderPayment;
}

/**
 * Parameters of sale.payment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
 */
export interface SalePaymentDeleteParams {
  /** Id of a payment: sale.payment.list. */
  id: number | string;
}

/** Result of sale.payment.delete. */
export type SalePaymentDeleteResult = boolean;

/** How sale.payment.getFields describes a field. */
export interface SalePaymentGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
  /** The payment. */
  payment: {
    /** Number that people know it by. Read-only. */
    accountNumber?: SalePaymentGetFieldsField;
    /** Remark for people. */
    comments?: SalePaymentGetFieldsField;
    /** Id of the company: crm.company.list. */
    companyId?: SalePaymentGetFieldsField;
    /** Code of the currency: crm.currency.list. Read-only. */
    currency?: SalePaymentGetFieldsField;
    /** When the bill was made. */
    dateBill?: SalePaymentGetFieldsField;
    /** When it was marked as troublesome. Read-only. */
    dateMarked?: SalePaymentGetFieldsField;
    /** When it was paid. */
    datePaid?: SalePaymentGetFieldsField;
    /** Until when it is to be paid. */
    datePayBefore?: SalePaymentGetFieldsField;
    /** When somebody was made responsible. Read-only. */
    dateResponsibleId?: SalePaymentGetFieldsField;
    /** Id of the user who marked it as troublesome: user.get. */
    empMarkedId?: SalePaymentGetFieldsField;
    /** Id of the user who marked it as paid: user.get. */
    empPaidId?: SalePaymentGetFieldsField;
    /** Id of the user who made somebody responsible: user.get. */
    empResponsibleId?: SalePaymentGetFieldsField;
    /** Id of the user who returned the money: user.get. */
    empReturnId?: SalePaymentGetFieldsField;
    /** Whether it came from outside. */
    externalPayment?: SalePaymentGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SalePaymentGetFieldsField;
    /** Id in 1C. */
    id1c?: SalePaymentGetFieldsField;
    /** Whether the money was returned. */
    isReturn?: SalePaymentGetFieldsField;
    /** Whether it is marked as troublesome. */
    marked?: SalePaymentGetFieldsField;
    /** Id of the order: sale.order.list. Cannot be changed later. */
    orderId?: SalePaymentGetFieldsField;
    /** Whether it is paid. */
    paid?: SalePaymentGetFieldsField;
    /** Remark on the refund. */
    payReturnComment?: SalePaymentGetFieldsField;
    /** Date of the refund. */
    payReturnDate?: SalePaymentGetFieldsField;
    /** Number of the document of the refund. */
    payReturnNum?: SalePaymentGetFieldsField;
    /** Id of the payment system: sale.paysystem.list. */
    paySystemId?: SalePaymentGetFieldsField;
    /** Read-only. */
    paySystemIsCash?: SalePaymentGetFieldsField;
    /** Name of the payment system. Read-only. */
    paySystemName?: SalePaymentGetFieldsField;
    /** Read-only. */
    paySystemXmlId?: SalePaymentGetFieldsField;
    /** Date of the document of the payment. */
    payVoucherDate?: SalePaymentGetFieldsField;
    /** Number of the document of the payment. */
    payVoucherNum?: SalePaymentGetFieldsField;
    /** Price of paying on delivery. */
    priceCod?: SalePaymentGetFieldsField;
    /** Currency that the payment system names. */
    psCurrency?: SalePaymentGetFieldsField;
    /** Id of the payment in the payment system. */
    psInvoiceId?: SalePaymentGetFieldsField;
    /** When the payment system answered. */
    psResponseDate?: SalePaymentGetFieldsField;
    /** Whether the payment system took it. */
    psStatus?: SalePaymentGetFieldsField;
    /** Status code of the payment system. */
    psStatusCode?: SalePaymentGetFieldsField;
    /** What the status of the payment system means. */
    psStatusDescription?: SalePaymentGetFieldsField;
    /** Message of the payment system. */
    psStatusMessage?: SalePaymentGetFieldsField;
    /** Amount that the payment system names. */
    psSum?: SalePaymentGetFieldsField;
    /** Why it is marked as troublesome. */
    reasonMarked?: SalePaymentGetFieldsField;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: SalePaymentGetFieldsField;
    /** Amount. */
    sum?: SalePaymentGetFieldsField;
    /** Whether 1C changed it. */
    updated1c?: SalePaymentGetFieldsField;
    /** Version in 1C. */
    version1c?: SalePaymentGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SalePaymentGetFieldsField;
  };
}

/**
 * Parameters of sale.payment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
 */
export interface SalePaymentGetParams {
  /** Id of a payment: sale.payment.list. */
  id: number | string;
}

/** Result of sale.payment.get. */
export interface SalePaymentGetResult {
  /** The payment. */
  payment: SaleOrderPayment;
}

/**
 * Parameters of sale.payment.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
 */
export interface SalePaymentListParams {
  /** Names of the fields to return. See sale.payment.getFields. */
  select?: (keyof SaleOrderPayment | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.payment.getFields. */
  filter?:
    | {
      [Name in keyof SaleOrderPayment | "payed"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.payment.getFields. */
  order?:
    | {
      [Name in keyof SaleOrderPayment]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.payment.list. */
export interface SalePaymentListResult {
  /** The payments. */
  payments: SaleOrderPayment[];
}

/**
 * Parameters of sale.payment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
 */
export interface SalePaymentUpdateParams {
  /** Id of a payment: sale.payment.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.payment.getFields. */
  fields: {
    /** Id of the payment system: sale.paysystem.list. */
    paySystemId: string | number;
    /** Whether it is paid. Default: N. */
    paid?: "Y" | "N" | undefined;
    /** When it was paid. Date and time, ISO 8601. */
    datePaid?: string | Date | undefined;
    /** Id of the user who marked it as paid: user.get. */
    empPaidId?: number | string | undefined;
    /** Whether the payment system took it. */
    psStatus?: "Y" | "N" | undefined;
    /** Status code of the payment system. */
    psStatusCode?: string | undefined;
    /** What the status of the payment system means. */
    psStatusDescription?: string | undefined;
    /** Message of the payment system. */
    psStatusMessage?: string | undefined;
    /** Amount that the payment system names. */
    psSum?: number | string | undefined;
    /** Currency that the payment system names. */
    psCurrency?: string | undefined;
    /** When the payment system answered. Date and time, ISO 8601. */
    psResponseDate?: string | Date | undefined;
    /** Number of the document of the payment. */
    payVoucherNum?: string | undefined;
    /** Date of the document of the payment. Date and time, ISO 8601. */
    payVoucherDate?: string | Date | undefined;
    /** Until when it is to be paid. Date and time, ISO 8601. */
    datePayBefore?: string | Date | undefined;
    /** When the bill was made. Date and time, ISO 8601. */
    dateBill?: string | Date | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Amount. */
    sum?: number | string | undefined;
    /** Id of the company: crm.company.list. */
    companyId?: number | string | undefined;
    /** Number of the document of the refund. */
    payReturnNum?: string | undefined;
    /** Price of paying on delivery. */
    priceCod?: number | string | undefined;
    /** Date of the refund. Date without a time. */
    payReturnDate?: string | Date | undefined;
    /** Id of the user who returned the money: user.get. */
    empReturnId?: number | string | undefined;
    /** Remark on the refund. */
    payReturnComment?: string | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    /** Id of the user who made somebody responsible: user.get. */
    empResponsibleId?: number | string | undefined;
    /** Whether the money was returned. Default: N. */
    isReturn?: "Y" | "N" | undefined;
    /** Remark for people. */
    comments?: string | undefined;
    /** Whether 1C changed it. Default: N. */
    updated1c?: "Y" | "N" | undefined;
    /** Id in 1C. */
    id1c?: string | undefined;
    /** Version in 1C. */
    version1c?: string | undefined;
    /** Whether it came from outside. Default: N. */
    externalPayment?: "Y" | "F" | "N" | undefined;
    /** Id of the payment in the payment system. */
    psInvoiceId?: string | number | undefined;
    /** Whether it is marked as troublesome. Default: N. */
    marked?: "Y" | "N" | undefined;
    /** Why it is marked as troublesome. */
    reasonMarked?: string | undefined;
    /** Id of the user who marked it as troublesome: user.get. */
    empMarkedId?: number | string | undefined;
  };
}

/** Result of sale.payment.update. */
export interface SalePaymentUpdateResult {
  /** The payment. */
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
  /**
   * Lists payments of orders by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.payment.list": { params: SalePaymentListParams; result: SalePaymentListResult };
  /** Changes a payment of an order, for example its paid mark, payment system or voucher number. */
  "sale.payment.update": { params: SalePaymentUpdateParams; result: SalePaymentUpdateResult };
}
