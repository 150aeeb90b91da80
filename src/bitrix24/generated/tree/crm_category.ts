// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmCategory from "../types/crm_category.ts";

/** Methods of Bitrix24 whose names begin with `crm.category`. */
export interface CrmCategoryRestMethodsTree {
  /** Creates a sales funnel for deals, a smart process or another type with funnels; can make it the default. */
  readonly add: RestMethod<typesCrmCategory.CrmCategoryAddParams, typesCrmCategory.CrmCategoryAddResult>;
  /** Deletes a funnel of the given CRM object type; needs administrative access to CRM. */
  readonly delete: RestMethod<typesCrmCategory.CrmCategoryDeleteParams, typesCrmCategory.CrmCategoryDeleteResult>;
  /** Describes the fields of a funnel for the given CRM object type. */
  readonly fields: RestMethod<typesCrmCategory.CrmCategoryFieldsParams, typesCrmCategory.CrmCategoryFieldsResult>;
  /** Returns one funnel of a CRM object type with its name, sort order and default flag. */
  readonly get: RestMethod<typesCrmCategory.CrmCategoryGetParams, typesCrmCategory.CrmCategoryGetResult>;
  /**
   * Lists all funnels of one CRM object type, such as deals (2) or a smart process.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesCrmCategory.CrmCategoryListParams, typesCrmCategory.CrmCategoryListResult>;
  /** Renames or reorders a funnel of a CRM object type, or makes it the default one. */
  readonly update: RestMethod<typesCrmCategory.CrmCategoryUpdateParams, typesCrmCategory.CrmCategoryUpdateResult>;
}
