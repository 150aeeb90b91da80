// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmRequisiteAddParams,
  CrmRequisiteAddResult,
  CrmRequisiteBankdetailAddParams,
  CrmRequisiteBankdetailAddResult,
  CrmRequisiteBankdetailDeleteParams,
  CrmRequisiteBankdetailDeleteResult,
  CrmRequisiteBankdetailFieldsParams,
  CrmRequisiteBankdetailFieldsResult,
  CrmRequisiteBankdetailGetParams,
  CrmRequisiteBankdetailGetResult,
  CrmRequisiteBankdetailListParams,
  CrmRequisiteBankdetailListResult,
  CrmRequisiteBankdetailUpdateParams,
  CrmRequisiteBankdetailUpdateResult,
  CrmRequisiteDeleteParams,
  CrmRequisiteDeleteResult,
  CrmRequisiteFieldsParams,
  CrmRequisiteFieldsResult,
  CrmRequisiteGetParams,
  CrmRequisiteGetResult,
  CrmRequisiteLinkFieldsParams,
  CrmRequisiteLinkFieldsResult,
  CrmRequisiteLinkGetParams,
  CrmRequisiteLinkGetResult,
  CrmRequisiteLinkListParams,
  CrmRequisiteLinkListResult,
  CrmRequisiteLinkRegisterParams,
  CrmRequisiteLinkRegisterResult,
  CrmRequisiteLinkUnregisterParams,
  CrmRequisiteLinkUnregisterResult,
  CrmRequisiteListParams,
  CrmRequisiteListResult,
  CrmRequisitePresetAddParams,
  CrmRequisitePresetAddResult,
  CrmRequisitePresetCountriesParams,
  CrmRequisitePresetCountriesResult,
  CrmRequisitePresetDeleteParams,
  CrmRequisitePresetDeleteResult,
  CrmRequisitePresetFieldAddParams,
  CrmRequisitePresetFieldAddResult,
  CrmRequisitePresetFieldAvailabletoaddParams,
  CrmRequisitePresetFieldAvailabletoaddResult,
  CrmRequisitePresetFieldDeleteParams,
  CrmRequisitePresetFieldDeleteResult,
  CrmRequisitePresetFieldFieldsParams,
  CrmRequisitePresetFieldFieldsResult,
  CrmRequisitePresetFieldGetParams,
  CrmRequisitePresetFieldGetResult,
  CrmRequisitePresetFieldListParams,
  CrmRequisitePresetFieldListResult,
  CrmRequisitePresetFieldsParams,
  CrmRequisitePresetFieldsResult,
  CrmRequisitePresetFieldUpdateParams,
  CrmRequisitePresetFieldUpdateResult,
  CrmRequisitePresetGetParams,
  CrmRequisitePresetGetResult,
  CrmRequisitePresetListParams,
  CrmRequisitePresetListResult,
  CrmRequisitePresetUpdateParams,
  CrmRequisitePresetUpdateResult,
  CrmRequisiteUpdateParams,
  CrmRequisiteUpdateResult,
  CrmRequisiteUserfieldAddParams,
  CrmRequisiteUserfieldAddResult,
  CrmRequisiteUserfieldDeleteParams,
  CrmRequisiteUserfieldDeleteResult,
  CrmRequisiteUserfieldGetParams,
  CrmRequisiteUserfieldGetResult,
  CrmRequisiteUserfieldListParams,
  CrmRequisiteUserfieldListResult,
  CrmRequisiteUserfieldUpdateParams,
  CrmRequisiteUserfieldUpdateResult,
} from "../types/crm_requisite.ts";

/** Methods of Bitrix24 whose names begin with `crm.requisite`. */
export interface CrmRequisiteRestMethods {
  /** Gives a contact or company a set of legal details (requisite) built on a template; returns its ID. */
  "crm.requisite.add": { params: CrmRequisiteAddParams; result: CrmRequisiteAddResult };
  /** Adds bank details to a requisite of a contact or company and returns their ID. */
  "crm.requisite.bankdetail.add": { params: CrmRequisiteBankdetailAddParams; result: CrmRequisiteBankdetailAddResult };
  /** Deletes bank details of a requisite by their ID; the owner's delete permission is checked. */
  "crm.requisite.bankdetail.delete": {
    params: CrmRequisiteBankdetailDeleteParams;
    result: CrmRequisiteBankdetailDeleteResult;
  };
  /** Describes the fields of bank details, such as bank name, codes and account numbers. */
  "crm.requisite.bankdetail.fields": {
    params: CrmRequisiteBankdetailFieldsParams;
    result: CrmRequisiteBankdetailFieldsResult;
  };
  /** Returns one set of bank details of a requisite by its ID. */
  "crm.requisite.bankdetail.get": { params: CrmRequisiteBankdetailGetParams; result: CrmRequisiteBankdetailGetResult };
  /** Lists bank details of requisites that pass a filter, in pages of 50. */
  "crm.requisite.bankdetail.list": {
    params: CrmRequisiteBankdetailListParams;
    result: CrmRequisiteBankdetailListResult;
  };
  /** Changes the bank name, codes, accounts or other fields of a requisite's bank details. */
  "crm.requisite.bankdetail.update": {
    params: CrmRequisiteBankdetailUpdateParams;
    result: CrmRequisiteBankdetailUpdateResult;
  };
  /** Deletes a set of legal details (requisite) of a contact or company by its ID. */
  "crm.requisite.delete": { params: CrmRequisiteDeleteParams; result: CrmRequisiteDeleteResult };
  /** Describes the fields of a requisite - owner, template, tax numbers and other legal details. */
  "crm.requisite.fields": { params: CrmRequisiteFieldsParams; result: CrmRequisiteFieldsResult };
  /** Returns one requisite of a contact or company with all its legal details. */
  "crm.requisite.get": { params: CrmRequisiteGetParams; result: CrmRequisiteGetResult };
  /** Describes the fields of a link that tells which requisites a deal, invoice or other item uses. */
  "crm.requisite.link.fields": { params: CrmRequisiteLinkFieldsParams; result: CrmRequisiteLinkFieldsResult };
  /** Returns the client's and own company's requisites and bank details chosen for a CRM item. */
  "crm.requisite.link.get": { params: CrmRequisiteLinkGetParams; result: CrmRequisiteLinkGetResult };
  /** Lists which requisites and bank details CRM items use, by filter, in pages of 50. */
  "crm.requisite.link.list": { params: CrmRequisiteLinkListParams; result: CrmRequisiteLinkListResult };
  /** Chooses the seller's and client's requisites and bank details that a deal or invoice uses. */
  "crm.requisite.link.register": { params: CrmRequisiteLinkRegisterParams; result: CrmRequisiteLinkRegisterResult };
  /** Removes the choice of requisites and bank details from a CRM item; the requisites stay. */
  "crm.requisite.link.unregister": {
    params: CrmRequisiteLinkUnregisterParams;
    result: CrmRequisiteLinkUnregisterResult;
  };
  /** Lists requisites of contacts and companies that pass a filter, in pages of 50. */
  "crm.requisite.list": { params: CrmRequisiteListParams; result: CrmRequisiteListResult };
  /** Creates a requisite template for a country and returns its ID. */
  "crm.requisite.preset.add": { params: CrmRequisitePresetAddParams; result: CrmRequisitePresetAddResult };
  /** Lists the countries that requisite templates can be made for, with IDs and codes. */
  "crm.requisite.preset.countries": {
    params: CrmRequisitePresetCountriesParams;
    result: CrmRequisitePresetCountriesResult;
  };
  /** Deletes a requisite template; refused while requisites built on it exist. */
  "crm.requisite.preset.delete": { params: CrmRequisitePresetDeleteParams; result: CrmRequisitePresetDeleteResult };
  /** Puts one more field, predefined or custom, into a requisite template and returns its ID there. */
  "crm.requisite.preset.field.add": {
    params: CrmRequisitePresetFieldAddParams;
    result: CrmRequisitePresetFieldAddResult;
  };
  /** Lists the names of the fields that a requisite template does not have yet and can take. */
  "crm.requisite.preset.field.availabletoadd": {
    params: CrmRequisitePresetFieldAvailabletoaddParams;
    result: CrmRequisitePresetFieldAvailabletoaddResult;
  };
  /** Takes a field out of a requisite template; both the field ID and the template ID are required. */
  "crm.requisite.preset.field.delete": {
    params: CrmRequisitePresetFieldDeleteParams;
    result: CrmRequisitePresetFieldDeleteResult;
  };
  /** Describes the attributes of a requisite template's field - name, title and sort order. */
  "crm.requisite.preset.field.fields": {
    params: CrmRequisitePresetFieldFieldsParams;
    result: CrmRequisitePresetFieldFieldsResult;
  };
  /** Returns the name, title and sort order of one field in a requisite template. */
  "crm.requisite.preset.field.get": {
    params: CrmRequisitePresetFieldGetParams;
    result: CrmRequisitePresetFieldGetResult;
  };
  /** Lists all fields that a requisite template contains, with titles and sort order. */
  "crm.requisite.preset.field.list": {
    params: CrmRequisitePresetFieldListParams;
    result: CrmRequisitePresetFieldListResult;
  };
  /** Changes the title, sort order or underlying name of a field in a requisite template. */
  "crm.requisite.preset.field.update": {
    params: CrmRequisitePresetFieldUpdateParams;
    result: CrmRequisitePresetFieldUpdateResult;
  };
  /** Describes the fields of a requisite template, such as country, name and activity. */
  "crm.requisite.preset.fields": { params: CrmRequisitePresetFieldsParams; result: CrmRequisitePresetFieldsResult };
  /** Returns one requisite template by ID with its country, name and dates. */
  "crm.requisite.preset.get": { params: CrmRequisitePresetGetParams; result: CrmRequisitePresetGetResult };
  /** Lists requisite templates that pass a filter, in pages of 50. */
  "crm.requisite.preset.list": { params: CrmRequisitePresetListParams; result: CrmRequisitePresetListResult };
  /** Changes a requisite template's name, external ID, activity or sort order. */
  "crm.requisite.preset.update": { params: CrmRequisitePresetUpdateParams; result: CrmRequisitePresetUpdateResult };
  /** Changes the name, legal details or activity of a contact's or company's requisite. */
  "crm.requisite.update": { params: CrmRequisiteUpdateParams; result: CrmRequisiteUpdateResult };
  /** Creates a custom field (UF_CRM_...) for requisites; needs the right to change CRM settings. */
  "crm.requisite.userfield.add": { params: CrmRequisiteUserfieldAddParams; result: CrmRequisiteUserfieldAddResult };
  /** Deletes a custom field of requisites together with its values; CRM settings right needed. */
  "crm.requisite.userfield.delete": {
    params: CrmRequisiteUserfieldDeleteParams;
    result: CrmRequisiteUserfieldDeleteResult;
  };
  /** Returns the settings of one custom field of requisites by its ID. */
  "crm.requisite.userfield.get": { params: CrmRequisiteUserfieldGetParams; result: CrmRequisiteUserfieldGetResult };
  /** Lists custom fields of requisites, filtered by name, type, flags and so on. */
  "crm.requisite.userfield.list": { params: CrmRequisiteUserfieldListParams; result: CrmRequisiteUserfieldListResult };
  /** Changes the labels, flags or sort order of a requisite custom field; CRM settings right needed. */
  "crm.requisite.userfield.update": {
    params: CrmRequisiteUserfieldUpdateParams;
    result: CrmRequisiteUserfieldUpdateResult;
  };
}
