// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleStatusLangAddParams,
  SaleStatusLangAddResult,
  SaleStatusLangDeleteByFilterParams,
  SaleStatusLangDeleteByFilterResult,
  SaleStatusLangGetFieldsParams,
  SaleStatusLangGetFieldsResult,
  SaleStatusLangGetListLangsParams,
  SaleStatusLangGetListLangsResult,
  SaleStatusLangListParams,
  SaleStatusLangListResult,
} from "../types/sale_statuslang.ts";

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
