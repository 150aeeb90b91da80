// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePropertyvalueDeleteParams,
  SalePropertyvalueDeleteResult,
  SalePropertyvalueGetfieldsParams,
  SalePropertyvalueGetfieldsResult,
  SalePropertyvalueGetParams,
  SalePropertyvalueGetResult,
  SalePropertyvalueListParams,
  SalePropertyvalueListResult,
  SalePropertyvalueModifyParams,
  SalePropertyvalueModifyResult,
} from "../types/sale_propertyvalue.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertyvalue`. */
export interface SalePropertyvalueRestMethods {
  /** Deletes the value that one order holds for an order property. */
  "sale.propertyvalue.delete": { params: SalePropertyvalueDeleteParams; result: SalePropertyvalueDeleteResult };
  /** Returns the value an order holds for a property, with the property's name and code. */
  "sale.propertyvalue.get": { params: SalePropertyvalueGetParams; result: SalePropertyvalueGetResult };
  /** Describes the fields of an order property's value, with types and read-only marks. */
  "sale.propertyvalue.getfields": {
    params: SalePropertyvalueGetfieldsParams;
    result: SalePropertyvalueGetfieldsResult;
  };
  /** Lists property values of orders by filter, for example all values of one order. */
  "sale.propertyvalue.list": { params: SalePropertyvalueListParams; result: SalePropertyvalueListResult };
  /** Replaces the set of property values of an order; values left out of the request are deleted. */
  "sale.propertyvalue.modify": { params: SalePropertyvalueModifyParams; result: SalePropertyvalueModifyResult };
}
