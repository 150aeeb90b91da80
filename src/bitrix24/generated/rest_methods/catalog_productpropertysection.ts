// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogProductPropertySectionGetParams,
  CatalogProductPropertySectionGetResult,
  CatalogProductPropertySectionListParams,
  CatalogProductPropertySectionListResult,
  CatalogProductPropertySectionSetParams,
  CatalogProductPropertySectionSetResult,
} from "../types/catalog_productpropertysection.ts";

/** Methods of Bitrix24 whose names begin with `catalog.productpropertysection`. */
export interface CatalogProductpropertysectionRestMethods {
  /** Returns how a product property behaves in the smart filter of sections. */
  "catalog.productPropertySection.get": {
    params: CatalogProductPropertySectionGetParams;
    result: CatalogProductPropertySectionGetResult;
  };
  /** Lists smart filter settings of product properties by filter, 50 per page. */
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
