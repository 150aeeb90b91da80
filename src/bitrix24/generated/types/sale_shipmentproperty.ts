// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePropertyAddFields,
  SalePropertyAddFields2,
  SalePropertyAddFields3,
  SalePropertyGetfieldsbytypeProperty,
  SalePropertyUpdateFields,
  SalePropertyUpdateFields2,
  SalePropertyUpdateFields3,
} from "./sale_property.ts";

/** What sale.shipmentproperty holds. Which members arrive depends on the call. */
export interface SaleShipmentproperty {
  /** Whether it is in use. */
  active?: string;
  /** Symbolic code. */
  code?: string;
  /** Value unless told. */
  defaultValue?: string;
  /** What it is about, in words. */
  description?: string;
  /** Id, unique among its kind. */
  id?: number;
  /** Property that takes a place that is not in the list. */
  inputFieldLocation?: string;
  /** Whether it is the address. */
  isAddress?: string;
  /** Whether it is the address that goods leave. */
  isAddressFrom?: string;
  /** Whether it is the address that goods come to. */
  isAddressTo?: string;
  /** Whether it is the customer's e-mail address. */
  isEmail?: string;
  /** Whether lists can be filtered by it. */
  isFiltered?: string;
  /** Whether it is the place for the delivery. */
  isLocation?: string;
  /** Whether it is the place that the tax depends on. */
  isLocation4tax?: string;
  /** Whether it is the payer's name. */
  isPayer?: string;
  /** Whether it is the customer's phone number. */
  isPhone?: string;
  /** Whether the customer's profile is called so. */
  isProfileName?: string;
  /** Whether it is the postal code. */
  isZip?: string;
  /** Whether it holds several values. */
  multiple?: string;
  /** What it is called. */
  name?: string;
  /** Id of the type of payer: sale.persontype.list. */
  personTypeId?: number;
  /** Id of the group of properties: sale.propertygroup.list. */
  propsGroupId?: number;
  /** Whether it must be given. */
  required?: string;
  /** How it is set up. */
  settings?:
    | {
      /** Greatest length. */
      maxlength?: string;
      /** Whether it has several lines. */
      multiline?: string;
    }
    | unknown[]
    | {
      /** Size; of a file in bytes. */
      size?: number;
    };
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** What kind it is of. */
  type?: string;
  /** Whether the customer's profile keeps it. */
  userProps?: string;
  /** Whether only staff sees it. */
  util?: string;
  /** Id in an outside system. */
  xmlId?: string;
}

/**
 * Parameters of sale.shipmentproperty.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
 */
export interface SaleShipmentpropertyAddParams {
  /** Fields of the record by their names. */
  fields: SalePropertyAddFields | SalePropertyAddFields2 | SalePropertyAddFields3;
}

/** Result of sale.shipmentproperty.add. */
export interface SaleShipmentpropertyAddResult {
  /** The property. */
  property: SaleShipmentproperty;
}

/**
 * Parameters of sale.shipmentproperty.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html
 */
export interface SaleShipmentpropertyDeleteParams {
  /** Id of a property of shipments: sale.shipmentproperty.list. */
  id: number | string;
}

/** Result of sale.shipmentproperty.delete. */
export type SaleShipmentpropertyDeleteResult = boolean;

/**
 * Parameters of sale.shipmentproperty.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html
 */
export interface SaleShipmentpropertyGetParams {
  /** Id of a property of shipments: sale.shipmentproperty.list. */
  id: number | string;
}

/** Result of sale.shipmentproperty.get. */
export interface SaleShipmentpropertyGetResult {
  /** The property. */
  property: SaleShipmentproperty;
}

/** Parameters of sale.shipmentproperty.getfieldsbytype. */
export interface SaleShipmentpropertyGetfieldsbytypeParams {
  /** What kind it is of. */
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
}

/** Result of sale.shipmentproperty.getfieldsbytype. */
export interface SaleShipmentpropertyGetfieldsbytypeResult {
  /** The property. */
  property: SalePropertyGetfieldsbytypeProperty;
}

/**
 * Parameters of sale.shipmentproperty.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html
 */
export interface SaleShipmentpropertyListParams {
  /** Names of the fields to return. */
  select?: (keyof SaleShipmentproperty | (string & {}))[] | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in keyof SaleShipmentproperty]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof SaleShipmentproperty]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.shipmentproperty.list. */
export interface SaleShipmentpropertyListResult {
  /** What else is known of it. */
  properties: SaleShipmentproperty[];
}

/**
 * Parameters of sale.shipmentproperty.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html
 */
export interface SaleShipmentpropertyUpdateParams {
  /** Id of a property of shipments: sale.shipmentproperty.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: SalePropertyUpdateFields | SalePropertyUpdateFields2 | SalePropertyUpdateFields3;
}

/** Result of sale.shipmentproperty.update. */
export interface SaleShipmentpropertyUpdateResult {
  /** The property. */
  property: SaleShipmentproperty;
}

/** Methods of Bitrix24 whose names begin with `sale.shipmentproperty`. */
export interface SaleShipmentpropertyRestMethods {
  /** Creates a shipment property of a given type for a payer type and property group. */
  "sale.shipmentproperty.add": { params: SaleShipmentpropertyAddParams; result: SaleShipmentpropertyAddResult };
  /** Deletes the definition of a shipment property by its id; for administrators only. */
  "sale.shipmentproperty.delete": {
    params: SaleShipmentpropertyDeleteParams;
    result: SaleShipmentpropertyDeleteResult;
  };
  /** Returns one shipment property definition with its code, default value and address flags. */
  "sale.shipmentproperty.get": { params: SaleShipmentpropertyGetParams; result: SaleShipmentpropertyGetResult };
  /** Describes the fields a shipment property has for the given property type. */
  "sale.shipmentproperty.getfieldsbytype": {
    params: SaleShipmentpropertyGetfieldsbytypeParams;
    result: SaleShipmentpropertyGetfieldsbytypeResult;
  };
  /**
   * Lists shipment property definitions by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "sale.shipmentproperty.list": { params: SaleShipmentpropertyListParams; result: SaleShipmentpropertyListResult };
  /** Changes name, code, activity, default value and other settings of a shipment property. */
  "sale.shipmentproperty.update": {
    params: SaleShipmentpropertyUpdateParams;
    result: SaleShipmentpropertyUpdateResult;
  };
}
