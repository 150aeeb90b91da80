// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmInvoice from "../types/crm_invoice.ts";

/** Methods of Bitrix24 whose names begin with `crm.invoice`. */
export interface CrmInvoiceRestMethodsTree {
  /**
   * Creates an invoice of the old type; new (smart) invoices are made with crm.item.add.
   * @deprecated The documentation advises against it.
   */
  readonly add: RestMethod<typesCrmInvoice.CrmInvoiceAddParams, typesCrmInvoice.CrmInvoiceAddResult>;
  /**
   * Deletes an invoice of the old type; new (smart) invoices are not touched.
   * @deprecated The documentation advises against it.
   */
  readonly delete: RestMethod<typesCrmInvoice.CrmInvoiceDeleteParams, typesCrmInvoice.CrmInvoiceDeleteResult>;
  /**
   * Describes the fields of an invoice of the old type, not those of a smart invoice.
   * @deprecated The documentation advises against it.
   */
  readonly fields: RestMethod<typesCrmInvoice.CrmInvoiceFieldsParams, typesCrmInvoice.CrmInvoiceFieldsResult>;
  /**
   * Returns one invoice of the old type; smart invoices are read with crm.item.get.
   * @deprecated The documentation advises against it.
   */
  readonly get: RestMethod<typesCrmInvoice.CrmInvoiceGetParams, typesCrmInvoice.CrmInvoiceGetResult>;
  /**
   * Returns the public online page address of an old-type invoice.
   * @deprecated The documentation advises against it.
   */
  readonly getexternallink: RestMethod<
    typesCrmInvoice.CrmInvoiceGetexternallinkParams,
    typesCrmInvoice.CrmInvoiceGetexternallinkResult
  >;
  /**
   * Lists invoices of the old type that pass a filter, in the given order.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it.
   */
  readonly list: RestMethod<typesCrmInvoice.CrmInvoiceListParams, typesCrmInvoice.CrmInvoiceListResult>;
  readonly recurring: {
    /**
     * Sets up a recurring template with a schedule for an old-type invoice.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringAddParams,
      typesCrmInvoice.CrmInvoiceRecurringAddResult
    >;
    /**
     * Deletes the recurring template settings of an old-type invoice.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringDeleteParams,
      typesCrmInvoice.CrmInvoiceRecurringDeleteResult
    >;
    /**
     * Issues a new old-type invoice from a recurring template right away.
     * @deprecated The documentation advises against it.
     */
    readonly expose: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringExposeParams,
      typesCrmInvoice.CrmInvoiceRecurringExposeResult
    >;
    /**
     * Describes the fields of a recurring template for old-type invoices.
     * @deprecated The documentation advises against it.
     */
    readonly fields: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringFieldsParams,
      typesCrmInvoice.CrmInvoiceRecurringFieldsResult
    >;
    /**
     * Returns one recurring template of old-type invoices by its ID.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringGetParams,
      typesCrmInvoice.CrmInvoiceRecurringGetResult
    >;
    /**
     * Lists the recurring templates of old-type invoices.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     * @deprecated The documentation advises against it.
     */
    readonly list: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringListParams,
      typesCrmInvoice.CrmInvoiceRecurringListResult
    >;
    /**
     * Changes the settings of a recurring template for old-type invoices.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<
      typesCrmInvoice.CrmInvoiceRecurringUpdateParams,
      typesCrmInvoice.CrmInvoiceRecurringUpdateResult
    >;
  };
  readonly status: {
    /**
     * Adds a status that old-type invoices can be moved to.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesCrmInvoice.CrmInvoiceStatusAddParams, typesCrmInvoice.CrmInvoiceStatusAddResult>;
    /**
     * Deletes a status of old-type invoices by its ID.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<
      typesCrmInvoice.CrmInvoiceStatusDeleteParams,
      typesCrmInvoice.CrmInvoiceStatusDeleteResult
    >;
    /**
     * Describes the fields of a status used by old-type invoices.
     * @deprecated The documentation advises against it.
     */
    readonly fields: RestMethod<
      typesCrmInvoice.CrmInvoiceStatusFieldsParams,
      typesCrmInvoice.CrmInvoiceStatusFieldsResult
    >;
    /**
     * Returns one status of old-type invoices by its ID.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<typesCrmInvoice.CrmInvoiceStatusGetParams, typesCrmInvoice.CrmInvoiceStatusGetResult>;
    /**
     * Lists the statuses an old-type invoice can have.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     * @deprecated The documentation advises against it.
     */
    readonly list: RestMethod<typesCrmInvoice.CrmInvoiceStatusListParams, typesCrmInvoice.CrmInvoiceStatusListResult>;
    /**
     * Changes a status of old-type invoices, such as its name or sort order.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<
      typesCrmInvoice.CrmInvoiceStatusUpdateParams,
      typesCrmInvoice.CrmInvoiceStatusUpdateResult
    >;
  };
  /**
   * Changes the passed fields of an invoice of the old type.
   * @deprecated The documentation advises against it.
   */
  readonly update: RestMethod<typesCrmInvoice.CrmInvoiceUpdateParams, typesCrmInvoice.CrmInvoiceUpdateResult>;
  readonly userfield: {
    /**
     * Creates a custom field for old-type invoices; list values are passed in LIST.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<
      typesCrmInvoice.CrmInvoiceUserfieldAddParams,
      typesCrmInvoice.CrmInvoiceUserfieldAddResult
    >;
    /**
     * Deletes a custom field of old-type invoices together with its stored values.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<
      typesCrmInvoice.CrmInvoiceUserfieldDeleteParams,
      typesCrmInvoice.CrmInvoiceUserfieldDeleteResult
    >;
    /**
     * Returns the settings of one custom field of old-type invoices.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<
      typesCrmInvoice.CrmInvoiceUserfieldGetParams,
      typesCrmInvoice.CrmInvoiceUserfieldGetResult
    >;
    /**
     * Lists custom fields of old-type invoices, filtered and ordered.
     * @deprecated The documentation advises against it.
     */
    readonly list: RestMethod<
      typesCrmInvoice.CrmInvoiceUserfieldListParams,
      typesCrmInvoice.CrmInvoiceUserfieldListResult
    >;
    /**
     * Changes a custom field of old-type invoices, including its list values.
     * @deprecated The documentation advises against it.
     */
    readonly update: RestMethod<
      typesCrmInvoice.CrmInvoiceUserfieldUpdateParams,
      typesCrmInvoice.CrmInvoiceUserfieldUpdateResult
    >;
  };
}
