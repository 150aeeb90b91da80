// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmProductsectionAddParams,
  CrmProductsectionAddResult,
  CrmProductsectionDeleteParams,
  CrmProductsectionDeleteResult,
  CrmProductsectionFieldsParams,
  CrmProductsectionFieldsResult,
  CrmProductsectionGetParams,
  CrmProductsectionGetResult,
  CrmProductsectionListParams,
  CrmProductsectionListResult,
  CrmProductsectionUpdateParams,
  CrmProductsectionUpdateResult,
} from "../types/crm_productsection.ts";

/** Methods of Bitrix24 whose names begin with `crm.productsection`. */
export interface CrmProductsectionRestMethods {
  /**
   * Creates a section of the CRM product catalog; catalog.section.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.add.
   */
  "crm.productsection.add": { params: CrmProductsectionAddParams; result: CrmProductsectionAddResult };
  /**
   * Deletes a section of the CRM product catalog; catalog.section.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.delete.
   */
  "crm.productsection.delete": { params: CrmProductsectionDeleteParams; result: CrmProductsectionDeleteResult };
  /**
   * Describes the fields of a CRM product catalog section in the older format.
   * @deprecated The documentation advises against it. Use catalog.section.getFields.
   */
  "crm.productsection.fields": { params: CrmProductsectionFieldsParams; result: CrmProductsectionFieldsResult };
  /**
   * Returns one section of the CRM product catalog; catalog.section.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.get.
   */
  "crm.productsection.get": { params: CrmProductsectionGetParams; result: CrmProductsectionGetResult };
  /**
   * Lists sections of the CRM product catalog; catalog.section.list replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.list.
   */
  "crm.productsection.list": { params: CrmProductsectionListParams; result: CrmProductsectionListResult };
  /**
   * Changes a section of the CRM product catalog; catalog.section.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.update.
   */
  "crm.productsection.update": { params: CrmProductsectionUpdateParams; result: CrmProductsectionUpdateResult };
}
