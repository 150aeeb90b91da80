// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.currency.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
 */
export interface CrmCurrencyAddParams {
  fields: {
    CURRENCY: string;
    BASE?: "Y" | "N" | undefined;
    AMOUNT_CNT: number | string;
    AMOUNT: number | string;
    SORT?: number | string | undefined;
    LANG?: object | undefined;
  };
}

/** Result of crm.currency.add. */
export type CrmCurrencyAddResult = string;

/**
 * Parameters of crm.currency.base.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
 */
export interface CrmCurrencyBaseGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.currency.base.get. */
export type CrmCurrencyBaseGetResult = string;

/**
 * Parameters of crm.currency.base.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
 */
export interface CrmCurrencyBaseSetParams {
  id?: string | number | undefined;
}

/** Result of crm.currency.base.set. */
export type CrmCurrencyBaseSetResult = boolean;

/**
 * Parameters of crm.currency.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
 */
export interface CrmCurrencyDeleteParams {
  id: string | number;
}

/** Result of crm.currency.delete. */
export type CrmCurrencyDeleteResult = boolean;

/** How crm.currency.fields describes a field. */
export interface CrmCurrencyFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.currency.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
 */
export interface CrmCurrencyFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.currency.fields. */
export interface CrmCurrencyFieldsResult {
  CURRENCY?: CrmCurrencyFieldsField;
  AMOUNT_CNT?: CrmCurrencyFieldsField;
  AMOUNT?: CrmCurrencyFieldsField;
  BASE?: CrmCurrencyFieldsField;
  SORT?: CrmCurrencyFieldsField;
  DATE_UPDATE?: CrmCurrencyFieldsField;
  LID?: CrmCurrencyFieldsField;
  FORMAT_STRING?: CrmCurrencyFieldsField;
  FULL_NAME?: CrmCurrencyFieldsField;
  DEC_POINT?: CrmCurrencyFieldsField;
  THOUSANDS_SEP?: CrmCurrencyFieldsField;
  DECIMALS?: CrmCurrencyFieldsField;
  LANG?: CrmCurrencyFieldsField;
}

/** Stands in several types. */
export interface CrmCurrencyGetLangItem {
  FORMAT_STRING?: string;
  FULL_NAME?: string;
  DEC_POINT?: string;
  THOUSANDS_SEP?: null | string;
  DECIMALS?: string;
  THOUSANDS_VARIANT?: string;
  HIDE_ZERO?: string;
}

/**
 * Parameters of crm.currency.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
 */
export interface CrmCurrencyGetParams {
  id?: string | undefined;
}

/** Result of crm.currency.get. */
export type CrmCurrencyGetResult = string | {
  CURRENCY?: string;
  AMOUNT_CNT?: string;
  AMOUNT?: string;
  SORT?: string;
  BASE?: string;
  FULL_NAME?: string;
  LID?: string;
  FORMAT_STRING?: string;
  DEC_POINT?: string;
  THOUSANDS_SEP?: string;
  DECIMALS?: string;
  DATE_UPDATE?: string;
  LANG?: {
    [name: string]: CrmCurrencyGetLangItem;
  };
};

/**
 * Parameters of crm.currency.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
 */
export interface CrmCurrencyListParams {
  order?: object | undefined;
}

/** Result of crm.currency.list. */
export type CrmCurrencyListResult = (string | {
  CURRENCY?: string;
  AMOUNT_CNT?: string;
  AMOUNT?: string;
  SORT?: string;
  BASE?: string;
  FULL_NAME?: string;
  LID?: string;
  FORMAT_STRING?: string;
  DEC_POINT?: string;
  THOUSANDS_SEP?: string | null;
  DECIMALS?: string;
  DATE_UPDATE?: string;
})[];

/**
 * Parameters of crm.currency.localizations.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
 */
export interface CrmCurrencyLocalizationsDeleteParams {
  id: string | number;
  lids: object | unknown[];
}

/** Result of crm.currency.localizations.delete. */
export type CrmCurrencyLocalizationsDeleteResult = boolean;

/** How crm.currency.localizations.fields describes a field. */
export interface CrmCurrencyLocalizationsFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/**
 * Parameters of crm.currency.localizations.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
 */
export interface CrmCurrencyLocalizationsFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.currency.localizations.fields. */
export interface CrmCurrencyLocalizationsFieldsResult {
  FULL_NAME?: CrmCurrencyLocalizationsFieldsField;
  FORMAT_STRING?: CrmCurrencyLocalizationsFieldsField;
  DEC_POINT?: CrmCurrencyLocalizationsFieldsField;
  THOUSANDS_VARIANT?: CrmCurrencyLocalizationsFieldsField;
  THOUSANDS_SEP?: CrmCurrencyLocalizationsFieldsField;
  DECIMALS?: CrmCurrencyLocalizationsFieldsField;
  HIDE_ZERO?: CrmCurrencyLocalizationsFieldsField;
}

/**
 * Parameters of crm.currency.localizations.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
 */
export interface CrmCurrencyLocalizationsGetParams {
  id?: string | number | undefined;
}

/** Result of crm.currency.localizations.get. */
export interface CrmCurrencyLocalizationsGetResult {
  [name: string]: CrmCurrencyGetLangItem;
}

/**
 * Parameters of crm.currency.localizations.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
 */
export interface CrmCurrencyLocalizationsSetParams {
  id: string | number;
  localizations: object;
}

/** Result of crm.currency.localizations.set. */
export type CrmCurrencyLocalizationsSetResult = boolean;

/**
 * Parameters of crm.currency.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
 */
export interface CrmCurrencyUpdateParams {
  ID?: string | number | undefined;
  fields?: {
    SORT?: number | string | undefined;
    AMOUNT_CNT?: number | string | undefined;
    AMOUNT: number | string;
    BASE?: "Y" | "N" | undefined;
    LANG?: {
      DECIMALS: number | string;
      DEC_POINT?: string | undefined;
      FORMAT_STRING?: string | undefined;
      FULL_NAME?: string | undefined;
      HIDE_ZERO?: string | undefined;
      THOUSANDS_SEP?: string | undefined;
      THOUSANDS_VARIANT?: string | undefined;
    } | undefined;
    CURRENCY?: string | undefined;
  } | undefined;
}

/** Result of crm.currency.update. */
export type CrmCurrencyUpdateResult = boolean;

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
