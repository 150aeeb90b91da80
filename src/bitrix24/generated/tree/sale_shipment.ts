// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleShipment from "../types/sale_shipment.ts";

/** Methods of Bitrix24 whose names begin with `sale.shipment`. */
export interface SaleShipmentRestMethodsTree {
  /** Creates a shipment of an order with a delivery service and status, and returns it. */
  readonly add: RestMethod<typesSaleShipment.SaleShipmentAddParams, typesSaleShipment.SaleShipmentAddResult>;
  /** Deletes a shipment of an order; refused if the shipment has already been shipped. */
  readonly delete: RestMethod<typesSaleShipment.SaleShipmentDeleteParams, typesSaleShipment.SaleShipmentDeleteResult>;
  /** Returns one shipment of an order with its number, delivery price and permission dates. */
  readonly get: RestMethod<typesSaleShipment.SaleShipmentGetParams, typesSaleShipment.SaleShipmentGetResult>;
  /** Describes the fields of an order's shipment, with types and required or read-only marks. */
  readonly getFields: RestMethod<
    typesSaleShipment.SaleShipmentGetFieldsParams,
    typesSaleShipment.SaleShipmentGetFieldsResult
  >;
  /**
   * Lists shipments of orders by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesSaleShipment.SaleShipmentListParams, typesSaleShipment.SaleShipmentListResult>;
  /** Changes status, delivery price, tracking number and other fields of a shipment. */
  readonly update: RestMethod<typesSaleShipment.SaleShipmentUpdateParams, typesSaleShipment.SaleShipmentUpdateResult>;
}
