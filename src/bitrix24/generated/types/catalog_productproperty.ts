// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductProperty } from "./shared.ts";

/**
 * Parameters of catalog.productProperty.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
 */
export interface CatalogProductPropertyAddParams {
  fields: {
    iblockId: number | string;
    name: string;
    propertyType: "N" | "S" | "L" | "F" | "E" | "G" | (string & {});
    active?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
    code?: string | undefined;
    defaultValue?: string | undefined;
    userType?: string | undefined;
    rowCount?: number | string | undefined;
    colCount?: number | string | undefined;
    listType?: "L" | "C" | undefined;
    multiple?: "Y" | "N" | undefined;
    xmlId?: string | number | undefined;
    fileType?: string | undefined;
    multipleCnt?: number | string | undefined;
    linkIblockId?: number | string | undefined;
    withDescription?: "Y" | "N" | undefined;
    searchable?: "Y" | "N" | undefined;
    filtrable?: "Y" | "N" | undefined;
    isRequired?: "Y" | "N" | undefined;
    hint?: string | undefined;
    userTypeSettings?: object | undefined;
  };
}

/** Result of catalog.productProperty.add. */
export interface CatalogProductPropertyAddResult {
  productProperty: CatalogProductProperty;
}

/**
 * Parameters of catalog.productProperty.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
 */
export interface CatalogProductPropertyDeleteParams {
  id: number | string;
}

/** Result of catalog.productProperty.delete. */
export type CatalogProductPropertyDeleteResult = boolean;

/** How catalog.productProperty.getFields describes a field. */
export interface CatalogProductPropertyGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.productProperty.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
 */
export interface CatalogProductPropertyGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.productProperty.getFields. */
export interface CatalogProductPropertyGetFieldsResult {
  productProperty: {
    active?: CatalogProductPropertyGetFieldsField;
    code?: CatalogProductPropertyGetFieldsField;
    xmlId?: CatalogProductPropertyGetFieldsField;
  };
}

/**
 * Parameters of catalog.productProperty.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
 */
export interface CatalogProductPropertyGetParams {
  id: number | string;
}

/** Result of catalog.productProperty.get. */
export interface CatalogProductPropertyGetResult {
  productProperty: CatalogProductProperty;
}

/**
 * Parameters of catalog.productProperty.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
 */
export interface CatalogProductPropertyListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.productProperty.list. */
export interface CatalogProductPropertyListResult {
  productProperties: CatalogProductProperty[];
}

/**
 * Parameters of catalog.productProperty.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
 */
export interface CatalogProductPropertyUpdateParams {
  id: number | string;
  fields: {
    iblockId: number | string;
    name?: string | undefined;
    propertyType?: string | undefined;
    active?: "Y" | "N" | undefined;
    sort?: number | string | undefined;
    code?: string | undefined;
    defaultValue?: string | undefined;
    userType?: string | undefined;
    rowCount?: number | string | undefined;
    colCount?: number | string | undefined;
    listType?: "L" | "C" | undefined;
    multiple?: "Y" | "N" | undefined;
    xmlId?: string | number | undefined;
    fileType?: string | undefined;
    multipleCnt?: number | string | undefined;
    linkIblockId?: number | string | undefined;
    withDescription?: "Y" | "N" | undefined;
    searchable?: "Y" | "N" | undefined;
    filtrable?: "Y" | "N" | undefined;
    isRequired?: "Y" | "N" | undefined;
    hint?: string | undefined;
    userTypeSettings?: object | undefined;
  };
}

/** Result of catalog.productProperty.update. */
export interface CatalogProductPropertyUpdateResult {
  productProperty: CatalogProductProperty;
}

/** Methods of Bitrix24 whose names begin with `catalog.productproperty`. */
export interface CatalogProductpropertyRestMethods {
  /** Creates a property of products or variations of a given type in an information block. */
  "catalog.productProperty.add": { params: CatalogProductPropertyAddParams; result: CatalogProductPropertyAddResult };
  /** Deletes a property that products or variations are described by; answers true. */
  "catalog.productProperty.delete": {
    params: CatalogProductPropertyDeleteParams;
    result: CatalogProductPropertyDeleteResult;
  };
  /** Returns the full definition of one property of products or variations. */
  "catalog.productProperty.get": { params: CatalogProductPropertyGetParams; result: CatalogProductPropertyGetResult };
  /** Describes the fields of a product property definition, with types and required marks. */
  "catalog.productProperty.getFields": {
    params: CatalogProductPropertyGetFieldsParams;
    result: CatalogProductPropertyGetFieldsResult;
  };
  /** Lists properties of products and variations by filter, in pages of 50. */
  "catalog.productProperty.list": {
    params: CatalogProductPropertyListParams;
    result: CatalogProductPropertyListResult;
  };
  /** Changes name, code, default value and other settings of a product property. */
  "catalog.productProperty.update": {
    params: CatalogProductPropertyUpdateParams;
    result: CatalogProductPropertyUpdateResult;
  };
}
