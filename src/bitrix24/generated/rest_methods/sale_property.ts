// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePropertyAddParams,
  SalePropertyAddResult,
  SalePropertyDeleteParams,
  SalePropertyDeleteResult,
  SalePropertyGetfieldsbytypeParams,
  SalePropertyGetfieldsbytypeResult,
  SalePropertyGetParams,
  SalePropertyGetResult,
  SalePropertyListParams,
  SalePropertyListResult,
  SalePropertyUpdateParams,
  SalePropertyUpdateResult,
} from "../types/sale_property.ts";

/** Methods of Bitrix24 whose names begin with `sale.property`. */
export interface SalePropertyRestMethods {
  /** Creates an order property of a given type for a payer type and property group. */
  "sale.property.add": { params: SalePropertyAddParams; result: SalePropertyAddResult };
  /** Deletes the definition of an order property, such as phone or e-mail, by its id. */
  "sale.property.delete": { params: SalePropertyDeleteParams; result: SalePropertyDeleteResult };
  /** Returns the full definition of one order property, including its address and e-mail flags. */
  "sale.property.get": { params: SalePropertyGetParams; result: SalePropertyGetResult };
  /** Describes the fields an order property has for the given property type. */
  "sale.property.getfieldsbytype": {
    params: SalePropertyGetfieldsbytypeParams;
    result: SalePropertyGetfieldsbytypeResult;
  };
  /** Lists order property definitions by filter, in pages of 50. */
  "sale.property.list": { params: SalePropertyListParams; result: SalePropertyListResult };
  /** Changes name, code, activity, default value and other settings of an order property. */
  "sale.property.update": { params: SalePropertyUpdateParams; result: SalePropertyUpdateResult };
}
