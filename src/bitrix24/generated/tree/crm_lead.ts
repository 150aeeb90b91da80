// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmLead from "../types/crm_lead.ts";

/** Methods of Bitrix24 whose names begin with `crm.lead`. */
export interface CrmLeadRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /**
   * Creates a lead with client data, source and status and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  readonly add: RestMethod<Own["rest"]["crm.lead.add"]["params"], Own["rest"]["crm.lead.add"]["result"]>;
  readonly contact: {
    /** Links one more contact to a lead. */
    readonly add: RestMethod<typesCrmLead.CrmLeadContactAddParams, typesCrmLead.CrmLeadContactAddResult>;
    /** Unlinks one contact from a lead; the contact itself stays. */
    readonly delete: RestMethod<typesCrmLead.CrmLeadContactDeleteParams, typesCrmLead.CrmLeadContactDeleteResult>;
    /** Describes the fields of a lead-to-contact link - contact, sort order and primary flag. */
    readonly fields: RestMethod<typesCrmLead.CrmLeadContactFieldsParams, typesCrmLead.CrmLeadContactFieldsResult>;
    readonly items: {
      /** Unlinks every contact from a lead at once. */
      readonly delete: RestMethod<
        typesCrmLead.CrmLeadContactItemsDeleteParams,
        typesCrmLead.CrmLeadContactItemsDeleteResult
      >;
      /** Lists the contacts linked to a lead with their order, role and primary flag. */
      readonly get: RestMethod<typesCrmLead.CrmLeadContactItemsGetParams, typesCrmLead.CrmLeadContactItemsGetResult>;
      /** Replaces the whole set of contacts linked to a lead with the given one. */
      readonly set: RestMethod<typesCrmLead.CrmLeadContactItemsSetParams, typesCrmLead.CrmLeadContactItemsSetResult>;
    };
  };
  /**
   * Deletes a lead by ID; the user needs the delete permission for leads.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  readonly delete: RestMethod<typesCrmLead.CrmLeadDeleteParams, typesCrmLead.CrmLeadDeleteResult>;
  readonly details: {
    readonly configuration: {
      /**
       * Forces the shared layout of the simple or repeat lead card on all users.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
       */
      readonly forceCommonScopeForAll: RestMethod<
        typesCrmLead.CrmLeadDetailsConfigurationForceCommonScopeForAllParams,
        typesCrmLead.CrmLeadDetailsConfigurationForceCommonScopeForAllResult
      >;
      /**
       * Returns the sections and fields of the simple or repeat lead card, personal or shared.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
       */
      readonly get: RestMethod<
        typesCrmLead.CrmLeadDetailsConfigurationGetParams,
        typesCrmLead.CrmLeadDetailsConfigurationGetResult
      >;
      /**
       * Puts the layout of the simple or repeat lead card back to default, personally or for all.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
       */
      readonly reset: RestMethod<
        typesCrmLead.CrmLeadDetailsConfigurationResetParams,
        typesCrmLead.CrmLeadDetailsConfigurationResetResult
      >;
      /**
       * Saves which sections and fields the simple or repeat lead card shows, personally or for all.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
       */
      readonly set: RestMethod<
        typesCrmLead.CrmLeadDetailsConfigurationSetParams,
        typesCrmLead.CrmLeadDetailsConfigurationSetResult
      >;
    };
  };
  /**
   * Describes the standard and custom fields of a lead with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  readonly fields: RestMethod<typesCrmLead.CrmLeadFieldsParams, typesCrmLead.CrmLeadFieldsResult>;
  /**
   * Returns all fields of one lead by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  readonly get: RestMethod<Own["rest"]["crm.lead.get"]["params"], Own["rest"]["crm.lead.get"]["result"]>;
  /**
   * Lists leads that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  readonly list: RestMethod<Own["rest"]["crm.lead.list"]["params"], Own["rest"]["crm.lead.list"]["result"]>;
  readonly productrows: {
    /**
     * Lists the product rows of a lead with prices, discounts and taxes.
     * @deprecated The documentation advises against it. Use crm.item.productrow.*.
     */
    readonly get: RestMethod<typesCrmLead.CrmLeadProductrowsGetParams, typesCrmLead.CrmLeadProductrowsGetResult>;
    /**
     * Replaces all product rows of a lead; rows that are not passed are lost.
     * @deprecated The documentation advises against it. Use crm.item.productrow.*.
     */
    readonly set: RestMethod<typesCrmLead.CrmLeadProductrowsSetParams, typesCrmLead.CrmLeadProductrowsSetResult>;
  };
  /**
   * Changes the passed fields of a lead, its status included.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  readonly update: RestMethod<Own["rest"]["crm.lead.update"]["params"], Own["rest"]["crm.lead.update"]["result"]>;
  readonly userfield: {
    /** Creates a custom field (UF_CRM_...) for leads and returns its ID; CRM admins only. */
    readonly add: RestMethod<typesCrmLead.CrmLeadUserfieldAddParams, typesCrmLead.CrmLeadUserfieldAddResult>;
    /** Deletes a custom field of leads together with its stored values; CRM admins only. */
    readonly delete: RestMethod<typesCrmLead.CrmLeadUserfieldDeleteParams, typesCrmLead.CrmLeadUserfieldDeleteResult>;
    /** Returns the settings of one custom field of leads by its ID. */
    readonly get: RestMethod<typesCrmLead.CrmLeadUserfieldGetParams, typesCrmLead.CrmLeadUserfieldGetResult>;
    /**
     * Lists custom fields of leads, filtered by name, type, flags and so on.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesCrmLead.CrmLeadUserfieldListParams, typesCrmLead.CrmLeadUserfieldListResult>;
    /** Changes the labels, flags or list values of a lead custom field; CRM admins only. */
    readonly update: RestMethod<typesCrmLead.CrmLeadUserfieldUpdateParams, typesCrmLead.CrmLeadUserfieldUpdateResult>;
  };
}
