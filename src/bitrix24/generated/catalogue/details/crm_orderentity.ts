// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  {
    name: "fields",
    type: "object",
    required: true,
    fields: [
      { name: "orderId", type: "integer", required: true },
      { name: "ownerTypeId", type: "integer", required: true },
      { name: "ownerId", type: "integer", required: true },
    ],
  },
];

/** Methods of Bitrix24 in the segment `crm.orderentity`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.orderentity.add": {
    scope: ["crm"],
    page: "api-reference/crm/universal/order-entity/crm-order-entity-add",
    params: paramsOfMethods,
    result: "{ dealOrder }",
    errors: ["201650000001", "200040300020", "200540400001", "0"],
    example: { fields: { orderId: 5125, ownerId: 6933, ownerTypeId: 2 } },
  },
  "crm.orderentity.deleteByFilter": {
    scope: ["crm"],
    page: "api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["0", "200040300020", "201640400004", "200540400001"],
    example: { fields: { orderId: 5125, ownerId: 6933, ownerTypeId: 2 } },
  },
  "crm.orderentity.getFields": {
    scope: ["crm"],
    page: "api-reference/crm/universal/order-entity/crm-order-entity-get-fields",
    params: [],
    result: "{ orderEntity: { orderId, ownerId, ownerTypeId } }",
    errors: ["200040300010"],
    example: {},
  },
  "crm.orderentity.list": {
    scope: ["crm"],
    page: "api-reference/crm/universal/order-entity/crm-order-entity-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ orderEntity: { OWNER_ID, OWNER_TYPE_ID, ORDER_ID, orderId, ownerId, ownerTypeId }[] }",
    errors: ["200040300010", "200540400002"],
    paging: "pages",
    example: {
      select: ["orderId", "ownerId"],
      filter: { "=ownerTypeId": 2, "@ownerId": [6938, 6937, 6933] },
      order: { orderId: "asc" },
    },
  },
};
