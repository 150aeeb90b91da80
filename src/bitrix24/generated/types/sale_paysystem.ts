// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SalePaysystem, SalePaysystemHandler } from "./shared.ts";

/**
 * Parameters of sale.paysystem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
 */
export interface SalePaysystemAddParams {
  NAME: string;
  DESCRIPTION?: string | undefined;
  PERSON_TYPE_ID: number | string;
  BX_REST_HANDLER: string;
  ACTIVE?: "Y" | "N" | undefined;
  SETTINGS?: object | undefined;
  ENTITY_REGISTRY_TYPE?: "ORDER" | "CRM_INVOICE" | "CRM_QUOTE" | undefined;
  LOGOTYPE?: string | undefined;
  NEW_WINDOW?: "Y" | "N" | undefined;
  XML_ID?: string | number | undefined;
}

/** Result of sale.paysystem.add. */
export type SalePaysystemAddResult = number;

/**
 * Parameters of sale.paysystem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
 */
export interface SalePaysystemDeleteParams {
  ID: string | number;
}

/** Result of sale.paysystem.delete. */
export type SalePaysystemDeleteResult = boolean;

/**
 * Parameters of sale.paysystem.handler.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
 */
export interface SalePaysystemHandlerAddParams {
  NAME: string;
  SORT?: number | string | undefined;
  CODE: string;
  SETTINGS: {
    CODES: object;
    FORM_DATA?: {
      ACTION_URI: string;
      METHOD?: string | undefined;
      FIELDS?: object | undefined;
      PARAMS?: object | undefined;
    } | undefined;
    CHECKOUT_DATA?: {
      ACTION_URI: string;
      FIELDS?: object | undefined;
    } | undefined;
    IFRAME_DATA?: {
      ACTION_URI: string;
      FIELDS?: object | undefined;
    } | undefined;
    CLIENT_TYPE?: "b2c" | "b2b" | undefined;
    CURRENCY?: string[] | undefined;
  };
}

/** Result of sale.paysystem.handler.add. */
export type SalePaysystemHandlerAddResult = string | number;

/**
 * Parameters of sale.paysystem.handler.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
 */
export interface SalePaysystemHandlerDeleteParams {
  ID: string | number;
}

/** Result of sale.paysystem.handler.delete. */
export type SalePaysystemHandlerDeleteResult = boolean;

/**
 * Parameters of sale.paysystem.handler.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
 */
export interface SalePaysystemHandlerListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.paysystem.handler.list. */
export type SalePaysystemHandlerListResult = SalePaysystemHandler[];

/**
 * Parameters of sale.paysystem.handler.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
 */
export interface SalePaysystemHandlerUpdateParams {
  ID: string | number;
  FIELDS: {
    NAME?: string | undefined;
    CODE?: string | undefined;
    SETTINGS?: object | undefined;
    SORT?: number | string | undefined;
  };
}

/** Result of sale.paysystem.handler.update. */
export type SalePaysystemHandlerUpdateResult = boolean;

/**
 * Parameters of sale.paysystem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
 */
export interface SalePaysystemListParams {
  SELECT?: string[] | undefined;
  FILTER?: object | undefined;
  ORDER?: object | undefined;
}

/** Result of sale.paysystem.list. */
export type SalePaysystemListResult = SalePaysystem[];

/**
 * Parameters of sale.paysystem.pay.invoice.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
 */
export interface SalePaysystemPayInvoiceParams {
  INVOICE_ID: number | string;
  PAY_SYSTEM_ID?: string | number | undefined;
  BX_REST_HANDLER?: string | undefined;
}

/** Result of sale.paysystem.pay.invoice. */
export type SalePaysystemPayInvoiceResult = boolean;

/**
 * Parameters of sale.paysystem.pay.payment.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
 */
export interface SalePaysystemPayPaymentParams {
  PAYMENT_ID: number | string;
  PAY_SYSTEM_ID: string | number;
}

/** Result of sale.paysystem.pay.payment. */
export type SalePaysystemPayPaymentResult = boolean;

/**
 * Parameters of sale.paysystem.settings.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
 */
export interface SalePaysystemSettingsGetParams {
  ID: string | number;
  PERSON_TYPE_ID: number | string;
}

/** Result of sale.paysystem.settings.get. */
export interface SalePaysystemSettingsGetResult {
  REST_SERVICE_ID_IFRAME?: string;
  REST_SERVICE_KEY_IFRAME?: string;
  PS_WORK_MODE_IFRAME?: string;
}

/**
 * Parameters of sale.paysystem.settings.invoice.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
 */
export interface SalePaysystemSettingsInvoiceGetParams {
  INVOICE_ID: number | string;
  PAY_SYSTEM_ID?: string | number | undefined;
  BX_REST_HANDLER?: string | undefined;
}

/** Result of sale.paysystem.settings.invoice.get. */
export interface SalePaysystemSettingsInvoiceGetResult {
  REST_SERVICE_ID_IFRAME?: string;
  REST_SERVICE_KEY_IFRAME?: string;
  PS_WORK_MODE_IFRAME?: string;
}

/**
 * Parameters of sale.paysystem.settings.payment.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
 */
export interface SalePaysystemSettingsPaymentGetParams {
  PAYMENT_ID: number | string;
  PAY_SYSTEM_ID: string | number;
}

/** Result of sale.paysystem.settings.payment.get. */
export interface SalePaysystemSettingsPaymentGetResult {
  REST_SERVICE_ID_IFRAME?: string;
  REST_SERVICE_KEY_IFRAME?: string;
  PS_WORK_MODE_IFRAME?: string;
}

/**
 * Parameters of sale.paysystem.settings.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
 */
export interface SalePaysystemSettingsUpdateParams {
  ID: string | number;
  PERSON_TYPE_ID?: number | string | undefined;
  SETTINGS: object;
}

/** Result of sale.paysystem.settings.update. */
export type SalePaysystemSettingsUpdateResult = boolean;

/**
 * Parameters of sale.paysystem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
 */
export interface SalePaysystemUpdateParams {
  ID: string | number;
  FIELDS?: {
    NAME?: string | undefined;
    DESCRIPTION?: string | undefined;
    PERSON_TYPE_ID?: number | string | undefined;
    BX_REST_HANDLER?: string | undefined;
    ACTIVE?: "Y" | "N" | undefined;
    LOGOTYPE?: string | undefined;
    NEW_WINDOW?: "Y" | "N" | undefined;
    XML_ID?: string | number | undefined;
  } | undefined;
}

/** Result of sale.paysystem.update. */
export type SalePaysystemUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `sale.paysystem`. */
export interface SalePaysystemRestMethods {
  /** Creates a payment system for a payer type on a REST handler and returns its id. */
  "sale.paysystem.add": { params: SalePaysystemAddParams; result: SalePaysystemAddResult };
  /** Deletes a payment system by id; for CRM administrators only. */
  "sale.paysystem.delete": { params: SalePaysystemDeleteParams; result: SalePaysystemDeleteResult };
  /** Registers a REST payment handler with its setting codes and its form, checkout or iframe data. */
  "sale.paysystem.handler.add": { params: SalePaysystemHandlerAddParams; result: SalePaysystemHandlerAddResult };
  /** Unregisters a REST payment handler by the id that its registration returned. */
  "sale.paysystem.handler.delete": {
    params: SalePaysystemHandlerDeleteParams;
    result: SalePaysystemHandlerDeleteResult;
  };
  /** Lists the available REST payment handlers with their codes, currencies and form settings. */
  "sale.paysystem.handler.list": { params: SalePaysystemHandlerListParams; result: SalePaysystemHandlerListResult };
  /** Changes name, code, sorting or settings of a REST payment handler. */
  "sale.paysystem.handler.update": {
    params: SalePaysystemHandlerUpdateParams;
    result: SalePaysystemHandlerUpdateResult;
  };
  /** Lists payment systems by filter with their handler file, description and other settings. */
  "sale.paysystem.list": { params: SalePaysystemListParams; result: SalePaysystemListResult };
  /**
   * Marks a legacy CRM invoice as paid through a payment system given by id or handler code.
   * @deprecated The documentation advises against it.
   */
  "sale.paysystem.pay.invoice": { params: SalePaysystemPayInvoiceParams; result: SalePaysystemPayInvoiceResult };
  /** Pays an order's payment through its payment system, after that system's reply was handled. */
  "sale.paysystem.pay.payment": { params: SalePaysystemPayPaymentParams; result: SalePaysystemPayPaymentResult };
  /** Returns the settings of a payment system for one payer type. */
  "sale.paysystem.settings.get": { params: SalePaysystemSettingsGetParams; result: SalePaysystemSettingsGetResult };
  /**
   * Returns payment system settings as they apply to a given legacy CRM invoice.
   * @deprecated The documentation advises against it.
   */
  "sale.paysystem.settings.invoice.get": {
    params: SalePaysystemSettingsInvoiceGetParams;
    result: SalePaysystemSettingsInvoiceGetResult;
  };
  /** Returns payment system settings as they apply to a given payment of an order. */
  "sale.paysystem.settings.payment.get": {
    params: SalePaysystemSettingsPaymentGetParams;
    result: SalePaysystemSettingsPaymentGetResult;
  };
  /** Writes setting values of a payment system, optionally for one payer type only. */
  "sale.paysystem.settings.update": {
    params: SalePaysystemSettingsUpdateParams;
    result: SalePaysystemSettingsUpdateResult;
  };
  /** Changes name, handler, payer type, logo or activity of a payment system. */
  "sale.paysystem.update": { params: SalePaysystemUpdateParams; result: SalePaysystemUpdateResult };
}
