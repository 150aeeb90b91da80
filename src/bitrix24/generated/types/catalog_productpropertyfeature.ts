// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductPropertyFeatures } from "./shared.ts";

/** Stands in several types. */
export interface CatalogProductPropertyFeatureAddFields {
  /** Id of the property: catalog.productProperty.list. */
  propertyId: number | string;
  /** Module of the portal that it belongs to. */
  moduleId: string | number;
  /** Code of the use. */
  featureId: string | number;
  /** Whether it is in use. */
  isEnabled: "Y" | "N";
}

/** Parameters of catalog.productPropertyFeature.add. */
export interface CatalogProductPropertyFeatureAddParams {
  /** Fields of the record by their names. See catalog.productPropertyFeature.getFields. */
  fields: CatalogProductPropertyFeatureAddFields;
}

/** Result of catalog.productPropertyFeature.add. */
export interface CatalogProductPropertyFeatureAddResult {
  /** How the property is used. */
  productPropertyFeature: CatalogProductPropertyFeatures;
}

/** Parameters of catalog.productPropertyFeature.getAvailableFeaturesByProperty. */
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams {
  /** Id of the property: catalog.productProperty.list. */
  propertyId: number | string;
}

/** Result of catalog.productPropertyFeature.getAvailableFeaturesByProperty. */
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult {
  /** What it can be used for. */
  features: {
    /** Code of the use. */
    featureId?: string;
    /** Name of the use. */
    featureName?: string;
    /** Module of the portal that it belongs to. */
    moduleId?: string;
  }[];
}

/** How catalog.productPropertyFeature.getFields describes a field. */
export interface CatalogProductPropertyFeatureGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of catalog.productPropertyFeature.getFields. */
export interface CatalogProductPropertyFeatureGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.productPropertyFeature.getFields. */
export interface CatalogProductPropertyFeatureGetFieldsResult {
  /** How the property is used. */
  productPropertyFeature: {
    /** Code of the use. */
    featureId?: CatalogProductPropertyFeatureGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductPropertyFeatureGetFieldsField;
    /** Whether it is in use. */
    isEnabled?: CatalogProductPropertyFeatureGetFieldsField;
    /** Module of the portal that it belongs to. */
    moduleId?: CatalogProductPropertyFeatureGetFieldsField;
    /** Id of the property: catalog.productProperty.list. */
    propertyId?: CatalogProductPropertyFeatureGetFieldsField;
  };
}

/** Parameters of catalog.productPropertyFeature.get. */
export interface CatalogProductPropertyFeatureGetParams {
  /** Id, unique among its kind. See catalog.productPropertyFeature.list. */
  id: number | string;
}

/** Result of catalog.productPropertyFeature.get. */
export interface CatalogProductPropertyFeatureGetResult {
  /** How the property is used. */
  productPropertyFeature: CatalogProductPropertyFeatures;
}

/** Parameters of catalog.productPropertyFeature.list. */
export interface CatalogProductPropertyFeatureListParams {
  /** Names of the fields to return. See catalog.productPropertyFeature.getFields. */
  select?: (keyof CatalogProductPropertyFeatures | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.productPropertyFeature.getFields. */
  filter?:
    | {
      [Name in keyof CatalogProductPropertyFeatures]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.productPropertyFeature.getFields. */
  order?:
    | {
      [Name in keyof CatalogProductPropertyFeatures]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.productPropertyFeature.list. */
export interface CatalogProductPropertyFeatureListResult {
  productPropertyFeatures: CatalogProductPropertyFeatures[];
}

/** Parameters of catalog.productPropertyFeature.update. */
export interface CatalogProductPropertyFeatureUpdateParams {
  /** Id, unique among its kind. See catalog.productPropertyFeature.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.productPropertyFeature.getFields. */
  fields: CatalogProductPropertyFeatureAddFields;
}

/** Result of catalog.productPropertyFeature.update. */
export interface CatalogProductPropertyFeatureUpdateResult {
  /** How the property is used. */
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
  /**
   * Lists display options of product properties and their state by filter, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
