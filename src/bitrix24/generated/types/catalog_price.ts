// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogPrice } from "./shared.ts";

/**
 * Parameters of catalog.price.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
 */
export interface CatalogPriceAddParams {
  fields: {
    productId: number | string;
    catalogGroupId: number | string;
    price: number | string;
    currency: string;
    extraId?: number | string | undefined;
    quantityFrom?: number | string | undefined;
    quantityTo?: number | string | undefined;
  };
}

/** Result of catalog.price.add. */
export interface CatalogPriceAddResult {
  price: CatalogPrice;
}

/**
 * Parameters of catalog.price.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
 */
export interface CatalogPriceDeleteParams {
  id: number | string;
}

/** Result of catalog.price.delete. */
export type CatalogPriceDeleteResult = boolean;

/** How catalog.price.getFields describes a field. */
export interface CatalogPriceGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
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
  price: {
    catalogGroupId?: CatalogPriceGetFieldsField;
    currency?: CatalogPriceGetFieldsField;
    extraId?: CatalogPriceGetFieldsField;
    id?: CatalogPriceGetFieldsField;
    price?: CatalogPriceGetFieldsField;
    priceScale?: CatalogPriceGetFieldsField;
    productId?: CatalogPriceGetFieldsField;
    quantityFrom?: CatalogPriceGetFieldsField;
    quantityTo?: CatalogPriceGetFieldsField;
    timestampX?: CatalogPriceGetFieldsField;
  };
}

/**
 * Parameters of catalog.price.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
 */
export interface CatalogPriceGetParams {
  id: number | string;
}

/** Result of catalog.price.get. */
export interface CatalogPriceGetResult {
  price: CatalogPrice;
}

/**
 * Parameters of catalog.price.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
 */
export interface CatalogPriceListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.price.list. */
export interface CatalogPriceListResult {
  prices: CatalogPrice[];
}

/**
 * Parameters of catalog.price.modify.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
 */
export interface CatalogPriceModifyParams {
  fields: {
    product: {
      id: number | string;
      prices: {
        id?: number | string | undefined;
        catalogGroupId: number | string;
        price: number | string;
        currency: string;
      }[];
    };
  };
}

/** Result of catalog.price.modify. */
export interface CatalogPriceModifyResult {
  prices: CatalogPrice[];
}

/**
 * Parameters of catalog.price.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
 */
export interface CatalogPriceUpdateParams {
  id: number | string;
  fields: {
    price: number | string;
    currency: string;
    extraId?: number | string | undefined;
    quantityFrom?: number | string | undefined;
    quantityTo?: number | string | undefined;
  };
}

/** Result of catalog.price.update. */
export interface CatalogPriceUpdateResult {
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
  /** Lists prices of products by filter, for example all prices of one product, 50 per page. */
  "catalog.price.list": { params: CatalogPriceListParams; result: CatalogPriceListResult };
  /** Replaces all prices of a product at once; a price whose id is left out is deleted. */
  "catalog.price.modify": { params: CatalogPriceModifyParams; result: CatalogPriceModifyResult };
  /** Changes the amount and currency of one existing product price. */
  "catalog.price.update": { params: CatalogPriceUpdateParams; result: CatalogPriceUpdateResult };
}
