// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogLanguage, CatalogPriceTypeLang } from "./shared.ts";

/**
 * Parameters of catalog.priceTypeLang.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
 */
export interface CatalogPriceTypeLangAddParams {
  /** Fields of the record by their names. See catalog.priceTypeLang.getFields. */
  fields: {
    /** Id of the kind of price: catalog.priceType.list. */
    catalogGroupId: number | string;
    /** What it is called. */
    name: string;
    /** Code of a language: catalog.priceTypeLang.getLanguages. */
    lang: string;
    /** Id, unique among its kind. Cannot be changed later. */
    id?: number | string | undefined;
  };
}

/** Result of catalog.priceTypeLang.add. */
export interface CatalogPriceTypeLangAddResult {
  /** The name of the kind of price in a language. */
  priceTypeLang: CatalogPriceTypeLang;
}

/** Parameters of catalog.priceTypeLang.delete. */
export interface CatalogPriceTypeLangDeleteParams {
  /** Id, unique among its kind. See catalog.priceTypeLang.list. */
  id: number | string;
}

/** Result of catalog.priceTypeLang.delete. */
export type CatalogPriceTypeLangDeleteResult = boolean;

/** How catalog.priceTypeLang.getFields describes a field. */
export interface CatalogPriceTypeLangGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of catalog.priceTypeLang.getFields. */
export interface CatalogPriceTypeLangGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.priceTypeLang.getFields. */
export interface CatalogPriceTypeLangGetFieldsResult {
  /** The name of the kind of price in a language. */
  priceTypeLang: {
    /** Id of the kind of price: catalog.priceType.list. */
    catalogGroupId?: CatalogPriceTypeLangGetFieldsField;
    /** Id, unique among its kind. Cannot be changed later. */
    id?: CatalogPriceTypeLangGetFieldsField;
    /** Code of the language, e.g. en. */
    lang?: CatalogPriceTypeLangGetFieldsField;
    /** What it is called. */
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
  /** Id, unique among its kind. See catalog.priceTypeLang.list. */
  id: number | string;
}

/** Result of catalog.priceTypeLang.get. */
export interface CatalogPriceTypeLangGetResult {
  /** The name of the kind of price in a language. */
  priceTypeLang: CatalogPriceTypeLang;
}

/** Parameters of catalog.priceTypeLang.list. */
export interface CatalogPriceTypeLangListParams {
  /** Names of the fields to return. See catalog.priceTypeLang.getFields. */
  select?: (keyof CatalogPriceTypeLang | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.priceTypeLang.getFields. */
  filter?:
    | {
      [Name in keyof CatalogPriceTypeLang]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.priceTypeLang.getFields. */
  order?:
    | {
      [Name in keyof CatalogPriceTypeLang]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.priceTypeLang.list. */
export interface CatalogPriceTypeLangListResult {
  priceTypeLangs: CatalogPriceTypeLang[];
}

/** Parameters of catalog.priceTypeLang.update. */
export interface CatalogPriceTypeLangUpdateParams {
  /** Id, unique among its kind. See catalog.priceTypeLang.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.priceTypeLang.getFields. */
  fields: {
    /** Id of the kind of price: catalog.priceType.list. */
    catalogGroupId?: number | string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** Code of a language: catalog.priceTypeLang.getLanguages. */
    lang?: string | undefined;
  };
}

/** Result of catalog.priceTypeLang.update. */
export interface CatalogPriceTypeLangUpdateResult {
  /** The name of the kind of price in a language. */
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
  /**
   * Lists the languages into which names of price types can be translated.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "catalog.priceTypeLang.getLanguages": {
    params: CatalogPriceTypeLangGetLanguagesParams;
    result: CatalogPriceTypeLangGetLanguagesResult;
  };
  /**
   * Lists translated names of price types by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.priceTypeLang.list": { params: CatalogPriceTypeLangListParams; result: CatalogPriceTypeLangListResult };
  /** Changes the text, language or price type of a price type's translated name. */
  "catalog.priceTypeLang.update": {
    params: CatalogPriceTypeLangUpdateParams;
    result: CatalogPriceTypeLangUpdateResult;
  };
}
