// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketItemProperty } from "./shared.ts";

/**
 * Parameters of sale.basketproperties.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
 */
export interface SaleBasketpropertiesAddParams {
  fields: {
    basketId: number | string;
    name: string;
    value: string;
    code: string;
    sort?: number | string | undefined;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.basketproperties.add. */
export interface SaleBasketpropertiesAddResult {
  basketProperty: SaleBasketItemProperty;
}

/**
 * Parameters of sale.basketproperties.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
 */
export interface SaleBasketpropertiesDeleteParams {
  id: number | string;
}

/** Result of sale.basketproperties.delete. */
export type SaleBasketpropertiesDeleteResult = boolean;

/** How sale.basketproperties.getFields describes a field. */
export interface SaleBasketpropertiesGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.basketproperties.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
 */
export interface SaleBasketpropertiesGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.basketproperties.getFields. */
export interface SaleBasketpropertiesGetFieldsResult {
  basketProperties: {
    basketId?: SaleBasketpropertiesGetFieldsField;
    code?: SaleBasketpropertiesGetFieldsField;
    id?: SaleBasketpropertiesGetFieldsField;
    name?: SaleBasketpropertiesGetFieldsField;
    sort?: SaleBasketpropertiesGetFieldsField;
    value?: SaleBasketpropertiesGetFieldsField;
    xmlId?: SaleBasketpropertiesGetFieldsField;
  };
}

/**
 * Parameters of sale.basketproperties.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
 */
export interface SaleBasketpropertiesGetParams {
  id: number | string;
}

/** Result of sale.basketproperties.get. */
export interface SaleBasketpropertiesGetResult {
  basketProperty: SaleBasketItemProperty;
}

/**
 * Parameters of sale.basketproperties.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
 */
export interface SaleBasketpropertiesListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.basketproperties.list. */
export interface SaleBasketpropertiesListResult {
  basketProperties: SaleBasketItemProperty[];
}

/**
 * Parameters of sale.basketproperties.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
 */
export interface SaleBasketpropertiesUpdateParams {
  id: number | string;
  fields: {
    name?: string | undefined;
    value?: string | undefined;
    code?: string | undefined;
    sort?: number | string | undefined;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.basketproperties.update. */
export interface SaleBasketpropertiesUpdateResult {
  basketProperty: SaleBasketItemProperty;
}

/** Methods of Bitrix24 whose names begin with `sale.basketproperties`. */
export interface SaleBasketpropertiesRestMethods {
  /** Attaches a named property with a code and value, such as an article number, to a basket item. */
  "sale.basketproperties.add": { params: SaleBasketpropertiesAddParams; result: SaleBasketpropertiesAddResult };
  /** Removes a property, such as an article number, from an item of an order's basket. */
  "sale.basketproperties.delete": {
    params: SaleBasketpropertiesDeleteParams;
    result: SaleBasketpropertiesDeleteResult;
  };
  /** Returns name, code, value and sorting of one basket item property. */
  "sale.basketproperties.get": { params: SaleBasketpropertiesGetParams; result: SaleBasketpropertiesGetResult };
  /** Describes the fields of a basket item property, such as basketId, code and value. */
  "sale.basketproperties.getFields": {
    params: SaleBasketpropertiesGetFieldsParams;
    result: SaleBasketpropertiesGetFieldsResult;
  };
  /** Lists properties of basket items by filter, for example all properties of one item, 50 per page. */
  "sale.basketproperties.list": { params: SaleBasketpropertiesListParams; result: SaleBasketpropertiesListResult };
  /** Changes name, value, code, sorting or external id of a basket item property. */
  "sale.basketproperties.update": {
    params: SaleBasketpropertiesUpdateParams;
    result: SaleBasketpropertiesUpdateResult;
  };
}
