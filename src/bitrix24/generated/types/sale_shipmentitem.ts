// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderShipmentItem } from "./shared.ts";

/**
 * Parameters of sale.shipmentitem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
 */
export interface SaleShipmentitemAddParams {
  fields: {
    orderDeliveryId: string | number;
    basketId: number | string;
    quantity: number | string;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.shipmentitem.add. */
export interface SaleShipmentitemAddResult {
  shipmentItem: SaleOrderShipmentItem;
}

/**
 * Parameters of sale.shipmentitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
 */
export interface SaleShipmentitemDeleteParams {
  id: string | number;
}

/** Result of sale.shipmentitem.delete. */
export type SaleShipmentitemDeleteResult = boolean;

/**
 * Parameters of sale.shipmentitem.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
 */
export interface SaleShipmentitemGetParams {
  id: string | number;
}

/** Result of sale.shipmentitem.get. */
export interface SaleShipmentitemGetResult {
  shipmentItem: SaleOrderShipmentItem;
}

/** How sale.shipmentitem.getfields describes a field. */
export interface SaleShipmentitemGetfieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of sale.shipmentitem.getfields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
 */
export interface SaleShipmentitemGetfieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of sale.shipmentitem.getfields. */
export interface SaleShipmentitemGetfieldsResult {
  shipmentItem: {
    basketId?: SaleShipmentitemGetfieldsField;
    dateInsert?: SaleShipmentitemGetfieldsField;
    id?: SaleShipmentitemGetfieldsField;
    orderDeliveryId?: SaleShipmentitemGetfieldsField;
    quantity?: SaleShipmentitemGetfieldsField;
    reservedQuantity?: SaleShipmentitemGetfieldsField;
    xmlId?: SaleShipmentitemGetfieldsField;
  };
}

/**
 * Parameters of sale.shipmentitem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
 */
export interface SaleShipmentitemListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of sale.shipmentitem.list. */
export interface SaleShipmentitemListResult {
  shipmentItems: SaleOrderShipmentItem[];
}

/**
 * Parameters of sale.shipmentitem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
 */
export interface SaleShipmentitemUpdateParams {
  id: string | number;
  fields: {
    quantity: number | string;
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.shipmentitem.update. */
export interface SaleShipmentitemUpdateResult {
  shipmentItem: SaleOrderShipmentItem;
}

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
