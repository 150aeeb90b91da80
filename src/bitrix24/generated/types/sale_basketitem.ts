// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketItem } from "./shared.ts";

/**
 * Parameters of sale.basketitem.addCatalogProduct.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
 */
export interface SaleBasketitemAddCatalogProductParams {
  /** Fields of the record by their names. See sale.basketitem.getFields. */
  fields: {
    /** Id of the order: sale.order.list. */
    orderId: number | string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Id of the product: catalog.product.list. */
    productId: number | string;
    /** Price of one. */
    price?: number | string | undefined;
    /** Price before discounts. */
    basePrice?: number | string | undefined;
    /** Discount as an amount. */
    discountPrice?: number | string | undefined;
    /** Code of the currency: crm.currency.list. */
    currency: string;
    /** Whether the price was set by hand. Default: N. */
    customPrice?: "Y" | "N" | undefined;
    /** How many or how much. */
    quantity: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** What it is called. */
    name?: string | undefined;
  };
}

/** Result of sale.basketitem.addCatalogProduct. */
export interface SaleBasketitemAddCatalogProductResult {
  /** The item of the order. */
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
 */
export interface SaleBasketitemAddParams {
  /** Fields of the record by their names. See sale.basketitem.getFields. */
  fields: {
    /** Id of the order: sale.order.list. */
    orderId: number | string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Id of the product: catalog.product.list. */
    productId: number | string;
    /** Price of one. */
    price?: number | string | undefined;
    /** Price before discounts. */
    basePrice?: number | string | undefined;
    /** Discount as an amount. */
    discountPrice?: number | string | undefined;
    /** Code of the currency: crm.currency.list. */
    currency: string;
    /** Whether the price was set by hand. */
    customPrice?: "Y" | "N" | undefined;
    /** How many or how much. */
    quantity: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    dimensions?: string | undefined;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: number | string | undefined;
    /** Name of the unit of measure. */
    measureName?: string | undefined;
    /** Whether it can be bought. */
    canBuy?: "Y" | "N" | undefined;
    /** VAT rate. */
    vatRate?: number | string | undefined;
    /** Whether the price contains VAT. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Cannot be changed later. */
    catalogXmlId?: string | number | undefined;
    /** Id of the product in an outside system. */
    productXmlId?: string | number | undefined;
  };
}

/** Result of sale.basketitem.add. */
export interface SaleBasketitemAddResult {
  /** The item of the order. */
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
 */
export interface SaleBasketitemDeleteParams {
  /** Id of an item of an order: sale.basketitem.list. */
  id: number | string;
}

/** Result of sale.basketitem.delete. */
export type SaleBasketitemDeleteResult = boolean;

/** Stands in several types. */
export interface SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice {
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
  /** The item of the order. */
  basketItem: {
    /** Price before discounts. */
    basePrice?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
    /** Whether it can be bought. */
    canBuy?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
    /** Cannot be changed later. */
    catalogXmlId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  };
}

/** How sale.basketitem.getFields describes a field. */
export interface SaleBasketitemGetFieldsField {
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
  /** The item of the order. */
  basketItem: {
    /** Price before discounts. */
    basePrice?: SaleBasketitemGetFieldsField;
    /** Whether it can be bought. */
    canBuy?: SaleBasketitemGetFieldsField;
    /** Cannot be changed later. */
    catalogXmlId?: SaleBasketitemGetFieldsField;
    /** Id, unique among its kind. */
    id?: SaleBasketitemGetFieldsField;
    /** Id of the order: sale.order.list. */
    orderId?: SaleBasketitemGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: SaleBasketitemGetFieldsField;
    /** Id of the product: catalog.product.list. */
    productId?: SaleBasketitemGetFieldsField;
    /** Price of one. */
    price?: SaleBasketitemGetFieldsField;
    /** Whether the price was set by hand. */
    customPrice?: SaleBasketitemGetFieldsField;
    /** Code of the currency: crm.currency.list. */
    currency?: SaleBasketitemGetFieldsField;
    /** How many or how much. */
    quantity?: SaleBasketitemGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleBasketitemGetFieldsField;
    /** When it was created. */
    dateInsert?: SaleBasketitemGetFieldsField;
    /** When it was last changed. */
    dateUpdate?: SaleBasketitemGetFieldsField;
    /** What it is called. */
    name?: SaleBasketitemGetFieldsField;
    /** Discount as an amount. */
    discountPrice?: SaleBasketitemGetFieldsField;
    /** Weight in grams. */
    weight?: SaleBasketitemGetFieldsField;
    dimensions?: SaleBasketitemGetFieldsField;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: SaleBasketitemGetFieldsField;
    /** Name of the unit of measure. */
    measureName?: SaleBasketitemGetFieldsField;
    /** VAT rate. */
    vatRate?: SaleBasketitemGetFieldsField;
    /** Whether the price contains VAT. */
    vatIncluded?: SaleBasketitemGetFieldsField;
    /** Whether every piece has a bar code of its own. */
    barcodeMulti?: SaleBasketitemGetFieldsField;
    /** What kind it is of. */
    type?: SaleBasketitemGetFieldsField;
    /** Id of the product in an outside system. */
    productXmlId?: SaleBasketitemGetFieldsField;
    dateRefresh?: SaleBasketitemGetFieldsField;
    /** Address of its page. */
    detailPageUrl?: SaleBasketitemGetFieldsField;
    discountCoupon?: SaleBasketitemGetFieldsField;
    discountName?: SaleBasketitemGetFieldsField;
    /** Discount as an amount. */
    discountValue?: SaleBasketitemGetFieldsField;
    fuserId?: SaleBasketitemGetFieldsField;
    /** Id of the page, or of a site or language. */
    lid?: SaleBasketitemGetFieldsField;
    /** Module of the portal that it belongs to. */
    module?: SaleBasketitemGetFieldsField;
    notes?: SaleBasketitemGetFieldsField;
    priceTypeId?: SaleBasketitemGetFieldsField;
    productPriceId?: SaleBasketitemGetFieldsField;
    productProviderClass?: SaleBasketitemGetFieldsField;
    recommendation?: SaleBasketitemGetFieldsField;
    setParentId?: SaleBasketitemGetFieldsField;
    /** Whether customers may ask to be told when it is there again. */
    subscribe?: SaleBasketitemGetFieldsField;
  };
}

/**
 * Parameters of sale.basketitem.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
 */
export interface SaleBasketitemGetParams {
  /** Id of an item of an order: sale.basketitem.list. */
  id: number | string;
}

/** Result of sale.basketitem.get. */
export interface SaleBasketitemGetResult {
  /** The item of the order. */
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
 */
export interface SaleBasketitemListParams {
  /** Names of the fields to return. See sale.basketitem.getFields. */
  select?: (keyof SaleBasketItem | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.basketitem.getFields. */
  filter?:
    | {
      [Name in keyof SaleBasketItem]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.basketitem.getFields. */
  order?:
    | {
      [Name in keyof SaleBasketItem]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.basketitem.list. */
export interface SaleBasketitemListResult {
  /** The items of the order. */
  basketItems: SaleBasketItem[];
}

/**
 * Parameters of sale.basketitem.updateCatalogProduct.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
 */
export interface SaleBasketitemUpdateCatalogProductParams {
  /** Id of an item of an order: sale.basketitem.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.basketitem.getFields. */
  fields: {
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** How many or how much. */
    quantity: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.basketitem.updateCatalogProduct. */
export interface SaleBasketitemUpdateCatalogProductResult {
  /** The item of the order. */
  basketItem: SaleBasketItem;
}

/**
 * Parameters of sale.basketitem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
 */
export interface SaleBasketitemUpdateParams {
  /** Id of an item of an order: sale.basketitem.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.basketitem.getFields. */
  fields: {
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Price of one. */
    price?: number | string | undefined;
    /** Price before discounts. */
    basePrice?: number | string | undefined;
    /** Discount as an amount. */
    discountPrice?: number | string | undefined;
    /** How many or how much. */
    quantity?: number | string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** Weight in grams. */
    weight?: number | string | undefined;
    dimensions?: string | undefined;
    /** Code of the unit of measure: catalog.measure.list. */
    measureCode?: number | string | undefined;
    /** Name of the unit of measure. */
    measureName?: string | undefined;
    /** Whether it can be bought. */
    canBuy?: "Y" | "N" | undefined;
    /** VAT rate. */
    vatRate?: number | string | undefined;
    /** Whether the price contains VAT. */
    vatIncluded?: "Y" | "N" | undefined;
    /** Cannot be changed later. */
    catalogXmlId?: string | number | undefined;
    /** Id of the product in an outside system. */
    productXmlId?: string | number | undefined;
  };
}

/** Result of sale.basketitem.update. */
export interface SaleBasketitemUpdateResult {
  /** The item of the order. */
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
  /**
   * Lists basket items across orders by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.basketitem.list": { params: SaleBasketitemListParams; result: SaleBasketitemListResult };
  /** Changes price, quantity, name and other fields of an item already in an order's basket. */
  "sale.basketitem.update": { params: SaleBasketitemUpdateParams; result: SaleBasketitemUpdateResult };
  /** Changes only quantity, sorting and external id of a basket item that comes from the catalog. */
  "sale.basketitem.updateCatalogProduct": {
    params: SaleBasketitemUpdateCatalogProductParams;
    result: SaleBasketitemUpdateCatalogProductResult;
  };
}
