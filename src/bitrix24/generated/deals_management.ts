// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, idOrEmpty, required, structure } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  CrmDealAddParams,
  CrmDealAddResult,
  CrmDealDeleteResult,
  CrmDealFieldsResult,
  CrmDealFilter,
  CrmDealGetResult,
  CrmDealListResult,
  CrmDealUpdateParams,
  CrmDealUpdateResult,
} from "./types/crm_deal.ts";

/** Parameters of {@linkcode createDeal}. */
export interface CreateDealParams {
  /**
   * Fields of the new deal with their values; without `CATEGORY_ID` it goes to the general funnel (0). See
   * GetDealStructure.
   */
  fields: NonNullable<CrmDealAddParams["fields"]>;
}

/**
 * Creates a deal in a funnel of the CRM and returns its id.
 *
 * Bitrix24 has deprecated the method crm.deal.add: use crm.item.add in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateDealParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new deal.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createDeal, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createDeal(portal, {
 *     fields: {
 *       TITLE: "Badges for a conference",
 *       STAGE_ID: "NEW",
 *       OPPORTUNITY: 860,
 *       CURRENCY_ID: "EUR",
 *     },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html}
 */
export async function createDeal(
  portal: Portal,
  params: CreateDealParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmDealAddResult>> {
  params = given(params);
  return portal.call("crm.deal.add", { fields: required(structure, params.fields, "fields") }, options);
}

/** Parameters of {@linkcode deleteDeal}. */
export interface DeleteDealParams {
  /** Id of the deal to delete. */
  dealId: number | string;
}

/**
 * Deletes a deal; the template of a recurring deal takes its schedule along.
 *
 * Deletes without asking; whether the deal can be restored depends on the recycle bin of the portal.
 *
 * Bitrix24 has deprecated the method crm.deal.delete: use crm.item.delete in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteDealParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the deal is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteDeal, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteDeal(portal, { dealId: "5" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html}
 */
export async function deleteDeal(
  portal: Portal,
  params: DeleteDealParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmDealDeleteResult>> {
  params = given(params);
  return portal.call("crm.deal.delete", { id: required(id, params.dealId, "dealId") }, options);
}

/** Parameters of {@linkcode getDeal}. */
export interface GetDealParams {
  /** Id of the deal to read. */
  dealId: number | string;
}

/**
 * Returns all fields of a deal, custom ones (`UF_CRM_…`) included, but not its products.
 *
 * Bitrix24 has deprecated the method crm.deal.get: use crm.item.get in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetDealParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the deal.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getDeal, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getDeal(portal, { dealId: "1" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html}
 */
export async function getDeal(
  portal: Portal,
  params: GetDealParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmDealGetResult>> {
  params = given(params);
  return portal.call("crm.deal.get", { id: required(id, params.dealId, "dealId") }, options);
}

/** Parameters of {@linkcode getDealsList}. */
export interface GetDealsListParams {
  /**
   * Conditions, all of which a deal must meet; a name may begin with a comparison, e.g. `>=OPPORTUNITY` or `%TITLE`.
   * All deals when left out. See GetDealsFilterStructure.
   */
  filter?: CrmDealFilter | undefined;
  /** How many deals to skip, a multiple of 50; an answer's `next` is the value for the next page. 0 unless told. */
  indent?: number | string | undefined;
}

/**
 * Lists the deals that pass a filter, 50 at a time.
 *
 * One page. All records: `list(portal, "crm.deal.list", …)`, by id in parallel windows: every record that was there
 * from start to end comes exactly once.
 *
 * Bitrix24 has deprecated the method crm.deal.list: use crm.item.list in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetDealsListParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the deals found, at most 50, and `total` counts all that match.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getDealsList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await getDealsList(portal, { filter: { CATEGORY_ID: 0, CLOSED: "N" } }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html}
 */
export async function getDealsList(
  portal: Portal,
  params: GetDealsListParams = {},
  options?: CallOptions,
): Promise<ApiResponse<CrmDealListResult>> {
  params = given(params);
  return portal.call("crm.deal.list", {
    ...(params.filter !== undefined && { filter: structure(params.filter, "filter") }),
    ...(params.indent !== undefined && { start: idOrEmpty(params.indent, "indent") }),
  }, options);
}

/** Parameters of {@linkcode updateDeal}. */
export interface UpdateDealParams {
  /** Id of the deal to change. */
  dealId: number | string;
  /** Fields to change, with their new values. See GetDealStructure. */
  fields: NonNullable<CrmDealUpdateParams["fields"]>;
}

/**
 * Changes the given fields of a deal, its stage among them, and leaves all others as they are.
 *
 * A deal stays in its funnel; stages of any but the general one begin with its number, e.g. `C1:WON`.
 *
 * Bitrix24 has deprecated the method crm.deal.update: use crm.item.update in new code.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateDealParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the deal is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateDeal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateDeal(portal, {
 *     dealId: "1",
 *     fields: { STAGE_ID: "WON", CLOSED: "Y" },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html}
 */
export async function updateDeal(
  portal: Portal,
  params: UpdateDealParams,
  options?: CallOptions,
): Promise<ApiResponse<CrmDealUpdateResult>> {
  params = given(params);
  return portal.call("crm.deal.update", {
    id: required(id, params.dealId, "dealId"),
    fields: required(structure, params.fields, "fields"),
  }, options);
}

/**
 * Describes the fields that a deal has on this portal, custom ones (`UF_CRM_…`) included.
 *
 * Bitrix24 has deprecated the method crm.deal.fields: use crm.item.fields in new code.
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
 * import { getDealStructure, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getDealStructure(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html}
 */
export async function getDealStructure(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<CrmDealFieldsResult>> {
  return portal.call("crm.deal.fields", {}, options);
}

/** Parameters of {@linkcode getDealsFilterStructure}. */
export interface GetDealsFilterStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getDealsFilterStructure}. */
export interface GetDealsFilterStructureResult {
  ID: string;
  ASSIGNED_BY_ID: string;
  BEGINDATE: string;
  CATEGORY_ID: string;
  CLOSEDATE: string;
  COMPANY_ID: string;
  CONTACT_ID: string;
  CREATED_BY_ID: string;
  CURRENCY_ID: string;
  DATE_CREATE: string;
  DATE_MODIFY: string;
  IS_NEW: string;
  IS_RECURRING: string;
  IS_RETURN_CUSTOMER: string;
  LEAD_ID: string;
  MODIFY_BY_ID: string;
  MOVED_BY_ID: string;
  MOVED_TIME: string;
  OPENED: string;
  OPPORTUNITY: string;
  PROBABILITY: string;
  REQUISITE_ID: string;
  STAGE_ID: string;
  TITLE: string;
  TYPE_ID: string;
}

/**
 * Returns a template of the filter that GetDealsList takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetDealsFilterStructureParams}.
 * @returns The filter's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getDealsFilterStructure } from "oint/bitrix24";
 *
 * console.log(getDealsFilterStructure({ clear: true }));
 * ```
 */
export function getDealsFilterStructure(params: GetDealsFilterStructureParams = {}): GetDealsFilterStructureResult {
  return {
    ID: params.clear ? "" : "<id>",
    ASSIGNED_BY_ID: params.clear ? "" : "<user who is responsible>",
    BEGINDATE: params.clear ? "" : "<first day>",
    CATEGORY_ID: params.clear ? "" : "<funnel, 0 for the general one>",
    CLOSEDATE: params.clear ? "" : "<last day>",
    COMPANY_ID: params.clear ? "" : "<id of the company>",
    CONTACT_ID: params.clear ? "" : "<id of the contact>",
    CREATED_BY_ID: params.clear ? "" : "<user who created it>",
    CURRENCY_ID: params.clear ? "" : "<currency, e.g. EUR>",
    DATE_CREATE: params.clear ? "" : "<when it was created>",
    DATE_MODIFY: params.clear ? "" : "<when it was last changed>",
    IS_NEW: params.clear ? "" : "<Y or N: still in the first stage>",
    IS_RECURRING: params.clear ? "" : "<Y or N: template of a recurring deal>",
    IS_RETURN_CUSTOMER: params.clear ? "" : "<Y or N: came back as a customer>",
    LEAD_ID: params.clear ? "" : "<id of the lead that it was made of>",
    MODIFY_BY_ID: params.clear ? "" : "<user who last changed it>",
    MOVED_BY_ID: params.clear ? "" : "<user who moved it to its stage>",
    MOVED_TIME: params.clear ? "" : "<when it was moved to its stage>",
    OPENED: params.clear ? "" : "<Y or N: open to everybody>",
    OPPORTUNITY: params.clear ? "" : "<expected amount>",
    PROBABILITY: params.clear ? "" : "<chance of success in per cent>",
    REQUISITE_ID: params.clear ? "" : "<id of the requisite>",
    STAGE_ID: params.clear ? "" : "<stage, e.g. NEW or C1:NEW>",
    TITLE: params.clear ? "" : "<title; as %TITLE a part of it>",
    TYPE_ID: params.clear ? "" : "<type, e.g. SALE>",
  };
}
