// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogPriceTypeGroupAddParams,
  CatalogPriceTypeGroupAddResult,
  CatalogPriceTypeGroupDeleteParams,
  CatalogPriceTypeGroupDeleteResult,
  CatalogPriceTypeGroupGetFieldsParams,
  CatalogPriceTypeGroupGetFieldsResult,
  CatalogPriceTypeGroupListParams,
  CatalogPriceTypeGroupListResult,
} from "../types/catalog_pricetypegroup.ts";

/** Methods of Bitrix24 whose names begin with `catalog.pricetypegroup`. */
export interface CatalogPricetypegroupRestMethods {
  /** Gives a customer group the right to buy at a price type (access Y) or only to see it (N). */
  "catalog.priceTypeGroup.add": { params: CatalogPriceTypeGroupAddParams; result: CatalogPriceTypeGroupAddResult };
  /** Removes a customer group's access to a price type by the id of the tie. */
  "catalog.priceTypeGroup.delete": {
    params: CatalogPriceTypeGroupDeleteParams;
    result: CatalogPriceTypeGroupDeleteResult;
  };
  /** Describes the fields that tie a price type to a customer group with an access flag. */
  "catalog.priceTypeGroup.getFields": {
    params: CatalogPriceTypeGroupGetFieldsParams;
    result: CatalogPriceTypeGroupGetFieldsResult;
  };
  /** Lists which customer groups have which access to price types, by filter, 50 per page. */
  "catalog.priceTypeGroup.list": { params: CatalogPriceTypeGroupListParams; result: CatalogPriceTypeGroupListResult };
}
