// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleShipmentitemAddParams,
  SaleShipmentitemAddResult,
  SaleShipmentitemDeleteParams,
  SaleShipmentitemDeleteResult,
  SaleShipmentitemGetfieldsParams,
  SaleShipmentitemGetfieldsResult,
  SaleShipmentitemGetParams,
  SaleShipmentitemGetResult,
  SaleShipmentitemListParams,
  SaleShipmentitemListResult,
  SaleShipmentitemUpdateParams,
  SaleShipmentitemUpdateResult,
} from "../types/sale_shipmentitem.ts";

/** Methods of Bitrix24 whose names begin with `sale.shipmentitem`. */
export interface SaleShipmentitemRestMethods {
  /** Puts a quantity of a basket item into a shipment; an item may be in one shipment only once. */
  "sale.shipmentitem.add": { params: SaleShipmentitemAddParams; result: SaleShipmentitemAddResult };
  /** Takes an item out of a shipment by the id of the shipment line. */
  "sale.shipmentitem.delete": { params: SaleShipmentitemDeleteParams; result: SaleShipmentitemDeleteResult };
  /** Returns one line of a shipment with its basket item, quantity and reserved quantity. */
  "sale.shipmentitem.get": { params: SaleShipmentitemGetParams; result: SaleShipmentitemGetResult };
  /** Describes the fields of a shipment line, such as orderDeliveryId, basketId and quantity. */
  "sale.shipmentitem.getfields": { params: SaleShipmentitemGetfieldsParams; result: SaleShipmentitemGetfieldsResult };
  /** Lists lines of shipments by filter, for example everything in one shipment, 50 per page. */
  "sale.shipmentitem.list": { params: SaleShipmentitemListParams; result: SaleShipmentitemListResult };
  /** Changes the quantity or external id of a line in a shipment. */
  "sale.shipmentitem.update": { params: SaleShipmentitemUpdateParams; result: SaleShipmentitemUpdateResult };
}
