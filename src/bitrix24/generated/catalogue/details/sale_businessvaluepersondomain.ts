// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  {
    name: "fields",
    type: "object",
    required: true,
    fields: [
      { name: "personTypeId", type: "integer", required: true },
      { name: "domain", type: "string", required: true, values: ["I", "E"] },
    ],
  },
];

/** Methods of Bitrix24 in the segment `sale.businessvaluepersondomain`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sale.businessValuePersonDomain.add": {
    scope: ["sale"],
    page: "api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add",
    params: paramsOfMethods,
    result: "{ businessValuePersonDomain: { domain, personTypeId }, time }",
    errors: ["201450000001", "201250000001", "201240400002", "200040300020", "100", "0"],
    example: { fields: { personTypeId: 3, domain: "I" } },
  },
  "sale.businessValuePersonDomain.deleteByFilter": {
    scope: ["sale"],
    page: "api-reference/sale/business-value-person-domain/" + "sale-business-value-person-domain-delete-by-filter",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["201440400003", "201450000002", "201450000003", "200040300020", "100", "0"],
    example: { fields: { personTypeId: 3, domain: "I" } },
  },
  "sale.businessValuePersonDomain.getFields": {
    scope: ["sale"],
    page: "api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields",
    params: [],
    result: "{ businessValuePersonDomain: { domain, personTypeId } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "sale.businessValuePersonDomain.list": {
    scope: ["sale"],
    page: "api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ businessValuePersonDomains: { personTypeId, domain }[] }",
    errors: ["200040300010", "0"],
    paging: "pages",
    example: { select: ["personTypeId"], filter: { "=domain": "I" }, order: { personTypeId: "DESC" } },
  },
};
