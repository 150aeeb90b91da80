// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.dealcategory.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
 */
export interface CrmDealcategoryAddParams {
  /** Fields of the record by their names. Needed in some cases only. See crm.dealcategory.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.dealcategory.add. */
export type CrmDealcategoryAddResult = unknown;

/**
 * Parameters of crm.dealcategory.default.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
 */
export interface CrmDealcategoryDefaultGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.dealcategory.default.get. */
export interface CrmDealcategoryDefaultGetResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
}

/**
 * Parameters of crm.dealcategory.default.set.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
 */
export interface CrmDealcategoryDefaultSetParams {
  /** What it is called. */
  name?: string | undefined;
}

/** Result of crm.dealcategory.default.set. */
export type CrmDealcategoryDefaultSetResult = unknown;

/**
 * Parameters of crm.dealcategory.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
 */
export interface CrmDealcategoryDeleteParams {
  /** Id, unique among its kind. See crm.dealcategory.list. */
  id?: number | string | undefined;
}

/** Result of crm.dealcategory.delete. */
export type CrmDealcategoryDeleteResult = unknown;

/**
 * Parameters of crm.dealcategory.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
 */
export interface CrmDealcategoryFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.dealcategory.fields. */
export interface CrmDealcategoryFieldsResult {
  /** When it was created. Date and time, ISO 8601. */
  CREATED_DATE?: string;
  /** Id, unique among its kind. */
  ID?: number;
  IS_LOCKED?: string;
  /** What it is called. */
  NAME: string;
  /** Place in the order; what has less comes first. */
  SORT?: number;
}

/**
 * Parameters of crm.dealcategory.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
 */
export interface CrmDealcategoryGetParams {
  /** Id, unique among its kind. See crm.dealcategory.list. */
  id?: number | string | undefined;
}

/** Result of crm.dealcategory.get. */
export type CrmDealcategoryGetResult = unknown;

/**
 * Parameters of crm.dealcategory.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
 */
export interface CrmDealcategoryListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** Names of the fields to return. */
  select?: string[] | undefined;
}

/** Result of crm.dealcategory.list. */
export type CrmDealcategoryListResult = unknown;

/**
 * Parameters of crm.dealcategory.stage.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
 */
export interface CrmDealcategoryStageListParams {
  /** Id, unique among its kind. */
  id?: number | string | undefined;
}

/** Result of crm.dealcategory.stage.list. */
export type CrmDealcategoryStageListResult = unknown;

/**
 * Parameters of crm.dealcategory.status.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
 */
export interface CrmDealcategoryStatusParams {
  /** Id, unique among its kind. See crm.dealcategory.list. */
  id?: number | string | undefined;
}

/** Result of crm.dealcategory.status. */
export type CrmDealcategoryStatusResult = unknown;

/**
 * Parameters of crm.dealcategory.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
 */
export interface CrmDealcategoryUpdateParams {
  /** Id, unique among its kind. See crm.dealcategory.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. Needed in some cases only. See crm.dealcategory.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.dealcategory.update. */
export type CrmDealcategoryUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.dealcategory`. */
export interface CrmDealcategoryRestMethods {
  /**
   * Creates one more deal funnel in the older way; crm.category.add replaces it.
   * @deprecated The documentation advises against it. Use crm.category.add.
   */
  "crm.dealcategory.add": { params: CrmDealcategoryAddParams; result: CrmDealcategoryAddResult };
  /**
   * Returns the name of the default deal funnel, whose ID is 0.
   * @deprecated The documentation advises against it. Use crm.category.*.
   */
  "crm.dealcategory.default.get": { params: CrmDealcategoryDefaultGetParams; result: CrmDealcategoryDefaultGetResult };
  /**
   * Renames the default deal funnel.
   * @deprecated The documentation advises against it. Use crm.category.*.
   */
  "crm.dealcategory.default.set": { params: CrmDealcategoryDefaultSetParams; result: CrmDealcategoryDefaultSetResult };
  /**
   * Deletes a deal funnel in the older way; crm.category.delete replaces it.
   * @deprecated The documentation advises against it. Use crm.category.delete.
   */
  "crm.dealcategory.delete": { params: CrmDealcategoryDeleteParams; result: CrmDealcategoryDeleteResult };
  /**
   * Describes the fields of a deal funnel as the older funnel calls see them.
   * @deprecated The documentation advises against it. Use crm.category.fields.
   */
  "crm.dealcategory.fields": { params: CrmDealcategoryFieldsParams; result: CrmDealcategoryFieldsResult };
  /**
   * Returns one additional deal funnel by ID; crm.category.get replaces this older call.
   * @deprecated The documentation advises against it. Use crm.category.get.
   */
  "crm.dealcategory.get": { params: CrmDealcategoryGetParams; result: CrmDealcategoryGetResult };
  /**
   * Lists the additional deal funnels; crm.category.list replaces this older call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use crm.category.list.
   */
  "crm.dealcategory.list": { params: CrmDealcategoryListParams; result: CrmDealcategoryListResult };
  /**
   * Lists the stages of a deal funnel; without an ID, those of the default funnel.
   * @deprecated The documentation advises against it. Use crm.category.*.
   */
  "crm.dealcategory.stage.list": { params: CrmDealcategoryStageListParams; result: CrmDealcategoryStageListResult };
  /**
   * Returns the directory code, such as DEAL_STAGE_1, that holds the stages of a deal funnel.
   * @deprecated The documentation advises against it. Use crm.category.*.
   */
  "crm.dealcategory.status": { params: CrmDealcategoryStatusParams; result: CrmDealcategoryStatusResult };
  /**
   * Changes a deal funnel in the older way; crm.category.update replaces it.
   * @deprecated The documentation advises against it. Use crm.category.update.
   */
  "crm.dealcategory.update": { params: CrmDealcategoryUpdateParams; result: CrmDealcategoryUpdateResult };
}
