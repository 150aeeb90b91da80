// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfFields: readonly FieldTable[] = [
  { name: "propertyId", type: "integer", required: true },
  { name: "moduleId", type: "string | integer", required: true },
  { name: "featureId", type: "string | integer", required: true },
  { name: "isEnabled", type: "string", required: true, values: ["Y", "N"] },
];

/** Methods of Bitrix24 in the segment `catalog.productpropertyfeature`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.productPropertyFeature.add": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-feature/catalog-product-property-feature-add",
    params: [{ name: "fields", type: "object", required: true, fields: fieldsOfFields }],
    result: "{ productPropertyFeature }",
    errors: ["0"],
    example: { fields: { propertyId: 1, moduleId: "text", featureId: "text", isEnabled: "Y" } },
  },
  "catalog.productPropertyFeature.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-feature/catalog-product-property-feature-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ productPropertyFeature }",
    errors: ["0", "100"],
    example: { id: 101 },
  },
  "catalog.productPropertyFeature.getAvailableFeaturesByProperty": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-feature/" +
      "catalog-product-property-feature-get-available-features-by-property",
    params: [{ name: "propertyId", type: "integer", required: true }],
    result: "{ features: { featureId, featureName, moduleId }[] }",
    errors: ["0", "100"],
    example: { propertyId: 901 },
  },
  "catalog.productPropertyFeature.getFields": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields",
    params: [],
    result: "{ productPropertyFeature: { featureId, id, isEnabled, moduleId, propertyId } }",
    errors: ["0"],
    example: {},
  },
  "catalog.productPropertyFeature.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-feature/catalog-product-property-feature-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ productPropertyFeatures: { id, propertyId, moduleId, featureId, isEnabled }[] }",
    errors: ["0", "100"],
    paging: "windows",
    example: {
      select: ["id", "propertyId", "moduleId", "featureId", "isEnabled"],
      filter: { propertyId: 901 },
      order: { id: "ASC" },
    },
  },
  "catalog.productPropertyFeature.update": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-feature/catalog-product-property-feature-update",
    params: [
      { name: "id", type: "integer", required: true },
      { name: "fields", type: "object", required: true, fields: fieldsOfFields },
    ],
    result: "{ productPropertyFeature }",
    errors: ["0"],
    example: { id: 101, fields: { propertyId: 1, moduleId: "text", featureId: "text", isEnabled: "Y" } },
  },
};
