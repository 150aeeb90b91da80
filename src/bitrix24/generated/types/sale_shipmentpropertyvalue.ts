// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleShipmentPropertyValue } from "./shared.ts";

/** Parameters of sale.shipmentpropertyvalue.delete. */
export interface SaleShipmentpropertyvalueDeleteParams {
  /** Id, unique among its kind. See sale.shipmentpropertyvalue.list. */
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
  /** Id, unique among its kind. See sale.shipmentpropertyvalue.list. */
  id: number | string;
}

/** Result of sale.shipmentpropertyvalue.get. */
export interface SaleShipmentpropertyvalueGetResult {
  /** The value of the property. */
  propertyValue: number | {
    /** Symbolic code. */
    code?: null;
    /** Id, unique among its kind. Read-only. Cannot be changed later. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Id of the property of shipments: sale.shipmentproperty.list. */
    shipmentPropsId?: number;
    /** The value itself. */
    value?: string;
  };
}

/** How sale.shipmentpropertyvalue.getfields describes a field. */
export interface SaleShipmentpropertyvalueGetfieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of sale.shipmentpropertyvalue.getfields. */
export interface SaleShipmentpropertyvalueGetfieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.shipmentpropertyvalue.getfields. */
export interface SaleShipmentpropertyvalueGetfieldsResult {
  /** The value of the property. */
  propertyValue: {
    /** Symbolic code. */
    code?: SaleShipmentpropertyvalueGetfieldsField;
    /** Id, unique among its kind. Read-only. Cannot be changed later. */
    id?: SaleShipmentpropertyvalueGetfieldsField;
    /** What it is called. */
    name?: SaleShipmentpropertyvalueGetfieldsField;
    /** Id of the shipment: sale.shipment.list. Cannot be changed later. */
    shipmentId?: SaleShipmentpropertyvalueGetfieldsField;
    /** Id of the property of shipments: sale.shipmentproperty.list. */
    shipmentPropsId?: SaleShipmentpropertyvalueGetfieldsField;
    /** Read-only. */
    shipmentPropsXmlId?: SaleShipmentpropertyvalueGetfieldsField;
    /** The value itself. */
    value?: SaleShipmentpropertyvalueGetfieldsField;
  };
}

/**
 * Parameters of sale.shipmentpropertyvalue.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
 */
export interface SaleShipmentpropertyvalueListParams {
  /** Names of the fields to return. See sale.shipmentpropertyvalue.getfields. */
  select?: (keyof SaleShipmentPropertyValue | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.shipmentpropertyvalue.getfields. */
  filter?:
    | {
      [Name in keyof SaleShipmentPropertyValue]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.shipmentpropertyvalue.getfields. */
  order?:
    | {
      [Name in keyof SaleShipmentPropertyValue]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.shipmentpropertyvalue.list. */
export interface SaleShipmentpropertyvalueListResult {
  /** The values of the properties. */
  propertyValues: SaleShipmentPropertyValue[];
}

/** Parameters of sale.shipmentpropertyvalue.modify. */
export interface SaleShipmentpropertyvalueModifyParams {
  /** Fields of the record by their names. See sale.shipmentpropertyvalue.getfields. */
  fields: {
    /** The shipment. */
    shipment: {
      /** Id of a shipment: sale.shipment.list. */
      id: string | number;
      /** The values of the properties. */
      propertyValues: {
        /** Id of the property of shipments: sale.shipmentproperty.list. */
        shipmentPropsId: number | string;
        /** The value itself. */
        value: string;
      }[];
    };
  };
}

/** Result of sale.shipmentpropertyvalue.modify. */
export interface SaleShipmentpropertyvalueModifyResult {
  /** The values of the properties. */
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
  /**
   * Lists property values of shipments by filter, for example all values of one shipment.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
