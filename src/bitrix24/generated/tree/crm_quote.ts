// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmQuote from "../types/crm_quote.ts";

/** Methods of Bitrix24 whose names begin with `crm.quote`. */
export interface CrmQuoteRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /**
   * Creates an estimate for a client with amount, status and dates and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  readonly add: RestMethod<Own["rest"]["crm.quote.add"]["params"], Own["rest"]["crm.quote.add"]["result"]>;
  readonly contact: {
    /** Links one more contact to an estimate. */
    readonly add: RestMethod<typesCrmQuote.CrmQuoteContactAddParams, typesCrmQuote.CrmQuoteContactAddResult>;
    /** Unlinks one contact from an estimate; the contact itself stays. */
    readonly delete: RestMethod<typesCrmQuote.CrmQuoteContactDeleteParams, typesCrmQuote.CrmQuoteContactDeleteResult>;
    /** Describes the fields of an estimate-to-contact link - contact, sort order and primary flag. */
    readonly fields: RestMethod<typesCrmQuote.CrmQuoteContactFieldsParams, typesCrmQuote.CrmQuoteContactFieldsResult>;
    readonly items: {
      /** Unlinks every contact from an estimate at once. */
      readonly delete: RestMethod<
        typesCrmQuote.CrmQuoteContactItemsDeleteParams,
        typesCrmQuote.CrmQuoteContactItemsDeleteResult
      >;
      /** Lists the contacts linked to an estimate with their order, role and primary flag. */
      readonly get: RestMethod<
        typesCrmQuote.CrmQuoteContactItemsGetParams,
        typesCrmQuote.CrmQuoteContactItemsGetResult
      >;
      /** Replaces the whole set of contacts linked to an estimate with the given one. */
      readonly set: RestMethod<
        typesCrmQuote.CrmQuoteContactItemsSetParams,
        typesCrmQuote.CrmQuoteContactItemsSetResult
      >;
    };
  };
  /**
   * Deletes an estimate by ID; the user needs the delete permission for estimates.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  readonly delete: RestMethod<typesCrmQuote.CrmQuoteDeleteParams, typesCrmQuote.CrmQuoteDeleteResult>;
  /**
   * Describes the standard and custom fields of an estimate with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  readonly fields: RestMethod<typesCrmQuote.CrmQuoteFieldsParams, typesCrmQuote.CrmQuoteFieldsResult>;
  /**
   * Returns all fields of one estimate by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  readonly get: RestMethod<Own["rest"]["crm.quote.get"]["params"], Own["rest"]["crm.quote.get"]["result"]>;
  /**
   * Lists estimates that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  readonly list: RestMethod<Own["rest"]["crm.quote.list"]["params"], Own["rest"]["crm.quote.list"]["result"]>;
  readonly productrows: {
    /**
     * Lists the product rows of an estimate with prices, discounts and taxes.
     * @deprecated The documentation advises against it. Use crm.item.productrow.*.
     */
    readonly get: RestMethod<typesCrmQuote.CrmQuoteProductrowsGetParams, typesCrmQuote.CrmQuoteProductrowsGetResult>;
    /**
     * Replaces all product rows of an estimate; rows that are not passed are lost.
     * @deprecated The documentation advises against it. Use crm.item.productrow.*.
     */
    readonly set: RestMethod<typesCrmQuote.CrmQuoteProductrowsSetParams, typesCrmQuote.CrmQuoteProductrowsSetResult>;
  };
  /**
   * Changes the passed fields of an estimate; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  readonly update: RestMethod<Own["rest"]["crm.quote.update"]["params"], Own["rest"]["crm.quote.update"]["result"]>;
  readonly userfield: {
    /** Creates a custom field (UF_CRM_...) for estimates and returns its ID; CRM admins only. */
    readonly add: RestMethod<typesCrmQuote.CrmQuoteUserfieldAddParams, typesCrmQuote.CrmQuoteUserfieldAddResult>;
    /** Deletes a custom field of estimates together with its stored values; CRM admins only. */
    readonly delete: RestMethod<
      typesCrmQuote.CrmQuoteUserfieldDeleteParams,
      typesCrmQuote.CrmQuoteUserfieldDeleteResult
    >;
    /** Returns the settings of one custom field of estimates by its ID. */
    readonly get: RestMethod<typesCrmQuote.CrmQuoteUserfieldGetParams, typesCrmQuote.CrmQuoteUserfieldGetResult>;
    /**
     * Lists custom fields of estimates, filtered by name, type, flags and so on.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesCrmQuote.CrmQuoteUserfieldListParams, typesCrmQuote.CrmQuoteUserfieldListResult>;
    /** Changes the labels, flags or list values of an estimate custom field; CRM admins only. */
    readonly update: RestMethod<
      typesCrmQuote.CrmQuoteUserfieldUpdateParams,
      typesCrmQuote.CrmQuoteUserfieldUpdateResult
    >;
  };
}
