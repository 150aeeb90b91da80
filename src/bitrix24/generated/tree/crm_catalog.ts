// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmCatalog from "../types/crm_catalog.ts";

/** Methods of Bitrix24 whose names begin with `crm.catalog`. */
export interface CrmCatalogRestMethodsTree {
  /**
   * Describes the fields of a CRM product catalog; an older call that catalog.catalog.getFields replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.getFields.
   */
  readonly fields: RestMethod<typesCrmCatalog.CrmCatalogFieldsParams, typesCrmCatalog.CrmCatalogFieldsResult>;
  /**
   * Returns one CRM product catalog by ID; an older call that catalog.catalog.get replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.get.
   */
  readonly get: RestMethod<typesCrmCatalog.CrmCatalogGetParams, typesCrmCatalog.CrmCatalogGetResult>;
  /**
   * Lists the CRM product catalogs; an older call that catalog.catalog.list replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.list.
   */
  readonly list: RestMethod<typesCrmCatalog.CrmCatalogListParams, typesCrmCatalog.CrmCatalogListResult>;
}
