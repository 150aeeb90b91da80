// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleShipmentpropertyvalueDeleteParams,
  SaleShipmentpropertyvalueDeleteResult,
  SaleShipmentpropertyvalueGetfieldsParams,
  SaleShipmentpropertyvalueGetfieldsResult,
  SaleShipmentpropertyvalueGetParams,
  SaleShipmentpropertyvalueGetResult,
  SaleShipmentpropertyvalueListParams,
  SaleShipmentpropertyvalueListResult,
  SaleShipmentpropertyvalueModifyParams,
  SaleShipmentpropertyvalueModifyResult,
} from "../types/sale_shipmentpropertyvalue.ts";

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
