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
    xmlId?: string | number;
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
  select?: string[];
  filter?: object;
  order?: object;
  start?: number | string;
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
    xmlId?: string | number;
  };
}

/** Result of sale.shipmentitem.update. */
export interface SaleShipmentitemUpdateResult {
  shipmentItem: SaleOrderShipmentItem;
}
