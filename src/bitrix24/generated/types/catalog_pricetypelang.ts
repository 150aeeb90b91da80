// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogLanguage, CatalogPriceTypeLang } from "./shared.ts";

/**
 * Parameters of catalog.priceTypeLang.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
 */
export interface CatalogPriceTypeLangAddParams {
  fields: {
    catalogGroupId: number | string;
    name: string;
    lang: string;
    id?: number | string | undefined;
  };
}

/** Result of catalog.priceTypeLang.add. */
export interface CatalogPriceTypeLangAddResult {
  priceTypeLang: CatalogPriceTypeLang;
}

/** Parameters of catalog.priceTypeLang.delete. */
export interface CatalogPriceTypeLangDeleteParams {
  id: number | string;
}

/** Result of catalog.priceTypeLang.delete. */
export type CatalogPriceTypeLangDeleteResult = boolean;

/** How catalog.priceTypeLang.getFields describes a field. */
export interface CatalogPriceTypeLangGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of catalog.priceTypeLang.getFields. */
export interface CatalogPriceTypeLangGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.priceTypeLang.getFields. */
export interface CatalogPriceTypeLangGetFieldsResult {
  priceTypeLang: {
    catalogGroupId?: CatalogPriceTypeLangGetFieldsField;
    id?: CatalogPriceTypeLangGetFieldsField;
    lang?: CatalogPriceTypeLangGetFieldsField;
    name?: CatalogPriceTypeLangGetFieldsField;
  };
}

/** Parameters of catalog.priceTypeLang.getLanguages. */
export interface CatalogPriceTypeLangGetLanguagesParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.priceTypeLang.getLanguages. */
export interface CatalogPriceTypeLangGetLanguagesResult {
  languages: CatalogLanguage[];
}

/**
 * Parameters of catalog.priceTypeLang.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
 */
export interface CatalogPriceTypeLangGetParams {
  id: number | string;
}

/** Result of catalog.priceTypeLang.get. */
export interface CatalogPriceTypeLangGetResult {
  priceTypeLang: CatalogPriceTypeLang;
}

/** Parameters of catalog.priceTypeLang.list. */
export interface CatalogPriceTypeLangListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.priceTypeLang.list. */
export interface CatalogPriceTypeLangListResult {
  priceTypeLangs: CatalogPriceTypeLang[];
}

/** Parameters of catalog.priceTypeLang.update. */
export interface CatalogPriceTypeLangUpdateParams {
  id: number | string;
  fields: {
    catalogGroupId?: number | string | undefined;
    name?: string | undefined;
    lang?: string | undefined;
  };
}

/** Result of catalog.priceTypeLang.update. */
export interface CatalogPriceTypeLangUpdateResult {
  priceTypeLang: CatalogPriceTypeLang;
}

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
