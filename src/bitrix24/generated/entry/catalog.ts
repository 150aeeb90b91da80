// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/catalog_catalog.ts";
export type * from "../rest/catalog_document.ts";
export type * from "../rest/catalog_documentcontractor.ts";
export type * from "../rest/catalog_enum.ts";
export type * from "../rest/catalog_extra.ts";
export type * from "../rest/catalog_measure.ts";
export type * from "../rest/catalog_price.ts";
export type * from "../rest/catalog_pricetype.ts";
export type * from "../rest/catalog_pricetypegroup.ts";
export type * from "../rest/catalog_pricetypelang.ts";
export type * from "../rest/catalog_product.ts";
export type * from "../rest/catalog_productimage.ts";
export type * from "../rest/catalog_productproperty.ts";
export type * from "../rest/catalog_productpropertyenum.ts";
export type * from "../rest/catalog_productpropertyfeature.ts";
export type * from "../rest/catalog_productpropertysection.ts";
export type * from "../rest/catalog_ratio.ts";
export type * from "../rest/catalog_roundingrule.ts";
export type * from "../rest/catalog_section.ts";
export type * from "../rest/catalog_store.ts";
export type * from "../rest/catalog_storeproduct.ts";
export type * from "../rest/catalog_userfield.ts";
export type * from "../rest/catalog_vat.ts";
