// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogRoundingRule } from "./shared.ts";

/** Stands in several types. */
export interface CatalogRoundingRuleAddFields {
  catalogGroupId: number | string;
  price: number | string;
  roundType: 1 | 2 | 4;
  roundPrecision: number | string;
}

/**
 * Parameters of catalog.roundingRule.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
 */
export interface CatalogRoundingRuleAddParams {
  fields: CatalogRoundingRuleAddFields;
}

/** Result of catalog.roundingRule.add. */
export interface CatalogRoundingRuleAddResult {
  roundingRule: CatalogRoundingRule;
}

/**
 * Parameters of catalog.roundingRule.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
 */
export interface CatalogRoundingRuleDeleteParams {
  id: number | string;
}

/** Result of catalog.roundingRule.delete. */
export type CatalogRoundingRuleDeleteResult = boolean;

/** How catalog.roundingRule.getFields describes a field. */
export interface CatalogRoundingRuleGetFieldsField {
  isImmutable?: boolean;
  isReadOnly?: boolean;
  isRequired?: boolean;
  type?: string;
}

/**
 * Parameters of catalog.roundingRule.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
 */
export interface CatalogRoundingRuleGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of catalog.roundingRule.getFields. */
export interface CatalogRoundingRuleGetFieldsResult {
  roundingRule: {
    catalogGroupId?: CatalogRoundingRuleGetFieldsField;
    createdBy?: CatalogRoundingRuleGetFieldsField;
    dateCreate?: CatalogRoundingRuleGetFieldsField;
    dateModify?: CatalogRoundingRuleGetFieldsField;
    id?: CatalogRoundingRuleGetFieldsField;
    modifiedBy?: CatalogRoundingRuleGetFieldsField;
    price?: CatalogRoundingRuleGetFieldsField;
    roundPrecision?: CatalogRoundingRuleGetFieldsField;
    roundType?: CatalogRoundingRuleGetFieldsField;
  };
}

/**
 * Parameters of catalog.roundingRule.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
 */
export interface CatalogRoundingRuleGetParams {
  id: number | string;
}

/** Result of catalog.roundingRule.get. */
export interface CatalogRoundingRuleGetResult {
  roundingRule: CatalogRoundingRule;
}

/**
 * Parameters of catalog.roundingRule.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
 */
export interface CatalogRoundingRuleListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of catalog.roundingRule.list. */
export interface CatalogRoundingRuleListResult {
  roundingRules: {
    id?: number;
    price?: number;
    roundType?: number;
  }[];
  total?: number;
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.roundingRule.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
 */
export interface CatalogRoundingRuleUpdateParams {
  id: number | string;
  fields: CatalogRoundingRuleAddFields;
}

/** Result of catalog.roundingRule.update. */
export interface CatalogRoundingRuleUpdateResult {
  roundingRule: CatalogRoundingRule;
}

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
