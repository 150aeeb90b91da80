// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SaleOrderShipmentItem } from "./shared.ts";

/**
 * Parameters of sale.shipmentitem.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
 */
export interface SaleShipmentitemAddParams {
  /** Fields of the record by their names. See sale.shipmentitem.getfields. */
  fields: {
    /** Id of a shipment: sale.shipment.list. Cannot be changed later. */
    orderDeliveryId: string | number;
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId: number | string;
    /** How many or how much. */
    quantity: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.shipmentitem.add. */
export interface SaleShipmentitemAddResult {
  /** The item of the shipment. */
  shipmentItem: SaleOrderShipmentItem;
}

/**
 * Parameters of sale.shipmentitem.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
 */
export interface SaleShipmentitemDeleteParams {
  /** Id, unique among its kind. See sale.shipmentitem.list. */
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
  /** Id, unique among its kind. See sale.shipmentitem.list. */
  id: string | number;
}

/** Result of sale.shipmentitem.get. */
export interface SaleShipmentitemGetResult {
  /** The item of the shipment. */
  shipmentItem: SaleOrderShipmentItem;
}

/** How sale.shipmentitem.getfields describes a field. */
export interface SaleShipmentitemGetfieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
  /** The item of the shipment. */
  shipmentItem: {
    /** Id of the item of the order: sale.basketitem.list. Cannot be changed later. */
    basketId?: SaleShipmentitemGetfieldsField;
    /** When it was created. Read-only. */
    dateInsert?: SaleShipmentitemGetfieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: SaleShipmentitemGetfieldsField;
    /** Cannot be changed later. */
    orderDeliveryId?: SaleShipmentitemGetfieldsField;
    /** How many or how much. */
    quantity?: SaleShipmentitemGetfieldsField;
    /** How much is reserved. Read-only. */
    reservedQuantity?: SaleShipmentitemGetfieldsField;
    /** Id in an outside system. */
    xmlId?: SaleShipmentitemGetfieldsField;
  };
}

/**
 * Parameters of sale.shipmentitem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
 */
export interface SaleShipmentitemListParams {
  /** Names of the fields to return. See sale.shipmentitem.getfields. */
  select?: (keyof SaleOrderShipmentItem | (string & {}))[] | undefined;
  /** Conditions that all must hold. See sale.shipmentitem.getfields. */
  filter?:
    | {
      [Name in keyof SaleOrderShipmentItem]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See sale.shipmentitem.getfields. */
  order?:
    | {
      [Name in keyof SaleOrderShipmentItem]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of sale.shipmentitem.list. */
export interface SaleShipmentitemListResult {
  /** The items of the shipment. */
  shipmentItems: SaleOrderShipmentItem[];
}

/**
 * Parameters of sale.shipmentitem.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
 */
export interface SaleShipmentitemUpdateParams {
  /** Id, unique among its kind. See sale.shipmentitem.list. */
  id: string | number;
  /** Fields of the record by their names. See sale.shipmentitem.getfields. */
  fields: {
    /** How many or how much. */
    quantity: number | string;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
  };
}

/** Result of sale.shipmentitem.update. */
export interface SaleShipmentitemUpdateResult {
  /** The item of the shipment. */
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
  /**
   * Lists lines of shipments by filter, for example everything in one shipment, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "sale.shipmentitem.list": { params: SaleShipmentitemListParams; result: SaleShipmentitemListResult };
  /** Changes the quantity or external id of a line in a shipment. */
  "sale.shipmentitem.update": { params: SaleShipmentitemUpdateParams; result: SaleShipmentitemUpdateResult };
}
