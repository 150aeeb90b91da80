// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmDealcategoryAddParams,
  CrmDealcategoryAddResult,
  CrmDealcategoryDefaultGetParams,
  CrmDealcategoryDefaultGetResult,
  CrmDealcategoryDefaultSetParams,
  CrmDealcategoryDefaultSetResult,
  CrmDealcategoryDeleteParams,
  CrmDealcategoryDeleteResult,
  CrmDealcategoryFieldsParams,
  CrmDealcategoryFieldsResult,
  CrmDealcategoryGetParams,
  CrmDealcategoryGetResult,
  CrmDealcategoryListParams,
  CrmDealcategoryListResult,
  CrmDealcategoryStageListParams,
  CrmDealcategoryStageListResult,
  CrmDealcategoryStatusParams,
  CrmDealcategoryStatusResult,
  CrmDealcategoryUpdateParams,
  CrmDealcategoryUpdateResult,
} from "../types/crm_dealcategory.ts";

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
