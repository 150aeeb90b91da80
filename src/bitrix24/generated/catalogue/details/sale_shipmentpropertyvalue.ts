// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sale.shipmentpropertyvalue`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.shipmentpropertyvalue.delete": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["201040400001", "200040300020", "100", "0"],
    example: { id: 38165 },
  },
  "sale.shipmentpropertyvalue.get": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-property-value/sale-shipment-property-value-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ propertyValue }",
    errors: ["201040400001", "200040300010", "100", "0"],
    example: { id: 38164 },
  },
  "sale.shipmentpropertyvalue.getfields": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields",
    params: [],
    result: "{ propertyValue: { code, id, name, shipmentId, shipmentPropsId, shipmentPropsXmlId, value } }",
    errors: ["0", "200040300020"],
    example: {},
  },
  "sale.shipmentpropertyvalue.list": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-property-value/sale-shipment-property-value-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ propertyValues: { id, name, shipmentId, code, value, shipmentPropsId, shipmentPropsXmlId }[] }",
    errors: ["0", "200040300010"],
    paging: "windows",
    example: {
      select: ["code", "id", "name", "shipmentId", "shipmentPropsId", "shipmentPropsXmlId", "value"],
      filter: { "@shipmentId": [4120] },
      order: { shipmentId: "desc" },
    },
  },
  "sale.shipmentpropertyvalue.modify": {
    scope: ["sale"],
    page: "api-reference/sale/shipment-property-value/sale-shipment-property-value-modify",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          {
            name: "shipment",
            type: "object",
            required: true,
            fields: [
              { name: "id", type: "string | integer", required: true },
              {
                name: "propertyValues",
                type: "object[]",
                required: true,
                fields: [
                  { name: "shipmentPropsId", type: "integer", required: true },
                  { name: "value", type: "string", required: true },
                ],
              },
            ],
          },
        ],
      },
    ],
    result: "{ propertyValues: { id, name, shipmentId, code, value, shipmentPropsId, shipmentPropsXmlId }[] }",
    errors: ["100", "200040300020", "201040400006", "201040400007", "201040400008", "0"],
    example: { fields: { shipment: { id: "text", propertyValues: [] } } },
  },
};
