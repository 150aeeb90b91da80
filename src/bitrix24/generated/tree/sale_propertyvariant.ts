// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalePropertyvariant from "../types/sale_propertyvariant.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertyvariant`. */
export interface SalePropertyvariantRestMethodsTree {
  /** Adds a choice with name and value to an order property that has a list of options. */
  readonly add: RestMethod<
    typesSalePropertyvariant.SalePropertyvariantAddParams,
    typesSalePropertyvariant.SalePropertyvariantAddResult
  >;
  /** Removes one choice from the options of an order property. */
  readonly delete: RestMethod<
    typesSalePropertyvariant.SalePropertyvariantDeleteParams,
    typesSalePropertyvariant.SalePropertyvariantDeleteResult
  >;
  /** Returns one choice of an order property with its name, value and description. */
  readonly get: RestMethod<
    typesSalePropertyvariant.SalePropertyvariantGetParams,
    typesSalePropertyvariant.SalePropertyvariantGetResult
  >;
  /** Describes the fields of an order property's choice, such as orderPropsId, name and value. */
  readonly getFields: RestMethod<
    typesSalePropertyvariant.SalePropertyvariantGetFieldsParams,
    typesSalePropertyvariant.SalePropertyvariantGetFieldsResult
  >;
  /**
   * Lists the choices of order properties by filter, for example all colors of one property.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesSalePropertyvariant.SalePropertyvariantListParams,
    typesSalePropertyvariant.SalePropertyvariantListResult
  >;
  /** Changes name, value, sorting or description of an order property's choice. */
  readonly update: RestMethod<
    typesSalePropertyvariant.SalePropertyvariantUpdateParams,
    typesSalePropertyvariant.SalePropertyvariantUpdateResult
  >;
}
