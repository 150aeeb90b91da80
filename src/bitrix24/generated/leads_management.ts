// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, idOrEmpty, required, structure } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  CrmLeadAddParams,
  CrmLeadAddResult,
  CrmLeadDeleteResult,
  CrmLeadFieldsResult,
  CrmLeadFilter,
  CrmLeadGetResult,
  CrmLeadListResult,
  CrmLeadUpdateParams,
  CrmLeadUpdateResult,
} from "./types/crm_lead.ts";

/** Parameters of {@linkcode createLead}. */
export interface CreateLeadParams {
  /** Fields of the new lead with their values; phones, e-mails and the like are lists. See GetLeadStructure. */
  fields: NonNullable<CrmLeadAddParams["fields"]>;
}

/**
 * Creates a lead in the CRM and returns its id.
 *
 * Bitrix24 has deprecated the method crm.lead.add: use crm.item.add in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateLeadParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new lead.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createLead, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createLead(portal, {
 *     fields: {
 *       TITLE: "Badges for a conference",
 *       NAME: "Elena",
 *       LAST_NAME: "Rossi",
 *       STATUS_ID: "NEW",
 *     },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html}
 */
export async function createLead(
  portal: Portal,
  params: CreateLeadParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmLeadAddResult>> {
  params = given(params);
  return portal.call("crm.lead.add", { fields: required(structure, params.fields, "fields") }, options);
}

/** Parameters of {@linkcode deleteLead}. */
export interface DeleteLeadParams {
  /** Id of the lead to delete. */
  leadId: number | string;
}

/**
 * Deletes a lead.
 *
 * Deletes without asking; whether the lead can be restored depends on the recycle bin of the portal.
 *
 * Bitrix24 has deprecated the method crm.lead.delete: use crm.item.delete in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteLeadParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the lead is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteLead, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteLead(portal, { leadId: "5" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html}
 */
export async function deleteLead(
  portal: Portal,
  params: DeleteLeadParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmLeadDeleteResult>> {
  params = given(params);
  return portal.call("crm.lead.delete", { id: required(id, params.leadId, "leadId") }, options);
}

/** Parameters of {@linkcode getLead}. */
export interface GetLeadParams {
  /** Id of the lead to read. */
  leadId: number | string;
}

/**
 * Returns all fields of a lead, custom ones (`UF_CRM_…`) included, but not its products.
 *
 * Bitrix24 has deprecated the method crm.lead.get: use crm.item.get in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetLeadParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the lead.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getLead, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getLead(portal, { leadId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html}
 */
export async function getLead(
  portal: Portal,
  params: GetLeadParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmLeadGetResult>> {
  params = given(params);
  return portal.call("crm.lead.get", { id: required(id, params.leadId, "leadId") }, options);
}

/** Parameters of {@linkcode getLeadsList}. */
export interface GetLeadsListParams {
  /**
   * Conditions, all of which a lead must meet; a name may begin with a comparison, e.g. `>=OPPORTUNITY` or `%TITLE`.
   * All leads when left out. See GetLeadFilterStructure.
   */
  filter?: CrmLeadFilter | undefined;
  /** How many leads to skip, a multiple of 50; an answer's `next` is the value for the next page. 0 unless told. */
  indent?: number | string | undefined;
}

/**
 * Lists the leads that pass a filter, 50 at a time.
 *
 * One page. All records: `list(portal, "crm.lead.list", …)`, by id in parallel windows: every record that was there
 * from start to end comes exactly once.
 *
 * Bitrix24 has deprecated the method crm.lead.list: use crm.item.list in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetLeadsListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the leads found, at most 50, and `total` counts all that match.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getLeadsList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getLeadsList(portal, { filter: { STATUS_ID: "NEW" } }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html}
 */
export async function getLeadsList(
  portal: Portal,
  params: GetLeadsListParams = {},
  options?: CallOptions,
): Promise<ApiResponse<CrmLeadListResult>> {
  params = given(params);
  return portal.call("crm.lead.list", {
    ...(params.filter !== undefined && { filter: structure(params.filter, "filter") }),
    ...(params.indent !== undefined && { start: idOrEmpty(params.indent, "indent") }),
  }, options);
}

/** Parameters of {@linkcode updateLead}. */
export interface UpdateLeadParams {
  /** Id of the lead to change. */
  leadId: number | string;
  /** Fields to change, with their new values. See GetLeadStructure. */
  fields: NonNullable<CrmLeadUpdateParams["fields"]>;
}

/**
 * Changes the given fields of a lead, its status among them, and leaves all others as they are.
 *
 * A phone, an e-mail or the like with an `ID` changes the one with that id; without an `ID` it is added to the others.
 *
 * Bitrix24 has deprecated the method crm.lead.update: use crm.item.update in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateLeadParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the lead is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateLead } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateLead(portal, {
 *     leadId: "1",
 *     fields: { STATUS_ID: "IN_PROCESS", ASSIGNED_BY_ID: 2166 },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html}
 */
export async function updateLead(
  portal: Portal,
  params: UpdateLeadParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmLeadUpdateResult>> {
  params = given(params);
  return portal.call("crm.lead.update", {
    id: required(id, params.leadId, "leadId"),
    fields: required(structure, params.fields, "fields"),
  }, options);
}

/**
 * Describes the fields that a lead has on this portal, custom ones (`UF_CRM_…`) included.
 *
 * Bitrix24 has deprecated the method crm.lead.fields: use crm.item.fields in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` tells under each field's name its type and title, and whether it is required,
 * read-only or holds several values.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getLeadStructure, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getLeadStructure(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html}
 */
export async function getLeadStructure(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<CrmLeadFieldsResult>> {
  return portal.call("crm.lead.fields", {}, options);
}

/** Parameters of {@linkcode getLeadFilterStructure}. */
export interface GetLeadFilterStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getLeadFilterStructure}. */
export interface GetLeadFilterStructureResult {
  ID: string;
  ASSIGNED_BY_ID: string;
  COMPANY_ID: string;
  COMPANY_TITLE: string;
  CONTACT_ID: string;
  CREATED_BY_ID: string;
  CURRENCY_ID: string;
  DATE_CLOSED: string;
  DATE_CREATE: string;
  DATE_MODIFY: string;
  EMAIL: string;
  HAS_EMAIL: string;
  HAS_PHONE: string;
  IS_RETURN_CUSTOMER: string;
  MODIFY_BY_ID: string;
  MOVED_BY_ID: string;
  MOVED_TIME: string;
  OPENED: string;
  OPPORTUNITY: string;
  STATUS_ID: string;
  TITLE: string;
}

/**
 * Returns a template of the filter that GetLeadsList takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetLeadFilterStructureParams}.
 * @returns The filter's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getLeadFilterStructure } from "oint/bitrix24";
 *
 * console.log(getLeadFilterStructure({ clear: true }));
 * ```
 */
export function getLeadFilterStructure(params: GetLeadFilterStructureParams = {}): GetLeadFilterStructureResult {
  return {
    ID: params.clear ? "" : "<id>",
    ASSIGNED_BY_ID: params.clear ? "" : "<user who is responsible>",
    COMPANY_ID: params.clear ? "" : "<id of the company>",
    COMPANY_TITLE: params.clear ? "" : "<name of the company>",
    CONTACT_ID: params.clear ? "" : "<id of the contact>",
    CREATED_BY_ID: params.clear ? "" : "<user who created it>",
    CURRENCY_ID: params.clear ? "" : "<currency, e.g. EUR>",
    DATE_CLOSED: params.clear ? "" : "<when it was closed>",
    DATE_CREATE: params.clear ? "" : "<when it was created>",
    DATE_MODIFY: params.clear ? "" : "<when it was last changed>",
    EMAIL: params.clear ? "" : "<e-mail address>",
    HAS_EMAIL: params.clear ? "" : "<Y or N: has an e-mail address>",
    HAS_PHONE: params.clear ? "" : "<Y or N: has a phone number>",
    IS_RETURN_CUSTOMER: params.clear ? "" : "<Y or N: came back as a customer>",
    MODIFY_BY_ID: params.clear ? "" : "<user who last changed it>",
    MOVED_BY_ID: params.clear ? "" : "<user who moved it to its status>",
    MOVED_TIME: params.clear ? "" : "<when it was moved to its status>",
    OPENED: params.clear ? "" : "<Y or N: open to everybody>",
    OPPORTUNITY: params.clear ? "" : "<expected amount>",
    STATUS_ID: params.clear ? "" : "<status, e.g. NEW>",
    TITLE: params.clear ? "" : "<title; as %TITLE a part of it>",
  };
}
