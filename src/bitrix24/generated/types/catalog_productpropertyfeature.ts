// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductPropertyFeatures } from "./shared.ts";

/** Stands in several types. */
export interface CatalogProductPropertyFeatureAddFields {
  propertyId: number | string;
  moduleId: string | number;
  featureId: string | number;
  isEnabled: "Y" | "N";
}

/** Parameters of catalog.productPropertyFeature.add. */
export interface CatalogProductPropertyFeatureAddParams {
  fields: CatalogProductPropertyFeatureAddFields;
}

/** Result of catalog.productPropertyFeature.add. */
export interface CatalogProductPropertyFeatureAddResult {
  productPropertyFeature: CatalogProductPropertyFeatures;
}

/** Parameters of catalog.productPropertyFeature.getAvailableFeaturesByProperty. */
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams {
  propertyId: number | string;
}

/** Result of catalog.productPropertyFeature.getAvailableFeaturesByProperty. */
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult {
  features: {
    featureId?: string;
    featureName?: string;
    moduleId?: string;
  }[];
}

/** How catalog.productPropertyFeature.getFields describes a field. */
export interface CatalogProductPropertyFeatureGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of catalog.productPropertyFeature.getFields. */
export interface CatalogProductPropertyFeatureGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.productPropertyFeature.getFields. */
export interface CatalogProductPropertyFeatureGetFieldsResult {
  productPropertyFeature: {
    featureId?: CatalogProductPropertyFeatureGetFieldsField;
    id?: CatalogProductPropertyFeatureGetFieldsField;
    isEnabled?: CatalogProductPropertyFeatureGetFieldsField;
    moduleId?: CatalogProductPropertyFeatureGetFieldsField;
    propertyId?: CatalogProductPropertyFeatureGetFieldsField;
  };
}

/** Parameters of catalog.productPropertyFeature.get. */
export interface CatalogProductPropertyFeatureGetParams {
  id: number | string;
}

/** Result of catalog.productPropertyFeature.get. */
export interface CatalogProductPropertyFeatureGetResult {
  productPropertyFeature: CatalogProductPropertyFeatures;
}

/** Parameters of catalog.productPropertyFeature.list. */
export interface CatalogProductPropertyFeatureListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.productPropertyFeature.list. */
export interface CatalogProductPropertyFeatureListResult {
  productPropertyFeatures: CatalogProductPropertyFeatures[];
}

/** Parameters of catalog.productPropertyFeature.update. */
export interface CatalogProductPropertyFeatureUpdateParams {
  id: number | string;
  fields: CatalogProductPropertyFeatureAddFields;
}

/** Result of catalog.productPropertyFeature.update. */
export interface CatalogProductPropertyFeatureUpdateResult {
  productPropertyFeature: CatalogProductPropertyFeatures;
}

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
