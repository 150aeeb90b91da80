// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmVat from "../types/crm_vat.ts";

/** Methods of Bitrix24 whose names begin with `crm.vat`. */
export interface CrmVatRestMethodsTree {
  /**
   * Adds a VAT rate and returns its ID; catalog.vat.add replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.add.
   */
  readonly add: RestMethod<typesCrmVat.CrmVatAddParams, typesCrmVat.CrmVatAddResult>;
  /**
   * Deletes a VAT rate; catalog.vat.delete replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.delete.
   */
  readonly delete: RestMethod<typesCrmVat.CrmVatDeleteParams, typesCrmVat.CrmVatDeleteResult>;
  /**
   * Describes the fields of a VAT rate; catalog.vat.getFields replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.getFields.
   */
  readonly fields: RestMethod<typesCrmVat.CrmVatFieldsParams, typesCrmVat.CrmVatFieldsResult>;
  /**
   * Returns one VAT rate by ID; catalog.vat.get replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.get.
   */
  readonly get: RestMethod<typesCrmVat.CrmVatGetParams, typesCrmVat.CrmVatGetResult>;
  /**
   * Lists VAT rates by filter; catalog.vat.list replaces this older CRM call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use catalog.vat.list.
   */
  readonly list: RestMethod<typesCrmVat.CrmVatListParams, typesCrmVat.CrmVatListResult>;
  /**
   * Changes a VAT rate; catalog.vat.update replaces this older CRM call.
   * @deprecated The documentation advises against it. Use catalog.vat.update.
   */
  readonly update: RestMethod<typesCrmVat.CrmVatUpdateParams, typesCrmVat.CrmVatUpdateResult>;
}
