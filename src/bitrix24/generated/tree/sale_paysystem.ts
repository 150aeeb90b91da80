// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePaysystem from "../types/sale_paysystem.ts";

/** Methods of Bitrix24 whose names begin with `sale.paysystem`. */
export interface SalePaysystemRestMethodsTree {
  /** Creates a payment system for a payer type on a REST handler and returns its id. */
  readonly add: RestMethod<typesSalePaysystem.SalePaysystemAddParams, typesSalePaysystem.SalePaysystemAddResult>;
  /** Deletes a payment system by id; for CRM administrators only. */
  readonly delete: RestMethod<
    typesSalePaysystem.SalePaysystemDeleteParams,
    typesSalePaysystem.SalePaysystemDeleteResult
  >;
  readonly handler: {
    /** Registers a REST payment handler with its setting codes and its form, checkout or iframe data. */
    readonly add: RestMethod<
      typesSalePaysystem.SalePaysystemHandlerAddParams,
      typesSalePaysystem.SalePaysystemHandlerAddResult
    >;
    /** Unregisters a REST payment handler by the id that its registration returned. */
    readonly delete: RestMethod<
      typesSalePaysystem.SalePaysystemHandlerDeleteParams,
      typesSalePaysystem.SalePaysystemHandlerDeleteResult
    >;
    /** Lists the available REST payment handlers with their codes, currencies and form settings. */
    readonly list: RestMethod<
      typesSalePaysystem.SalePaysystemHandlerListParams,
      typesSalePaysystem.SalePaysystemHandlerListResult
    >;
    /** Changes name, code, sorting or settings of a REST payment handler. */
    readonly update: RestMethod<
      typesSalePaysystem.SalePaysystemHandlerUpdateParams,
      typesSalePaysystem.SalePaysystemHandlerUpdateResult
    >;
  };
  /** Lists payment systems by filter with their handler file, description and other settings. */
  readonly list: RestMethod<typesSalePaysystem.SalePaysystemListParams, typesSalePaysystem.SalePaysystemListResult>;
  readonly pay: {
    /**
     * Marks a legacy CRM invoice as paid through a payment system given by id or handler code.
     * @deprecated The documentation advises against it.
     */
    readonly invoice: RestMethod<
      typesSalePaysystem.SalePaysystemPayInvoiceParams,
      typesSalePaysystem.SalePaysystemPayInvoiceResult
    >;
    /** Pays an order's payment through its payment system, after that system's reply was handled. */
    readonly payment: RestMethod<
      typesSalePaysystem.SalePaysystemPayPaymentParams,
      typesSalePaysystem.SalePaysystemPayPaymentResult
    >;
  };
  readonly settings: {
    /** Returns the settings of a payment system for one payer type. */
    readonly get: RestMethod<
      typesSalePaysystem.SalePaysystemSettingsGetParams,
      typesSalePaysystem.SalePaysystemSettingsGetResult
    >;
    readonly invoice: {
      /**
       * Returns payment system settings as they apply to a given legacy CRM invoice.
       * @deprecated The documentation advises against it.
       */
      readonly get: RestMethod<
        typesSalePaysystem.SalePaysystemSettingsInvoiceGetParams,
        typesSalePaysystem.SalePaysystemSettingsInvoiceGetResult
      >;
    };
    readonly payment: {
      /** Returns payment system settings as they apply to a given payment of an order. */
      readonly get: RestMethod<
        typesSalePaysystem.SalePaysystemSettingsPaymentGetParams,
        typesSalePaysystem.SalePaysystemSettingsPaymentGetResult
      >;
    };
    /** Writes setting values of a payment system, optionally for one payer type only. */
    readonly update: RestMethod<
      typesSalePaysystem.SalePaysystemSettingsUpdateParams,
      typesSalePaysystem.SalePaysystemSettingsUpdateResult
    >;
  };
  /** Changes name, handler, payer type, logo or activity of a payment system. */
  readonly update: RestMethod<
    typesSalePaysystem.SalePaysystemUpdateParams,
    typesSalePaysystem.SalePaysystemUpdateResult
  >;
}
