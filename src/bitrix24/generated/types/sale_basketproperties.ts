// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketItemProperty } from "./shared.ts";

/**
 * Parameters of sale.basketproperties.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
 */
export interface SaleBasketpropertiesAddParams {
  /** Fields of the record by their names. See sale.basketproperties.getFields. */
  fields: {
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId: number | string;
    /** What it is called. */
    name: string;
    /** The value itself. */
    value: string;
    /** Symbolic code. */
    code: string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.basketproperties.add. */
export interface SaleBasketpropertiesAddResult {
  /** The property of the item. */
  basketProperty: SaleBasketItemProperty;
}

/**
 * Parameters of sale.basketproperties.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
 */
export interface SaleBasketpropertiesDeleteParams {
  /** Id, unique among its kind. See sale.basketproperties.list. */
  id: number | string;
}

/** Result of sale.basketproperties.delete. */
export type SaleBasketpropertiesDeleteResult = boolean;

/** How sale.basketproperties.getFields describes a field. */
export interface SaleBasketpropertiesGetFieldsField {
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
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId?: SaleBasketpropertiesGetFieldsField;
    /** Symbolic code. */
    code?: SaleBasketpropertiesGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SaleBasketpropertiesGetFieldsField;
    /** What it is called. */
    name?: SaleBasketpropertiesGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: SaleBasketpropertiesGetFieldsField;
    /** The value itself. */
    value?: SaleBasketpropertiesGetFieldsField;
    /** Id in an outside system. */
    xmlId?: SaleBasketpropertiesGetFieldsField;
  };
}

/**
 * Parameters of sale.basketproperties.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
 */
export interface SaleBasketpropertiesGetParams {
  /** Id, unique among its kind. See sale.basketproperties.list. */
  id: number | string;
}

/** Result of sale.basketproperties.get. */
export interface SaleBasketpropertiesGetResult {
  /** The property of the item. */
  basketProperty: SaleBasketItemProperty;
}

/**
 * Parameters of sale.basketproperties.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
 */
export interface SaleBasketpropertiesListParams {
  /** Names of the fields to return. See sale.basketproperties.getFields. */
  select?: (keyof SaleBasketItemProperty | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.basketproperties.getFields. */
  filter?:
    | {
      [Name in keyof SaleBasketItemProperty]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.basketproperties.getFields. */
  order?:
    | {
      [Name in keyof SaleBasketItemProperty]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id, unique among its kind. See sale.basketproperties.list. */
  id: number | string;
  /** Fields of the record by their names. See sale.basketproperties.getFields. */
  fields: {
    /** What it is called. */
    name?: string | undefined;
    /** The value itself. */
    value?: string | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.basketproperties.update. */
export interface SaleBasketpropertiesUpdateResult {
  /** The property of the item. */
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
  /**
   * Lists properties of basket items by filter, for example all properties of one item, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.basketproperties.list": { params: SaleBasketpropertiesListParams; result: SaleBasketpropertiesListResult };
  /** Changes name, value, code, sorting or external id of a basket item property. */
  "sale.basketproperties.update": {
    params: SaleBasketpropertiesUpdateParams;
    result: SaleBasketpropertiesUpdateResult;
  };
}
