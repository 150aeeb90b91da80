// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SalePaysystem, SalePaysystemHandler } from "./shared.ts";

/**
 * Parameters of sale.paysystem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
 */
export interface SalePaysystemAddParams {
  /** What it is called. */
  NAME: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID: number | string;
  /** Code of the handler of the payment system. */
  BX_REST_HANDLER: string;
  /** Whether it is in use. Default: N. */
  ACTIVE?: "Y" | "N" | undefined;
  /** How it is set up. See sale.paysystem.handler.add. */
  SETTINGS?: object | undefined;
  /** Default: CRM_INVOICE. */
  ENTITY_REGISTRY_TYPE?: "ORDER" | "CRM_INVOICE" | "CRM_QUOTE" | undefined;
  /** Picture that stands for it. */
  LOGOTYPE?: string | undefined;
  /** Default: N. */
  NEW_WINDOW?: "Y" | "N" | undefined;
  /** Id in an outside system. */
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
  /** Id of a payment system: sale.paysystem.list. */
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
  /** What it is called. */
  NAME: string;
  /** Place in the order; what has less comes first. Default: 100. */
  SORT?: number | string | undefined;
  /** Symbolic code. */
  CODE: string;
  /** How it is set up. */
  SETTINGS: {
    CODES: object;
    FORM_DATA?: {
      /** Address that the form is sent to. */
      ACTION_URI: string;
      METHOD?: string | undefined;
      /** Fields of the record by their names. */
      FIELDS?: object | undefined;
      /** Further parameters. */
      PARAMS?: object | undefined;
    } | undefined;
    CHECKOUT_DATA?: {
      /** Address that the form is sent to. */
      ACTION_URI: string;
      /** Fields of the record by their names. */
      FIELDS?: object | undefined;
    } | undefined;
    IFRAME_DATA?: {
      /** Address that the form is sent to. */
      ACTION_URI: string;
      /** Fields of the record by their names. */
      FIELDS?: object | undefined;
    } | undefined;
    /** Default: b2c. */
    CLIENT_TYPE?: "b2c" | "b2b" | undefined;
    /** Code of the currency: crm.currency.list. */
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
  /** Id, unique among its kind. See sale.paysystem.handler.list. */
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
  /** Id, unique among its kind. See sale.paysystem.handler.list. */
  ID: string | number;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What it is called. */
    NAME?: string | undefined;
    /** Symbolic code. */
    CODE?: string | undefined;
    /** How it is set up. See sale.paysystem.handler.add. */
    SETTINGS?: object | undefined;
    /** Place in the order; what has less comes first. */
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
  /** Names of the fields to return. */
  SELECT?: (keyof SalePaysystem | "TARIF" | (string & {}))[] | undefined;
  /** Conditions that all must hold. */
  FILTER?:
    | {
      [Name in keyof SalePaysystem]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  ORDER?:
    | {
      [Name in keyof SalePaysystem]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of sale.paysystem.list. */
export type SalePaysystemListResult = SalePaysystem[];

/**
 * Parameters of sale.paysystem.pay.invoice.
 *
 * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
 */
export interface SalePaysystemPayInvoiceParams {
  /** Id of the invoice. */
  INVOICE_ID: number | string;
  /** Id of the payment system: sale.paysystem.list. */
  PAY_SYSTEM_ID?: string | number | undefined;
  /** Code of the handler of the payment system. */
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
  /** Id of the payment: sale.payment.list. */
  PAYMENT_ID: number | string;
  /** Id of the payment system: sale.paysystem.list. */
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
  /** Id of a payment system: sale.paysystem.list. */
  ID: string | number;
  /** Id of the type of payer: sale.persontype.list. */
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
  /** Id of the invoice. */
  INVOICE_ID: number | string;
  /** Id of the payment system: sale.paysystem.list. */
  PAY_SYSTEM_ID?: string | number | undefined;
  /** Code of the handler of the payment system. */
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
  /** Id of the payment: sale.payment.list. */
  PAYMENT_ID: number | string;
  /** Id of the payment system: sale.paysystem.list. */
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
  /** Id of a payment system: sale.paysystem.list. */
  ID: string | number;
  /** Id of the type of payer: sale.persontype.list. */
  PERSON_TYPE_ID?: number | string | undefined;
  /** How it is set up. */
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
  /** Id of a payment system: sale.paysystem.list. */
  ID: string | number;
  /** Fields of the record by their names. */
  FIELDS?: {
    /** What it is called. */
    NAME?: string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Id of the type of payer: sale.persontype.list. */
    PERSON_TYPE_ID?: number | string | undefined;
    /** Code of the handler of the payment system. */
    BX_REST_HANDLER?: string | undefined;
    /** Whether it is in use. */
    ACTIVE?: "Y" | "N" | undefined;
    /** Picture that stands for it. */
    LOGOTYPE?: string | undefined;
    NEW_WINDOW?: "Y" | "N" | undefined;
    /** Id in an outside system. */
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
