// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmCalllist from "../types/crm_calllist.ts";

/** Methods of Bitrix24 whose names begin with `crm.calllist`. */
export interface CrmCalllistRestMethodsTree {
  /** Creates a call list over the given contacts or companies, optionally with a CRM form; returns its ID. */
  readonly add: RestMethod<typesCrmCalllist.CrmCalllistAddParams, typesCrmCalllist.CrmCalllistAddResult>;
  /** Returns a call list's author, creation date, client type and attached CRM form. */
  readonly get: RestMethod<typesCrmCalllist.CrmCalllistGetParams, typesCrmCalllist.CrmCalllistGetResult>;
  readonly items: {
    /** Lists the participants of a call list with the call status of each. */
    readonly get: RestMethod<typesCrmCalllist.CrmCalllistItemsGetParams, typesCrmCalllist.CrmCalllistItemsGetResult>;
  };
  /** Lists call lists filtered by author, CRM form or client type, with the fields asked for. */
  readonly list: RestMethod<typesCrmCalllist.CrmCalllistListParams, typesCrmCalllist.CrmCalllistListResult>;
  /** Lists the statuses a call can have in a call list, such as successful or wrong number. */
  readonly statuslist: RestMethod<
    typesCrmCalllist.CrmCalllistStatuslistParams,
    typesCrmCalllist.CrmCalllistStatuslistResult
  >;
  /** Overwrites the participants of a call list; the attached CRM form is cleared unless passed again. */
  readonly update: RestMethod<typesCrmCalllist.CrmCalllistUpdateParams, typesCrmCalllist.CrmCalllistUpdateResult>;
}
