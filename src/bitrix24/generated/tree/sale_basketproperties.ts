// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleBasketproperties from "../types/sale_basketproperties.ts";

/** Methods of Bitrix24 whose names begin with `sale.basketproperties`. */
export interface SaleBasketpropertiesRestMethodsTree {
  /** Attaches a named property with a code and value, such as an article number, to a basket item. */
  readonly add: RestMethod<
    typesSaleBasketproperties.SaleBasketpropertiesAddParams,
    typesSaleBasketproperties.SaleBasketpropertiesAddResult
  >;
  /** Removes a property, such as an article number, from an item of an order's basket. */
  readonly delete: RestMethod<
    typesSaleBasketproperties.SaleBasketpropertiesDeleteParams,
    typesSaleBasketproperties.SaleBasketpropertiesDeleteResult
  >;
  /** Returns name, code, value and sorting of one basket item property. */
  readonly get: RestMethod<
    typesSaleBasketproperties.SaleBasketpropertiesGetParams,
    typesSaleBasketproperties.SaleBasketpropertiesGetResult
  >;
  /** Describes the fields of a basket item property, such as basketId, code and value. */
  readonly getFields: RestMethod<
    typesSaleBasketproperties.SaleBasketpropertiesGetFieldsParams,
    typesSaleBasketproperties.SaleBasketpropertiesGetFieldsResult
  >;
  /**
   * Lists properties of basket items by filter, for example all properties of one item, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesSaleBasketproperties.SaleBasketpropertiesListParams,
    typesSaleBasketproperties.SaleBasketpropertiesListResult
  >;
  /** Changes name, value, code, sorting or external id of a basket item property. */
  readonly update: RestMethod<
    typesSaleBasketproperties.SaleBasketpropertiesUpdateParams,
    typesSaleBasketproperties.SaleBasketpropertiesUpdateResult
  >;
}
