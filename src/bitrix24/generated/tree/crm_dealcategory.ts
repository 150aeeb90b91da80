// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmDealcategory from "../types/crm_dealcategory.ts";

/** Methods of Bitrix24 whose names begin with `crm.dealcategory`. */
export interface CrmDealcategoryRestMethodsTree {
  /**
   * Creates one more deal funnel in the older way; crm.category.add replaces it.
   * @deprecated The documentation advises against it. Use crm.category.add.
   */
  readonly add: RestMethod<
    typesCrmDealcategory.CrmDealcategoryAddParams,
    typesCrmDealcategory.CrmDealcategoryAddResult
  >;
  readonly default: {
    /**
     * Returns the name of the default deal funnel, whose ID is 0.
     * @deprecated The documentation advises against it. Use crm.category.*.
     */
    readonly get: RestMethod<
      typesCrmDealcategory.CrmDealcategoryDefaultGetParams,
      typesCrmDealcategory.CrmDealcategoryDefaultGetResult
    >;
    /**
     * Renames the default deal funnel.
     * @deprecated The documentation advises against it. Use crm.category.*.
     */
    readonly set: RestMethod<
      typesCrmDealcategory.CrmDealcategoryDefaultSetParams,
      typesCrmDealcategory.CrmDealcategoryDefaultSetResult
    >;
  };
  /**
   * Deletes a deal funnel in the older way; crm.category.delete replaces it.
   * @deprecated The documentation advises against it. Use crm.category.delete.
   */
  readonly delete: RestMethod<
    typesCrmDealcategory.CrmDealcategoryDeleteParams,
    typesCrmDealcategory.CrmDealcategoryDeleteResult
  >;
  /**
   * Describes the fields of a deal funnel as the older funnel calls see them.
   * @deprecated The documentation advises against it. Use crm.category.fields.
   */
  readonly fields: RestMethod<
    typesCrmDealcategory.CrmDealcategoryFieldsParams,
    typesCrmDealcategory.CrmDealcategoryFieldsResult
  >;
  /**
   * Returns one additional deal funnel by ID; crm.category.get replaces this older call.
   * @deprecated The documentation advises against it. Use crm.category.get.
   */
  readonly get: RestMethod<
    typesCrmDealcategory.CrmDealcategoryGetParams,
    typesCrmDealcategory.CrmDealcategoryGetResult
  >;
  /**
   * Lists the additional deal funnels; crm.category.list replaces this older call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use crm.category.list.
   */
  readonly list: RestMethod<
    typesCrmDealcategory.CrmDealcategoryListParams,
    typesCrmDealcategory.CrmDealcategoryListResult
  >;
  readonly stage: {
    /**
     * Lists the stages of a deal funnel; without an ID, those of the default funnel.
     * @deprecated The documentation advises against it. Use crm.category.*.
     */
    readonly list: RestMethod<
      typesCrmDealcategory.CrmDealcategoryStageListParams,
      typesCrmDealcategory.CrmDealcategoryStageListResult
    >;
  };
  /**
   * Returns the directory code, such as DEAL_STAGE_1, that holds the stages of a deal funnel.
   * @deprecated The documentation advises against it. Use crm.category.*.
   */
  readonly status: RestMethod<
    typesCrmDealcategory.CrmDealcategoryStatusParams,
    typesCrmDealcategory.CrmDealcategoryStatusResult
  >;
  /**
   * Changes a deal funnel in the older way; crm.category.update replaces it.
   * @deprecated The documentation advises against it. Use crm.category.update.
   */
  readonly update: RestMethod<
    typesCrmDealcategory.CrmDealcategoryUpdateParams,
    typesCrmDealcategory.CrmDealcategoryUpdateResult
  >;
}
