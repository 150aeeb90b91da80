// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCategoryAddParams,
  CrmCategoryAddResult,
  CrmCategoryDeleteParams,
  CrmCategoryDeleteResult,
  CrmCategoryFieldsParams,
  CrmCategoryFieldsResult,
  CrmCategoryGetParams,
  CrmCategoryGetResult,
  CrmCategoryListParams,
  CrmCategoryListResult,
  CrmCategoryUpdateParams,
  CrmCategoryUpdateResult,
} from "../types/crm_category.ts";

/** Methods of Bitrix24 whose names begin with `crm.category`. */
export interface CrmCategoryRestMethods {
  /** Creates a sales funnel for deals, a smart process or another type with funnels; can make it the default. */
  "crm.category.add": { params: CrmCategoryAddParams; result: CrmCategoryAddResult };
  /** Deletes a funnel of the given CRM object type; needs administrative access to CRM. */
  "crm.category.delete": { params: CrmCategoryDeleteParams; result: CrmCategoryDeleteResult };
  /** Describes the fields of a funnel for the given CRM object type. */
  "crm.category.fields": { params: CrmCategoryFieldsParams; result: CrmCategoryFieldsResult };
  /** Returns one funnel of a CRM object type with its name, sort order and default flag. */
  "crm.category.get": { params: CrmCategoryGetParams; result: CrmCategoryGetResult };
  /** Lists all funnels of one CRM object type, such as deals (2) or a smart process. */
  "crm.category.list": { params: CrmCategoryListParams; result: CrmCategoryListResult };
  /** Renames or reorders a funnel of a CRM object type, or makes it the default one. */
  "crm.category.update": { params: CrmCategoryUpdateParams; result: CrmCategoryUpdateResult };
}
