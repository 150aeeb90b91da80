// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCurrencyAddParams,
  CrmCurrencyAddResult,
  CrmCurrencyBaseGetParams,
  CrmCurrencyBaseGetResult,
  CrmCurrencyBaseSetParams,
  CrmCurrencyBaseSetResult,
  CrmCurrencyDeleteParams,
  CrmCurrencyDeleteResult,
  CrmCurrencyFieldsParams,
  CrmCurrencyFieldsResult,
  CrmCurrencyGetParams,
  CrmCurrencyGetResult,
  CrmCurrencyListParams,
  CrmCurrencyListResult,
  CrmCurrencyLocalizationsDeleteParams,
  CrmCurrencyLocalizationsDeleteResult,
  CrmCurrencyLocalizationsFieldsParams,
  CrmCurrencyLocalizationsFieldsResult,
  CrmCurrencyLocalizationsGetParams,
  CrmCurrencyLocalizationsGetResult,
  CrmCurrencyLocalizationsSetParams,
  CrmCurrencyLocalizationsSetResult,
  CrmCurrencyUpdateParams,
  CrmCurrencyUpdateResult,
} from "../types/crm_currency.ts";

/** Methods of Bitrix24 whose names begin with `crm.currency`. */
export interface CrmCurrencyRestMethods {
  /** Adds a currency with its rate, nominal and display formats; returns its three-letter code. */
  "crm.currency.add": { params: CrmCurrencyAddParams; result: CrmCurrencyAddResult };
  /** Returns the code of the base currency that the other rates are set against. */
  "crm.currency.base.get": { params: CrmCurrencyBaseGetParams; result: CrmCurrencyBaseGetResult };
  /** Makes a currency the base one; needs the right to change CRM settings. */
  "crm.currency.base.set": { params: CrmCurrencyBaseSetParams; result: CrmCurrencyBaseSetResult };
  /** Deletes a currency by its code; needs the right to change CRM settings. */
  "crm.currency.delete": { params: CrmCurrencyDeleteParams; result: CrmCurrencyDeleteResult };
  /** Describes the fields of a currency, such as rate, nominal, sort order and formats. */
  "crm.currency.fields": { params: CrmCurrencyFieldsParams; result: CrmCurrencyFieldsResult };
  /** Returns one currency by its code with its rate and number format. */
  "crm.currency.get": { params: CrmCurrencyGetParams; result: CrmCurrencyGetResult };
  /** Lists all currencies of the account with rates, number formats and the base flag. */
  "crm.currency.list": { params: CrmCurrencyListParams; result: CrmCurrencyListResult };
  /** Deletes a currency's display settings (name, format) for the given languages. */
  "crm.currency.localizations.delete": {
    params: CrmCurrencyLocalizationsDeleteParams;
    result: CrmCurrencyLocalizationsDeleteResult;
  };
  /** Describes the per-language display settings of a currency - name, pattern, separators, decimals. */
  "crm.currency.localizations.fields": {
    params: CrmCurrencyLocalizationsFieldsParams;
    result: CrmCurrencyLocalizationsFieldsResult;
  };
  /** Returns a currency's name and number format for each language. */
  "crm.currency.localizations.get": {
    params: CrmCurrencyLocalizationsGetParams;
    result: CrmCurrencyLocalizationsGetResult;
  };
  /** Sets a currency's name and number format for one or more languages. */
  "crm.currency.localizations.set": {
    params: CrmCurrencyLocalizationsSetParams;
    result: CrmCurrencyLocalizationsSetResult;
  };
  /** Changes a currency's rate, nominal, sort order, base flag or display formats. */
  "crm.currency.update": { params: CrmCurrencyUpdateParams; result: CrmCurrencyUpdateResult };
}
