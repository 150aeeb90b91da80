// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogRoundingRuleAddParams,
  CatalogRoundingRuleAddResult,
  CatalogRoundingRuleDeleteParams,
  CatalogRoundingRuleDeleteResult,
  CatalogRoundingRuleGetFieldsParams,
  CatalogRoundingRuleGetFieldsResult,
  CatalogRoundingRuleGetParams,
  CatalogRoundingRuleGetResult,
  CatalogRoundingRuleListParams,
  CatalogRoundingRuleListResult,
  CatalogRoundingRuleUpdateParams,
  CatalogRoundingRuleUpdateResult,
} from "../types/catalog_roundingrule.ts";

/** Methods of Bitrix24 whose names begin with `catalog.roundingrule`. */
export interface CatalogRoundingruleRestMethods {
  /** Creates a rounding rule of a price type, with a starting price, way and precision. */
  "catalog.roundingRule.add": { params: CatalogRoundingRuleAddParams; result: CatalogRoundingRuleAddResult };
  /** Deletes the rule by which prices of a price type are rounded, by its id. */
  "catalog.roundingRule.delete": { params: CatalogRoundingRuleDeleteParams; result: CatalogRoundingRuleDeleteResult };
  /** Returns price type, starting price, way and precision of one rounding rule. */
  "catalog.roundingRule.get": { params: CatalogRoundingRuleGetParams; result: CatalogRoundingRuleGetResult };
  /** Describes the fields of a price rounding rule, such as roundType and roundPrecision. */
  "catalog.roundingRule.getFields": {
    params: CatalogRoundingRuleGetFieldsParams;
    result: CatalogRoundingRuleGetFieldsResult;
  };
  /** Lists price rounding rules by filter, for example those of one price type, 50 per page. */
  "catalog.roundingRule.list": { params: CatalogRoundingRuleListParams; result: CatalogRoundingRuleListResult };
  /** Changes starting price, way or precision of a rounding rule; the price type is required. */
  "catalog.roundingRule.update": { params: CatalogRoundingRuleUpdateParams; result: CatalogRoundingRuleUpdateResult };
}
