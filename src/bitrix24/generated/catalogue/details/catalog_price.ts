// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.price`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.price.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "productId", type: "integer", required: true },
          { name: "catalogGroupId", type: "integer", required: true },
          { name: "price", type: "number", required: true },
          { name: "currency", type: "string", required: true },
          { name: "extraId", type: "integer" },
          { name: "quantityFrom", type: "integer" },
          { name: "quantityTo", type: "integer" },
        ],
      },
    ],
    result: "{ price }",
    errors: ["200040300020", "100", "0"],
    example: { fields: { catalogGroupId: 1, currency: "EUR", price: 2000, productId: 1 } },
  },
  "catalog.price.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-delete",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["200040300020", "100", "0"],
    example: { id: 1 },
  },
  "catalog.price.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ price }",
    errors: ["200040300010", "100", "0"],
    example: { id: 1 },
  },
  "catalog.price.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-get-fields",
    params: [],
    result: "{ price: { catalogGroupId, currency, extraId, id, price, priceScale, productId, quantityFrom, ……",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.price.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ prices: { id, productId, catalogGroupId, price, priceScale, currency, quantityFrom, quantityT…",
    errors: ["200040300010", "0"],
    paging: "windows",
    example: {
      select: ["id", "productId", "catalogGroupId", "price", "currency"],
      filter: { productId: 1 },
      order: { id: "ASC" },
    },
  },
  "catalog.price.modify": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-modify",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          {
            name: "product",
            type: "object",
            required: true,
            fields: [
              { name: "id", type: "integer", required: true },
              {
                name: "prices",
                type: "object[]",
                required: true,
                fields: [
                  { name: "id", type: "integer" },
                  { name: "catalogGroupId", type: "integer", required: true },
                  { name: "price", type: "number", required: true },
                  { name: "currency", type: "string", required: true },
                ],
              },
            ],
          },
        ],
      },
    ],
    result: "{ prices: { id, productId, catalogGroupId, price, priceScale, currency, quantityFrom, quantityT…",
    errors: ["0", "200040300020", "200040300030", "100"],
    example: { fields: { product: { id: 1, prices: [] } } },
  },
  "catalog.price.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/price/catalog-price-update",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "price", type: "number", required: true },
          { name: "currency", type: "string", required: true },
          { name: "extraId", type: "integer" },
          { name: "quantityFrom", type: "integer" },
          { name: "quantityTo", type: "integer" },
        ],
      },
    ],
    result: "{ price }",
    errors: ["0", "200040300020", "200040300030", "100"],
    example: { id: 1, fields: { currency: "USD", price: 5000 } },
  },
};
