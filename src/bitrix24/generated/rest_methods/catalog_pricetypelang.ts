// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogPriceTypeLangAddParams,
  CatalogPriceTypeLangAddResult,
  CatalogPriceTypeLangDeleteParams,
  CatalogPriceTypeLangDeleteResult,
  CatalogPriceTypeLangGetFieldsParams,
  CatalogPriceTypeLangGetFieldsResult,
  CatalogPriceTypeLangGetLanguagesParams,
  CatalogPriceTypeLangGetLanguagesResult,
  CatalogPriceTypeLangGetParams,
  CatalogPriceTypeLangGetResult,
  CatalogPriceTypeLangListParams,
  CatalogPriceTypeLangListResult,
  CatalogPriceTypeLangUpdateParams,
  CatalogPriceTypeLangUpdateResult,
} from "../types/catalog_pricetypelang.ts";

/** Methods of Bitrix24 whose names begin with `catalog.pricetypelang`. */
export interface CatalogPricetypelangRestMethods {
  /** Adds the name of a price type in one language and returns the translation. */
  "catalog.priceTypeLang.add": { params: CatalogPriceTypeLangAddParams; result: CatalogPriceTypeLangAddResult };
  /** Removes a translated name of a price type by the translation's id. */
  "catalog.priceTypeLang.delete": {
    params: CatalogPriceTypeLangDeleteParams;
    result: CatalogPriceTypeLangDeleteResult;
  };
  /** Returns one translated name of a price type with its language. */
  "catalog.priceTypeLang.get": { params: CatalogPriceTypeLangGetParams; result: CatalogPriceTypeLangGetResult };
  /** Describes the fields of a price type's translated name. */
  "catalog.priceTypeLang.getFields": {
    params: CatalogPriceTypeLangGetFieldsParams;
    result: CatalogPriceTypeLangGetFieldsResult;
  };
  /** Lists the languages into which names of price types can be translated. */
  "catalog.priceTypeLang.getLanguages": {
    params: CatalogPriceTypeLangGetLanguagesParams;
    result: CatalogPriceTypeLangGetLanguagesResult;
  };
  /** Lists translated names of price types by filter, in pages of 50. */
  "catalog.priceTypeLang.list": { params: CatalogPriceTypeLangListParams; result: CatalogPriceTypeLangListResult };
  /** Changes the text, language or price type of a price type's translated name. */
  "catalog.priceTypeLang.update": {
    params: CatalogPriceTypeLangUpdateParams;
    result: CatalogPriceTypeLangUpdateResult;
  };
}
