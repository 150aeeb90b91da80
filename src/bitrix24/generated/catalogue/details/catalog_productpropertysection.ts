// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `catalog.productpropertysection`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "catalog.productPropertySection.get": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-section/catalog-product-property-section-get",
    params: [{ name: "propertyId", type: "integer", required: true }],
    result: "{ productPropertySection }",
    errors: ["0", "100"],
    example: { propertyId: 901 },
  },
  "catalog.productPropertySection.list": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-section/catalog-product-property-section-list",
    params: [
      { name: "select", type: "string[]" },
      { name: "filter", type: "object" },
      { name: "order", type: "object" },
      { name: "start", type: "integer" },
    ],
    result: "{ productPropertySections: { iblockId, propertyId, sectionId, smartFilter, displayType, display…",
    errors: ["0", "100"],
    paging: "pages",
    example: {
      select: ["propertyId", "smartFilter", "displayType", "displayExpanded", "filterHint"],
      filter: { propertyId: 901 },
      order: { propertyId: "ASC" },
    },
  },
  "catalog.productPropertySection.set": {
    scope: ["catalog"],
    page: "api-reference/catalog/product-property-section/catalog-product-property-section-set",
    params: [
      { name: "propertyId", type: "integer", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "smartFilter", type: "string", values: ["Y", "N"] },
          { name: "displayType", type: "string", values: ["F", "K", "P"] },
          { name: "displayExpanded", type: "string", values: ["Y", "N"] },
          { name: "filterHint", type: "string" },
        ],
      },
    ],
    result: "{ productPropertySection }",
    errors: ["0", "100"],
    example: { propertyId: 901, fields: { smartFilter: "Y", displayType: "F", displayExpanded: "N" } },
  },
};
