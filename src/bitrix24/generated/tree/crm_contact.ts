// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmContact from "../types/crm_contact.ts";

/** Methods of Bitrix24 whose names begin with `crm.contact`. */
export interface CrmContactRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /**
   * Creates a contact - name, phones, emails, photo and other fields - and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  readonly add: RestMethod<Own["rest"]["crm.contact.add"]["params"], Own["rest"]["crm.contact.add"]["result"]>;
  readonly company: {
    /** Links one company to a contact, optionally as the primary one and with a sort order. */
    readonly add: RestMethod<typesCrmContact.CrmContactCompanyAddParams, typesCrmContact.CrmContactCompanyAddResult>;
    /** Unlinks one company from a contact; neither record is deleted. */
    readonly delete: RestMethod<
      typesCrmContact.CrmContactCompanyDeleteParams,
      typesCrmContact.CrmContactCompanyDeleteResult
    >;
    /** Describes the fields of a contact-to-company link - company, sort order and primary flag. */
    readonly fields: RestMethod<
      typesCrmContact.CrmContactCompanyFieldsParams,
      typesCrmContact.CrmContactCompanyFieldsResult
    >;
    readonly items: {
      /** Unlinks every company from a contact at once. */
      readonly delete: RestMethod<
        typesCrmContact.CrmContactCompanyItemsDeleteParams,
        typesCrmContact.CrmContactCompanyItemsDeleteResult
      >;
      /** Lists the companies linked to a contact with their order, role and primary flag. */
      readonly get: RestMethod<
        typesCrmContact.CrmContactCompanyItemsGetParams,
        typesCrmContact.CrmContactCompanyItemsGetResult
      >;
      /** Replaces the whole set of companies linked to a contact with the given one. */
      readonly set: RestMethod<
        typesCrmContact.CrmContactCompanyItemsSetParams,
        typesCrmContact.CrmContactCompanyItemsSetResult
      >;
    };
  };
  /**
   * Deletes a contact by ID; the user needs the delete permission for contacts.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  readonly delete: RestMethod<typesCrmContact.CrmContactDeleteParams, typesCrmContact.CrmContactDeleteResult>;
  readonly details: {
    readonly configuration: {
      /**
       * Forces the shared layout of the contact card on all users, overriding their personal layouts.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
       */
      readonly forceCommonScopeForAll: RestMethod<
        typesCrmContact.CrmContactDetailsConfigurationForceCommonScopeForAllParams,
        typesCrmContact.CrmContactDetailsConfigurationForceCommonScopeForAllResult
      >;
      /**
       * Returns the sections and fields of the contact card, personal to a user or shared.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
       */
      readonly get: RestMethod<
        typesCrmContact.CrmContactDetailsConfigurationGetParams,
        typesCrmContact.CrmContactDetailsConfigurationGetResult
      >;
      /**
       * Puts the contact card layout back to default, for one user or for the shared view.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
       */
      readonly reset: RestMethod<
        typesCrmContact.CrmContactDetailsConfigurationResetParams,
        typesCrmContact.CrmContactDetailsConfigurationResetResult
      >;
      /**
       * Saves which sections and fields the contact card shows, personally or for everyone.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
       */
      readonly set: RestMethod<
        typesCrmContact.CrmContactDetailsConfigurationSetParams,
        typesCrmContact.CrmContactDetailsConfigurationSetResult
      >;
    };
  };
  /**
   * Describes the standard and custom fields of a contact with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  readonly fields: RestMethod<typesCrmContact.CrmContactFieldsParams, typesCrmContact.CrmContactFieldsResult>;
  /**
   * Returns all fields of one contact by its ID.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  readonly get: RestMethod<Own["rest"]["crm.contact.get"]["params"], Own["rest"]["crm.contact.get"]["result"]>;
  /**
   * Lists contacts that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  readonly list: RestMethod<Own["rest"]["crm.contact.list"]["params"], Own["rest"]["crm.contact.list"]["result"]>;
  /**
   * Changes the passed fields of a contact; can leave the change out of its history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  readonly update: RestMethod<Own["rest"]["crm.contact.update"]["params"], Own["rest"]["crm.contact.update"]["result"]>;
  readonly userfield: {
    /** Creates a custom field (UF_CRM_...) for contacts and returns its ID; CRM admins only. */
    readonly add: RestMethod<
      typesCrmContact.CrmContactUserfieldAddParams,
      typesCrmContact.CrmContactUserfieldAddResult
    >;
    /** Deletes a custom field of contacts together with its stored values; CRM admins only. */
    readonly delete: RestMethod<
      typesCrmContact.CrmContactUserfieldDeleteParams,
      typesCrmContact.CrmContactUserfieldDeleteResult
    >;
    /** Returns the settings of one custom field of contacts by its ID. */
    readonly get: RestMethod<
      typesCrmContact.CrmContactUserfieldGetParams,
      typesCrmContact.CrmContactUserfieldGetResult
    >;
    /**
     * Lists custom fields of contacts, filtered by name, type, flags and so on.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmContact.CrmContactUserfieldListParams,
      typesCrmContact.CrmContactUserfieldListResult
    >;
    /** Changes the labels, flags or list values of a contact custom field; CRM admins only. */
    readonly update: RestMethod<
      typesCrmContact.CrmContactUserfieldUpdateParams,
      typesCrmContact.CrmContactUserfieldUpdateResult
    >;
  };
}
