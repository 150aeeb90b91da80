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
    sort?: number | string;
    productId: number | string;
    price?: number | string;
    basePrice?: number | string;
    discountPrice?: number | string;
    currency: string;
    customPrice?: "Y" | "N";
    quantity: number | string;
    xmlId?: string | number;
    name?: string;
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
    sort?: number | string;
    productId: number | string;
    price?: number | string;
    basePrice?: number | string;
    discountPrice?: number | string;
    currency: string;
    customPrice?: "Y" | "N";
    quantity: number | string;
    xmlId?: string | number;
    name?: string;
    weight?: number | string;
    dimensions?: string;
    measureCode?: number | string;
    measureName?: string;
    canBuy?: "Y" | "N";
    vatRate?: number | string;
    vatIncluded?: "Y" | "N";
    catalogXmlId?: string | number;
    productXmlId?: string | number;
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
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
    sort?: number | string;
    quantity: number | string;
    xmlId?: string | number;
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
    sort?: number | string;
    price?: number | string;
    basePrice?: number | string;
    discountPrice?: number | string;
    quantity?: number | string;
    xmlId?: string | number;
    name?: string;
    weight?: number | string;
    dimensions?: string;
    measureCode?: number | string;
    measureName?: string;
    canBuy?: "Y" | "N";
    vatRate?: number | string;
    vatIncluded?: "Y" | "N";
    catalogXmlId?: string | number;
    productXmlId?: string | number;
  };
}

/** Result of sale.basketitem.update. */
export interface SaleBasketitemUpdateResult {
  basketItem: SaleBasketItem;
}
