// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleShipmentitem from "../types/sale_shipmentitem.ts";

/** Methods of Bitrix24 whose names begin with `sale.shipmentitem`. */
export interface SaleShipmentitemRestMethodsTree {
  /** Puts a quantity of a basket item into a shipment; an item may be in one shipment only once. */
  readonly add: RestMethod<
    typesSaleShipmentitem.SaleShipmentitemAddParams,
    typesSaleShipmentitem.SaleShipmentitemAddResult
  >;
  /** Takes an item out of a shipment by the id of the shipment line. */
  readonly delete: RestMethod<
    typesSaleShipmentitem.SaleShipmentitemDeleteParams,
    typesSaleShipmentitem.SaleShipmentitemDeleteResult
  >;
  /** Returns one line of a shipment with its basket item, quantity and reserved quantity. */
  readonly get: RestMethod<
    typesSaleShipmentitem.SaleShipmentitemGetParams,
    typesSaleShipmentitem.SaleShipmentitemGetResult
  >;
  /** Describes the fields of a shipment line, such as orderDeliveryId, basketId and quantity. */
  readonly getfields: RestMethod<
    typesSaleShipmentitem.SaleShipmentitemGetfieldsParams,
    typesSaleShipmentitem.SaleShipmentitemGetfieldsResult
  >;
  /**
   * Lists lines of shipments by filter, for example everything in one shipment, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesSaleShipmentitem.SaleShipmentitemListParams,
    typesSaleShipmentitem.SaleShipmentitemListResult
  >;
  /** Changes the quantity or external id of a line in a shipment. */
  readonly update: RestMethod<
    typesSaleShipmentitem.SaleShipmentitemUpdateParams,
    typesSaleShipmentitem.SaleShipmentitemUpdateResult
  >;
}
