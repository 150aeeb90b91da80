// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductPropertyEnum } from "./shared.ts";

/** Stands in several types. */
export interface CatalogProductPropertyEnumAddFields {
  /** Id of the property: catalog.productProperty.list. */
  propertyId: number | string;
  /** The value itself. */
  value: string;
  /** Id in an outside system. */
  xmlId: string | number;
  /** Whether it is chosen unless told. Default: Y. */
  def?: "Y" | "N" | undefined;
  /** Place in the order; what has less comes first. */
  sort?: number | string | undefined;
}

/** Parameters of catalog.productPropertyEnum.add. */
export interface CatalogProductPropertyEnumAddParams {
  /** Fields of the record by their names. See catalog.productPropertyEnum.getFields. */
  fields: CatalogProductPropertyEnumAddFields;
}

/** Result of catalog.productPropertyEnum.add. */
export interface CatalogProductPropertyEnumAddResult {
  /** An entry of the property's list. */
  productPropertyEnum: CatalogProductPropertyEnum;
}

/** Parameters of catalog.productPropertyEnum.delete. */
export interface CatalogProductPropertyEnumDeleteParams {
  /** Id, unique among its kind. See catalog.productPropertyEnum.list. */
  id: number | string;
}

/** Result of catalog.productPropertyEnum.delete. */
export type CatalogProductPropertyEnumDeleteResult = boolean;

/** How catalog.productPropertyEnum.getFields describes a field. */
export interface CatalogProductPropertyEnumGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of catalog.productPropertyEnum.getFields. */
export interface CatalogProductPropertyEnumGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.productPropertyEnum.getFields. */
export interface CatalogProductPropertyEnumGetFieldsResult {
  /** An entry of the property's list. */
  productPropertyEnum: {
    /** Whether it is chosen unless told. */
    def?: CatalogProductPropertyEnumGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogProductPropertyEnumGetFieldsField;
    /** Id of the property: catalog.productProperty.list. */
    propertyId?: CatalogProductPropertyEnumGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogProductPropertyEnumGetFieldsField;
    /** The value itself. */
    value?: CatalogProductPropertyEnumGetFieldsField;
    /** Id in an outside system. */
    xmlId?: CatalogProductPropertyEnumGetFieldsField;
  };
}

/** Parameters of catalog.productPropertyEnum.get. */
export interface CatalogProductPropertyEnumGetParams {
  /** Id, unique among its kind. See catalog.productPropertyEnum.list. */
  id: number | string;
}

/** Result of catalog.productPropertyEnum.get. */
export interface CatalogProductPropertyEnumGetResult {
  /** An entry of the property's list. */
  productPropertyEnum: CatalogProductPropertyEnum;
}

/** Parameters of catalog.productPropertyEnum.list. */
export interface CatalogProductPropertyEnumListParams {
  /** Names of the fields to return. See catalog.productPropertyEnum.getFields. */
  select?: (keyof CatalogProductPropertyEnum | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.productPropertyEnum.getFields. */
  filter?:
    | {
      [Name in keyof CatalogProductPropertyEnum]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.productPropertyEnum.getFields. */
  order?:
    | {
      [Name in keyof CatalogProductPropertyEnum]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.productPropertyEnum.list. */
export interface CatalogProductPropertyEnumListResult {
  productPropertyEnums: CatalogProductPropertyEnum[];
}

/** Parameters of catalog.productPropertyEnum.update. */
export interface CatalogProductPropertyEnumUpdateParams {
  /** Id, unique among its kind. See catalog.productPropertyEnum.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.productPropertyEnum.getFields. */
  fields: CatalogProductPropertyEnumAddFields;
}

/** Result of catalog.productPropertyEnum.update. */
export interface CatalogProductPropertyEnumUpdateResult {
  /** An entry of the property's list. */
  productPropertyEnum: CatalogProductPropertyEnum;
}

/** Methods of Bitrix24 whose names begin with `catalog.productpropertyenum`. */
export interface CatalogProductpropertyenumRestMethods {
  /** Adds a value to a product property of the list type; its external code must be unique. */
  "catalog.productPropertyEnum.add": {
    params: CatalogProductPropertyEnumAddParams;
    result: CatalogProductPropertyEnumAddResult;
  };
  /** Removes one value from a product property of the list type. */
  "catalog.productPropertyEnum.delete": {
    params: CatalogProductPropertyEnumDeleteParams;
    result: CatalogProductPropertyEnumDeleteResult;
  };
  /** Returns one value of a list product property with its sorting and default mark. */
  "catalog.productPropertyEnum.get": {
    params: CatalogProductPropertyEnumGetParams;
    result: CatalogProductPropertyEnumGetResult;
  };
  /** Describes the fields of a list product property's value, such as value, def and sort. */
  "catalog.productPropertyEnum.getFields": {
    params: CatalogProductPropertyEnumGetFieldsParams;
    result: CatalogProductPropertyEnumGetFieldsResult;
  };
  /**
   * Lists values of list product properties by filter, for example those of one property.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.productPropertyEnum.list": {
    params: CatalogProductPropertyEnumListParams;
    result: CatalogProductPropertyEnumListResult;
  };
  /** Changes text, sorting, external code or default mark of a list product property's value. */
  "catalog.productPropertyEnum.update": {
    params: CatalogProductPropertyEnumUpdateParams;
    result: CatalogProductPropertyEnumUpdateResult;
  };
}
