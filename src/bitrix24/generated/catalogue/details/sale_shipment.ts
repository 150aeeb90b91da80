// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.shipment`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.shipment.add": {
    scope: ["sale"],
    page: "api-reference/sale/shipment/sale-shipment-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "orderId", type: "integer", required: true },
          { name: "allowDelivery", type: "string", required: true, values: ["Y", "N"] },
          { name: "deducted", type: "string", required: true, values: ["Y", "N"] },
          { name: "deliveryId", type: "integer", required: true },
          { name: "statusId", type: "string | integer" },
          { name: "deliveryDocDate", type: "string" },
          { name: "deliveryDocNum", type: "string" },
          { name: "trackingNumber", type: "string" },
          { name: "basePriceDelivery", type: "number" },
          { name: "comments", type: "string" },
          { name: "companyId", type: "integer" },
          { name: "responsibleId", type: "integer" },
          { name: "xmlId", type: "string | integer" },
          { name: "priceDelivery", type: "number" },
        ],
      },
    ],
    result: "{ shipment }",
    errors: ["0", "200040300020", "100", "SALE_SHIPMENT_WRONG_DELIVERY_SERVICE", "BX_INVALID_VALUE"],
    example: { fields: { orderId: 2068, allowDelivery: "Y", deducted: "Y", deliveryId: 2 } },
  },
  "sale.shipment.delete": {
    scope: ["sale"],
    page: "api-reference/sale/shipment/sale-shipment-delete",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "boolean",
    errors: ["SALE_SHIPMENT_EXIST_SHIPPED", "201140400001", "200040300020", "100", "0"],
    example: { id: 2461 },
  },
  "sale.shipment.get": {
    scope: ["sale"],
    page: "api-reference/sale/shipment/sale-shipment-get",
    params: [{ name: "id", type: "string | integer", required: true }],
    result: "{ property, shipment: { accountNumber, allowDelivery, basePriceDelivery, canceled, comments, co…",
    errors: ["201140400001", "200040300010", "100", "0"],
    example: { id: 2465 },
  },
  "sale.shipment.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/shipment/sale-shipment-get-fields",
    params: [],
    result: "{ shipment: { accountNumber, allowDelivery, basePriceDelivery, canceled, comments, companyId, c…",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.shipment.list": {
    scope: ["sale"],
    page: "api-reference/sale/shipment/sale-shipment-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ shipments: { id, dateInsert, orderId, accountNumber, allowDelivery, dateAllowDelivery, empAll…",
    errors: ["0", "200040300010"],
    example: { filter: { "@orderId": [2069, 2070], ">=id": 2464 }, order: { id: "desc" } },
  },
  "sale.shipment.update": {
    scope: ["sale"],
    page: "api-reference/sale/shipment/sale-shipment-update",
    params: [
      { name: "id", type: "string | integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "allowDelivery", type: "string", required: true, values: ["Y", "N"] },
          { name: "deducted", type: "string", required: true, values: ["Y", "N"] },
          { name: "deliveryId", type: "integer", required: true },
          { name: "statusId", type: "string | integer" },
          { name: "deliveryDocDate", type: "string" },
          { name: "deliveryDocNum", type: "string" },
          { name: "trackingNumber", type: "string" },
          { name: "basePriceDelivery", type: "number" },
          { name: "priceDelivery", type: "number" },
          { name: "comments", type: "string" },
          { name: "companyId", type: "integer" },
          { name: "responsibleId", type: "integer" },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ shipment }",
    errors: ["0", "201140400001", "200040300020", "BX_INVALID_VALUE", "100"],
    example: { id: 2452, fields: { allowDelivery: "N", deducted: "N", deliveryId: 3, statusId: "DD" } },
  },
};
