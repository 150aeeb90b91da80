// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmRequisite from "../types/crm_requisite.ts";

/** Methods of Bitrix24 whose names begin with `crm.requisite`. */
export interface CrmRequisiteRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /** Gives a contact or company a set of legal details (requisite) built on a template; returns its ID. */
  readonly add: RestMethod<Own["rest"]["crm.requisite.add"]["params"], Own["rest"]["crm.requisite.add"]["result"]>;
  readonly bankdetail: {
    /** Adds bank details to a requisite of a contact or company and returns their ID. */
    readonly add: RestMethod<
      typesCrmRequisite.CrmRequisiteBankdetailAddParams,
      typesCrmRequisite.CrmRequisiteBankdetailAddResult
    >;
    /** Deletes bank details of a requisite by their ID; the owner's delete permission is checked. */
    readonly delete: RestMethod<
      typesCrmRequisite.CrmRequisiteBankdetailDeleteParams,
      typesCrmRequisite.CrmRequisiteBankdetailDeleteResult
    >;
    /** Describes the fields of bank details, such as bank name, codes and account numbers. */
    readonly fields: RestMethod<
      typesCrmRequisite.CrmRequisiteBankdetailFieldsParams,
      typesCrmRequisite.CrmRequisiteBankdetailFieldsResult
    >;
    /** Returns one set of bank details of a requisite by its ID. */
    readonly get: RestMethod<
      typesCrmRequisite.CrmRequisiteBankdetailGetParams,
      typesCrmRequisite.CrmRequisiteBankdetailGetResult
    >;
    /**
     * Lists bank details of requisites that pass a filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCrmRequisite.CrmRequisiteBankdetailListParams,
      typesCrmRequisite.CrmRequisiteBankdetailListResult
    >;
    /** Changes the bank name, codes, accounts or other fields of a requisite's bank details. */
    readonly update: RestMethod<
      typesCrmRequisite.CrmRequisiteBankdetailUpdateParams,
      typesCrmRequisite.CrmRequisiteBankdetailUpdateResult
    >;
  };
  /** Deletes a set of legal details (requisite) of a contact or company by its ID. */
  readonly delete: RestMethod<typesCrmRequisite.CrmRequisiteDeleteParams, typesCrmRequisite.CrmRequisiteDeleteResult>;
  /** Describes the fields of a requisite - owner, template, tax numbers and other legal details. */
  readonly fields: RestMethod<typesCrmRequisite.CrmRequisiteFieldsParams, typesCrmRequisite.CrmRequisiteFieldsResult>;
  /** Returns one requisite of a contact or company with all its legal details. */
  readonly get: RestMethod<Own["rest"]["crm.requisite.get"]["params"], Own["rest"]["crm.requisite.get"]["result"]>;
  readonly link: {
    /** Describes the fields of a link that tells which requisites a deal, invoice or other item uses. */
    readonly fields: RestMethod<
      typesCrmRequisite.CrmRequisiteLinkFieldsParams,
      typesCrmRequisite.CrmRequisiteLinkFieldsResult
    >;
    /** Returns the client's and own company's requisites and bank details chosen for a CRM item. */
    readonly get: RestMethod<typesCrmRequisite.CrmRequisiteLinkGetParams, typesCrmRequisite.CrmRequisiteLinkGetResult>;
    /**
     * Lists which requisites and bank details CRM items use, by filter, in pages of 50.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmRequisite.CrmRequisiteLinkListParams,
      typesCrmRequisite.CrmRequisiteLinkListResult
    >;
    /** Chooses the seller's and client's requisites and bank details that a deal or invoice uses. */
    readonly register: RestMethod<
      typesCrmRequisite.CrmRequisiteLinkRegisterParams,
      typesCrmRequisite.CrmRequisiteLinkRegisterResult
    >;
    /** Removes the choice of requisites and bank details from a CRM item; the requisites stay. */
    readonly unregister: RestMethod<
      typesCrmRequisite.CrmRequisiteLinkUnregisterParams,
      typesCrmRequisite.CrmRequisiteLinkUnregisterResult
    >;
  };
  /**
   * Lists requisites of contacts and companies that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<Own["rest"]["crm.requisite.list"]["params"], Own["rest"]["crm.requisite.list"]["result"]>;
  readonly preset: {
    /** Creates a requisite template for a country and returns its ID. */
    readonly add: RestMethod<
      typesCrmRequisite.CrmRequisitePresetAddParams,
      typesCrmRequisite.CrmRequisitePresetAddResult
    >;
    /** Lists the countries that requisite templates can be made for, with IDs and codes. */
    readonly countries: RestMethod<
      typesCrmRequisite.CrmRequisitePresetCountriesParams,
      typesCrmRequisite.CrmRequisitePresetCountriesResult
    >;
    /** Deletes a requisite template; refused while requisites built on it exist. */
    readonly delete: RestMethod<
      typesCrmRequisite.CrmRequisitePresetDeleteParams,
      typesCrmRequisite.CrmRequisitePresetDeleteResult
    >;
    readonly field: {
      /** Puts one more field, predefined or custom, into a requisite template and returns its ID there. */
      readonly add: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldAddParams,
        typesCrmRequisite.CrmRequisitePresetFieldAddResult
      >;
      /** Lists the names of the fields that a requisite template does not have yet and can take. */
      readonly availabletoadd: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldAvailabletoaddParams,
        typesCrmRequisite.CrmRequisitePresetFieldAvailabletoaddResult
      >;
      /** Takes a field out of a requisite template; both the field ID and the template ID are required. */
      readonly delete: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldDeleteParams,
        typesCrmRequisite.CrmRequisitePresetFieldDeleteResult
      >;
      /** Describes the attributes of a requisite template's field - name, title and sort order. */
      readonly fields: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldFieldsParams,
        typesCrmRequisite.CrmRequisitePresetFieldFieldsResult
      >;
      /** Returns the name, title and sort order of one field in a requisite template. */
      readonly get: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldGetParams,
        typesCrmRequisite.CrmRequisitePresetFieldGetResult
      >;
      /**
       * Lists all fields that a requisite template contains, with titles and sort order.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly list: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldListParams,
        typesCrmRequisite.CrmRequisitePresetFieldListResult
      >;
      /** Changes the title, sort order or underlying name of a field in a requisite template. */
      readonly update: RestMethod<
        typesCrmRequisite.CrmRequisitePresetFieldUpdateParams,
        typesCrmRequisite.CrmRequisitePresetFieldUpdateResult
      >;
    };
    /** Describes the fields of a requisite template, such as country, name and activity. */
    readonly fields: RestMethod<
      typesCrmRequisite.CrmRequisitePresetFieldsParams,
      typesCrmRequisite.CrmRequisitePresetFieldsResult
    >;
    /** Returns one requisite template by ID with its country, name and dates. */
    readonly get: RestMethod<
      typesCrmRequisite.CrmRequisitePresetGetParams,
      typesCrmRequisite.CrmRequisitePresetGetResult
    >;
    /**
     * Lists requisite templates that pass a filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCrmRequisite.CrmRequisitePresetListParams,
      typesCrmRequisite.CrmRequisitePresetListResult
    >;
    /** Changes a requisite template's name, external ID, activity or sort order. */
    readonly update: RestMethod<
      typesCrmRequisite.CrmRequisitePresetUpdateParams,
      typesCrmRequisite.CrmRequisitePresetUpdateResult
    >;
  };
  /** Changes the name, legal details or activity of a contact's or company's requisite. */
  readonly update: RestMethod<
    Own["rest"]["crm.requisite.update"]["params"],
    Own["rest"]["crm.requisite.update"]["result"]
  >;
  readonly userfield: {
    /** Creates a custom field (UF_CRM_...) for requisites; needs the right to change CRM settings. */
    readonly add: RestMethod<
      typesCrmRequisite.CrmRequisiteUserfieldAddParams,
      typesCrmRequisite.CrmRequisiteUserfieldAddResult
    >;
    /** Deletes a custom field of requisites together with its values; CRM settings right needed. */
    readonly delete: RestMethod<
      typesCrmRequisite.CrmRequisiteUserfieldDeleteParams,
      typesCrmRequisite.CrmRequisiteUserfieldDeleteResult
    >;
    /** Returns the settings of one custom field of requisites by its ID. */
    readonly get: RestMethod<
      typesCrmRequisite.CrmRequisiteUserfieldGetParams,
      typesCrmRequisite.CrmRequisiteUserfieldGetResult
    >;
    /**
     * Lists custom fields of requisites, filtered by name, type, flags and so on.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmRequisite.CrmRequisiteUserfieldListParams,
      typesCrmRequisite.CrmRequisiteUserfieldListResult
    >;
    /** Changes the labels, flags or sort order of a requisite custom field; CRM settings right needed. */
    readonly update: RestMethod<
      typesCrmRequisite.CrmRequisiteUserfieldUpdateParams,
      typesCrmRequisite.CrmRequisiteUserfieldUpdateResult
    >;
  };
}
