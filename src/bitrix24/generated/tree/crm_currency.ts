// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmCurrency from "../types/crm_currency.ts";

/** Methods of Bitrix24 whose names begin with `crm.currency`. */
export interface CrmCurrencyRestMethodsTree {
  /** Adds a currency with its rate, nominal and display formats; returns its three-letter code. */
  readonly add: RestMethod<typesCrmCurrency.CrmCurrencyAddParams, typesCrmCurrency.CrmCurrencyAddResult>;
  readonly base: {
    /** Returns the code of the base currency that the other rates are set against. */
    readonly get: RestMethod<typesCrmCurrency.CrmCurrencyBaseGetParams, typesCrmCurrency.CrmCurrencyBaseGetResult>;
    /** Makes a currency the base one; needs the right to change CRM settings. */
    readonly set: RestMethod<typesCrmCurrency.CrmCurrencyBaseSetParams, typesCrmCurrency.CrmCurrencyBaseSetResult>;
  };
  /** Deletes a currency by its code; needs the right to change CRM settings. */
  readonly delete: RestMethod<typesCrmCurrency.CrmCurrencyDeleteParams, typesCrmCurrency.CrmCurrencyDeleteResult>;
  /** Describes the fields of a currency, such as rate, nominal, sort order and formats. */
  readonly fields: RestMethod<typesCrmCurrency.CrmCurrencyFieldsParams, typesCrmCurrency.CrmCurrencyFieldsResult>;
  /** Returns one currency by its code with its rate and number format. */
  readonly get: RestMethod<typesCrmCurrency.CrmCurrencyGetParams, typesCrmCurrency.CrmCurrencyGetResult>;
  /**
   * Lists all currencies of the account with rates, number formats and the base flag.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesCrmCurrency.CrmCurrencyListParams, typesCrmCurrency.CrmCurrencyListResult>;
  readonly localizations: {
    /** Deletes a currency's display settings (name, format) for the given languages. */
    readonly delete: RestMethod<
      typesCrmCurrency.CrmCurrencyLocalizationsDeleteParams,
      typesCrmCurrency.CrmCurrencyLocalizationsDeleteResult
    >;
    /** Describes the per-language display settings of a currency - name, pattern, separators, decimals. */
    readonly fields: RestMethod<
      typesCrmCurrency.CrmCurrencyLocalizationsFieldsParams,
      typesCrmCurrency.CrmCurrencyLocalizationsFieldsResult
    >;
    /** Returns a currency's name and number format for each language. */
    readonly get: RestMethod<
      typesCrmCurrency.CrmCurrencyLocalizationsGetParams,
      typesCrmCurrency.CrmCurrencyLocalizationsGetResult
    >;
    /** Sets a currency's name and number format for one or more languages. */
    readonly set: RestMethod<
      typesCrmCurrency.CrmCurrencyLocalizationsSetParams,
      typesCrmCurrency.CrmCurrencyLocalizationsSetResult
    >;
  };
  /** Changes a currency's rate, nominal, sort order, base flag or display formats. */
  readonly update: RestMethod<typesCrmCurrency.CrmCurrencyUpdateParams, typesCrmCurrency.CrmCurrencyUpdateResult>;
}
