// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmDealAddParams,
  CrmDealAddResult,
  CrmDealContactAddParams,
  CrmDealContactAddResult,
  CrmDealContactDeleteParams,
  CrmDealContactDeleteResult,
  CrmDealContactFieldsParams,
  CrmDealContactFieldsResult,
  CrmDealContactItemsDeleteParams,
  CrmDealContactItemsDeleteResult,
  CrmDealContactItemsGetParams,
  CrmDealContactItemsGetResult,
  CrmDealContactItemsSetParams,
  CrmDealContactItemsSetResult,
  CrmDealDeleteParams,
  CrmDealDeleteResult,
  CrmDealDetailsConfigurationForceCommonScopeForAllParams,
  CrmDealDetailsConfigurationForceCommonScopeForAllResult,
  CrmDealDetailsConfigurationGetParams,
  CrmDealDetailsConfigurationGetResult,
  CrmDealDetailsConfigurationResetParams,
  CrmDealDetailsConfigurationResetResult,
  CrmDealDetailsConfigurationSetParams,
  CrmDealDetailsConfigurationSetResult,
  CrmDealFieldsParams,
  CrmDealFieldsResult,
  CrmDealGetParams,
  CrmDealGetResult,
  CrmDealListParams,
  CrmDealListResult,
  CrmDealProductrowsGetParams,
  CrmDealProductrowsGetResult,
  CrmDealProductrowsSetParams,
  CrmDealProductrowsSetResult,
  CrmDealRecurringAddParams,
  CrmDealRecurringAddResult,
  CrmDealRecurringDeleteParams,
  CrmDealRecurringDeleteResult,
  CrmDealRecurringExposeParams,
  CrmDealRecurringExposeResult,
  CrmDealRecurringFieldsParams,
  CrmDealRecurringFieldsResult,
  CrmDealRecurringGetParams,
  CrmDealRecurringGetResult,
  CrmDealRecurringListParams,
  CrmDealRecurringListResult,
  CrmDealRecurringUpdateParams,
  CrmDealRecurringUpdateResult,
  CrmDealUpdateParams,
  CrmDealUpdateResult,
  CrmDealUserfieldAddParams,
  CrmDealUserfieldAddResult,
  CrmDealUserfieldDeleteParams,
  CrmDealUserfieldDeleteResult,
  CrmDealUserfieldGetParams,
  CrmDealUserfieldGetResult,
  CrmDealUserfieldListParams,
  CrmDealUserfieldListResult,
  CrmDealUserfieldUpdateParams,
  CrmDealUserfieldUpdateResult,
} from "../types/crm_deal.ts";

/** Methods of Bitrix24 whose names begin with `crm.deal`. */
export interface CrmDealRestMethods {
  /**
   * Creates a deal in the chosen funnel and stage and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.deal.add": { params: CrmDealAddParams; result: CrmDealAddResult };
  /** Links one more contact to a deal. */
  "crm.deal.contact.add": { params: CrmDealContactAddParams; result: CrmDealContactAddResult };
  /** Unlinks one contact from a deal; the contact itself stays. */
  "crm.deal.contact.delete": { params: CrmDealContactDeleteParams; result: CrmDealContactDeleteResult };
  /** Describes the fields of a deal-to-contact link - contact, sort order and primary flag. */
  "crm.deal.contact.fields": { params: CrmDealContactFieldsParams; result: CrmDealContactFieldsResult };
  /** Unlinks every contact from a deal at once. */
  "crm.deal.contact.items.delete": { params: CrmDealContactItemsDeleteParams; result: CrmDealContactItemsDeleteResult };
  /** Lists the contacts linked to a deal with their order, role and primary flag. */
  "crm.deal.contact.items.get": { params: CrmDealContactItemsGetParams; result: CrmDealContactItemsGetResult };
  /** Replaces the whole set of contacts linked to a deal with the given one. */
  "crm.deal.contact.items.set": { params: CrmDealContactItemsSetParams; result: CrmDealContactItemsSetResult };
  /**
   * Deletes a deal by ID; the settings of a recurring template go with it.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.deal.delete": { params: CrmDealDeleteParams; result: CrmDealDeleteResult };
  /**
   * Forces the shared layout of the deal card on all users of a funnel, overriding personal layouts.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.deal.details.configuration.forceCommonScopeForAll": {
    params: CrmDealDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmDealDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the deal card in a funnel, personal or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.deal.details.configuration.get": {
    params: CrmDealDetailsConfigurationGetParams;
    result: CrmDealDetailsConfigurationGetResult;
  };
  /**
   * Puts the deal card layout of a funnel back to default, personally or for the shared view.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.deal.details.configuration.reset": {
    params: CrmDealDetailsConfigurationResetParams;
    result: CrmDealDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the deal card of a funnel shows, personally or for everyone.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.deal.details.configuration.set": {
    params: CrmDealDetailsConfigurationSetParams;
    result: CrmDealDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a deal with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.deal.fields": { params: CrmDealFieldsParams; result: CrmDealFieldsResult };
  /**
   * Returns all fields of one deal by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.deal.get": { params: CrmDealGetParams; result: CrmDealGetResult };
  /**
   * Lists deals that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.deal.list": { params: CrmDealListParams; result: CrmDealListResult };
  /**
   * Lists the product rows of a deal with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.deal.productrows.get": { params: CrmDealProductrowsGetParams; result: CrmDealProductrowsGetResult };
  /**
   * Replaces all product rows of a deal; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.deal.productrows.set": { params: CrmDealProductrowsSetParams; result: CrmDealProductrowsSetResult };
  /** Sets up a recurring deal template with a schedule for a deal that has none yet; returns the settings ID. */
  "crm.deal.recurring.add": { params: CrmDealRecurringAddParams; result: CrmDealRecurringAddResult };
  /** Deletes leftover recurring settings; refused while the template deal still exists. */
  "crm.deal.recurring.delete": { params: CrmDealRecurringDeleteParams; result: CrmDealRecurringDeleteResult };
  /** Creates a new deal from a recurring template right away and returns its ID. */
  "crm.deal.recurring.expose": { params: CrmDealRecurringExposeParams; result: CrmDealRecurringExposeResult };
  /** Describes the fields of a recurring deal template, including the schedule parameters. */
  "crm.deal.recurring.fields": { params: CrmDealRecurringFieldsParams; result: CrmDealRecurringFieldsResult };
  /** Returns the schedule and limits of a recurring deal template by the ID of its settings. */
  "crm.deal.recurring.get": { params: CrmDealRecurringGetParams; result: CrmDealRecurringGetResult };
  /** Lists recurring deal templates that pass a filter, in pages of 50. */
  "crm.deal.recurring.list": { params: CrmDealRecurringListParams; result: CrmDealRecurringListResult };
  /** Changes the schedule, limits or activity of a recurring deal template. */
  "crm.deal.recurring.update": { params: CrmDealRecurringUpdateParams; result: CrmDealRecurringUpdateResult };
  /**
   * Changes the passed fields of a deal, its stage included; can leave the change out of the history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.deal.update": { params: CrmDealUpdateParams; result: CrmDealUpdateResult };
  /** Creates a custom field (UF_CRM_...) for deals and returns its ID; CRM admins only. */
  "crm.deal.userfield.add": { params: CrmDealUserfieldAddParams; result: CrmDealUserfieldAddResult };
  /** Deletes a custom field of deals together with its stored values; CRM admins only. */
  "crm.deal.userfield.delete": { params: CrmDealUserfieldDeleteParams; result: CrmDealUserfieldDeleteResult };
  /** Returns the settings of one custom field of deals by its ID. */
  "crm.deal.userfield.get": { params: CrmDealUserfieldGetParams; result: CrmDealUserfieldGetResult };
  /** Lists custom fields of deals, filtered by name, type, flags and so on. */
  "crm.deal.userfield.list": { params: CrmDealUserfieldListParams; result: CrmDealUserfieldListResult };
  /** Changes the labels, flags or list values of a deal custom field; CRM admins only. */
  "crm.deal.userfield.update": { params: CrmDealUserfieldUpdateParams; result: CrmDealUserfieldUpdateResult };
}
