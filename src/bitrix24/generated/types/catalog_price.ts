// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogPrice } from "./shared.ts";

/**
 * Parameters of catalog.price.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
 */
export interface CatalogPriceAddParams {
  /** Fields of the record by their names. See catalog.price.getFields. */
  fields: {
    /** Id of the product: catalog.product.list. Cannot be changed later. */
    productId: number | string;
    /** Id of the kind of price: catalog.priceType.list. Cannot be changed later. */
    catalogGroupId: number | string;
    /** Price of one. */
    price: number | string;
    /** Code of the currency: crm.currency.list. */
    currency: string;
    /** Id of the markup: catalog.extra.list. */
    extraId?: number | string | undefined;
    /** From how many on the price holds. */
    quantityFrom?: number | string | undefined;
    /** Up to how many the price holds. */
    quantityTo?: number | string | undefined;
  };
}

/** Result of catalog.price.add. */
export interface CatalogPriceAddResult {
  /** Price of one. */
  price: CatalogPrice;
}

/**
 * Parameters of catalog.price.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
 */
export interface CatalogPriceDeleteParams {
  /** Id of a price: catalog.price.list. */
  id: number | string;
}

/** Result of catalog.price.delete. */
export type CatalogPriceDeleteResult = boolean;

/** How catalog.price.getFields describes a field. */
export interface CatalogPriceGetFieldsField {
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
 * Parameters of catalog.price.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
 */
export interface CatalogPriceGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.price.getFields. */
export interface CatalogPriceGetFieldsResult {
  /** Price of one. */
  price: {
    /** Id of the kind of price: catalog.priceType.list. Cannot be changed later. */
    catalogGroupId?: CatalogPriceGetFieldsField;
    /** Code of the currency: crm.currency.list. */
    currency?: CatalogPriceGetFieldsField;
    /** Id of the markup: catalog.extra.list. */
    extraId?: CatalogPriceGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogPriceGetFieldsField;
    /** Price of one. */
    price?: CatalogPriceGetFieldsField;
    /** Read-only. */
    priceScale?: CatalogPriceGetFieldsField;
    /** Id of the product: catalog.product.list. Cannot be changed later. */
    productId?: CatalogPriceGetFieldsField;
    /** From how many on the price holds. */
    quantityFrom?: CatalogPriceGetFieldsField;
    /** Up to how many the price holds. */
    quantityTo?: CatalogPriceGetFieldsField;
    /** When it was last changed. Read-only. */
    timestampX?: CatalogPriceGetFieldsField;
  };
}

/**
 * Parameters of catalog.price.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
 */
export interface CatalogPriceGetParams {
  /** Id of a price: catalog.price.list. */
  id: number | string;
}

/** Result of catalog.price.get. */
export interface CatalogPriceGetResult {
  /** Price of one. */
  price: CatalogPrice;
}

/**
 * Parameters of catalog.price.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
 */
export interface CatalogPriceListParams {
  /** Names of the fields to return. See catalog.price.getFields. */
  select?: (keyof CatalogPrice | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.price.getFields. */
  filter?:
    | {
      [Name in keyof CatalogPrice]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.price.getFields. */
  order?:
    | {
      [Name in keyof CatalogPrice]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.price.list. */
export interface CatalogPriceListResult {
  /** The prices. */
  prices: CatalogPrice[];
}

/**
 * Parameters of catalog.price.modify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
 */
export interface CatalogPriceModifyParams {
  /** Fields of the record by their names. See catalog.price.getFields. */
  fields: {
    /** The product. */
    product: {
      /** Id of a product: catalog.product.list. */
      id: number | string;
      /** The prices. */
      prices: {
        /** Id of a price: catalog.price.list. */
        id?: number | string | undefined;
        /** Id of the kind of price: catalog.priceType.list. */
        catalogGroupId: number | string;
        /** Price of one. */
        price: number | string;
        /** Code of the currency: crm.currency.list. */
        currency: string;
      }[];
    };
  };
}

/** Result of catalog.price.modify. */
export interface CatalogPriceModifyResult {
  /** The prices. */
  prices: CatalogPrice[];
}

/**
 * Parameters of catalog.price.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
 */
export interface CatalogPriceUpdateParams {
  /** Id of a price: catalog.price.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.price.getFields. */
  fields: {
    /** Price of one. */
    price: number | string;
    /** Code of the currency: crm.currency.list. */
    currency: string;
    /** Id of the markup: catalog.extra.list. */
    extraId?: number | string | undefined;
    /** From how many on the price holds. */
    quantityFrom?: number | string | undefined;
    /** Up to how many the price holds. */
    quantityTo?: number | string | undefined;
  };
}

/** Result of catalog.price.update. */
export interface CatalogPriceUpdateResult {
  /** Price of one. */
  price: CatalogPrice;
}

/** Methods of Bitrix24 whose names begin with `catalog.price`. */
export interface CatalogPriceRestMethods {
  /** Sets a product's price of a given price type and currency, and returns the new price. */
  "catalog.price.add": { params: CatalogPriceAddParams; result: CatalogPriceAddResult };
  /** Deletes one price of a product; needs the right to change sale prices. */
  "catalog.price.delete": { params: CatalogPriceDeleteParams; result: CatalogPriceDeleteResult };
  /** Returns one product price with its currency, price type and quantity range. */
  "catalog.price.get": { params: CatalogPriceGetParams; result: CatalogPriceGetResult };
  /** Describes the fields of a product's price, with types and required or immutable marks. */
  "catalog.price.getFields": { params: CatalogPriceGetFieldsParams; result: CatalogPriceGetFieldsResult };
  /**
   * Lists prices of products by filter, for example all prices of one product, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.price.list": { params: CatalogPriceListParams; result: CatalogPriceListResult };
  /** Replaces all prices of a product at once; a price whose id is left out is deleted. */
  "catalog.price.modify": { params: CatalogPriceModifyParams; result: CatalogPriceModifyResult };
  /** Changes the amount and currency of one existing product price. */
  "catalog.price.update": { params: CatalogPriceUpdateParams; result: CatalogPriceUpdateResult };
}
