// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SaleBasketpropertiesAddParams,
  SaleBasketpropertiesAddResult,
  SaleBasketpropertiesDeleteParams,
  SaleBasketpropertiesDeleteResult,
  SaleBasketpropertiesGetFieldsParams,
  SaleBasketpropertiesGetFieldsResult,
  SaleBasketpropertiesGetParams,
  SaleBasketpropertiesGetResult,
  SaleBasketpropertiesListParams,
  SaleBasketpropertiesListResult,
  SaleBasketpropertiesUpdateParams,
  SaleBasketpropertiesUpdateResult,
} from "../types/sale_basketproperties.ts";

/** Methods of Bitrix24 whose names begin with `sale.basketproperties`. */
export interface SaleBasketpropertiesRestMethods {
  /** Attaches a named property with a code and value, such as an article number, to a basket item. */
  "sale.basketproperties.add": { params: SaleBasketpropertiesAddParams; result: SaleBasketpropertiesAddResult };
  /** Removes a property, such as an article number, from an item of an order's basket. */
  "sale.basketproperties.delete": {
    params: SaleBasketpropertiesDeleteParams;
    result: SaleBasketpropertiesDeleteResult;
  };
  /** Returns name, code, value and sorting of one basket item property. */
  "sale.basketproperties.get": { params: SaleBasketpropertiesGetParams; result: SaleBasketpropertiesGetResult };
  /** Describes the fields of a basket item property, such as basketId, code and value. */
  "sale.basketproperties.getFields": {
    params: SaleBasketpropertiesGetFieldsParams;
    result: SaleBasketpropertiesGetFieldsResult;
  };
  /** Lists properties of basket items by filter, for example all properties of one item, 50 per page. */
  "sale.basketproperties.list": { params: SaleBasketpropertiesListParams; result: SaleBasketpropertiesListResult };
  /** Changes name, value, code, sorting or external id of a basket item property. */
  "sale.basketproperties.update": {
    params: SaleBasketpropertiesUpdateParams;
    result: SaleBasketpropertiesUpdateResult;
  };
}
