// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleShipmentpropertyAddParams,
  SaleShipmentpropertyAddResult,
  SaleShipmentpropertyDeleteParams,
  SaleShipmentpropertyDeleteResult,
  SaleShipmentpropertyGetfieldsbytypeParams,
  SaleShipmentpropertyGetfieldsbytypeResult,
  SaleShipmentpropertyGetParams,
  SaleShipmentpropertyGetResult,
  SaleShipmentpropertyListParams,
  SaleShipmentpropertyListResult,
  SaleShipmentpropertyUpdateParams,
  SaleShipmentpropertyUpdateResult,
} from "../types/sale_shipmentproperty.ts";

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
