// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";
import type { CatalogRoundingRule } from "./shared.ts";

/** Stands in several types. */
export interface CatalogRoundingRuleAddFields {
  /** Id of the kind of price: catalog.priceType.list. */
  catalogGroupId: number | string;
  /** Price of one. */
  price: number | string;
  /** How it is rounded. */
  roundType: 1 | 2 | 4;
  /** To which amount it is rounded. */
  roundPrecision: number | string;
}

/**
 * Parameters of catalog.roundingRule.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
 */
export interface CatalogRoundingRuleAddParams {
  /** Fields of the record by their names. See catalog.roundingRule.getFields. */
  fields: CatalogRoundingRuleAddFields;
}

/** Result of catalog.roundingRule.add. */
export interface CatalogRoundingRuleAddResult {
  /** How prices are rounded. */
  roundingRule: CatalogRoundingRule;
}

/**
 * Parameters of catalog.roundingRule.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
 */
export interface CatalogRoundingRuleDeleteParams {
  /** Id, unique among its kind. See catalog.roundingRule.list. */
  id: number | string;
}

/** Result of catalog.roundingRule.delete. */
export type CatalogRoundingRuleDeleteResult = boolean;

/** How catalog.roundingRule.getFields describes a field. */
export interface CatalogRoundingRuleGetFieldsField {
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** What kind it is of. */
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
  /** How prices are rounded. */
  roundingRule: {
    /** Id of the kind of price: catalog.priceType.list. */
    catalogGroupId?: CatalogRoundingRuleGetFieldsField;
    /** Id of the user who created it: user.get. Read-only. */
    createdBy?: CatalogRoundingRuleGetFieldsField;
    /** When it was created. Read-only. */
    dateCreate?: CatalogRoundingRuleGetFieldsField;
    /** When it was last changed. Read-only. */
    dateModify?: CatalogRoundingRuleGetFieldsField;
    /** Id, unique among its kind. Read-only. */
    id?: CatalogRoundingRuleGetFieldsField;
    /** Id of the user who last changed it: user.get. Read-only. */
    modifiedBy?: CatalogRoundingRuleGetFieldsField;
    /** Price of one. */
    price?: CatalogRoundingRuleGetFieldsField;
    /** To which amount it is rounded. */
    roundPrecision?: CatalogRoundingRuleGetFieldsField;
    /** How it is rounded. */
    roundType?: CatalogRoundingRuleGetFieldsField;
  };
}

/**
 * Parameters of catalog.roundingRule.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
 */
export interface CatalogRoundingRuleGetParams {
  /** Id, unique among its kind. See catalog.roundingRule.list. */
  id: number | string;
}

/** Result of catalog.roundingRule.get. */
export interface CatalogRoundingRuleGetResult {
  /** How prices are rounded. */
  roundingRule: CatalogRoundingRule;
}

/**
 * Parameters of catalog.roundingRule.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
 */
export interface CatalogRoundingRuleListParams {
  /** Names of the fields to return. See catalog.roundingRule.getFields. */
  select?: ("id" | "price" | "roundType" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See catalog.roundingRule.getFields. */
  filter?:
    | {
      [Name in "id" | "price" | "roundType" | "modifiedBy"]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See catalog.roundingRule.getFields. */
  order?:
    | {
      [Name in "id" | "price" | "roundType"]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of catalog.roundingRule.list. */
export interface CatalogRoundingRuleListResult {
  roundingRules: {
    /** Id, unique among its kind. Read-only. */
    id?: number;
    /** Price of one. */
    price?: number;
    /** How it is rounded. */
    roundType?: number;
  }[];
  /** How many there are in all. */
  total?: number;
  /** How long the call took on the server, or a moment. */
  time: CatalogExtraListTime;
}

/**
 * Parameters of catalog.roundingRule.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
 */
export interface CatalogRoundingRuleUpdateParams {
  /** Id, unique among its kind. See catalog.roundingRule.list. */
  id: number | string;
  /** Fields of the record by their names. See catalog.roundingRule.getFields. */
  fields: CatalogRoundingRuleAddFields;
}

/** Result of catalog.roundingRule.update. */
export interface CatalogRoundingRuleUpdateResult {
  /** How prices are rounded. */
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
  /**
   * Lists price rounding rules by filter, for example those of one price type, 50 per page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "catalog.roundingRule.list": { params: CatalogRoundingRuleListParams; result: CatalogRoundingRuleListResult };
  /** Changes starting price, way or precision of a rounding rule; the price type is required. */
  "catalog.roundingRule.update": { params: CatalogRoundingRuleUpdateParams; result: CatalogRoundingRuleUpdateResult };
}
