// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmContactAddParams,
  CrmContactAddResult,
  CrmContactCompanyAddParams,
  CrmContactCompanyAddResult,
  CrmContactCompanyDeleteParams,
  CrmContactCompanyDeleteResult,
  CrmContactCompanyFieldsParams,
  CrmContactCompanyFieldsResult,
  CrmContactCompanyItemsDeleteParams,
  CrmContactCompanyItemsDeleteResult,
  CrmContactCompanyItemsGetParams,
  CrmContactCompanyItemsGetResult,
  CrmContactCompanyItemsSetParams,
  CrmContactCompanyItemsSetResult,
  CrmContactDeleteParams,
  CrmContactDeleteResult,
  CrmContactDetailsConfigurationForceCommonScopeForAllParams,
  CrmContactDetailsConfigurationForceCommonScopeForAllResult,
  CrmContactDetailsConfigurationGetParams,
  CrmContactDetailsConfigurationGetResult,
  CrmContactDetailsConfigurationResetParams,
  CrmContactDetailsConfigurationResetResult,
  CrmContactDetailsConfigurationSetParams,
  CrmContactDetailsConfigurationSetResult,
  CrmContactFieldsParams,
  CrmContactFieldsResult,
  CrmContactGetParams,
  CrmContactGetResult,
  CrmContactListParams,
  CrmContactListResult,
  CrmContactUpdateParams,
  CrmContactUpdateResult,
  CrmContactUserfieldAddParams,
  CrmContactUserfieldAddResult,
  CrmContactUserfieldDeleteParams,
  CrmContactUserfieldDeleteResult,
  CrmContactUserfieldGetParams,
  CrmContactUserfieldGetResult,
  CrmContactUserfieldListParams,
  CrmContactUserfieldListResult,
  CrmContactUserfieldUpdateParams,
  CrmContactUserfieldUpdateResult,
} from "../types/crm_contact.ts";

/** Methods of Bitrix24 whose names begin with `crm.contact`. */
export interface CrmContactRestMethods {
  /**
   * Creates a contact - name, phones, emails, photo and other fields - and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.contact.add": { params: CrmContactAddParams; result: CrmContactAddResult };
  /** Links one company to a contact, optionally as the primary one and with a sort order. */
  "crm.contact.company.add": { params: CrmContactCompanyAddParams; result: CrmContactCompanyAddResult };
  /** Unlinks one company from a contact; neither record is deleted. */
  "crm.contact.company.delete": { params: CrmContactCompanyDeleteParams; result: CrmContactCompanyDeleteResult };
  /** Describes the fields of a contact-to-company link - company, sort order and primary flag. */
  "crm.contact.company.fields": { params: CrmContactCompanyFieldsParams; result: CrmContactCompanyFieldsResult };
  /** Unlinks every company from a contact at once. */
  "crm.contact.company.items.delete": {
    params: CrmContactCompanyItemsDeleteParams;
    result: CrmContactCompanyItemsDeleteResult;
  };
  /** Lists the companies linked to a contact with their order, role and primary flag. */
  "crm.contact.company.items.get": { params: CrmContactCompanyItemsGetParams; result: CrmContactCompanyItemsGetResult };
  /** Replaces the whole set of companies linked to a contact with the given one. */
  "crm.contact.company.items.set": { params: CrmContactCompanyItemsSetParams; result: CrmContactCompanyItemsSetResult };
  /**
   * Deletes a contact by ID; the user needs the delete permission for contacts.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.contact.delete": { params: CrmContactDeleteParams; result: CrmContactDeleteResult };
  /**
   * Forces the shared layout of the contact card on all users, overriding their personal layouts.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.contact.details.configuration.forceCommonScopeForAll": {
    params: CrmContactDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmContactDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the contact card, personal to a user or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.contact.details.configuration.get": {
    params: CrmContactDetailsConfigurationGetParams;
    result: CrmContactDetailsConfigurationGetResult;
  };
  /**
   * Puts the contact card layout back to default, for one user or for the shared view.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.contact.details.configuration.reset": {
    params: CrmContactDetailsConfigurationResetParams;
    result: CrmContactDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the contact card shows, personally or for everyone.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.contact.details.configuration.set": {
    params: CrmContactDetailsConfigurationSetParams;
    result: CrmContactDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a contact with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.contact.fields": { params: CrmContactFieldsParams; result: CrmContactFieldsResult };
  /**
   * Returns all fields of one contact by its ID.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.contact.get": { params: CrmContactGetParams; result: CrmContactGetResult };
  /**
   * Lists contacts that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.contact.list": { params: CrmContactListParams; result: CrmContactListResult };
  /**
   * Changes the passed fields of a contact; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.contact.update": { params: CrmContactUpdateParams; result: CrmContactUpdateResult };
  /** Creates a custom field (UF_CRM_...) for contacts and returns its ID; CRM admins only. */
  "crm.contact.userfield.add": { params: CrmContactUserfieldAddParams; result: CrmContactUserfieldAddResult };
  /** Deletes a custom field of contacts together with its stored values; CRM admins only. */
  "crm.contact.userfield.delete": { params: CrmContactUserfieldDeleteParams; result: CrmContactUserfieldDeleteResult };
  /** Returns the settings of one custom field of contacts by its ID. */
  "crm.contact.userfield.get": { params: CrmContactUserfieldGetParams; result: CrmContactUserfieldGetResult };
  /** Lists custom fields of contacts, filtered by name, type, flags and so on. */
  "crm.contact.userfield.list": { params: CrmContactUserfieldListParams; result: CrmContactUserfieldListResult };
  /** Changes the labels, flags or list values of a contact custom field; CRM admins only. */
  "crm.contact.userfield.update": { params: CrmContactUserfieldUpdateParams; result: CrmContactUserfieldUpdateResult };
}
