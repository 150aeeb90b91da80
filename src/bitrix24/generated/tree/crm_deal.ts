// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmDeal from "../types/crm_deal.ts";

/** Methods of Bitrix24 whose names begin with `crm.deal`. */
export interface CrmDealRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /**
   * Creates a deal in the chosen funnel and stage and returns its ID.
   * @deprecated The documentation advises against it. Use crm.item.add.
   */
  readonly add: RestMethod<Own["rest"]["crm.deal.add"]["params"], Own["rest"]["crm.deal.add"]["result"]>;
  readonly contact: {
    /** Links one more contact to a deal. */
    readonly add: RestMethod<typesCrmDeal.CrmDealContactAddParams, typesCrmDeal.CrmDealContactAddResult>;
    /** Unlinks one contact from a deal; the contact itself stays. */
    readonly delete: RestMethod<typesCrmDeal.CrmDealContactDeleteParams, typesCrmDeal.CrmDealContactDeleteResult>;
    /** Describes the fields of a deal-to-contact link - contact, sort order and primary flag. */
    readonly fields: RestMethod<typesCrmDeal.CrmDealContactFieldsParams, typesCrmDeal.CrmDealContactFieldsResult>;
    readonly items: {
      /** Unlinks every contact from a deal at once. */
      readonly delete: RestMethod<
        typesCrmDeal.CrmDealContactItemsDeleteParams,
        typesCrmDeal.CrmDealContactItemsDeleteResult
      >;
      /** Lists the contacts linked to a deal with their order, role and primary flag. */
      readonly get: RestMethod<typesCrmDeal.CrmDealContactItemsGetParams, typesCrmDeal.CrmDealContactItemsGetResult>;
      /** Replaces the whole set of contacts linked to a deal with the given one. */
      readonly set: RestMethod<typesCrmDeal.CrmDealContactItemsSetParams, typesCrmDeal.CrmDealContactItemsSetResult>;
    };
  };
  /**
   * Deletes a deal by ID; the settings of a recurring template go with it.
   * @deprecated The documentation advises against it. Use crm.item.delete.
   */
  readonly delete: RestMethod<typesCrmDeal.CrmDealDeleteParams, typesCrmDeal.CrmDealDeleteResult>;
  readonly details: {
    readonly configuration: {
      /**
       * Forces the shared layout of the deal card on all users of a funnel, overriding personal layouts.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.forceCommonScopeForAll.
       */
      readonly forceCommonScopeForAll: RestMethod<
        typesCrmDeal.CrmDealDetailsConfigurationForceCommonScopeForAllParams,
        typesCrmDeal.CrmDealDetailsConfigurationForceCommonScopeForAllResult
      >;
      /**
       * Returns the sections and fields of the deal card in a funnel, personal or shared.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.get.
       */
      readonly get: RestMethod<
        typesCrmDeal.CrmDealDetailsConfigurationGetParams,
        typesCrmDeal.CrmDealDetailsConfigurationGetResult
      >;
      /**
       * Puts the deal card layout of a funnel back to default, personally or for the shared view.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.reset.
       */
      readonly reset: RestMethod<
        typesCrmDeal.CrmDealDetailsConfigurationResetParams,
        typesCrmDeal.CrmDealDetailsConfigurationResetResult
      >;
      /**
       * Saves which sections and fields the deal card of a funnel shows, personally or for everyone.
       * @deprecated The documentation advises against it. Use crm.item.details.configuration.set.
       */
      readonly set: RestMethod<
        typesCrmDeal.CrmDealDetailsConfigurationSetParams,
        typesCrmDeal.CrmDealDetailsConfigurationSetResult
      >;
    };
  };
  /**
   * Describes the standard and custom fields of a deal with their types and flags.
   * @deprecated The documentation advises against it. Use crm.item.fields.
   */
  readonly fields: RestMethod<typesCrmDeal.CrmDealFieldsParams, typesCrmDeal.CrmDealFieldsResult>;
  /**
   * Returns all fields of one deal by its ID; product rows are not included.
   * @deprecated The documentation advises against it. Use crm.item.get.
   */
  readonly get: RestMethod<Own["rest"]["crm.deal.get"]["params"], Own["rest"]["crm.deal.get"]["result"]>;
  /**
   * Lists deals that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   * @deprecated The documentation advises against it. Use crm.item.list.
   */
  readonly list: RestMethod<Own["rest"]["crm.deal.list"]["params"], Own["rest"]["crm.deal.list"]["result"]>;
  readonly productrows: {
    /**
     * Lists the product rows of a deal with prices, discounts and taxes.
     * @deprecated The documentation advises against it. Use crm.item.productrow.*.
     */
    readonly get: RestMethod<typesCrmDeal.CrmDealProductrowsGetParams, typesCrmDeal.CrmDealProductrowsGetResult>;
    /**
     * Replaces all product rows of a deal; rows that are not passed are lost.
     * @deprecated The documentation advises against it. Use crm.item.productrow.*.
     */
    readonly set: RestMethod<typesCrmDeal.CrmDealProductrowsSetParams, typesCrmDeal.CrmDealProductrowsSetResult>;
  };
  readonly recurring: {
    /** Sets up a recurring deal template with a schedule for a deal that has none yet; returns the settings ID. */
    readonly add: RestMethod<typesCrmDeal.CrmDealRecurringAddParams, typesCrmDeal.CrmDealRecurringAddResult>;
    /** Deletes leftover recurring settings; refused while the template deal still exists. */
    readonly delete: RestMethod<typesCrmDeal.CrmDealRecurringDeleteParams, typesCrmDeal.CrmDealRecurringDeleteResult>;
    /** Creates a new deal from a recurring template right away and returns its ID. */
    readonly expose: RestMethod<typesCrmDeal.CrmDealRecurringExposeParams, typesCrmDeal.CrmDealRecurringExposeResult>;
    /** Describes the fields of a recurring deal template, including the schedule parameters. */
    readonly fields: RestMethod<typesCrmDeal.CrmDealRecurringFieldsParams, typesCrmDeal.CrmDealRecurringFieldsResult>;
    /** Returns the schedule and limits of a recurring deal template by the ID of its settings. */
    readonly get: RestMethod<typesCrmDeal.CrmDealRecurringGetParams, typesCrmDeal.CrmDealRecurringGetResult>;
    /**
     * Lists recurring deal templates that pass a filter, in pages of 50.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesCrmDeal.CrmDealRecurringListParams, typesCrmDeal.CrmDealRecurringListResult>;
    /** Changes the schedule, limits or activity of a recurring deal template. */
    readonly update: RestMethod<typesCrmDeal.CrmDealRecurringUpdateParams, typesCrmDeal.CrmDealRecurringUpdateResult>;
  };
  /**
   * Changes the passed fields of a deal, its stage included; can leave the change out of the history.
   * @deprecated The documentation advises against it. Use crm.item.update.
   */
  readonly update: RestMethod<Own["rest"]["crm.deal.update"]["params"], Own["rest"]["crm.deal.update"]["result"]>;
  readonly userfield: {
    /** Creates a custom field (UF_CRM_...) for deals and returns its ID; CRM admins only. */
    readonly add: RestMethod<typesCrmDeal.CrmDealUserfieldAddParams, typesCrmDeal.CrmDealUserfieldAddResult>;
    /** Deletes a custom field of deals together with its stored values; CRM admins only. */
    readonly delete: RestMethod<typesCrmDeal.CrmDealUserfieldDeleteParams, typesCrmDeal.CrmDealUserfieldDeleteResult>;
    /** Returns the settings of one custom field of deals by its ID. */
    readonly get: RestMethod<typesCrmDeal.CrmDealUserfieldGetParams, typesCrmDeal.CrmDealUserfieldGetResult>;
    /**
     * Lists custom fields of deals, filtered by name, type, flags and so on.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesCrmDeal.CrmDealUserfieldListParams, typesCrmDeal.CrmDealUserfieldListResult>;
    /** Changes the labels, flags or list values of a deal custom field; CRM admins only. */
    readonly update: RestMethod<typesCrmDeal.CrmDealUserfieldUpdateParams, typesCrmDeal.CrmDealUserfieldUpdateResult>;
  };
}
