// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketItem } from "./shared.ts";

/**
 * Parameters of sale.basketitem.addCatalogProduct.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
 */
export interface SaleBasketitemAddCatalogProductParams {
  fields: {
    orderId: number | string;
    sort?: number | string | undefined;
    productId: number | string;
    price?: number | string | undefined;
    basePrice?: number | string | undefined;
    discountPrice?: number | string | undefined;
    currency: string;
    customPrice?: "Y" | "N" | undefined;
    quantity: number | string;
    xmlId?: string | number | undefined;
    name?: string | undefined;
  };
}

/** Result of sale.basketitem.addCatalogProduct. */
export interface SaleBasketitemAddCatalogProductResult {
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
 */
export interface SaleBasketitemAddParams {
  fields: {
    orderId: number | string;
    sort?: number | string | undefined;
    productId: number | string;
    price?: number | string | undefined;
    basePrice?: number | string | undefined;
    discountPrice?: number | string | undefined;
    currency: string;
    customPrice?: "Y" | "N" | undefined;
    quantity: number | string;
    xmlId?: string | number | undefined;
    name?: string | undefined;
    weight?: number | string | undefined;
    dimensions?: string | undefined;
    measureCode?: number | string | undefined;
    measureName?: string | undefined;
    canBuy?: "Y" | "N" | undefined;
    vatRate?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    catalogXmlId?: string | number | undefined;
    productXmlId?: string | number | undefined;
  };
}

/** Result of sale.basketitem.add. */
export interface SaleBasketitemAddResult {
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
 */
export interface SaleBasketitemDeleteParams {
  id: number | string;
}

/** Result of sale.basketitem.delete. */
export type SaleBasketitemDeleteResult = boolean;

/** Stands in several types. */
export interface SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.basketitem.getFieldsCatalogProduct.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
 */
export interface SaleBasketitemGetFieldsCatalogProductParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.basketitem.getFieldsCatalogProduct. */
export interface SaleBasketitemGetFieldsCatalogProductResult {
  basketItem: {
    basePrice?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
    canBuy?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
    catalogXmlId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  };
}

/** How sale.basketitem.getFields describes a field. */
export interface SaleBasketitemGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.basketitem.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
 */
export interface SaleBasketitemGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.basketitem.getFields. */
export interface SaleBasketitemGetFieldsResult {
  basketItem: {
    basePrice?: SaleBasketitemGetFieldsField;
    canBuy?: SaleBasketitemGetFieldsField;
    catalogXmlId?: SaleBasketitemGetFieldsField;
  };
}

/**
 * Parameters of sale.basketitem.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
 */
export interface SaleBasketitemGetParams {
  id: number | string;
}

/** Result of sale.basketitem.get. */
export interface SaleBasketitemGetResult {
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
 */
export interface SaleBasketitemListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.basketitem.list. */
export interface SaleBasketitemListResult {
  basketItems: SaleBasketItem[];
}

/**
 * Parameters of sale.basketitem.updateCatalogProduct.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
 */
export interface SaleBasketitemUpdateCatalogProductParams {
  id: number | string;
  fields: {
    sort?: number | string | undefined;
    quantity: number | string;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.basketitem.updateCatalogProduct. */
export interface SaleBasketitemUpdateCatalogProductResult {
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
 */
export interface SaleBasketitemUpdateParams {
  id: number | string;
  fields: {
    sort?: number | string | undefined;
    price?: number | string | undefined;
    basePrice?: number | string | undefined;
    discountPrice?: number | string | undefined;
    quantity?: number | string | undefined;
    xmlId?: string | number | undefined;
    name?: string | undefined;
    weight?: number | string | undefined;
    dimensions?: string | undefined;
    measureCode?: number | string | undefined;
    measureName?: string | undefined;
    canBuy?: "Y" | "N" | undefined;
    vatRate?: number | string | undefined;
    vatIncluded?: "Y" | "N" | undefined;
    catalogXmlId?: string | number | undefined;
    productXmlId?: string | number | undefined;
  };
}

/** Result of sale.basketitem.update. */
export interface SaleBasketitemUpdateResult {
  basketItem: SaleBasketItem;
}

/** Methods of Bitrix24 whose names begin with `sale.basketitem`. */
export interface SaleBasketitemRestMethods {
  /** Puts an item into an order's basket with its own name, price, currency and quantity, and returns it. */
  "sale.basketitem.add": { params: SaleBasketitemAddParams; result: SaleBasketitemAddResult };
  /** Puts a product of the catalog into an order's basket, taking its details from the catalog. */
  "sale.basketitem.addCatalogProduct": {
    params: SaleBasketitemAddCatalogProductParams;
    result: SaleBasketitemAddCatalogProductResult;
  };
  /** Removes one item from the basket of its order by the item's id. */
  "sale.basketitem.delete": { params: SaleBasketitemDeleteParams; result: SaleBasketitemDeleteResult };
  /** Returns one item of an order's basket with prices, quantity, measure and dimensions. */
  "sale.basketitem.get": { params: SaleBasketitemGetParams; result: SaleBasketitemGetResult };
  /** Describes the fields of an order's basket item, with types and required or read-only marks. */
  "sale.basketitem.getFields": { params: SaleBasketitemGetFieldsParams; result: SaleBasketitemGetFieldsResult };
  /** Describes the fields of a basket item made from a catalog product, where prices are read-only. */
  "sale.basketitem.getFieldsCatalogProduct": {
    params: SaleBasketitemGetFieldsCatalogProductParams;
    result: SaleBasketitemGetFieldsCatalogProductResult;
  };
  /** Lists basket items across orders by filter, in pages of 50. */
  "sale.basketitem.list": { params: SaleBasketitemListParams; result: SaleBasketitemListResult };
  /** Changes price, quantity, name and other fields of an item already in an order's basket. */
  "sale.basketitem.update": { params: SaleBasketitemUpdateParams; result: SaleBasketitemUpdateResult };
  /** Changes only quantity, sorting and external id of a basket item that comes from the catalog. */
  "sale.basketitem.updateCatalogProduct": {
    params: SaleBasketitemUpdateCatalogProductParams;
    result: SaleBasketitemUpdateCatalogProductResult;
  };
}
