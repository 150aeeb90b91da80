// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCatalogFieldsParams,
  CrmCatalogFieldsResult,
  CrmCatalogGetParams,
  CrmCatalogGetResult,
  CrmCatalogListParams,
  CrmCatalogListResult,
} from "../types/crm_catalog.ts";

/** Methods of Bitrix24 whose names begin with `crm.catalog`. */
export interface CrmCatalogRestMethods {
  /**
   * Describes the fields of a CRM product catalog; an older call that catalog.catalog.getFields replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.getFields.
   */
  "crm.catalog.fields": { params: CrmCatalogFieldsParams; result: CrmCatalogFieldsResult };
  /**
   * Returns one CRM product catalog by ID; an older call that catalog.catalog.get replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.get.
   */
  "crm.catalog.get": { params: CrmCatalogGetParams; result: CrmCatalogGetResult };
  /**
   * Lists the CRM product catalogs; an older call that catalog.catalog.list replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.list.
   */
  "crm.catalog.list": { params: CrmCatalogListParams; result: CrmCatalogListResult };
}
