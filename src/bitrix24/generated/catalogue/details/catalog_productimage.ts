// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "productId", type: "integer", required: true },
  { name: "id", type: "integer", required: true },
];

/** Methods of Bitrix24 in the segment `catalog.productimage`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.productImage.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-image/catalog-product-image-add",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "productId", type: "integer", required: true },
          { name: "type", type: "string", values: ["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"] },
        ],
      },
      { name: "fileContent", type: "object | any[]", required: true },
    ],
    result: "{ productImage }",
    errors: ["200040300020", "100", "0"],
    example: { fields: { productId: 1, type: "MORE_PHOTO" }, fileContent: {} },
  },
  "catalog.productImage.delete": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-image/catalog-product-image-delete",
    params: paramsOfMethods,
    result: "boolean",
    errors: ["200040300020", "100", "0"],
    example: { productId: 1, id: 1 },
  },
  "catalog.productImage.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-image/catalog-product-image-get",
    params: paramsOfMethods,
    result: "{ productImage }",
    errors: ["200040300010", "100", "0"],
    example: { productId: 1, id: 1 },
  },
  "catalog.productImage.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-image/catalog-product-image-get-fields",
    params: [],
    result: "{ productImage: { createTime, detailUrl, downloadUrl, id, name, productId, type } }",
    errors: ["200040300010", "0"],
    example: {},
  },
  "catalog.productImage.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-image/catalog-product-image-list",
    params: [{ name: "productId", type: "integer", required: true }, { name: "select", type: "string[]" }],
    result: "{ productImages: { id, name, productId, type, createTime, downloadUrl, detailUrl }[] }",
    errors: ["200040300010", "100", "0"],
    paging: "pages",
    example: { productId: 1, select: ["id", "name", "productId", "type", "createTime", "downloadUrl", "detailUrl"] },
  },
};
