// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice } from "./sale_basketitem.ts";
import type { SaleOrderProperty } from "./shared.ts";

/** Stands in several types. */
export interface SalePropertyAddFields {
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId: number | string;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId: number | string;
  /** What it is called. */
  name: string;
  /** What kind it is of. */
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  /** Symbolic code. */
  code?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Whether only staff sees it. Default: N. */
  util?: "Y" | "N" | undefined;
  /** Whether the customer's profile keeps it. Default: N. */
  userProps?: "Y" | "N" | undefined;
  /** Whether lists can be filtered by it. Default: N. */
  isFiltered?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Whether it must be given. Default: N. */
  required?: "Y" | "N" | undefined;
  /** Whether it holds several values. Default: N. */
  multiple?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Value unless told. */
  defaultValue?: unknown;
  /** How it is set up. */
  settings?: SalePropertyAddFieldsSettings | {
    /** Least value. */
    min?: number | string | undefined;
    /** Greatest value. */
    max?: number | string | undefined;
    /** How far apart two values are. */
    step?: number | string | undefined;
  } | {
    /** Default: N. */
    multielement?: "Y" | "N" | undefined;
    /** Size; of a file in bytes. */
    size?: number | string | undefined;
  } | {
    maxsize?: number | string | undefined;
    accept?: string | undefined;
  } | {
    /** Default: N. */
    time?: "Y" | "N" | undefined;
  } | undefined;
  /** Whether the customer's profile is called so. Default: N. */
  isProfileName?: "Y" | "N" | undefined;
  /** Whether it is the payer's name. Default: N. */
  isPayer?: "Y" | "N" | undefined;
  /** Whether it is the customer's e-mail address. Default: N. */
  isEmail?: "Y" | "N" | undefined;
  /** Whether it is the customer's phone number. Default: N. */
  isPhone?: "Y" | "N" | undefined;
  /** Whether it is the postal code. Default: N. */
  isZip?: "Y" | "N" | undefined;
  /** Whether it is the address. Default: N. */
  isAddress?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface SalePropertyAddFields2 {
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId: number | string;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId: number | string;
  /** What it is called. */
  name: string;
  /** What kind it is of. */
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  /** Symbolic code. */
  code?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Whether only staff sees it. Default: N. */
  util?: "Y" | "N" | undefined;
  /** Whether the customer's profile keeps it. Default: N. */
  userProps?: "Y" | "N" | undefined;
  /** Whether lists can be filtered by it. Default: N. */
  isFiltered?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Whether it must be given. Default: N. */
  required?: "Y" | "N" | undefined;
  /** Whether it holds several values. Default: N. */
  multiple?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Value unless told. */
  defaultValue?: unknown;
  /** How it is set up. */
  settings?: SalePropertyAddFieldsSettings | {
    /** Least value. */
    min?: number | string | undefined;
    /** Greatest value. */
    max?: number | string | undefined;
    /** How far apart two values are. */
    step?: number | string | undefined;
  } | {
    /** Default: N. */
    multielement?: "Y" | "N" | undefined;
    /** Size; of a file in bytes. */
    size?: number | string | undefined;
  } | {
    maxsize?: number | string | undefined;
    accept?: string | undefined;
  } | {
    /** Default: N. */
    time?: "Y" | "N" | undefined;
  } | undefined;
  /** Whether it is the place for the delivery. Default: N. */
  isLocation?: "Y" | "N" | undefined;
  /** Whether it is the place that the tax depends on. Default: N. */
  isLocation4tax?: "Y" | "N" | undefined;
  /** Property that takes a place that is not in the list. */
  inputFieldLocation?: string | undefined;
}

/** Stands in several types. */
export interface SalePropertyAddFields3 {
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId: number | string;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId: number | string;
  /** What it is called. */
  name: string;
  /** What kind it is of. */
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  /** Symbolic code. */
  code?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Whether only staff sees it. Default: N. */
  util?: "Y" | "N" | undefined;
  /** Whether the customer's profile keeps it. Default: N. */
  userProps?: "Y" | "N" | undefined;
  /** Whether lists can be filtered by it. Default: N. */
  isFiltered?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Whether it must be given. Default: N. */
  required?: "Y" | "N" | undefined;
  /** Whether it holds several values. Default: N. */
  multiple?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Value unless told. */
  defaultValue?: unknown;
  /** How it is set up. */
  settings?: SalePropertyAddFieldsSettings | {
    /** Least value. */
    min?: number | string | undefined;
    /** Greatest value. */
    max?: number | string | undefined;
    /** How far apart two values are. */
    step?: number | string | undefined;
  } | {
    /** Default: N. */
    multielement?: "Y" | "N" | undefined;
    /** Size; of a file in bytes. */
    size?: number | string | undefined;
  } | {
    maxsize?: number | string | undefined;
    accept?: string | undefined;
  } | {
    /** Default: N. */
    time?: "Y" | "N" | undefined;
  } | undefined;
  /** Whether it is the address that goods leave. Default: N. */
  isAddressFrom?: "Y" | "N" | undefined;
  /** Whether it is the address that goods come to. Default: N. */
  isAddressTo?: "Y" | "N" | undefined;
}

/** Stands in several types. */
export interface SalePropertyAddFieldsSettings {
  minlength?: number | string | undefined;
  /** Greatest length. */
  maxlength?: number | string | undefined;
  pattern?: string | undefined;
  /** Whether it has several lines. Default: N. */
  multiline?: "Y" | "N" | undefined;
  /** How many columns the input has. */
  cols?: number | string | undefined;
  /** How many lines the input has. */
  rows?: number | string | undefined;
  /** Size; of a file in bytes. */
  size?: number | string | undefined;
}

/**
 * Parameters of sale.property.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
 */
export interface SalePropertyAddParams {
  /** Fields of the record by their names. */
  fields: SalePropertyAddFields | SalePropertyAddFields2 | SalePropertyAddFields3;
}

/** Result of sale.property.add. */
export interface SalePropertyAddResult {
  /** The property. */
  property: SaleOrderProperty;
}

/**
 * Parameters of sale.property.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
 */
export interface SalePropertyDeleteParams {
  /** Id of a property of orders: sale.property.list. */
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
  /** Id of a property of orders: sale.property.list. */
  id: number | string;
}

/** Result of sale.property.get. */
export interface SalePropertyGetResult {
  /** The property. */
  property: SaleOrderProperty;
}

/**
 * Parameters of sale.property.getfieldsbytype.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
 */
export interface SalePropertyGetfieldsbytypeParams {
  /** What kind it is of. */
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
}

/** Stands in several types. */
export interface SalePropertyGetfieldsbytypeProperty {
  /** Whether it is in use. */
  active?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Symbolic code. */
  code?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Value unless told. */
  defaultValue?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** What it is about, in words. */
  description?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Id, unique among its kind. */
  id?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Whether lists can be filtered by it. */
  isFiltered?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Whether it holds several values. */
  multiple?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** What it is called. */
  name?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Whether it must be given. */
  required?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** How it is set up. */
  settings?: {
    /** Fields of the record by their names. */
    fields?: {
      /** Greatest value. */
      max?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
      /** Least value. */
      min?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
      /** How far apart two values are. */
      step?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
    };
    /** Whether it can be written only once. */
    isImmutable?: boolean;
    /** Whether calls cannot write it. */
    isReadOnly?: boolean;
    /** Whether it must be given. */
    isRequired?: boolean;
    /** What kind it is of. */
    type?: string;
  };
  /** Place in the order; what has less comes first. */
  sort?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** What kind it is of. */
  type?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Whether the customer's profile keeps it. */
  userProps?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Whether only staff sees it. */
  util?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
  /** Id in an outside system. */
  xmlId?: SaleBasketitemGetFieldsCatalogProductBasketItemBasePrice;
}

/** Result of sale.property.getfieldsbytype. */
export interface SalePropertyGetfieldsbytypeResult {
  /** The property. */
  property: SalePropertyGetfieldsbytypeProperty;
}

/**
 * Parameters of sale.property.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
 */
export interface SalePropertyListParams {
  /** Names of the fields to return. */
  select?: (keyof SaleOrderProperty | (string & {}))[] | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in keyof SaleOrderProperty]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof SaleOrderProperty]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.property.list. */
export interface SalePropertyListResult {
  /** What else is known of it. */
  properties: SaleOrderProperty[];
}

/** Stands in several types. */
export interface SalePropertyUpdateFields {
  /** What it is called. */
  name: string;
  /** Symbolic code. */
  code?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Whether only staff sees it. Default: N. */
  util?: "Y" | "N" | undefined;
  /** Whether the customer's profile keeps it. Default: N. */
  userProps?: "Y" | "N" | undefined;
  /** Whether lists can be filtered by it. Default: N. */
  isFiltered?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Whether it must be given. Default: N. */
  required?: "Y" | "N" | undefined;
  /** Whether it holds several values. Default: N. */
  multiple?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Value unless told. */
  defaultValue?: unknown;
  /** How it is set up. */
  settings?: object | undefined;
  /** Whether the customer's profile is called so. Default: N. */
  isProfileName?: "Y" | "N" | undefined;
  /** Whether it is the payer's name. Default: N. */
  isPayer?: "Y" | "N" | undefined;
  /** Whether it is the customer's e-mail address. Default: N. */
  isEmail?: "Y" | "N" | undefined;
  /** Whether it is the customer's phone number. Default: N. */
  isPhone?: "Y" | "N" | undefined;
  /** Whether it is the postal code. Default: N. */
  isZip?: "Y" | "N" | undefined;
  /** Whether it is the address. Default: N. */
  isAddress?: "Y" | "N" | undefined;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string | undefined;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId?: number | string | undefined;
  /** What kind it is of. */
  type?: string | undefined;
}

/** Stands in several types. */
export interface SalePropertyUpdateFields2 {
  /** What it is called. */
  name: string;
  /** Symbolic code. */
  code?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Whether only staff sees it. Default: N. */
  util?: "Y" | "N" | undefined;
  /** Whether the customer's profile keeps it. Default: N. */
  userProps?: "Y" | "N" | undefined;
  /** Whether lists can be filtered by it. Default: N. */
  isFiltered?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Whether it must be given. Default: N. */
  required?: "Y" | "N" | undefined;
  /** Whether it holds several values. Default: N. */
  multiple?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Value unless told. */
  defaultValue?: unknown;
  /** How it is set up. */
  settings?: object | undefined;
  /** Whether it is the place for the delivery. Default: N. */
  isLocation?: "Y" | "N" | undefined;
  /** Whether it is the place that the tax depends on. Default: N. */
  isLocation4tax?: "Y" | "N" | undefined;
  /** Property that takes a place that is not in the list. */
  inputFieldLocation?: string | undefined;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string | undefined;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId?: number | string | undefined;
  /** What kind it is of. */
  type?: string | undefined;
}

/** Stands in several types. */
export interface SalePropertyUpdateFields3 {
  /** What it is called. */
  name: string;
  /** Symbolic code. */
  code?: string | undefined;
  /** Whether it is in use. Default: Y. */
  active?: "Y" | "N" | undefined;
  /** Whether only staff sees it. Default: N. */
  util?: "Y" | "N" | undefined;
  /** Whether the customer's profile keeps it. Default: N. */
  userProps?: "Y" | "N" | undefined;
  /** Whether lists can be filtered by it. Default: N. */
  isFiltered?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Whether it must be given. Default: N. */
  required?: "Y" | "N" | undefined;
  /** Whether it holds several values. Default: N. */
  multiple?: "Y" | "N" | undefined;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Value unless told. */
  defaultValue?: unknown;
  /** How it is set up. */
  settings?: object | undefined;
  /** Whether it is the address that goods leave. Default: N. */
  isAddressFrom?: "Y" | "N" | undefined;
  /** Whether it is the address that goods come to. Default: N. */
  isAddressTo?: "Y" | "N" | undefined;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number | string | undefined;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId?: number | string | undefined;
  /** What kind it is of. */
  type?: string | undefined;
}

/**
 * Parameters of sale.property.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
 */
export interface SalePropertyUpdateParams {
  /** Id of a property of orders: sale.property.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: SalePropertyUpdateFields | SalePropertyUpdateFields2 | SalePropertyUpdateFields3;
}

/** Result of sale.property.update. */
export interface SalePropertyUpdateResult {
  /** The property. */
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
  /**
   * Lists order property definitions by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.property.list": { params: SalePropertyListParams; result: SalePropertyListResult };
  /** Changes name, code, activity, default value and other settings of an order property. */
  "sale.property.update": { params: SalePropertyUpdateParams; result: SalePropertyUpdateResult };
}
