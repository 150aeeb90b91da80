// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogSection } from "./shared.ts";

/** Stands in several types. */
export interface CatalogSectionAddFields {
  /** Id of a catalog: catalog.catalog.list. */
  iblockId: number | string;
  /** Id of a section: catalog.section.list. */
  iblockSectionId?: number | string | undefined;
  /** What it is called. */
  name: string;
  /** Id in an outside system. */
  xmlId?: string | number | undefined;
  /** Symbolic code. */
  code?: string | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
  /** Whether it is in use. */
  active?: "Y" | "N" | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Format of the description: text or HTML. */
  descriptionType?: "text" | "html" | undefined;
}

/**
 * Parameters of catalog.section.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
 */
export interface CatalogSectionAddParams {
  /** Fields of the record by their names. See catalog.section.getFields. */
  fields: CatalogSectionAddFields;
}

/** Result of catalog.section.add. */
export interface CatalogSectionAddResult {
  /** Part that it stands in. */
  section: CatalogSection;
}

/**
 * Parameters of catalog.section.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
 */
export interface CatalogSectionDeleteParams {
  /** Id of a section: catalog.section.list. */
  id: number | string;
}

/** Result of catalog.section.delete. */
export type CatalogSectionDeleteResult = boolean;

/** How catalog.section.getFields describes a field. */
export interface CatalogSectionGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
  /** Part that it stands in. */
  section: {
    /** Whether it is in use. */
    active?: CatalogSectionGetFieldsField;
    /** Symbolic code. */
    code?: CatalogSectionGetFieldsField;
    /** What it is about, in words. */
    description?: CatalogSectionGetFieldsField;
    /** Format of the description: text or HTML. */
    descriptionType?: CatalogSectionGetFieldsField;
    /** Id of the list or catalog. */
    iblockId?: CatalogSectionGetFieldsField;
    /** Id of the section that it stands in. */
    iblockSectionId?: CatalogSectionGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogSectionGetFieldsField;
    /** What it is called. */
    name?: CatalogSectionGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogSectionGetFieldsField;
    /** Id in an outside system. */
    xmlId?: CatalogSectionGetFieldsField;
  };
}

/**
 * Parameters of catalog.section.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
 */
export interface CatalogSectionGetParams {
  /** Id of a section: catalog.section.list. */
  id: number | string;
}

/** Result of catalog.section.get. */
export interface CatalogSectionGetResult {
  /** Part that it stands in. */
  section: CatalogSection;
}

/**
 * Parameters of catalog.section.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
 */
export interface CatalogSectionListParams {
  /** Names of the fields to return. See catalog.section.getFields. */
  select?:
    | (
      | "active"
      | "code"
      | "description"
      | "descriptionType"
      | "iblockId"
      | "iblockSectionId"
      | "id"
      | "name"
      | "sort"
      | "xmlId"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. See catalog.section.getFields. */
  filter?:
    | {
      [
        Name in
          | "active"
          | "code"
          | "description"
          | "descriptionType"
          | "iblockId"
          | "iblockSectionId"
          | "id"
          | "name"
          | "sort"
          | "xmlId"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.section.getFields. */
  order?:
    | {
      [
        Name in
          | "active"
          | "code"
          | "description"
          | "descriptionType"
          | "iblockId"
          | "iblockSectionId"
          | "id"
          | "name"
          | "sort"
          | "xmlId"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.section.list. */
export interface CatalogSectionListResult {
  /** Part that it stands in. */
  section?: CatalogSection[];
  /** Parts that it has. */
  sections: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Place in the order; what has less comes first. */
    sort?: number;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.section.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
 */
export interface CatalogSectionUpdateParams {
  /** Id of a section: catalog.section.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.section.getFields. */
  fields: CatalogSectionAddFields;
}

/** Result of catalog.section.update. */
export interface CatalogSectionUpdateResult {
  /** Part that it stands in. */
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
  /**
   * Lists sections of product catalogs by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.section.list": { params: CatalogSectionListParams; result: CatalogSectionListResult };
  /** Changes name, parent, description or activity of a section in the product catalog. */
  "catalog.section.update": { params: CatalogSectionUpdateParams; result: CatalogSectionUpdateResult };
}
