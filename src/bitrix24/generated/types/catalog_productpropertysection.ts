// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductPropertySection } from "./shared.ts";

/** Parameters of catalog.productPropertySection.get. */
export interface CatalogProductPropertySectionGetParams {
  /** Id of the property: catalog.productProperty.list. */
  propertyId: number | string;
}

/** Result of catalog.productPropertySection.get. */
export interface CatalogProductPropertySectionGetResult {
  productPropertySection: CatalogProductPropertySection;
}

/** Parameters of catalog.productPropertySection.list. */
export interface CatalogProductPropertySectionListParams {
  /** Names of the fields to return. */
  select?:
    | ("displayExpanded" | "displayType" | "filterHint" | "propertyId" | "smartFilter" | (string & {}))[]
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | {
      [Name in keyof CatalogProductPropertySection]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof CatalogProductPropertySection]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.productPropertySection.list. */
export interface CatalogProductPropertySectionListResult {
  productPropertySections: CatalogProductPropertySection[];
}

/** Parameters of catalog.productPropertySection.set. */
export interface CatalogProductPropertySectionSetParams {
  /** Id of the property: catalog.productProperty.list. */
  propertyId: number | string;
  /** Fields of the record by their names. */
  fields: {
    smartFilter?: "Y" | "N" | undefined;
    displayType?: "F" | "K" | "P" | undefined;
    displayExpanded?: "Y" | "N" | undefined;
    filterHint?: string | undefined;
  };
}

/** Result of catalog.productPropertySection.set. */
export interface CatalogProductPropertySectionSetResult {
  productPropertySection: CatalogProductPropertySection;
}

/** Methods of Bitrix24 whose names begin with `catalog.productpropertysection`. */
export interface CatalogProductpropertysectionRestMethods {
  /** Returns how a product property behaves in the smart filter of sections. */
  "catalog.productPropertySection.get": {
    params: CatalogProductPropertySectionGetParams;
    result: CatalogProductPropertySectionGetResult;
  };
  /**
   * Lists smart filter settings of product properties by filter, 50 per page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "catalog.productPropertySection.list": {
    params: CatalogProductPropertySectionListParams;
    result: CatalogProductPropertySectionListResult;
  };
  /** Creates or updates the smart filter settings of a product property and returns them. */
  "catalog.productPropertySection.set": {
    params: CatalogProductPropertySectionSetParams;
    result: CatalogProductPropertySectionSetResult;
  };
}
