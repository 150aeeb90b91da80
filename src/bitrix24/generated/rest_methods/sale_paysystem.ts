// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePaysystemAddParams,
  SalePaysystemAddResult,
  SalePaysystemDeleteParams,
  SalePaysystemDeleteResult,
  SalePaysystemHandlerAddParams,
  SalePaysystemHandlerAddResult,
  SalePaysystemHandlerDeleteParams,
  SalePaysystemHandlerDeleteResult,
  SalePaysystemHandlerListParams,
  SalePaysystemHandlerListResult,
  SalePaysystemHandlerUpdateParams,
  SalePaysystemHandlerUpdateResult,
  SalePaysystemListParams,
  SalePaysystemListResult,
  SalePaysystemPayInvoiceParams,
  SalePaysystemPayInvoiceResult,
  SalePaysystemPayPaymentParams,
  SalePaysystemPayPaymentResult,
  SalePaysystemSettingsGetParams,
  SalePaysystemSettingsGetResult,
  SalePaysystemSettingsInvoiceGetParams,
  SalePaysystemSettingsInvoiceGetResult,
  SalePaysystemSettingsPaymentGetParams,
  SalePaysystemSettingsPaymentGetResult,
  SalePaysystemSettingsUpdateParams,
  SalePaysystemSettingsUpdateResult,
  SalePaysystemUpdateParams,
  SalePaysystemUpdateResult,
} from "../types/sale_paysystem.ts";

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
