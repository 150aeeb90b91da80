// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleShipmentAddParams,
  SaleShipmentAddResult,
  SaleShipmentDeleteParams,
  SaleShipmentDeleteResult,
  SaleShipmentGetFieldsParams,
  SaleShipmentGetFieldsResult,
  SaleShipmentGetParams,
  SaleShipmentGetResult,
  SaleShipmentListParams,
  SaleShipmentListResult,
  SaleShipmentUpdateParams,
  SaleShipmentUpdateResult,
} from "../types/sale_shipment.ts";

/** Methods of Bitrix24 whose names begin with `sale.shipment`. */
export interface SaleShipmentRestMethods {
  /** Creates a shipment of an order with a delivery service and status, and returns it. */
  "sale.shipment.add": { params: SaleShipmentAddParams; result: SaleShipmentAddResult };
  /** Deletes a shipment of an order; refused if the shipment has already been shipped. */
  "sale.shipment.delete": { params: SaleShipmentDeleteParams; result: SaleShipmentDeleteResult };
  /** Returns one shipment of an order with its number, delivery price and permission dates. */
  "sale.shipment.get": { params: SaleShipmentGetParams; result: SaleShipmentGetResult };
  /** Describes the fields of an order's shipment, with types and required or read-only marks. */
  "sale.shipment.getFields": { params: SaleShipmentGetFieldsParams; result: SaleShipmentGetFieldsResult };
  /** Lists shipments of orders by filter, in pages of 50. */
  "sale.shipment.list": { params: SaleShipmentListParams; result: SaleShipmentListResult };
  /** Changes status, delivery price, tracking number and other fields of a shipment. */
  "sale.shipment.update": { params: SaleShipmentUpdateParams; result: SaleShipmentUpdateResult };
}
