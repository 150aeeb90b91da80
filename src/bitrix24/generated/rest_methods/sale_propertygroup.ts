// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePropertygroupAddParams,
  SalePropertygroupAddResult,
  SalePropertygroupDeleteParams,
  SalePropertygroupDeleteResult,
  SalePropertygroupGetFieldsParams,
  SalePropertygroupGetFieldsResult,
  SalePropertygroupGetParams,
  SalePropertygroupGetResult,
  SalePropertygroupListParams,
  SalePropertygroupListResult,
  SalePropertygroupUpdateParams,
  SalePropertygroupUpdateResult,
} from "../types/sale_propertygroup.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertygroup`. */
export interface SalePropertygroupRestMethods {
  /** Creates a group that holds order properties of one payer type. */
  "sale.propertygroup.add": { params: SalePropertygroupAddParams; result: SalePropertygroupAddResult };
  /** Deletes a group that order properties of a payer type are sorted into. */
  "sale.propertygroup.delete": { params: SalePropertygroupDeleteParams; result: SalePropertygroupDeleteResult };
  /** Returns name, payer type and sorting of one group of order properties. */
  "sale.propertygroup.get": { params: SalePropertygroupGetParams; result: SalePropertygroupGetResult };
  /** Describes the fields of an order property group, such as name, personTypeId and sort. */
  "sale.propertygroup.getFields": {
    params: SalePropertygroupGetFieldsParams;
    result: SalePropertygroupGetFieldsResult;
  };
  /** Lists groups of order properties by filter, for example those of one payer type. */
  "sale.propertygroup.list": { params: SalePropertygroupListParams; result: SalePropertygroupListResult };
  /** Renames or re-sorts a group of order properties; the name is always required. */
  "sale.propertygroup.update": { params: SalePropertygroupUpdateParams; result: SalePropertygroupUpdateResult };
}
