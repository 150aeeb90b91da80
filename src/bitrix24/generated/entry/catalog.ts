// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/catalog_catalog.ts";
export type * from "../types/catalog_document.ts";
export type * from "../types/catalog_documentcontractor.ts";
export type * from "../types/catalog_enum.ts";
export type * from "../types/catalog_extra.ts";
export type * from "../types/catalog_measure.ts";
export type * from "../types/catalog_price.ts";
export type * from "../types/catalog_pricetype.ts";
export type * from "../types/catalog_pricetypegroup.ts";
export type * from "../types/catalog_pricetypelang.ts";
export type * from "../types/catalog_product.ts";
export type * from "../types/catalog_productimage.ts";
export type * from "../types/catalog_productproperty.ts";
export type * from "../types/catalog_productpropertyenum.ts";
export type * from "../types/catalog_productpropertyfeature.ts";
export type * from "../types/catalog_productpropertysection.ts";
export type * from "../types/catalog_ratio.ts";
export type * from "../types/catalog_roundingrule.ts";
export type * from "../types/catalog_section.ts";
export type * from "../types/catalog_store.ts";
export type * from "../types/catalog_storeproduct.ts";
export type * from "../types/catalog_userfield.ts";
export type * from "../types/catalog_vat.ts";
