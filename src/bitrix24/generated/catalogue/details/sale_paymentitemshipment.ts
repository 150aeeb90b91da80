// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.paymentitemshipment`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.paymentItemShipment.add": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "shipmentId", type: "string | integer", required: true },
          { name: "paymentId", type: "integer", required: true },
          { name: "xmlId", type: "string | integer" },
        ],
      },
    ],
    result: "{ paymentItemShipment }",
    errors: ["201240400003", "201250000001", "201240400002", "200040300020", "100", "0"],
    example: { fields: { shipmentId: 2471, paymentId: 1025, xmlId: "myXmlId" } },
  },
  "sale.paymentItemShipment.delete": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["201240400001", "200040300020", "100", "0"],
    example: { id: 1182 },
  },
  "sale.paymentItemShipment.get": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ paymentItemShipment }",
    errors: ["201240400001", "200040300010", "100", "0"],
    example: { id: 1183 },
  },
  "sale.paymentItemShipment.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields",
    params: [],
    result: "{ paymentItemShipment: { dateInsert, id, paymentId, shipmentId, xmlId } }",
    errors: ["0", "200040300010"],
    example: {},
  },
  "sale.paymentItemShipment.list": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ paymentItemsShipment: { id, shipmentId, paymentId, xmlId, dateInsert }[] }",
    errors: ["0", "200040300010"],
    paging: "pages",
    example: {
      select: ["id", "shipmentId", "paymentId", "xmlId", "dateInsert"],
      filter: { paymentId: 1025, shipmentId: 2467 },
      order: { id: "desc" },
    },
  },
  "sale.paymentItemShipment.update": {
    scope: ["sale"],
    page: "api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "fields", type: "object", required: true, fields: [{ name: "xmlId", type: "string | integer" }] },
    ],
    result: "{ paymentItemShipment }",
    errors: ["201240400001", "200040300020", "100", "0"],
    example: { id: 1181, fields: { xmlId: "myNewXmlId" } },
  },
};
