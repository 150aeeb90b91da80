// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogSection from "../types/catalog_section.ts";

/** Methods of Bitrix24 whose names begin with `catalog.section`. */
export interface CatalogSectionRestMethodsTree {
  /** Creates a section of products in a catalog, optionally inside another section. */
  readonly add: RestMethod<typesCatalogSection.CatalogSectionAddParams, typesCatalogSection.CatalogSectionAddResult>;
  /** Deletes a section from the tree of a product catalog; for administrators only. */
  readonly delete: RestMethod<
    typesCatalogSection.CatalogSectionDeleteParams,
    typesCatalogSection.CatalogSectionDeleteResult
  >;
  /** Returns name, parent, code and description of one catalog section. */
  readonly get: RestMethod<typesCatalogSection.CatalogSectionGetParams, typesCatalogSection.CatalogSectionGetResult>;
  /** Describes the fields of a catalog section, such as iblockSectionId and descriptionType. */
  readonly getFields: RestMethod<
    typesCatalogSection.CatalogSectionGetFieldsParams,
    typesCatalogSection.CatalogSectionGetFieldsResult
  >;
  /**
   * Lists sections of product catalogs by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCatalogSection.CatalogSectionListParams, typesCatalogSection.CatalogSectionListResult>;
  /** Changes name, parent, description or activity of a section in the product catalog. */
  readonly update: RestMethod<
    typesCatalogSection.CatalogSectionUpdateParams,
    typesCatalogSection.CatalogSectionUpdateResult
  >;
}
