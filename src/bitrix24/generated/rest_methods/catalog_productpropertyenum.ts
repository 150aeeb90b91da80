// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogProductPropertyEnumAddParams,
  CatalogProductPropertyEnumAddResult,
  CatalogProductPropertyEnumDeleteParams,
  CatalogProductPropertyEnumDeleteResult,
  CatalogProductPropertyEnumGetFieldsParams,
  CatalogProductPropertyEnumGetFieldsResult,
  CatalogProductPropertyEnumGetParams,
  CatalogProductPropertyEnumGetResult,
  CatalogProductPropertyEnumListParams,
  CatalogProductPropertyEnumListResult,
  CatalogProductPropertyEnumUpdateParams,
  CatalogProductPropertyEnumUpdateResult,
} from "../types/catalog_productpropertyenum.ts";

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
