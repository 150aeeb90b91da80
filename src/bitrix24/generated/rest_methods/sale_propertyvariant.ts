// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePropertyvariantAddParams,
  SalePropertyvariantAddResult,
  SalePropertyvariantDeleteParams,
  SalePropertyvariantDeleteResult,
  SalePropertyvariantGetFieldsParams,
  SalePropertyvariantGetFieldsResult,
  SalePropertyvariantGetParams,
  SalePropertyvariantGetResult,
  SalePropertyvariantListParams,
  SalePropertyvariantListResult,
  SalePropertyvariantUpdateParams,
  SalePropertyvariantUpdateResult,
} from "../types/sale_propertyvariant.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertyvariant`. */
export interface SalePropertyvariantRestMethods {
  /** Adds a choice with name and value to an order property that has a list of options. */
  "sale.propertyvariant.add": { params: SalePropertyvariantAddParams; result: SalePropertyvariantAddResult };
  /** Removes one choice from the options of an order property. */
  "sale.propertyvariant.delete": { params: SalePropertyvariantDeleteParams; result: SalePropertyvariantDeleteResult };
  /** Returns one choice of an order property with its name, value and description. */
  "sale.propertyvariant.get": { params: SalePropertyvariantGetParams; result: SalePropertyvariantGetResult };
  /** Describes the fields of an order property's choice, such as orderPropsId, name and value. */
  "sale.propertyvariant.getFields": {
    params: SalePropertyvariantGetFieldsParams;
    result: SalePropertyvariantGetFieldsResult;
  };
  /** Lists the choices of order properties by filter, for example all colors of one property. */
  "sale.propertyvariant.list": { params: SalePropertyvariantListParams; result: SalePropertyvariantListResult };
  /** Changes name, value, sorting or description of an order property's choice. */
  "sale.propertyvariant.update": { params: SalePropertyvariantUpdateParams; result: SalePropertyvariantUpdateResult };
}
