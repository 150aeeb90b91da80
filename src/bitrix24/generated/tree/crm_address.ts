// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmAddress from "../types/crm_address.ts";

/** Methods of Bitrix24 whose names begin with `crm.address`. */
export interface CrmAddressRestMethodsTree {
  /** Adds an address of a given type (legal, shipping and so on) to a requisite or a lead. */
  readonly add: RestMethod<typesCrmAddress.CrmAddressAddParams, typesCrmAddress.CrmAddressAddResult>;
  /** Deletes one address of a requisite or lead, found by address type, owner type and owner ID. */
  readonly delete: RestMethod<typesCrmAddress.CrmAddressDeleteParams, typesCrmAddress.CrmAddressDeleteResult>;
  /** Describes the fields of a CRM address, from address type and owner to city and postal code. */
  readonly fields: RestMethod<typesCrmAddress.CrmAddressFieldsParams, typesCrmAddress.CrmAddressFieldsResult>;
  /**
   * Lists addresses of requisites and leads that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesCrmAddress.CrmAddressListParams, typesCrmAddress.CrmAddressListResult>;
  /** Changes an address of a requisite or lead; type, owner type and owner ID say which one. */
  readonly update: RestMethod<typesCrmAddress.CrmAddressUpdateParams, typesCrmAddress.CrmAddressUpdateResult>;
}
