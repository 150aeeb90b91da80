// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductPropertyEnum } from "./shared.ts";

/** Stands in several types. */
export interface CatalogProductPropertyEnumAddFields {
  propertyId: number | string;
  value: string;
  xmlId: string | number;
  def?: "Y" | "N" | undefined;
  sort?: number | string | undefined;
}

/** Parameters of catalog.productPropertyEnum.add. */
export interface CatalogProductPropertyEnumAddParams {
  fields: CatalogProductPropertyEnumAddFields;
}

/** Result of catalog.productPropertyEnum.add. */
export interface CatalogProductPropertyEnumAddResult {
  productPropertyEnum: CatalogProductPropertyEnum;
}

/** Parameters of catalog.productPropertyEnum.delete. */
export interface CatalogProductPropertyEnumDeleteParams {
  id: number | string;
}

/** Result of catalog.productPropertyEnum.delete. */
export type CatalogProductPropertyEnumDeleteResult = boolean;

/** How catalog.productPropertyEnum.getFields describes a field. */
export interface CatalogProductPropertyEnumGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/** Parameters of catalog.productPropertyEnum.getFields. */
export interface CatalogProductPropertyEnumGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.productPropertyEnum.getFields. */
export interface CatalogProductPropertyEnumGetFieldsResult {
  productPropertyEnum: {
    def?: CatalogProductPropertyEnumGetFieldsField;
    id?: CatalogProductPropertyEnumGetFieldsField;
    propertyId?: CatalogProductPropertyEnumGetFieldsField;
    sort?: CatalogProductPropertyEnumGetFieldsField;
    value?: CatalogProductPropertyEnumGetFieldsField;
    xmlId?: CatalogProductPropertyEnumGetFieldsField;
  };
}

/** Parameters of catalog.productPropertyEnum.get. */
export interface CatalogProductPropertyEnumGetParams {
  id: number | string;
}

/** Result of catalog.productPropertyEnum.get. */
export interface CatalogProductPropertyEnumGetResult {
  productPropertyEnum: CatalogProductPropertyEnum;
}

/** Parameters of catalog.productPropertyEnum.list. */
export interface CatalogProductPropertyEnumListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.productPropertyEnum.list. */
export interface CatalogProductPropertyEnumListResult {
  productPropertyEnums: CatalogProductPropertyEnum[];
}

/** Parameters of catalog.productPropertyEnum.update. */
export interface CatalogProductPropertyEnumUpdateParams {
  id: number | string;
  fields: CatalogProductPropertyEnumAddFields;
}

/** Result of catalog.productPropertyEnum.update. */
export interface CatalogProductPropertyEnumUpdateResult {
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
  /** Lists values of list product properties by filter, for example those of one property. */
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
