// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogProductProperty } from "./shared.ts";

/**
 * Parameters of catalog.productProperty.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
 */
export interface CatalogProductPropertyAddParams {
  /** Fields of the record by their names. See catalog.productProperty.getFields. */
  fields: {
    /** Id of a catalog: catalog.catalog.list. */
    iblockId: number | string;
    /** What it is called. */
    name: string;
    /** Kind of property: S text, N number, L list, F file, E element, G section. */
    propertyType: "N" | "S" | "L" | "F" | "E" | "G" | (string & {});
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Value unless told. */
    defaultValue?: string | undefined;
    /** Kind of value. */
    userType?: string | undefined;
    /** How many rows the input has. */
    rowCount?: number | string | undefined;
    /** How many columns the input has. */
    colCount?: number | string | undefined;
    /** How the list looks: L drop-down, C checkboxes. */
    listType?: "L" | "C" | undefined;
    /** Whether it holds several values. */
    multiple?: "Y" | "N" | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Kind of the file. */
    fileType?: string | undefined;
    /** How many inputs are shown for several values. */
    multipleCnt?: number | string | undefined;
    /** Id of a catalog: catalog.catalog.list. */
    linkIblockId?: number | string | undefined;
    /** Whether each value has a description. */
    withDescription?: "Y" | "N" | undefined;
    /** Whether search finds it. */
    searchable?: "Y" | "N" | undefined;
    /** Whether lists can be filtered by it. */
    filtrable?: "Y" | "N" | undefined;
    /** Whether it must be given. */
    isRequired?: "Y" | "N" | undefined;
    /** Text that helps people to fill it in. */
    hint?: string | undefined;
    /** Settings of the kind of value. */
    userTypeSettings?: object | undefined;
  };
}

/** Result of catalog.productProperty.add. */
export interface CatalogProductPropertyAddResult {
  /** The property. */
  productProperty: CatalogProductProperty;
}

/**
 * Parameters of catalog.productProperty.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
 */
export interface CatalogProductPropertyDeleteParams {
  /** Id of a property: catalog.productProperty.list. */
  id: number | string;
}

/** Result of catalog.productProperty.delete. */
export type CatalogProductPropertyDeleteResult = boolean;

/** How catalog.productProperty.getFields describes a field. */
export interface CatalogProductPropertyGetFieldsField {
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
  /** The property. */
  productProperty: {
    /** Whether it is in use. */
    active?: CatalogProductPropertyGetFieldsField;
    /** Symbolic code. */
    code?: CatalogProductPropertyGetFieldsField;
    /** Id in an outside system. */
    xmlId?: CatalogProductPropertyGetFieldsField;
    /** Id, unique among its kind. */
    id?: CatalogProductPropertyGetFieldsField;
    /** When it was last changed. */
    timestampX?: CatalogProductPropertyGetFieldsField;
    /** Id of the list or catalog. */
    iblockId?: CatalogProductPropertyGetFieldsField;
    /** What it is called. */
    name?: CatalogProductPropertyGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: CatalogProductPropertyGetFieldsField;
    /** Value unless told. */
    defaultValue?: CatalogProductPropertyGetFieldsField;
    /** Kind of property: S text, N number, L list, F file, E element, G section. */
    propertyType?: CatalogProductPropertyGetFieldsField;
    /** Kind of value. */
    userType?: CatalogProductPropertyGetFieldsField;
    /** How many rows the input has. */
    rowCount?: CatalogProductPropertyGetFieldsField;
    /** How many columns the input has. */
    colCount?: CatalogProductPropertyGetFieldsField;
    /** How the list looks: L drop-down, C checkboxes. */
    listType?: CatalogProductPropertyGetFieldsField;
    /** Whether it holds several values. */
    multiple?: CatalogProductPropertyGetFieldsField;
    /** Kind of the file. */
    fileType?: CatalogProductPropertyGetFieldsField;
    /** How many inputs are shown for several values. */
    multipleCnt?: CatalogProductPropertyGetFieldsField;
    /** Id of the list or catalog that it points to. */
    linkIblockId?: CatalogProductPropertyGetFieldsField;
    /** Whether each value has a description. */
    withDescription?: CatalogProductPropertyGetFieldsField;
    /** Whether search finds it. */
    searchable?: CatalogProductPropertyGetFieldsField;
    /** Whether lists can be filtered by it. */
    filtrable?: CatalogProductPropertyGetFieldsField;
    /** Whether it must be given. */
    isRequired?: CatalogProductPropertyGetFieldsField;
    /** Text that helps people to fill it in. */
    hint?: CatalogProductPropertyGetFieldsField;
  };
}

/**
 * Parameters of catalog.productProperty.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
 */
export interface CatalogProductPropertyGetParams {
  /** Id of a property: catalog.productProperty.list. */
  id: number | string;
}

/** Result of catalog.productProperty.get. */
export interface CatalogProductPropertyGetResult {
  /** The property. */
  productProperty: CatalogProductProperty;
}

/**
 * Parameters of catalog.productProperty.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
 */
export interface CatalogProductPropertyListParams {
  /** Names of the fields to return. See catalog.productProperty.getFields. */
  select?: (keyof CatalogProductProperty | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.productProperty.getFields. */
  filter?:
    | {
      [Name in keyof CatalogProductProperty]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.productProperty.getFields. */
  order?:
    | {
      [Name in keyof CatalogProductProperty]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id of a property: catalog.productProperty.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.productProperty.getFields. */
  fields: {
    /** Id of a catalog: catalog.catalog.list. */
    iblockId: number | string;
    /** What it is called. */
    name?: string | undefined;
    /** Kind of property: S text, N number, L list, F file, E element, G section. */
    propertyType?: string | undefined;
    /** Whether it is in use. */
    active?: "Y" | "N" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Symbolic code. */
    code?: string | undefined;
    /** Value unless told. */
    defaultValue?: string | undefined;
    /** Kind of value. */
    userType?: string | undefined;
    /** How many rows the input has. */
    rowCount?: number | string | undefined;
    /** How many columns the input has. */
    colCount?: number | string | undefined;
    /** How the list looks: L drop-down, C checkboxes. */
    listType?: "L" | "C" | undefined;
    /** Whether it holds several values. */
    multiple?: "Y" | "N" | undefined;
    /** Id in an outside system. */
    xmlId?: string | number | undefined;
    /** Kind of the file. */
    fileType?: string | undefined;
    /** How many inputs are shown for several values. */
    multipleCnt?: number | string | undefined;
    /** Id of a catalog: catalog.catalog.list. */
    linkIblockId?: number | string | undefined;
    /** Whether each value has a description. */
    withDescription?: "Y" | "N" | undefined;
    /** Whether search finds it. */
    searchable?: "Y" | "N" | undefined;
    /** Whether lists can be filtered by it. */
    filtrable?: "Y" | "N" | undefined;
    /** Whether it must be given. */
    isRequired?: "Y" | "N" | undefined;
    /** Text that helps people to fill it in. */
    hint?: string | undefined;
    /** Settings of the kind of value. */
    userTypeSettings?: object | undefined;
  };
}

/** Result of catalog.productProperty.update. */
export interface CatalogProductPropertyUpdateResult {
  /** The property. */
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
  /**
   * Lists properties of products and variations by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
