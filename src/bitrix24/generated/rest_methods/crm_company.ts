// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCompanyAddParams,
  CrmCompanyAddResult,
  CrmCompanyContactAddParams,
  CrmCompanyContactAddResult,
  CrmCompanyContactDeleteParams,
  CrmCompanyContactDeleteResult,
  CrmCompanyContactFieldsParams,
  CrmCompanyContactFieldsResult,
  CrmCompanyContactItemsDeleteParams,
  CrmCompanyContactItemsDeleteResult,
  CrmCompanyContactItemsGetParams,
  CrmCompanyContactItemsGetResult,
  CrmCompanyContactItemsSetParams,
  CrmCompanyContactItemsSetResult,
  CrmCompanyDeleteParams,
  CrmCompanyDeleteResult,
  CrmCompanyDetailsConfigurationForceCommonScopeForAllParams,
  CrmCompanyDetailsConfigurationForceCommonScopeForAllResult,
  CrmCompanyDetailsConfigurationGetParams,
  CrmCompanyDetailsConfigurationGetResult,
  CrmCompanyDetailsConfigurationResetParams,
  CrmCompanyDetailsConfigurationResetResult,
  CrmCompanyDetailsConfigurationSetParams,
  CrmCompanyDetailsConfigurationSetResult,
  CrmCompanyFieldsParams,
  CrmCompanyFieldsResult,
  CrmCompanyGetParams,
  CrmCompanyGetResult,
  CrmCompanyListParams,
  CrmCompanyListResult,
  CrmCompanyUpdateParams,
  CrmCompanyUpdateResult,
  CrmCompanyUserfieldAddParams,
  CrmCompanyUserfieldAddResult,
  CrmCompanyUserfieldDeleteParams,
  CrmCompanyUserfieldDeleteResult,
  CrmCompanyUserfieldGetParams,
  CrmCompanyUserfieldGetResult,
  CrmCompanyUserfieldListParams,
  CrmCompanyUserfieldListResult,
  CrmCompanyUserfieldUpdateParams,
  CrmCompanyUserfieldUpdateResult,
} from "../types/crm_company.ts";

/** Methods of Bitrix24 whose names begin with `crm.company`. */
export interface CrmCompanyRestMethods {
  /**
   * Creates a company from upper-case CRM fields, with phones and emails, and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  "crm.company.add": { params: CrmCompanyAddParams; result: CrmCompanyAddResult };
  /** Links one contact to a company, optionally as the primary one and with a sort order. */
  "crm.company.contact.add": { params: CrmCompanyContactAddParams; result: CrmCompanyContactAddResult };
  /** Unlinks one contact from a company; both of them stay in the CRM. */
  "crm.company.contact.delete": { params: CrmCompanyContactDeleteParams; result: CrmCompanyContactDeleteResult };
  /** Describes the fields of a company-to-contact link - contact, sort order and primary flag. */
  "crm.company.contact.fields": { params: CrmCompanyContactFieldsParams; result: CrmCompanyContactFieldsResult };
  /** Unlinks every contact from a company at once. */
  "crm.company.contact.items.delete": {
    params: CrmCompanyContactItemsDeleteParams;
    result: CrmCompanyContactItemsDeleteResult;
  };
  /** Lists the contacts linked to a company with their order, role and primary flag. */
  "crm.company.contact.items.get": { params: CrmCompanyContactItemsGetParams; result: CrmCompanyContactItemsGetResult };
  /** Replaces the whole set of contacts linked to a company with the given one. */
  "crm.company.contact.items.set": { params: CrmCompanyContactItemsSetParams; result: CrmCompanyContactItemsSetResult };
  /**
   * Deletes a company by ID; the user needs the delete permission for companies.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  "crm.company.delete": { params: CrmCompanyDeleteParams; result: CrmCompanyDeleteResult };
  /**
   * Forces the shared layout of the company card on all users, overriding their personal layouts.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
   */
  "crm.company.details.configuration.forceCommonScopeForAll": {
    params: CrmCompanyDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmCompanyDetailsConfigurationForceCommonScopeForAllResult;
  };
  /**
   * Returns the sections and fields of the company card, personal to a user or shared.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
   */
  "crm.company.details.configuration.get": {
    params: CrmCompanyDetailsConfigurationGetParams;
    result: CrmCompanyDetailsConfigurationGetResult;
  };
  /**
   * Puts the company card layout back to default, for one user or for the shared view.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
   */
  "crm.company.details.configuration.reset": {
    params: CrmCompanyDetailsConfigurationResetParams;
    result: CrmCompanyDetailsConfigurationResetResult;
  };
  /**
   * Saves which sections and fields the company card shows, personally or for everyone.
   * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
   */
  "crm.company.details.configuration.set": {
    params: CrmCompanyDetailsConfigurationSetParams;
    result: CrmCompanyDetailsConfigurationSetResult;
  };
  /**
   * Describes the standard and custom fields of a company with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  "crm.company.fields": { params: CrmCompanyFieldsParams; result: CrmCompanyFieldsResult };
  /**
   * Returns all fields of one company by its ID.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  "crm.company.get": { params: CrmCompanyGetParams; result: CrmCompanyGetResult };
  /**
   * Lists companies that pass a filter, with chosen fields and order, in pages of 50.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  "crm.company.list": { params: CrmCompanyListParams; result: CrmCompanyListResult };
  /**
   * Changes the passed fields of a company; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  "crm.company.update": { params: CrmCompanyUpdateParams; result: CrmCompanyUpdateResult };
  /** Creates a custom field (UF_CRM_...) for companies and returns its ID; CRM admins only. */
  "crm.company.userfield.add": { params: CrmCompanyUserfieldAddParams; result: CrmCompanyUserfieldAddResult };
  /** Deletes a custom field of companies together with its stored values; CRM admins only. */
  "crm.company.userfield.delete": { params: CrmCompanyUserfieldDeleteParams; result: CrmCompanyUserfieldDeleteResult };
  /** Returns the settings of one custom field of companies by its ID. */
  "crm.company.userfield.get": { params: CrmCompanyUserfieldGetParams; result: CrmCompanyUserfieldGetResult };
  /** Lists custom fields of companies, filtered by name, type, flags and so on. */
  "crm.company.userfield.list": { params: CrmCompanyUserfieldListParams; result: CrmCompanyUserfieldListResult };
  /** Changes the labels, flags or list values of a company custom field; CRM admins only. */
  "crm.company.userfield.update": { params: CrmCompanyUserfieldUpdateParams; result: CrmCompanyUserfieldUpdateResult };
}
