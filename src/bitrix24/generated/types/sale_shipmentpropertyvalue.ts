// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleShipmentPropertyValue } from "./shared.ts";

/** Parameters of sale.shipmentpropertyvalue.delete. */
export interface SaleShipmentpropertyvalueDeleteParams {
  id: number | string;
}

/** Result of sale.shipmentpropertyvalue.delete. */
export type SaleShipmentpropertyvalueDeleteResult = boolean;

/**
 * Parameters of sale.shipmentpropertyvalue.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
 */
export interface SaleShipmentpropertyvalueGetParams {
  id: number | string;
}

/** Result of sale.shipmentpropertyvalue.get. */
export interface SaleShipmentpropertyvalueGetResult {
  propertyValue: number | {
    code?: null;
    id?: number;
    name?: string;
    shipmentPropsId?: number;
    value?: string;
  };
}

/** How sale.shipmentpropertyvalue.getfields describes a field. */
export interface SaleShipmentpropertyvalueGetfieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of sale.shipmentpropertyvalue.getfields. */
export interface SaleShipmentpropertyvalueGetfieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.shipmentpropertyvalue.getfields. */
export interface SaleShipmentpropertyvalueGetfieldsResult {
  propertyValue: {
    code?: SaleShipmentpropertyvalueGetfieldsField;
    id?: SaleShipmentpropertyvalueGetfieldsField;
    name?: SaleShipmentpropertyvalueGetfieldsField;
    shipmentId?: SaleShipmentpropertyvalueGetfieldsField;
    shipmentPropsId?: SaleShipmentpropertyvalueGetfieldsField;
    shipmentPropsXmlId?: SaleShipmentpropertyvalueGetfieldsField;
    value?: SaleShipmentpropertyvalueGetfieldsField;
  };
}

/**
 * Parameters of sale.shipmentpropertyvalue.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
 */
export interface SaleShipmentpropertyvalueListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.shipmentpropertyvalue.list. */
export interface SaleShipmentpropertyvalueListResult {
  propertyValues: SaleShipmentPropertyValue[];
}

/** Parameters of sale.shipmentpropertyvalue.modify. */
export interface SaleShipmentpropertyvalueModifyParams {
  fields: {
    shipment: {
      id: string | number;
      propertyValues: {
        shipmentPropsId: number | string;
        value: string;
      }[];
    };
  };
}

/** Result of sale.shipmentpropertyvalue.modify. */
export interface SaleShipmentpropertyvalueModifyResult {
  propertyValues: SaleShipmentPropertyValue[];
}

/** Methods of Bitrix24 whose names begin with `sale.shipmentpropertyvalue`. */
export interface SaleShipmentpropertyvalueRestMethods {
  /** Deletes the value that one shipment holds for a shipment property. */
  "sale.shipmentpropertyvalue.delete": {
    params: SaleShipmentpropertyvalueDeleteParams;
    result: SaleShipmentpropertyvalueDeleteResult;
  };
  /** Returns the value a shipment holds for a property, with the property's name and code. */
  "sale.shipmentpropertyvalue.get": {
    params: SaleShipmentpropertyvalueGetParams;
    result: SaleShipmentpropertyvalueGetResult;
  };
  /** Describes the fields of a shipment property's value, with types and read-only marks. */
  "sale.shipmentpropertyvalue.getfields": {
    params: SaleShipmentpropertyvalueGetfieldsParams;
    result: SaleShipmentpropertyvalueGetfieldsResult;
  };
  /** Lists property values of shipments by filter, for example all values of one shipment. */
  "sale.shipmentpropertyvalue.list": {
    params: SaleShipmentpropertyvalueListParams;
    result: SaleShipmentpropertyvalueListResult;
  };
  /** Writes the property values of one shipment in a single request and returns them. */
  "sale.shipmentpropertyvalue.modify": {
    params: SaleShipmentpropertyvalueModifyParams;
    result: SaleShipmentpropertyvalueModifyResult;
  };
}
