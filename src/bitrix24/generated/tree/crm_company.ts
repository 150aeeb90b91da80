// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmCompany from "../types/crm_company.ts";

/** Methods of Bitrix24 whose names begin with `crm.company`. */
export interface CrmCompanyRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /**
   * Creates a company from upper-case CRM fields, with phones and emails, and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  readonly add: RestMethod<Own["rest"]["crm.company.add"]["params"], Own["rest"]["crm.company.add"]["result"]>;
  readonly contact: {
    /** Links one contact to a company, optionally as the primary one and with a sort order. */
    readonly add: RestMethod<typesCrmCompany.CrmCompanyContactAddParams, typesCrmCompany.CrmCompanyContactAddResult>;
    /** Unlinks one contact from a company; both of them stay in the CRM. */
    readonly delete: RestMethod<
      typesCrmCompany.CrmCompanyContactDeleteParams,
      typesCrmCompany.CrmCompanyContactDeleteResult
    >;
    /** Describes the fields of a company-to-contact link - contact, sort order and primary flag. */
    readonly fields: RestMethod<
      typesCrmCompany.CrmCompanyContactFieldsParams,
      typesCrmCompany.CrmCompanyContactFieldsResult
    >;
    readonly items: {
      /** Unlinks every contact from a company at once. */
      readonly delete: RestMethod<
        typesCrmCompany.CrmCompanyContactItemsDeleteParams,
        typesCrmCompany.CrmCompanyContactItemsDeleteResult
      >;
      /** Lists the contacts linked to a company with their order, role and primary flag. */
      readonly get: RestMethod<
        typesCrmCompany.CrmCompanyContactItemsGetParams,
        typesCrmCompany.CrmCompanyContactItemsGetResult
      >;
      /** Replaces the whole set of contacts linked to a company with the given one. */
      readonly set: RestMethod<
        typesCrmCompany.CrmCompanyContactItemsSetParams,
        typesCrmCompany.CrmCompanyContactItemsSetResult
      >;
    };
  };
  /**
   * Deletes a company by ID; the user needs the delete permission for companies.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  readonly delete: RestMethod<typesCrmCompany.CrmCompanyDeleteParams, typesCrmCompany.CrmCompanyDeleteResult>;
  readonly details: {
    readonly configuration: {
      /**
       * Forces the shared layout of the company card on all users, overriding their personal layouts.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
       */
      readonly forceCommonScopeForAll: RestMethod<
        typesCrmCompany.CrmCompanyDetailsConfigurationForceCommonScopeForAllParams,
        typesCrmCompany.CrmCompanyDetailsConfigurationForceCommonScopeForAllResult
      >;
      /**
       * Returns the sections and fields of the company card, personal to a user or shared.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
       */
      readonly get: RestMethod<
        typesCrmCompany.CrmCompanyDetailsConfigurationGetParams,
        typesCrmCompany.CrmCompanyDetailsConfigurationGetResult
      >;
      /**
       * Puts the company card layout back to default, for one user or for the shared view.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
       */
      readonly reset: RestMethod<
        typesCrmCompany.CrmCompanyDetailsConfigurationResetParams,
        typesCrmCompany.CrmCompanyDetailsConfigurationResetResult
      >;
      /**
       * Saves which sections and fields the company card shows, personally or for everyone.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
       */
      readonly set: RestMethod<
        typesCrmCompany.CrmCompanyDetailsConfigurationSetParams,
        typesCrmCompany.CrmCompanyDetailsConfigurationSetResult
      >;
    };
  };
  /**
   * Describes the standard and custom fields of a company with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  readonly fields: RestMethod<typesCrmCompany.CrmCompanyFieldsParams, typesCrmCompany.CrmCompanyFieldsResult>;
  /**
   * Returns all fields of one company by its ID.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  readonly get: RestMethod<Own["rest"]["crm.company.get"]["params"], Own["rest"]["crm.company.get"]["result"]>;
  /**
   * Lists companies that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  readonly list: RestMethod<Own["rest"]["crm.company.list"]["params"], Own["rest"]["crm.company.list"]["result"]>;
  /**
   * Changes the passed fields of a company; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  readonly update: RestMethod<Own["rest"]["crm.company.update"]["params"], Own["rest"]["crm.company.update"]["result"]>;
  readonly userfield: {
    /** Creates a custom field (UF_CRM_...) for companies and returns its ID; CRM admins only. */
    readonly add: RestMethod<
      typesCrmCompany.CrmCompanyUserfieldAddParams,
      typesCrmCompany.CrmCompanyUserfieldAddResult
    >;
    /** Deletes a custom field of companies together with its stored values; CRM admins only. */
    readonly delete: RestMethod<
      typesCrmCompany.CrmCompanyUserfieldDeleteParams,
      typesCrmCompany.CrmCompanyUserfieldDeleteResult
    >;
    /** Returns the settings of one custom field of companies by its ID. */
    readonly get: RestMethod<
      typesCrmCompany.CrmCompanyUserfieldGetParams,
      typesCrmCompany.CrmCompanyUserfieldGetResult
    >;
    /**
     * Lists custom fields of companies, filtered by name, type, flags and so on.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmCompany.CrmCompanyUserfieldListParams,
      typesCrmCompany.CrmCompanyUserfieldListResult
    >;
    /** Changes the labels, flags or list values of a company custom field; CRM admins only. */
    readonly update: RestMethod<
      typesCrmCompany.CrmCompanyUserfieldUpdateParams,
      typesCrmCompany.CrmCompanyUserfieldUpdateResult
    >;
  };
}
