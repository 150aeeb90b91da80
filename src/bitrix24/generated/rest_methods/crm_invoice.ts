// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmInvoiceAddParams,
  CrmInvoiceAddResult,
  CrmInvoiceDeleteParams,
  CrmInvoiceDeleteResult,
  CrmInvoiceFieldsParams,
  CrmInvoiceFieldsResult,
  CrmInvoiceGetexternallinkParams,
  CrmInvoiceGetexternallinkResult,
  CrmInvoiceGetParams,
  CrmInvoiceGetResult,
  CrmInvoiceListParams,
  CrmInvoiceListResult,
  CrmInvoiceRecurringAddParams,
  CrmInvoiceRecurringAddResult,
  CrmInvoiceRecurringDeleteParams,
  CrmInvoiceRecurringDeleteResult,
  CrmInvoiceRecurringExposeParams,
  CrmInvoiceRecurringExposeResult,
  CrmInvoiceRecurringFieldsParams,
  CrmInvoiceRecurringFieldsResult,
  CrmInvoiceRecurringGetParams,
  CrmInvoiceRecurringGetResult,
  CrmInvoiceRecurringListParams,
  CrmInvoiceRecurringListResult,
  CrmInvoiceRecurringUpdateParams,
  CrmInvoiceRecurringUpdateResult,
  CrmInvoiceStatusAddParams,
  CrmInvoiceStatusAddResult,
  CrmInvoiceStatusDeleteParams,
  CrmInvoiceStatusDeleteResult,
  CrmInvoiceStatusFieldsParams,
  CrmInvoiceStatusFieldsResult,
  CrmInvoiceStatusGetParams,
  CrmInvoiceStatusGetResult,
  CrmInvoiceStatusListParams,
  CrmInvoiceStatusListResult,
  CrmInvoiceStatusUpdateParams,
  CrmInvoiceStatusUpdateResult,
  CrmInvoiceUpdateParams,
  CrmInvoiceUpdateResult,
  CrmInvoiceUserfieldAddParams,
  CrmInvoiceUserfieldAddResult,
  CrmInvoiceUserfieldDeleteParams,
  CrmInvoiceUserfieldDeleteResult,
  CrmInvoiceUserfieldGetParams,
  CrmInvoiceUserfieldGetResult,
  CrmInvoiceUserfieldListParams,
  CrmInvoiceUserfieldListResult,
  CrmInvoiceUserfieldUpdateParams,
  CrmInvoiceUserfieldUpdateResult,
} from "../types/crm_invoice.ts";

/** Methods of Bitrix24 whose names begin with `crm.invoice`. */
export interface CrmInvoiceRestMethods {
  /**
   * Creates an invoice of the old type; new (smart) invoices are made with crm.item.add.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.add": { params: CrmInvoiceAddParams; result: CrmInvoiceAddResult };
  /**
   * Deletes an invoice of the old type; new (smart) invoices are not touched.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.delete": { params: CrmInvoiceDeleteParams; result: CrmInvoiceDeleteResult };
  /**
   * Describes the fields of an invoice of the old type, not those of a smart invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.fields": { params: CrmInvoiceFieldsParams; result: CrmInvoiceFieldsResult };
  /**
   * Returns one invoice of the old type; smart invoices are read with crm.item.get.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.get": { params: CrmInvoiceGetParams; result: CrmInvoiceGetResult };
  /**
   * Returns the public online page address of an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.getexternallink": { params: CrmInvoiceGetexternallinkParams; result: CrmInvoiceGetexternallinkResult };
  /**
   * Lists invoices of the old type that pass a filter, in the given order.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.list": { params: CrmInvoiceListParams; result: CrmInvoiceListResult };
  /**
   * Sets up a recurring template with a schedule for an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.add": { params: CrmInvoiceRecurringAddParams; result: CrmInvoiceRecurringAddResult };
  /**
   * Deletes the recurring template settings of an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.delete": { params: CrmInvoiceRecurringDeleteParams; result: CrmInvoiceRecurringDeleteResult };
  /**
   * Issues a new old-type invoice from a recurring template right away.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.expose": { params: CrmInvoiceRecurringExposeParams; result: CrmInvoiceRecurringExposeResult };
  /**
   * Describes the fields of a recurring template for old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.fields": { params: CrmInvoiceRecurringFieldsParams; result: CrmInvoiceRecurringFieldsResult };
  /**
   * Returns one recurring template of old-type invoices by its ID.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.get": { params: CrmInvoiceRecurringGetParams; result: CrmInvoiceRecurringGetResult };
  /**
   * Lists the recurring templates of old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.list": { params: CrmInvoiceRecurringListParams; result: CrmInvoiceRecurringListResult };
  /**
   * Changes the settings of a recurring template for old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.recurring.update": { params: CrmInvoiceRecurringUpdateParams; result: CrmInvoiceRecurringUpdateResult };
  /**
   * Adds a status that old-type invoices can be moved to.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.add": { params: CrmInvoiceStatusAddParams; result: CrmInvoiceStatusAddResult };
  /**
   * Deletes a status of old-type invoices by its ID.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.delete": { params: CrmInvoiceStatusDeleteParams; result: CrmInvoiceStatusDeleteResult };
  /**
   * Describes the fields of a status used by old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.fields": { params: CrmInvoiceStatusFieldsParams; result: CrmInvoiceStatusFieldsResult };
  /**
   * Returns one status of old-type invoices by its ID.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.get": { params: CrmInvoiceStatusGetParams; result: CrmInvoiceStatusGetResult };
  /**
   * Lists the statuses an old-type invoice can have.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.list": { params: CrmInvoiceStatusListParams; result: CrmInvoiceStatusListResult };
  /**
   * Changes a status of old-type invoices, such as its name or sort order.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.status.update": { params: CrmInvoiceStatusUpdateParams; result: CrmInvoiceStatusUpdateResult };
  /**
   * Changes the passed fields of an invoice of the old type.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.update": { params: CrmInvoiceUpdateParams; result: CrmInvoiceUpdateResult };
  /**
   * Creates a custom field for old-type invoices; list values are passed in LIST.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.add": { params: CrmInvoiceUserfieldAddParams; result: CrmInvoiceUserfieldAddResult };
  /**
   * Deletes a custom field of old-type invoices together with its stored values.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.delete": { params: CrmInvoiceUserfieldDeleteParams; result: CrmInvoiceUserfieldDeleteResult };
  /**
   * Returns the settings of one custom field of old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.get": { params: CrmInvoiceUserfieldGetParams; result: CrmInvoiceUserfieldGetResult };
  /**
   * Lists custom fields of old-type invoices, filtered and ordered.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.list": { params: CrmInvoiceUserfieldListParams; result: CrmInvoiceUserfieldListResult };
  /**
   * Changes a custom field of old-type invoices, including its list values.
   * @deprecated The documentation advises against it.
   */
  "crm.invoice.userfield.update": { params: CrmInvoiceUserfieldUpdateParams; result: CrmInvoiceUserfieldUpdateResult };
}
