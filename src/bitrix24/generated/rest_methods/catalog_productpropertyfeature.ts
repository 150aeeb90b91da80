// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogProductPropertyFeatureAddParams,
  CatalogProductPropertyFeatureAddResult,
  CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams,
  CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult,
  CatalogProductPropertyFeatureGetFieldsParams,
  CatalogProductPropertyFeatureGetFieldsResult,
  CatalogProductPropertyFeatureGetParams,
  CatalogProductPropertyFeatureGetResult,
  CatalogProductPropertyFeatureListParams,
  CatalogProductPropertyFeatureListResult,
  CatalogProductPropertyFeatureUpdateParams,
  CatalogProductPropertyFeatureUpdateResult,
} from "../types/catalog_productpropertyfeature.ts";

/** Methods of Bitrix24 whose names begin with `catalog.productpropertyfeature`. */
export interface CatalogProductpropertyfeatureRestMethods {
  /** Adds a display option, such as showing on the list page, to a product property. */
  "catalog.productPropertyFeature.add": {
    params: CatalogProductPropertyFeatureAddParams;
    result: CatalogProductPropertyFeatureAddResult;
  };
  /** Returns one display option of a product property and whether it is enabled. */
  "catalog.productPropertyFeature.get": {
    params: CatalogProductPropertyFeatureGetParams;
    result: CatalogProductPropertyFeatureGetResult;
  };
  /** Lists the display options that a given product property can have, with their names. */
  "catalog.productPropertyFeature.getAvailableFeaturesByProperty": {
    params: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams;
    result: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult;
  };
  /** Describes the fields of a product property's display option, such as featureId and isEnabled. */
  "catalog.productPropertyFeature.getFields": {
    params: CatalogProductPropertyFeatureGetFieldsParams;
    result: CatalogProductPropertyFeatureGetFieldsResult;
  };
  /** Lists display options of product properties and their state by filter, 50 per page. */
  "catalog.productPropertyFeature.list": {
    params: CatalogProductPropertyFeatureListParams;
    result: CatalogProductPropertyFeatureListResult;
  };
  /** Switches a display option of a product property on or off, or changes its other fields. */
  "catalog.productPropertyFeature.update": {
    params: CatalogProductPropertyFeatureUpdateParams;
    result: CatalogProductPropertyFeatureUpdateResult;
  };
}
