// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogSection } from "./shared.ts";

/** Stands in several types. */
export interface CatalogSectionAddFields {
  iblockId: number | string;
  iblockSectionId?: number | string | undefined;
  name: string;
  xmlId?: string | number | undefined;
  code?: string | undefined;
  sort?: number | string | undefined;
  active?: "Y" | "N" | undefined;
  description?: string | undefined;
  descriptionType?: "text" | "html" | undefined;
}

/**
 * Parameters of catalog.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
 */
export interface CatalogSectionAddParams {
  fields: CatalogSectionAddFields;
}

/** Result of catalog.section.add. */
export interface CatalogSectionAddResult {
  section: CatalogSection;
}

/**
 * Parameters of catalog.section.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
 */
export interface CatalogSectionDeleteParams {
  id: number | string;
}

/** Result of catalog.section.delete. */
export type CatalogSectionDeleteResult = boolean;

/** How catalog.section.getFields describes a field. */
export interface CatalogSectionGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.section.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
 */
export interface CatalogSectionGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.section.getFields. */
export interface CatalogSectionGetFieldsResult {
  section: {
    active?: CatalogSectionGetFieldsField;
    code?: CatalogSectionGetFieldsField;
    description?: CatalogSectionGetFieldsField;
    descriptionType?: CatalogSectionGetFieldsField;
    iblockId?: CatalogSectionGetFieldsField;
    iblockSectionId?: CatalogSectionGetFieldsField;
    id?: CatalogSectionGetFieldsField;
    name?: CatalogSectionGetFieldsField;
    sort?: CatalogSectionGetFieldsField;
    xmlId?: CatalogSectionGetFieldsField;
  };
}

/**
 * Parameters of catalog.section.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
 */
export interface CatalogSectionGetParams {
  id: number | string;
}

/** Result of catalog.section.get. */
export interface CatalogSectionGetResult {
  section: CatalogSection;
}

/**
 * Parameters of catalog.section.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
 */
export interface CatalogSectionListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.section.list. */
export interface CatalogSectionListResult {
  section?: CatalogSection[];
  sections: {
    id?: number;
    name?: string;
    sort?: number;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
 */
export interface CatalogSectionUpdateParams {
  id: number | string;
  fields: CatalogSectionAddFields;
}

/** Result of catalog.section.update. */
export interface CatalogSectionUpdateResult {
  section: CatalogSection;
}

/** Methods of Bitrix24 whose names begin with `catalog.section`. */
export interface CatalogSectionRestMethods {
  /** Creates a section of products in a catalog, optionally inside another section. */
  "catalog.section.add": { params: CatalogSectionAddParams; result: CatalogSectionAddResult };
  /** Deletes a section from the tree of a product catalog; for administrators only. */
  "catalog.section.delete": { params: CatalogSectionDeleteParams; result: CatalogSectionDeleteResult };
  /** Returns name, parent, code and description of one catalog section. */
  "catalog.section.get": { params: CatalogSectionGetParams; result: CatalogSectionGetResult };
  /** Describes the fields of a catalog section, such as iblockSectionId and descriptionType. */
  "catalog.section.getFields": { params: CatalogSectionGetFieldsParams; result: CatalogSectionGetFieldsResult };
  /** Lists sections of product catalogs by filter, in pages of 50. */
  "catalog.section.list": { params: CatalogSectionListParams; result: CatalogSectionListResult };
  /** Changes name, parent, description or activity of a section in the product catalog. */
  "catalog.section.update": { params: CatalogSectionUpdateParams; result: CatalogSectionUpdateResult };
}
