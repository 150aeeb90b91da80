// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleShipmentpropertyvalue from "../types/sale_shipmentpropertyvalue.ts";

/** Methods of Bitrix24 whose names begin with `sale.shipmentpropertyvalue`. */
export interface SaleShipmentpropertyvalueRestMethodsTree {
  /** Deletes the value that one shipment holds for a shipment property. */
  readonly delete: RestMethod<
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueDeleteParams,
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueDeleteResult
  >;
  /** Returns the value a shipment holds for a property, with the property's name and code. */
  readonly get: RestMethod<
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueGetParams,
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueGetResult
  >;
  /** Describes the fields of a shipment property's value, with types and read-only marks. */
  readonly getfields: RestMethod<
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueGetfieldsParams,
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueGetfieldsResult
  >;
  /**
   * Lists property values of shipments by filter, for example all values of one shipment.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueListParams,
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueListResult
  >;
  /** Writes the property values of one shipment in a single request and returns them. */
  readonly modify: RestMethod<
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueModifyParams,
    typesSaleShipmentpropertyvalue.SaleShipmentpropertyvalueModifyResult
  >;
}
