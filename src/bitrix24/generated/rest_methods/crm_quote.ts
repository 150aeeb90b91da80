// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmQuoteAddParams,
  CrmQuoteAddResult,
  CrmQuoteContactAddParams,
  CrmQuoteContactAddResult,
  CrmQuoteContactDeleteParams,
  CrmQuoteContactDeleteResult,
  CrmQuoteContactFieldsParams,
  CrmQuoteContactFieldsResult,
  CrmQuoteContactItemsDeleteParams,
  CrmQuoteContactItemsDeleteResult,
  CrmQuoteContactItemsGetParams,
  CrmQuoteContactItemsGetResult,
  CrmQuoteContactItemsSetParams,
  CrmQuoteContactItemsSetResult,
  CrmQuoteDeleteParams,
  CrmQuoteDeleteResult,
  CrmQuoteFieldsParams,
  CrmQuoteFieldsResult,
  CrmQuoteGetParams,
  CrmQuoteGetResult,
  CrmQuoteListParams,
  CrmQuoteListResult,
  CrmQuoteProductrowsGetParams,
  CrmQuoteProductrowsGetResult,
  CrmQuoteProductrowsSetParams,
  CrmQuoteProductrowsSetResult,
  CrmQuoteUpdateParams,
  CrmQuoteUpdateResult,
  CrmQuoteUserfieldAddParams,
  CrmQuoteUserfieldAddResult,
  CrmQuoteUserfieldDeleteParams,
  CrmQuoteUserfieldDeleteResult,
  CrmQuoteUserfieldGetParams,
  CrmQuoteUserfieldGetResult,
  CrmQuoteUserfieldListParams,
  CrmQuoteUserfieldListResult,
  CrmQuoteUserfieldUpdateParams,
  CrmQuoteUserfieldUpdateResult,
} from "../types/crm_quote.ts";

/** Methods of Bitrix24 whose names begin with `crm.quote`. */
export interface CrmQuoteRestMethods {
  /**
   * Creates an estimate for a client with amount, status and dates and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.quote.add": { params: CrmQuoteAddParams; result: CrmQuoteAddResult };
  /** Links one more contact to an estimate. */
  "crm.quote.contact.add": { params: CrmQuoteContactAddParams; result: CrmQuoteContactAddResult };
  /** Unlinks one contact from an estimate; the contact itself stays. */
  "crm.quote.contact.delete": { params: CrmQuoteContactDeleteParams; result: CrmQuoteContactDeleteResult };
  /** Describes the fields of an estimate-to-contact link - contact, sort order and primary flag. */
  "crm.quote.contact.fields": { params: CrmQuoteContactFieldsParams; result: CrmQuoteContactFieldsResult };
  /** Unlinks every contact from an estimate at once. */
  "crm.quote.contact.items.delete": {
    params: CrmQuoteContactItemsDeleteParams;
    result: CrmQuoteContactItemsDeleteResult;
  };
  /** Lists the contacts linked to an estimate with their order, role and primary flag. */
  "crm.quote.contact.items.get": { params: CrmQuoteContactItemsGetParams; result: CrmQuoteContactItemsGetResult };
  /** Replaces the whole set of contacts linked to an estimate with the given one. */
  "crm.quote.contact.items.set": { params: CrmQuoteContactItemsSetParams; result: CrmQuoteContactItemsSetResult };
  /**
   * Deletes an estimate by ID; the user needs the delete permission for estimates.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.quote.delete": { params: CrmQuoteDeleteParams; result: CrmQuoteDeleteResult };
  /**
   * Describes the standard and custom fields of an estimate with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.quote.fields": { params: CrmQuoteFieldsParams; result: CrmQuoteFieldsResult };
  /**
   * Returns all fields of one estimate by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.quote.get": { params: CrmQuoteGetParams; result: CrmQuoteGetResult };
  /**
   * Lists estimates that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.quote.list": { params: CrmQuoteListParams; result: CrmQuoteListResult };
  /**
   * Lists the product rows of an estimate with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.quote.productrows.get": { params: CrmQuoteProductrowsGetParams; result: CrmQuoteProductrowsGetResult };
  /**
   * Replaces all product rows of an estimate; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.quote.productrows.set": { params: CrmQuoteProductrowsSetParams; result: CrmQuoteProductrowsSetResult };
  /**
   * Changes the passed fields of an estimate; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.quote.update": { params: CrmQuoteUpdateParams; result: CrmQuoteUpdateResult };
  /** Creates a custom field (UF_CRM_...) for estimates and returns its ID; CRM admins only. */
  "crm.quote.userfield.add": { params: CrmQuoteUserfieldAddParams; result: CrmQuoteUserfieldAddResult };
  /** Deletes a custom field of estimates together with its stored values; CRM admins only. */
  "crm.quote.userfield.delete": { params: CrmQuoteUserfieldDeleteParams; result: CrmQuoteUserfieldDeleteResult };
  /** Returns the settings of one custom field of estimates by its ID. */
  "crm.quote.userfield.get": { params: CrmQuoteUserfieldGetParams; result: CrmQuoteUserfieldGetResult };
  /** Lists custom fields of estimates, filtered by name, type, flags and so on. */
  "crm.quote.userfield.list": { params: CrmQuoteUserfieldListParams; result: CrmQuoteUserfieldListResult };
  /** Changes the labels, flags or list values of an estimate custom field; CRM admins only. */
  "crm.quote.userfield.update": { params: CrmQuoteUserfieldUpdateParams; result: CrmQuoteUserfieldUpdateResult };
}
