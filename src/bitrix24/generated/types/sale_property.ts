// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice } from "./sale_basketitem.ts";
import type { SaleOrderProperty } from "./shared.ts";

/** Stands in several types. */
export interface SalePropertyAddFields {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string | undefined;
  active?: "Y" | "N" | undefined;
  util?: "Y" | "N" | undefined;
  userProps?: "Y" | "N" | undefined;
  isFiltered?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  description?: string | undefined;
  required?: "Y" | "N" | undefined;
  multiple?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
  defaultValue?: unknown;
  settings?: SalePropertyAddFieldsSettings | {
    min?: number | string | undefined;
    max?: number | string | undefined;
    step?: number | string | undefined;
  } | {
    multielement?: "Y" | "N" | undefined;
    size?: number | string | undefined;
  } | {
    maxsize?: number | string | undefined;
    accept?: string | undefined;
  } | {
    time?: "Y" | "N" | undefined;
  } | undefined;
  isProfileName?: "Y" | "N" | undefined;
  isPayer?: "Y" | "N" | undefined;
  isEmail?: "Y" | "N" | undefined;
  isPhone?: "Y" | "N" | undefined;
  isZip?: "Y" | "N" | undefined;
  isAddress?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface SalePropertyAddFields2 {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string | undefined;
  active?: "Y" | "N" | undefined;
  util?: "Y" | "N" | undefined;
  userProps?: "Y" | "N" | undefined;
  isFiltered?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  description?: string | undefined;
  required?: "Y" | "N" | undefined;
  multiple?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
  defaultValue?: unknown;
  settings?: SalePropertyAddFieldsSettings | {
    min?: number | string | undefined;
    max?: number | string | undefined;
    step?: number | string | undefined;
  } | {
    multielement?: "Y" | "N" | undefined;
    size?: number | string | undefined;
  } | {
    maxsize?: number | string | undefined;
    accept?: string | undefined;
  } | {
    time?: "Y" | "N" | undefined;
  } | undefined;
  isLocation?: "Y" | "N" | undefined;
  isLocation4tax?: "Y" | "N" | undefined;
  inputFieldLocation?: string | undefined;
}

/** Stands in several types. */
export interface SalePropertyAddFields3 {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string | undefined;
  active?: "Y" | "N" | undefined;
  util?: "Y" | "N" | undefined;
  userProps?: "Y" | "N" | undefined;
  isFiltered?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  description?: string | undefined;
  required?: "Y" | "N" | undefined;
  multiple?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
  defaultValue?: unknown;
  settings?: SalePropertyAddFieldsSettings | {
    min?: number | string | undefined;
    max?: number | string | undefined;
    step?: number | string | undefined;
  } | {
    multielement?: "Y" | "N" | undefined;
    size?: number | string | undefined;
  } | {
    maxsize?: number | string | undefined;
    accept?: string | undefined;
  } | {
    time?: "Y" | "N" | undefined;
  } | undefined;
  isAddressFrom?: "Y" | "N" | undefined;
  isAddressTo?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface SalePropertyAddFieldsSettings {
  minlength?: number | string | undefined;
  maxlength?: number | string | undefined;
  pattern?: string | undefined;
  multiline?: "Y" | "N" | undefined;
  cols?: number | string | undefined;
  rows?: number | string | undefined;
  size?: number | string | undefined;
}

/**
 * Parameters of sale.property.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
 */
export interface SalePropertyAddParams {
  fields: SalePropertyAddFields | SalePropertyAddFields2 | SalePropertyAddFields3;
}

/** Result of sale.property.add. */
export interface SalePropertyAddResult {
  property: SaleOrderProperty;
}

/**
 * Parameters of sale.property.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
 */
export interface SalePropertyDeleteParams {
  id: number | string;
}

/** Result of sale.property.delete. */
export type SalePropertyDeleteResult = boolean;

/**
 * Parameters of sale.property.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
 */
export interface SalePropertyGetParams {
  id: number | string;
}

/** Result of sale.property.get. */
export interface SalePropertyGetResult {
  property: SaleOrderProperty;
}

/**
 * Parameters of sale.property.getfieldsbytype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
 */
export interface SalePropertyGetfieldsbytypeParams {
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
}

/** Stands in several types. */
export interface SalePropertyGetfieldsbytypeProperty {
  active?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  code?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  defaultValue?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  description?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  id?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  isFiltered?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  multiple?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  name?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  personTypeId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  propsGroupId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  required?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  settings?: {
    fields?: {
      max?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
      min?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
      step?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
    };
    isImmutable?: boolean;
    isReadOnly?: boolean;
    isRequired?: boolean;
    type?: string;
  };
  sort?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  type?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  userProps?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  util?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  xmlId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
}

/** Result of sale.property.getfieldsbytype. */
export interface SalePropertyGetfieldsbytypeResult {
  property: SalePropertyGetfieldsbytypeProperty;
}

/**
 * Parameters of sale.property.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
 */
export interface SalePropertyListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.property.list. */
export interface SalePropertyListResult {
  properties: SaleOrderProperty[];
}

/** Stands in several types. */
export interface SalePropertyUpdateFields {
  name: string;
  code?: string | undefined;
  active?: "Y" | "N" | undefined;
  util?: "Y" | "N" | undefined;
  userProps?: "Y" | "N" | undefined;
  isFiltered?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  description?: string | undefined;
  required?: "Y" | "N" | undefined;
  multiple?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
  defaultValue?: unknown;
  settings?: object | undefined;
  isProfileName?: "Y" | "N" | undefined;
  isPayer?: "Y" | "N" | undefined;
  isEmail?: "Y" | "N" | undefined;
  isPhone?: "Y" | "N" | undefined;
  isZip?: "Y" | "N" | undefined;
  isAddress?: "Y" | "N" | undefined;
  personTypeId?: number | string | undefined;
  propsGroupId?: number | string | undefined;
  type?: string | undefined;
}

/** Stands in several types. */
export interface SalePropertyUpdateFields2 {
  name: string;
  code?: string | undefined;
  active?: "Y" | "N" | undefined;
  util?: "Y" | "N" | undefined;
  userProps?: "Y" | "N" | undefined;
  isFiltered?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  description?: string | undefined;
  required?: "Y" | "N" | undefined;
  multiple?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
  defaultValue?: unknown;
  settings?: object | undefined;
  isLocation?: "Y" | "N" | undefined;
  isLocation4tax?: "Y" | "N" | undefined;
  inputFieldLocation?: string | undefined;
  personTypeId?: number | string | undefined;
  propsGroupId?: number | string | undefined;
  type?: string | undefined;
}

/** Stands in several types. */
export interface SalePropertyUpdateFields3 {
  name: string;
  code?: string | undefined;
  active?: "Y" | "N" | undefined;
  util?: "Y" | "N" | undefined;
  userProps?: "Y" | "N" | undefined;
  isFiltered?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
  description?: string | undefined;
  required?: "Y" | "N" | undefined;
  multiple?: "Y" | "N" | undefined;
  xmlId?: string | number | undefined;
  defaultValue?: unknown;
  settings?: object | undefined;
  isAddressFrom?: "Y" | "N" | undefined;
  isAddressTo?: "Y" | "N" | undefined;
  personTypeId?: number | string | undefined;
  propsGroupId?: number | string | undefined;
  type?: string | undefined;
}

/**
 * Parameters of sale.property.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
 */
export interface SalePropertyUpdateParams {
  id: number | string;
  fields: SalePropertyUpdateFields | SalePropertyUpdateFields2 | SalePropertyUpdateFields3;
}

/** Result of sale.property.update. */
export interface SalePropertyUpdateResult {
  property: SaleOrderProperty;
}

/** Methods of Bitrix24 whose names begin with `sale.property`. */
export interface SalePropertyRestMethods {
  /** Creates an order property of a given type for a payer type and property group. */
  "sale.property.add": { params: SalePropertyAddParams; result: SalePropertyAddResult };
  /** Deletes the definition of an order property, such as phone or e-mail, by its id. */
  "sale.property.delete": { params: SalePropertyDeleteParams; result: SalePropertyDeleteResult };
  /** Returns the full definition of one order property, including its address and e-mail flags. */
  "sale.property.get": { params: SalePropertyGetParams; result: SalePropertyGetResult };
  /** Describes the fields an order property has for the given property type. */
  "sale.property.getfieldsbytype": {
    params: SalePropertyGetfieldsbytypeParams;
    result: SalePropertyGetfieldsbytypeResult;
  };
  /** Lists order property definitions by filter, in pages of 50. */
  "sale.property.list": { params: SalePropertyListParams; result: SalePropertyListResult };
  /** Changes name, code, activity, default value and other settings of an order property. */
  "sale.property.update": { params: SalePropertyUpdateParams; result: SalePropertyUpdateResult };
}
