// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogSectionAddParams,
  CatalogSectionAddResult,
  CatalogSectionDeleteParams,
  CatalogSectionDeleteResult,
  CatalogSectionGetFieldsParams,
  CatalogSectionGetFieldsResult,
  CatalogSectionGetParams,
  CatalogSectionGetResult,
  CatalogSectionListParams,
  CatalogSectionListResult,
  CatalogSectionUpdateParams,
  CatalogSectionUpdateResult,
} from "../types/catalog_section.ts";

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
