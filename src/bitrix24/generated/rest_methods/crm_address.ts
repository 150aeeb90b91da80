// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmAddressAddParams,
  CrmAddressAddResult,
  CrmAddressDeleteParams,
  CrmAddressDeleteResult,
  CrmAddressFieldsParams,
  CrmAddressFieldsResult,
  CrmAddressListParams,
  CrmAddressListResult,
  CrmAddressUpdateParams,
  CrmAddressUpdateResult,
} from "../types/crm_address.ts";

/** Methods of Bitrix24 whose names begin with `crm.address`. */
export interface CrmAddressRestMethods {
  /** Adds an address of a given type (legal, shipping and so on) to a requisite or a lead. */
  "crm.address.add": { params: CrmAddressAddParams; result: CrmAddressAddResult };
  /** Deletes one address of a requisite or lead, found by address type, owner type and owner ID. */
  "crm.address.delete": { params: CrmAddressDeleteParams; result: CrmAddressDeleteResult };
  /** Describes the fields of a CRM address, from address type and owner to city and postal code. */
  "crm.address.fields": { params: CrmAddressFieldsParams; result: CrmAddressFieldsResult };
  /** Lists addresses of requisites and leads that pass a filter, in pages of 50. */
  "crm.address.list": { params: CrmAddressListParams; result: CrmAddressListResult };
  /** Changes an address of a requisite or lead; type, owner type and owner ID say which one. */
  "crm.address.update": { params: CrmAddressUpdateParams; result: CrmAddressUpdateResult };
}
