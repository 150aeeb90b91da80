// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmLeadAddParams,
  CrmLeadAddResult,
  CrmLeadContactAddParams,
  CrmLeadContactAddResult,
  CrmLeadContactDeleteParams,
  CrmLeadContactDeleteResult,
  CrmLeadContactFieldsParams,
  CrmLeadContactFieldsResult,
  CrmLeadContactItemsDeleteParams,
  CrmLeadContactItemsDeleteResult,
  CrmLeadContactItemsGetParams,
  CrmLeadContactItemsGetResult,
  CrmLeadContactItemsSetParams,
  CrmLeadContactItemsSetResult,
  CrmLeadDeleteParams,
  CrmLeadDeleteResult,
  CrmLeadDetailsConfigurationForceCommonScopeForAllParams,
  CrmLeadDetailsConfigurationForceCommonScopeForAllResult,
  CrmLeadDetailsConfigurationGetParams,
  CrmLeadDetailsConfigurationGetResult,
  CrmLeadDetailsConfigurationResetParams,
  CrmLeadDetailsConfigurationResetResult,
  CrmLeadDetailsConfigurationSetParams,
  CrmLeadDetailsConfigurationSetResult,
  CrmLeadFieldsParams,
  CrmLeadFieldsResult,
  CrmLeadGetParams,
  CrmLeadGetResult,
  CrmLeadListParams,
  CrmLeadListResult,
  CrmLeadProductrowsGetParams,
  CrmLeadProductrowsGetResult,
  CrmLeadProductrowsSetParams,
  CrmLeadProductrowsSetResult,
  CrmLeadUpdateParams,
  CrmLeadUpdateResult,
  CrmLeadUserfieldAddParams,
  CrmLeadUserfieldAddResult,
  CrmLeadUserfieldDeleteParams,
  CrmLeadUserfieldDeleteResult,
  CrmLeadUserfieldGetParams,
  CrmLeadUserfieldGetResult,
  CrmLeadUserfieldListParams,
  CrmLeadUserfieldListResult,
  CrmLeadUserfieldUpdateParams,
  CrmLeadUserfieldUpdateResult,
} from "../types/crm_lead.ts";

/** Methods of Bitrix24 whose names begin with `crm.lead`. */
export interface CrmLeadRestMethods {
  /**
   * Creates a lead with client data, source and status and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.lead.add": { params: CrmLeadAddParams; result: CrmLeadAddResult };
  /** Links one more contact to a lead. */
  "crm.lead.contact.add": { params: CrmLeadContactAddParams; result: CrmLeadContactAddResult };
  /** Unlinks one contact from a lead; the contact itself stays. */
  "crm.lead.contact.delete": { params: CrmLeadContactDeleteParams; result: CrmLeadContactDeleteResult };
  /** Describes the fields of a lead-to-contact link - contact, sort order and primary flag. */
  "crm.lead.contact.fields": { params: CrmLeadContactFieldsParams; result: CrmLeadContactFieldsResult };
  /** Unlinks every contact from a lead at once. */
  "crm.lead.contact.items.delete": { params: CrmLeadContactItemsDeleteParams; result: CrmLeadContactItemsDeleteResult };
  /** Lists the contacts linked to a lead with their order, role and primary flag. */
  "crm.lead.contact.items.get": { params: CrmLeadContactItemsGetParams; result: CrmLeadContactItemsGetResult };
  /** Replaces the whole set of contacts linked to a lead with the given one. */
  "crm.lead.contact.items.set": { params: CrmLeadContactItemsSetParams; result: CrmLeadContactItemsSetResult };
  /**
   * Deletes a lead by ID; the user needs the delete permission for leads.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.lead.delete": { params: CrmLeadDeleteParams; result: CrmLeadDeleteResult };
  /**
   * Forces the shared layout of the simple or repeat lead card on all users.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.lead.details.configuration.forceCommonScopeForAll": {
    params: CrmLeadDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmLeadDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the simple or repeat lead card, personal or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.lead.details.configuration.get": {
    params: CrmLeadDetailsConfigurationGetParams;
    result: CrmLeadDetailsConfigurationGetResult;
  };
  /**
   * Puts the layout of the simple or repeat lead card back to default, personally or for all.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.lead.details.configuration.reset": {
    params: CrmLeadDetailsConfigurationResetParams;
    result: CrmLeadDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the simple or repeat lead card shows, personally or for all.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.lead.details.configuration.set": {
    params: CrmLeadDetailsConfigurationSetParams;
    result: CrmLeadDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a lead with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.lead.fields": { params: CrmLeadFieldsParams; result: CrmLeadFieldsResult };
  /**
   * Returns all fields of one lead by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.lead.get": { params: CrmLeadGetParams; result: CrmLeadGetResult };
  /**
   * Lists leads that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.lead.list": { params: CrmLeadListParams; result: CrmLeadListResult };
  /**
   * Lists the product rows of a lead with prices, discounts and taxes.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.lead.productrows.get": { params: CrmLeadProductrowsGetParams; result: CrmLeadProductrowsGetResult };
  /**
   * Replaces all product rows of a lead; rows that are not passed are lost.
   * @deprecated The documentation advises against it. Use crm.item.productrow.*.
   */
  "crm.lead.productrows.set": { params: CrmLeadProductrowsSetParams; result: CrmLeadProductrowsSetResult };
  /**
   * Changes the passed fields of a lead, its status included.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.lead.update": { params: CrmLeadUpdateParams; result: CrmLeadUpdateResult };
  /** Creates a custom field (UF_CRM_...) for leads and returns its ID; CRM admins only. */
  "crm.lead.userfield.add": { params: CrmLeadUserfieldAddParams; result: CrmLeadUserfieldAddResult };
  /** Deletes a custom field of leads together with its stored values; CRM admins only. */
  "crm.lead.userfield.delete": { params: CrmLeadUserfieldDeleteParams; result: CrmLeadUserfieldDeleteResult };
  /** Returns the settings of one custom field of leads by its ID. */
  "crm.lead.userfield.get": { params: CrmLeadUserfieldGetParams; result: CrmLeadUserfieldGetResult };
  /** Lists custom fields of leads, filtered by name, type, flags and so on. */
  "crm.lead.userfield.list": { params: CrmLeadUserfieldListParams; result: CrmLeadUserfieldListResult };
  /** Changes the labels, flags or list values of a lead custom field; CRM admins only. */
  "crm.lead.userfield.update": { params: CrmLeadUserfieldUpdateParams; result: CrmLeadUserfieldUpdateResult };
}
