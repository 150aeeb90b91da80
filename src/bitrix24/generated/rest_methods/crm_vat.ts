// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmVatAddParams,
  CrmVatAddResult,
  CrmVatDeleteParams,
  CrmVatDeleteResult,
  CrmVatFieldsParams,
  CrmVatFieldsResult,
  CrmVatGetParams,
  CrmVatGetResult,
  CrmVatListParams,
  CrmVatListResult,
  CrmVatUpdateParams,
  CrmVatUpdateResult,
} from "../types/crm_vat.ts";

/** Methods of Bitrix24 whose names begin with `crm.vat`. */
export interface CrmVatRestMethods {
  /**
   * Adds a VAT rate and returns its ID; catalog.vat.add replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.add.
   */
  "crm.vat.add": { params: CrmVatAddParams; result: CrmVatAddResult };
  /**
   * Deletes a VAT rate; catalog.vat.delete replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.delete.
   */
  "crm.vat.delete": { params: CrmVatDeleteParams; result: CrmVatDeleteResult };
  /**
   * Describes the fields of a VAT rate; catalog.vat.getFields replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.getFields.
   */
  "crm.vat.fields": { params: CrmVatFieldsParams; result: CrmVatFieldsResult };
  /**
   * Returns one VAT rate by ID; catalog.vat.get replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.get.
   */
  "crm.vat.get": { params: CrmVatGetParams; result: CrmVatGetResult };
  /**
   * Lists VAT rates by filter; catalog.vat.list replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.list.
   */
  "crm.vat.list": { params: CrmVatListParams; result: CrmVatListResult };
  /**
   * Changes a VAT rate; catalog.vat.update replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.update.
   */
  "crm.vat.update": { params: CrmVatUpdateParams; result: CrmVatUpdateResult };
}
