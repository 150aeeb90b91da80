// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleLang, SaleStatusLang } from "./shared.ts";

/**
 * Parameters of sale.statusLang.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
 */
export interface SaleStatusLangAddParams {
  /** Fields of the record by their names. See sale.statusLang.getFields. */
  fields: {
    /** Status that it is in. Code of a status: sale.status.list. Cannot be changed later. */
    statusId: string | number;
    /** Id of the page, or of a site or language. Code of a language. Cannot be changed later. */
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
    /** What it is called. */
    name: string;
    /** What it is about, in words. */
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
  /** Fields of the record by their names. See sale.statusLang.getFields. */
  fields: {
    /** Status that it is in. Code of a status: sale.status.list. Cannot be changed later. */
    statusId: string | number;
    /** Id of the page, or of a site or language. Code of a language. Cannot be changed later. */
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
    /** What it is called. */
    name: string;
  };
}

/** Result of sale.statusLang.deleteByFilter. */
export type SaleStatusLangDeleteByFilterResult = boolean;

/** How sale.statusLang.getFields describes a field. */
export interface SaleStatusLangGetFieldsField {
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
    /** What it is about, in words. */
    description?: SaleStatusLangGetFieldsField;
    /** Id of the page, or of a site or language. Cannot be changed later. */
    lid?: SaleStatusLangGetFieldsField;
    /** What it is called. */
    name?: SaleStatusLangGetFieldsField;
    /** Status that it is in. Cannot be changed later. */
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
  /** Names of the fields to return. See sale.statusLang.getFields. */
  select?: (keyof SaleStatusLang | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.statusLang.getFields. */
  filter?:
    | {
      [Name in keyof SaleStatusLang]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.statusLang.getFields. */
  order?:
    | {
      [Name in keyof SaleStatusLang]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /**
   * Lists the languages in which names of order and delivery statuses can be given.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.statusLang.getListLangs": {
    params: SaleStatusLangGetListLangsParams;
    result: SaleStatusLangGetListLangsResult;
  };
  /**
   * Lists names and descriptions of statuses by language, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.statusLang.list": { params: SaleStatusLangListParams; result: SaleStatusLangListResult };
}
