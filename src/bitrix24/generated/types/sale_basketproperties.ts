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
    sort?: number | string;
    xmlId?: string | number;
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
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
    name?: string;
    value?: string;
    code?: string;
    sort?: number | string;
    xmlId?: string | number;
  };
}

/** Result of sale.basketproperties.update. */
export interface SaleBasketpropertiesUpdateResult {
  basketProperty: SaleBasketItemProperty;
}
