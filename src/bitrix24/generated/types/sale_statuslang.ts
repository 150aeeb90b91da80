// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleLang, SaleStatusLang } from "./shared.ts";

/**
 * Parameters of sale.statusLang.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
 */
export interface SaleStatusLangAddParams {
  fields: {
    statusId: string | number;
    lid:
      | "ar"
      | "br"
      | "de"
      | "en"
      | "fr"
      | "hi"
      | "id"
      | "in"
      | "it"
      | "ja"
      | "la"
      | "ms"
      | "pl"
      | "sc"
      | "tc"
      | "th"
      | "tr"
      | "ua"
      | "vn"
      | (string & {});
    name: string;
    description?: string | undefined;
  };
}

/** Result of sale.statusLang.add. */
export interface SaleStatusLangAddResult {
  statusLang: SaleStatusLang;
}

/**
 * Parameters of sale.statusLang.deleteByFilter.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
 */
export interface SaleStatusLangDeleteByFilterParams {
  fields: {
    statusId: string | number;
    lid:
      | "ar"
      | "br"
      | "de"
      | "en"
      | "fr"
      | "hi"
      | "id"
      | "in"
      | "it"
      | "ja"
      | "la"
      | "ms"
      | "pl"
      | "sc"
      | "tc"
      | "th"
      | "tr"
      | "ua"
      | "vn"
      | (string & {});
    name: string;
  };
}

/** Result of sale.statusLang.deleteByFilter. */
export type SaleStatusLangDeleteByFilterResult = boolean;

/** How sale.statusLang.getFields describes a field. */
export interface SaleStatusLangGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.statusLang.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
 */
export interface SaleStatusLangGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.statusLang.getFields. */
export interface SaleStatusLangGetFieldsResult {
  statusLang: {
    description?: SaleStatusLangGetFieldsField;
    lid?: SaleStatusLangGetFieldsField;
    name?: SaleStatusLangGetFieldsField;
    statusId?: SaleStatusLangGetFieldsField;
  };
}

/**
 * Parameters of sale.statusLang.getListLangs.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
 */
export interface SaleStatusLangGetListLangsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.statusLang.getListLangs. */
export interface SaleStatusLangGetListLangsResult {
  langs: SaleLang[];
}

/**
 * Parameters of sale.statusLang.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
 */
export interface SaleStatusLangListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.statusLang.list. */
export interface SaleStatusLangListResult {
  statusLangs: SaleStatusLang[];
}

/** Methods of Bitrix24 whose names begin with `sale.statuslang`. */
export interface SaleStatuslangRestMethods {
  /** Adds a name and description of a status in one language; only one per status and language. */
  "sale.statusLang.add": { params: SaleStatusLangAddParams; result: SaleStatusLangAddResult };
  /** Removes the localized name of a status, found by status, language and name. */
  "sale.statusLang.deleteByFilter": {
    params: SaleStatusLangDeleteByFilterParams;
    result: SaleStatusLangDeleteByFilterResult;
  };
  /** Describes the fields of a status's localized name and description. */
  "sale.statusLang.getFields": { params: SaleStatusLangGetFieldsParams; result: SaleStatusLangGetFieldsResult };
  /** Lists the languages in which names of order and delivery statuses can be given. */
  "sale.statusLang.getListLangs": {
    params: SaleStatusLangGetListLangsParams;
    result: SaleStatusLangGetListLangsResult;
  };
  /** Lists names and descriptions of statuses by language, in pages of 50. */
  "sale.statusLang.list": { params: SaleStatusLangListParams; result: SaleStatusLangListResult };
}
