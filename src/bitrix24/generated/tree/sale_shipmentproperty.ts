// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleShipmentproperty from "../types/sale_shipmentproperty.ts";

/** Methods of Bitrix24 whose names begin with `sale.shipmentproperty`. */
export interface SaleShipmentpropertyRestMethodsTree {
  /** Creates a shipment property of a given type for a payer type and property group. */
  readonly add: RestMethod<
    typesSaleShipmentproperty.SaleShipmentpropertyAddParams,
    typesSaleShipmentproperty.SaleShipmentpropertyAddResult
  >;
  /** Deletes the definition of a shipment property by its id; for administrators only. */
  readonly delete: RestMethod<
    typesSaleShipmentproperty.SaleShipmentpropertyDeleteParams,
    typesSaleShipmentproperty.SaleShipmentpropertyDeleteResult
  >;
  /** Returns one shipment property definition with its code, default value and address flags. */
  readonly get: RestMethod<
    typesSaleShipmentproperty.SaleShipmentpropertyGetParams,
    typesSaleShipmentproperty.SaleShipmentpropertyGetResult
  >;
  /** Describes the fields a shipment property has for the given property type. */
  readonly getfieldsbytype: RestMethod<
    typesSaleShipmentproperty.SaleShipmentpropertyGetfieldsbytypeParams,
    typesSaleShipmentproperty.SaleShipmentpropertyGetfieldsbytypeResult
  >;
  /**
   * Lists shipment property definitions by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<
    typesSaleShipmentproperty.SaleShipmentpropertyListParams,
    typesSaleShipmentproperty.SaleShipmentpropertyListResult
  >;
  /** Changes name, code, activity, default value and other settings of a shipment property. */
  readonly update: RestMethod<
    typesSaleShipmentproperty.SaleShipmentpropertyUpdateParams,
    typesSaleShipmentproperty.SaleShipmentpropertyUpdateResult
  >;
}
