// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmProductsection from "../types/crm_productsection.ts";

/** Methods of Bitrix24 whose names begin with `crm.productsection`. */
export interface CrmProductsectionRestMethodsTree {
  /**
   * Creates a section of the CRM product catalog; catalog.section.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.add.
   */
  readonly add: RestMethod<
    typesCrmProductsection.CrmProductsectionAddParams,
    typesCrmProductsection.CrmProductsectionAddResult
  >;
  /**
   * Deletes a section of the CRM product catalog; catalog.section.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.delete.
   */
  readonly delete: RestMethod<
    typesCrmProductsection.CrmProductsectionDeleteParams,
    typesCrmProductsection.CrmProductsectionDeleteResult
  >;
  /**
   * Describes the fields of a CRM product catalog section in the older format.
   * @deprecated The documentation advises against it. Use catalog.section.getFields.
   */
  readonly fields: RestMethod<
    typesCrmProductsection.CrmProductsectionFieldsParams,
    typesCrmProductsection.CrmProductsectionFieldsResult
  >;
  /**
   * Returns one section of the CRM product catalog; catalog.section.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.get.
   */
  readonly get: RestMethod<
    typesCrmProductsection.CrmProductsectionGetParams,
    typesCrmProductsection.CrmProductsectionGetResult
  >;
  /**
   * Lists sections of the CRM product catalog; catalog.section.list replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.list.
   */
  readonly list: RestMethod<
    typesCrmProductsection.CrmProductsectionListParams,
    typesCrmProductsection.CrmProductsectionListResult
  >;
  /**
   * Changes a section of the CRM product catalog; catalog.section.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.update.
   */
  readonly update: RestMethod<
    typesCrmProductsection.CrmProductsectionUpdateParams,
    typesCrmProductsection.CrmProductsectionUpdateResult
  >;
}
