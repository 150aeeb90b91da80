// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmCalllistAddParams,
  CrmCalllistAddResult,
  CrmCalllistGetParams,
  CrmCalllistGetResult,
  CrmCalllistItemsGetParams,
  CrmCalllistItemsGetResult,
  CrmCalllistListParams,
  CrmCalllistListResult,
  CrmCalllistStatuslistParams,
  CrmCalllistStatuslistResult,
  CrmCalllistUpdateParams,
  CrmCalllistUpdateResult,
} from "../types/crm_calllist.ts";

/** Methods of Bitrix24 whose names begin with `crm.calllist`. */
export interface CrmCalllistRestMethods {
  /** Creates a call list over the given contacts or companies, optionally with a CRM form; returns its ID. */
  "crm.calllist.add": { params: CrmCalllistAddParams; result: CrmCalllistAddResult };
  /** Returns a call list's author, creation date, client type and attached CRM form. */
  "crm.calllist.get": { params: CrmCalllistGetParams; result: CrmCalllistGetResult };
  /** Lists the participants of a call list with the call status of each. */
  "crm.calllist.items.get": { params: CrmCalllistItemsGetParams; result: CrmCalllistItemsGetResult };
  /** Lists call lists filtered by author, CRM form or client type, with the fields asked for. */
  "crm.calllist.list": { params: CrmCalllistListParams; result: CrmCalllistListResult };
  /** Lists the statuses a call can have in a call list, such as successful or wrong number. */
  "crm.calllist.statuslist": { params: CrmCalllistStatuslistParams; result: CrmCalllistStatuslistResult };
  /** Overwrites the participants of a call list; the attached CRM form is cleared unless passed again. */
  "crm.calllist.update": { params: CrmCalllistUpdateParams; result: CrmCalllistUpdateResult };
}
