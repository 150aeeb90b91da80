// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePropertyRelationAddParams,
  SalePropertyRelationAddResult,
  SalePropertyRelationDeleteByFilterParams,
  SalePropertyRelationDeleteByFilterResult,
  SalePropertyRelationGetFieldsParams,
  SalePropertyRelationGetFieldsResult,
  SalePropertyRelationListParams,
  SalePropertyRelationListResult,
} from "../types/sale_propertyrelation.ts";

/** Methods of Bitrix24 whose names begin with `sale.propertyrelation`. */
export interface SalePropertyrelationRestMethods {
  /** Ties an order property to an entity such as a delivery service or a payment system. */
  "sale.propertyRelation.add": { params: SalePropertyRelationAddParams; result: SalePropertyRelationAddResult };
  /** Removes the tie of an order property to an entity, found by property, entity type and id. */
  "sale.propertyRelation.deleteByFilter": {
    params: SalePropertyRelationDeleteByFilterParams;
    result: SalePropertyRelationDeleteByFilterResult;
  };
  /** Describes the fields that tie an order property to an entity of a given type. */
  "sale.propertyRelation.getFields": {
    params: SalePropertyRelationGetFieldsParams;
    result: SalePropertyRelationGetFieldsResult;
  };
  /** Lists the ties of order properties to delivery services, payment systems and other entities. */
  "sale.propertyRelation.list": { params: SalePropertyRelationListParams; result: SalePropertyRelationListResult };
}
