// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice } from "./sale_basketitem.ts";
import type { SaleOrderProperty } from "./shared.ts";

/** Stands in several types. */
export interface SalePropertyAddFields {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: unknown;
  settings?: SalePropertyAddFieldsSettings | {
    min?: number | string;
    max?: number | string;
    step?: number | string;
  } | {
    multielement?: "Y" | "N";
    size?: number | string;
  } | {
    maxsize?: number | string;
    accept?: string;
  } | {
    time?: "Y" | "N";
  };
  isProfileName?: "Y" | "N";
  isPayer?: "Y" | "N";
  isEmail?: "Y" | "N";
  isPhone?: "Y" | "N";
  isZip?: "Y" | "N";
  isAddress?: "Y" | "N";
}

/** Stands in several types. */
export interface SalePropertyAddFields2 {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: unknown;
  settings?: SalePropertyAddFieldsSettings | {
    min?: number | string;
    max?: number | string;
    step?: number | string;
  } | {
    multielement?: "Y" | "N";
    size?: number | string;
  } | {
    maxsize?: number | string;
    accept?: string;
  } | {
    time?: "Y" | "N";
  };
  isLocation?: "Y" | "N";
  isLocation4tax?: "Y" | "N";
  inputFieldLocation?: string;
}

/** Stands in several types. */
export interface SalePropertyAddFields3 {
  personTypeId: number | string;
  propsGroupId: number | string;
  name: string;
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: unknown;
  settings?: SalePropertyAddFieldsSettings | {
    min?: number | string;
    max?: number | string;
    step?: number | string;
  } | {
    multielement?: "Y" | "N";
    size?: number | string;
  } | {
    maxsize?: number | string;
    accept?: string;
  } | {
    time?: "Y" | "N";
  };
  isAddressFrom?: "Y" | "N";
  isAddressTo?: "Y" | "N";
}

/** Stands in several types. */
export interface SalePropertyAddFieldsSettings {
  minlength?: number | string;
  maxlength?: number | string;
  pattern?: string;
  multiline?: "Y" | "N";
  cols?: number | string;
  rows?: number | string;
  size?: number | string;
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
}

/** Result of sale.property.list. */
export interface SalePropertyListResult {
  properties: SaleOrderProperty[];
}

/** Stands in several types. */
export interface SalePropertyUpdateFields {
  name: string;
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: unknown;
  settings?: object;
  isProfileName?: "Y" | "N";
  isPayer?: "Y" | "N";
  isEmail?: "Y" | "N";
  isPhone?: "Y" | "N";
  isZip?: "Y" | "N";
  isAddress?: "Y" | "N";
  personTypeId?: number | string;
  propsGroupId?: number | string;
  type?: string;
}

/** Stands in several types. */
export interface SalePropertyUpdateFields2 {
  name: string;
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: unknown;
  settings?: object;
  isLocation?: "Y" | "N";
  isLocation4tax?: "Y" | "N";
  inputFieldLocation?: string;
  personTypeId?: number | string;
  propsGroupId?: number | string;
  type?: string;
}

/** Stands in several types. */
export interface SalePropertyUpdateFields3 {
  name: string;
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: unknown;
  settings?: object;
  isAddressFrom?: "Y" | "N";
  isAddressTo?: "Y" | "N";
  personTypeId?: number | string;
  propsGroupId?: number | string;
  type?: string;
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
