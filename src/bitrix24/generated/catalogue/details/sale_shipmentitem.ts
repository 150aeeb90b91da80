// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.shipmentitem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.shipmentitem.add": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-item/sale-shipment-item-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "orderDeliveryId", type: "string | integer", required: true },
          { name: "basketId", type: "integer", required: true },
          { name: "quantity", type: "number", required: true },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ shipmentItem }",
    errors: ["201250000001", "201240400002", "201240400003", "200040300020", "100", "0"],
    example: { fields: { orderDeliveryId: 33, basketId: 18, quantity: 1 } },
  },
  "sale.shipmentitem.delete": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-item/sale-shipment-item-delete",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["201240400001", "200040300020", "100", "0"],
    example: { id: 5 },
  },
  "sale.shipmentitem.get": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-item/sale-shipment-item-get",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "{ shipmentItem }",
    errors: ["201240400001", "200040300010", "100", "0"],
    example: { id: 7 },
  },
  "sale.shipmentitem.getfields": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-item/sale-shipment-item-get-fields",
    params: [],
    result: "{ shipmentItem: { basketId, dateInsert, id, orderDeliveryId, quantity, reservedQuantity, xmlId …",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.shipmentitem.list": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-item/sale-shipment-item-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ shipmentItems: { id, orderDeliveryId, basketId, quantity, reservedQuantity, xmlId, dateInsert…",
    errors: ["0", "200040300010"],
    paging: "windows",
    example: { filter: { "<id": 10, "@orderDeliveryId": [2431, 2430], basketId: 2716 }, order: { id: "desc" } },
  },
  "sale.shipmentitem.update": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-item/sale-shipment-item-update",
    params: [
      { name: "id", type: "string | integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [{ name: "quantity", type: "number", required: true }, { name: "xmlId", type: "string | integer" }],
      },
    ],
    result: "{ shipmentItem }",
    errors: ["0", "201240400001", "200040300020", "100"],
    example: { id: 7, fields: { quantity: 5, xmlId: "myNewXmlId" } },
  },
};
