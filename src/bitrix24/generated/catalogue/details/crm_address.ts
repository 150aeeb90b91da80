// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  {
    name: "fields",
    type: "object",
    required: true,
    fields: [
      { name: "TYPE_ID", type: "integer", required: true },
      { name: "ENTITY_TYPE_ID", type: "integer", required: true },
      { name: "ENTITY_ID", type: "string | integer", required: true },
      { name: "ADDRESS_1", type: "string", empty: "" },
      { name: "ADDRESS_2", type: "string", empty: "" },
      { name: "CITY", type: "string", empty: "" },
      { name: "POSTAL_CODE", type: "string", empty: "" },
      { name: "REGION", type: "string", empty: "" },
      { name: "PROVINCE", type: "string", empty: "" },
      { name: "COUNTRY", type: "string", empty: "" },
      { name: "COUNTRY_CODE", type: "string", empty: "" },
      { name: "LOC_ADDR_ID", type: "integer | null", empty: 0 },
    ],
  },
];

/** Methods of Bitrix24 in the segment `crm.address`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "crm.address.add": {
    scope: ["crm"],
    page: "api-reference/crm/requisites/addresses/crm-address-add",
    params: paramsOfMethods,
    result: "boolean",
    errors: [],
    example: { fields: { TYPE_ID: 1, ENTITY_TYPE_ID: 8, ENTITY_ID: 1, ADDRESS_1: "4 Peace Avenue" } },
  },
  "crm.address.delete": {
    scope: ["crm"],
    page: "api-reference/crm/requisites/addresses/crm-address-delete",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "TYPE_ID", type: "integer", required: true },
          { name: "ENTITY_TYPE_ID", type: "integer", required: true },
          { name: "ENTITY_ID", type: "string | integer", required: true },
        ],
      },
    ],
    result: "boolean",
    errors: [],
    example: { fields: { TYPE_ID: 1, ENTITY_TYPE_ID: 3, ENTITY_ID: 1 } },
  },
  "crm.address.fields": {
    scope: ["crm"],
    page: "api-reference/crm/requisites/addresses/crm-address-fields",
    params: [],
    result: "{ TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION, … }",
    errors: [],
    example: {},
  },
  "crm.address.list": {
    scope: ["crm"],
    page: "api-reference/crm/requisites/addresses/crm-address-list",
    params: [
      { name: "select", type: "string[]" },
      {
        name: "filter",
        type: "object",
        custom: ["!", "<", "=", ">", "%", "@"],
        fields: [
          { name: "TYPE_ID", type: "integer | integer[]" },
          { name: "ENTITY_TYPE_ID", type: "integer | integer[]" },
          { name: "ENTITY_ID", type: "string | integer | (string | integer)[]" },
          { name: "ADDRESS_1", type: "string | string[]" },
          { name: "ADDRESS_2", type: "string | string[]" },
          { name: "CITY", type: "string | string[]" },
          { name: "POSTAL_CODE", type: "string | string[]" },
          { name: "REGION", type: "string | string[]" },
          { name: "PROVINCE", type: "string | string[]" },
          { name: "COUNTRY", type: "string | string[]" },
          { name: "COUNTRY_CODE", type: "string | string[]" },
          { name: "LOC_ADDR_ID", type: "integer | integer[]" },
          { name: "ANCHOR_TYPE_ID", type: "integer | integer[]" },
          { name: "ANCHOR_ID", type: "integer | integer[]" },
        ],
      },
      {
        name: "order",
        type: "object",
        custom: [""],
        fields: [
          { name: "TYPE_ID", type: "string" },
          { name: "ENTITY_TYPE_ID", type: "string" },
          { name: "ENTITY_ID", type: "string" },
          { name: "ADDRESS_1", type: "string" },
          { name: "ADDRESS_2", type: "string" },
          { name: "CITY", type: "string" },
          { name: "POSTAL_CODE", type: "string" },
          { name: "REGION", type: "string" },
          { name: "PROVINCE", type: "string" },
          { name: "COUNTRY", type: "string" },
          { name: "COUNTRY_CODE", type: "string" },
          { name: "LOC_ADDR_ID", type: "string" },
          { name: "ANCHOR_TYPE_ID", type: "string" },
          { name: "ANCHOR_ID", type: "string" },
        ],
      },
      { name: "start", type: "integer" },
      { name: "limit", type: "integer" },
    ],
    result: "{ TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION, … }[]",
    errors: ["0"],
    paging: "pages",
    example: { filter: { ENTITY_TYPE_ID: 8, ENTITY_ID: 7335 }, order: { TYPE_ID: "asc" }, limit: 10 },
  },
  "crm.address.update": {
    scope: ["crm"],
    page: "api-reference/crm/requisites/addresses/crm-address-update",
    params: paramsOfMethods,
    result: "boolean",
    errors: [],
    example: { fields: { TYPE_ID: 1, ENTITY_TYPE_ID: 3, ENTITY_ID: 1, ADDRESS_1: "Street, 261" } },
  },
};
