// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.currency.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
 */
export interface CrmCurrencyAddParams {
  /** Fields of the record by their names. See crm.currency.fields. */
  fields: {
    /** Code of the currency: crm.currency.list. */
    CURRENCY: string;
    /** Whether it is the base one. Default: N. Read-only. */
    BASE?: "Y" | "N" | undefined;
    /** How many units the rate is for. */
    AMOUNT_CNT: number | string;
    /** Amount. */
    AMOUNT: number | string;
    /** Place in the order; what has less comes first. Default: 100. */
    SORT?: number | string | undefined;
    /** Code of the language, e.g. en. */
    LANG?: {
      [name: string]: CrmCurrencyFormat;
    } | undefined;
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
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. See crm.currency.list. */
  id: string | number;
}

/** Result of crm.currency.delete. */
export type CrmCurrencyDeleteResult = boolean;

/** How crm.currency.fields describes a field. */
export interface CrmCurrencyFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
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
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: CrmCurrencyFieldsField;
  /** How many units the rate is for. */
  AMOUNT_CNT?: CrmCurrencyFieldsField;
  /** Amount. */
  AMOUNT?: CrmCurrencyFieldsField;
  /** Whether it is the base one. Read-only. */
  BASE?: CrmCurrencyFieldsField;
  /** Place in the order; what has less comes first. */
  SORT?: CrmCurrencyFieldsField;
  /** When it was last changed. Read-only. */
  DATE_UPDATE?: CrmCurrencyFieldsField;
  /** Id of the page, or of a site or language. Read-only. */
  LID?: CrmCurrencyFieldsField;
  /** Template of an amount; `#` stands for the number. Read-only. */
  FORMAT_STRING?: CrmCurrencyFieldsField;
  /** First name, surname and what else belongs to the name. Read-only. */
  FULL_NAME?: CrmCurrencyFieldsField;
  /** Sign before the decimals. Read-only. */
  DEC_POINT?: CrmCurrencyFieldsField;
  /** Sign between the thousands. Read-only. */
  THOUSANDS_SEP?: CrmCurrencyFieldsField;
  /** How many decimals there are. Read-only. */
  DECIMALS?: CrmCurrencyFieldsField;
  /** Code of the language, e.g. en. */
  LANG?: CrmCurrencyFieldsField;
  THOUSANDS_VARIANT?: CrmCurrencyFieldsField;
  /** Whether decimals of zero are left out. */
  HIDE_ZERO?: CrmCurrencyFieldsField;
}

/** How amounts of a currency are written in one language. */
export interface CrmCurrencyFormat {
  /** How many decimals there are. */
  DECIMALS: number | string;
  /** Sign before the decimals. */
  DEC_POINT?: string | undefined;
  /** Template of an amount; `#` stands for the number. */
  FORMAT_STRING?: string | undefined;
  /** Name of the currency. */
  FULL_NAME?: string | undefined;
  /** Whether decimals of zero are left out. */
  HIDE_ZERO?: "Y" | "N" | undefined;
  /** Sign between the thousands. */
  THOUSANDS_SEP?: string | undefined;
  /** Code of the sign between the thousands. */
  THOUSANDS_VARIANT?: string | undefined;
}

/** Stands in several types. */
export interface CrmCurrencyGetLangItem {
  /** Template of an amount; `#` stands for the number. */
  FORMAT_STRING?: string;
  /** First name, surname and what else belongs to the name. */
  FULL_NAME?: string;
  /** Sign before the decimals. */
  DEC_POINT?: string;
  /** Sign between the thousands. */
  THOUSANDS_SEP?: null | string;
  /** How many decimals there are. */
  DECIMALS?: string;
  THOUSANDS_VARIANT?: string;
  /** Whether decimals of zero are left out. */
  HIDE_ZERO?: string;
}

/**
 * Parameters of crm.currency.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
 */
export interface CrmCurrencyGetParams {
  /** Id, unique among its kind. Code of a currency: crm.currency.list. */
  id?: string | undefined;
}

/** Result of crm.currency.get. */
export type CrmCurrencyGetResult = string | {
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string;
  /** How many units the rate is for. */
  AMOUNT_CNT?: string;
  /** Amount. */
  AMOUNT?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Whether it is the base one. Read-only. */
  BASE?: string;
  /** First name, surname and what else belongs to the name. Read-only. */
  FULL_NAME?: string;
  /** Id of the page, or of a site or language. Read-only. */
  LID?: string;
  /** Template of an amount; `#` stands for the number. Read-only. */
  FORMAT_STRING?: string;
  /** Sign before the decimals. Read-only. */
  DEC_POINT?: string;
  /** Sign between the thousands. Read-only. */
  THOUSANDS_SEP?: string;
  /** How many decimals there are. Read-only. */
  DECIMALS?: string;
  /** When it was last changed. Read-only. */
  DATE_UPDATE?: string;
  /** Code of the language, e.g. en. */
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
  /** Fields to sort by, each with ASC or DESC. See crm.currency.fields. */
  order?:
    | {
      [
        Name in
          | "CURRENCY"
          | "AMOUNT_CNT"
          | "AMOUNT"
          | "SORT"
          | "BASE"
          | "FULL_NAME"
          | "LID"
          | "FORMAT_STRING"
          | "DEC_POINT"
          | "THOUSANDS_SEP"
          | "DECIMALS"
          | "DATE_UPDATE"
          | "sort"
          | "currency"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
}

/** Result of crm.currency.list. */
export type CrmCurrencyListResult = (string | {
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string;
  /** How many units the rate is for. */
  AMOUNT_CNT?: string;
  /** Amount. */
  AMOUNT?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** Whether it is the base one. Read-only. */
  BASE?: string;
  /** First name, surname and what else belongs to the name. Read-only. */
  FULL_NAME?: string;
  /** Id of the page, or of a site or language. Read-only. */
  LID?: string;
  /** Template of an amount; `#` stands for the number. Read-only. */
  FORMAT_STRING?: string;
  /** Sign before the decimals. Read-only. */
  DEC_POINT?: string;
  /** Sign between the thousands. Read-only. */
  THOUSANDS_SEP?: string | null;
  /** How many decimals there are. Read-only. */
  DECIMALS?: string;
  /** When it was last changed. Read-only. */
  DATE_UPDATE?: string;
})[];

/**
 * Parameters of crm.currency.localizations.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
 */
export interface CrmCurrencyLocalizationsDeleteParams {
  /** Id, unique among its kind. */
  id: string | number;
  lids: object | unknown[];
}

/** Result of crm.currency.localizations.delete. */
export type CrmCurrencyLocalizationsDeleteResult = boolean;

/** How crm.currency.localizations.fields describes a field. */
export interface CrmCurrencyLocalizationsFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
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
  /** First name, surname and what else belongs to the name. */
  FULL_NAME?: CrmCurrencyLocalizationsFieldsField;
  /** Template of an amount; `#` stands for the number. */
  FORMAT_STRING?: CrmCurrencyLocalizationsFieldsField;
  /** Sign before the decimals. */
  DEC_POINT?: CrmCurrencyLocalizationsFieldsField;
  /** Thousands separator for output. */
  THOUSANDS_VARIANT?: CrmCurrencyLocalizationsFieldsField;
  /** Sign between the thousands. */
  THOUSANDS_SEP?: CrmCurrencyLocalizationsFieldsField;
  /** How many decimals there are. */
  DECIMALS?: CrmCurrencyLocalizationsFieldsField;
  /** Whether decimals of zero are left out. */
  HIDE_ZERO?: CrmCurrencyLocalizationsFieldsField;
}

/**
 * Parameters of crm.currency.localizations.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
 */
export interface CrmCurrencyLocalizationsGetParams {
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. See crm.currency.list. */
  ID?: string | number | undefined;
  /** Fields of the record by their names. See crm.currency.fields. */
  fields?: {
    /** Place in the order; what has less comes first. Default: 100. */
    SORT?: number | string | undefined;
    /** How many units the rate is for. */
    AMOUNT_CNT?: number | string | undefined;
    /** Amount. */
    AMOUNT?: number | string | undefined;
    /** Whether it is the base one. Default: N. Read-only. */
    BASE?: "Y" | "N" | undefined;
    /** Code of the language, e.g. en. */
    LANG?: {
      [name: string]: CrmCurrencyFormat;
    } | undefined;
    /** Code of the currency: crm.currency.list. */
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
  /**
   * Lists all currencies of the account with rates, number formats and the base flag.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
