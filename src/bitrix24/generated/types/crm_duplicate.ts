// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.duplicate.findbycomm.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
 */
export interface CrmDuplicateFindbycommParams {
  type: "EMAIL" | "PHONE";
  values: string[];
  entity_type?: "LEAD" | "CONTACT" | "COMPANY" | undefined;
}

/** Result of crm.duplicate.findbycomm. */
export interface CrmDuplicateFindbycommResult {
  LEAD?: number[];
  CONTACT: number[];
  COMPANY?: number[];
}

/** Parameters of crm.duplicate.volatileType.fields. */
export interface CrmDuplicateVolatileTypeFieldsParams {
  entityTypeId?: 1 | 3 | 4 | undefined;
}

/** Result of crm.duplicate.volatileType.fields. */
export type CrmDuplicateVolatileTypeFieldsResult = {
  entityTypeId?: number;
  fieldCode?: string;
  fieldTitle?: string;
} | {
  entityTypeId?: number;
  fieldCode?: string;
  fieldTitle?: string;
}[];

/**
 * Parameters of crm.duplicate.volatileType.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
 */
export interface CrmDuplicateVolatileTypeListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.duplicate.volatileType.list. */
export type CrmDuplicateVolatileTypeListResult = {
  id?: number;
  entityTypeId?: number;
  fieldCode?: string;
} | {
  id?: number;
  entityTypeId?: number;
  fieldCode?: string;
}[];

/** Parameters of crm.duplicate.volatileType.register. */
export interface CrmDuplicateVolatileTypeRegisterParams {
  entityTypeId: 1 | 3 | 4;
  fieldCode: string;
}

/** Result of crm.duplicate.volatileType.register. */
export interface CrmDuplicateVolatileTypeRegisterResult {
  id?: number;
}

/** Parameters of crm.duplicate.volatileType.unregister. */
export interface CrmDuplicateVolatileTypeUnregisterParams {
  id: number | string;
}

/** Result of crm.duplicate.volatileType.unregister. */
export type CrmDuplicateVolatileTypeUnregisterResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.duplicate`. */
export interface CrmDuplicateRestMethods {
  /** Finds leads, contacts and companies that have any of up to 20 given phones or emails; returns IDs. */
  "crm.duplicate.findbycomm": { params: CrmDuplicateFindbycommParams; result: CrmDuplicateFindbycommResult };
  /** Lists the lead, contact and company fields that can be added to the duplicate search; admins only. */
  "crm.duplicate.volatileType.fields": {
    params: CrmDuplicateVolatileTypeFieldsParams;
    result: CrmDuplicateVolatileTypeFieldsResult;
  };
  /** Lists the extra fields already used in the duplicate search; admins only. */
  "crm.duplicate.volatileType.list": {
    params: CrmDuplicateVolatileTypeListParams;
    result: CrmDuplicateVolatileTypeListResult;
  };
  /** Adds a lead, contact or company field to the duplicate search, seven at most in total; admins only. */
  "crm.duplicate.volatileType.register": {
    params: CrmDuplicateVolatileTypeRegisterParams;
    result: CrmDuplicateVolatileTypeRegisterResult;
  };
  /** Takes an extra field out of the duplicate search by its record ID; admins only. */
  "crm.duplicate.volatileType.unregister": {
    params: CrmDuplicateVolatileTypeUnregisterParams;
    result: CrmDuplicateVolatileTypeUnregisterResult;
  };
}
