// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleProperty from "../types/sale_property.ts";

/** Methods of Bitrix24 whose names begin with `sale.property`. */
export interface SalePropertyRestMethodsTree {
  /** Creates an order property of a given type for a payer type and property group. */
  readonly add: RestMethod<typesSaleProperty.SalePropertyAddParams, typesSaleProperty.SalePropertyAddResult>;
  /** Deletes the definition of an order property, such as phone or e-mail, by its id. */
  readonly delete: RestMethod<typesSaleProperty.SalePropertyDeleteParams, typesSaleProperty.SalePropertyDeleteResult>;
  /** Returns the full definition of one order property, including its address and e-mail flags. */
  readonly get: RestMethod<typesSaleProperty.SalePropertyGetParams, typesSaleProperty.SalePropertyGetResult>;
  /** Describes the fields an order property has for the given property type. */
  readonly getfieldsbytype: RestMethod<
    typesSaleProperty.SalePropertyGetfieldsbytypeParams,
    typesSaleProperty.SalePropertyGetfieldsbytypeResult
  >;
  /**
   * Lists order property definitions by filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesSaleProperty.SalePropertyListParams, typesSaleProperty.SalePropertyListResult>;
  /** Changes name, code, activity, default value and other settings of an order property. */
  readonly update: RestMethod<typesSaleProperty.SalePropertyUpdateParams, typesSaleProperty.SalePropertyUpdateResult>;
}
