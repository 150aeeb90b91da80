// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePropertyvalue from "../types/sale_propertyvalue.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertyvalue`. */
export interface SalePropertyvalueRestMethodsTree {
  /** Deletes the value that one order holds for an order property. */
  readonly delete: RestMethod<
    typesSalePropertyvalue.SalePropertyvalueDeleteParams,
    typesSalePropertyvalue.SalePropertyvalueDeleteResult
  >;
  /** Returns the value an order holds for a property, with the property's name and code. */
  readonly get: RestMethod<
    typesSalePropertyvalue.SalePropertyvalueGetParams,
    typesSalePropertyvalue.SalePropertyvalueGetResult
  >;
  /** Describes the fields of an order property's value, with types and read-only marks. */
  readonly getfields: RestMethod<
    typesSalePropertyvalue.SalePropertyvalueGetfieldsParams,
    typesSalePropertyvalue.SalePropertyvalueGetfieldsResult
  >;
  /**
   * Lists property values of orders by filter, for example all values of one order.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<
    typesSalePropertyvalue.SalePropertyvalueListParams,
    typesSalePropertyvalue.SalePropertyvalueListResult
  >;
  /** Replaces the set of property values of an order; values left out of the request are deleted. */
  readonly modify: RestMethod<
    typesSalePropertyvalue.SalePropertyvalueModifyParams,
    typesSalePropertyvalue.SalePropertyvalueModifyResult
  >;
}
