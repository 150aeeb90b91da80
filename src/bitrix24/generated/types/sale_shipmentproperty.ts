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
  active?: string;
  code?: string;
  defaultValue?: string;
  description?: string;
  id?: number;
  inputFieldLocation?: string;
  isAddress?: string;
  isAddressFrom?: string;
  isAddressTo?: string;
  isEmail?: string;
  isFiltered?: string;
  isLocation?: string;
  isLocation4tax?: string;
  isPayer?: string;
  isPhone?: string;
  isProfileName?: string;
  isZip?: string;
  multiple?: string;
  name?: string;
  personTypeId?: number;
  propsGroupId?: number;
  required?: string;
  settings?:
    | {
      maxlength?: string;
      multiline?: string;
    }
    | unknown[]
    | {
      size?: number;
    };
  sort?: number;
  type?: string;
  userProps?: string;
  util?: string;
  xmlId?: string;
}

/**
 * Parameters of sale.shipmentproperty.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
 */
export interface SaleShipmentpropertyAddParams {
  fields: SalePropertyAddFields | SalePropertyAddFields2 | SalePropertyAddFields3;
}

/** Result of sale.shipmentproperty.add. */
export interface SaleShipmentpropertyAddResult {
  property: SaleShipmentproperty;
}

/**
 * Parameters of sale.shipmentproperty.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html
 */
export interface SaleShipmentpropertyDeleteParams {
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
  id: number | string;
}

/** Result of sale.shipmentproperty.get. */
export interface SaleShipmentpropertyGetResult {
  property: SaleShipmentproperty;
}

/** Parameters of sale.shipmentproperty.getfieldsbytype. */
export interface SaleShipmentpropertyGetfieldsbytypeParams {
  type: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
}

/** Result of sale.shipmentproperty.getfieldsbytype. */
export interface SaleShipmentpropertyGetfieldsbytypeResult {
  property: SalePropertyGetfieldsbytypeProperty;
}

/**
 * Parameters of sale.shipmentproperty.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html
 */
export interface SaleShipmentpropertyListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.shipmentproperty.list. */
export interface SaleShipmentpropertyListResult {
  properties: SaleShipmentproperty[];
}

/**
 * Parameters of sale.shipmentproperty.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html
 */
export interface SaleShipmentpropertyUpdateParams {
  id: number | string;
  fields: SalePropertyUpdateFields | SalePropertyUpdateFields2 | SalePropertyUpdateFields3;
}

/** Result of sale.shipmentproperty.update. */
export interface SaleShipmentpropertyUpdateResult {
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
  /** Lists shipment property definitions by filter, in pages of 50. */
  "sale.shipmentproperty.list": { params: SaleShipmentpropertyListParams; result: SaleShipmentpropertyListResult };
  /** Changes name, code, activity, default value and other settings of a shipment property. */
  "sale.shipmentproperty.update": {
    params: SaleShipmentpropertyUpdateParams;
    result: SaleShipmentpropertyUpdateResult;
  };
}
