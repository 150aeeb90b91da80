// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogProductPropertyAddParams,
  CatalogProductPropertyAddResult,
  CatalogProductPropertyDeleteParams,
  CatalogProductPropertyDeleteResult,
  CatalogProductPropertyGetFieldsParams,
  CatalogProductPropertyGetFieldsResult,
  CatalogProductPropertyGetParams,
  CatalogProductPropertyGetResult,
  CatalogProductPropertyListParams,
  CatalogProductPropertyListResult,
  CatalogProductPropertyUpdateParams,
  CatalogProductPropertyUpdateResult,
} from "../types/catalog_productproperty.ts";

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
