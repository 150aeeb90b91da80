// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.duplicate.findbycomm.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
 */
export interface CrmDuplicateFindbycommParams {
  /** What kind it is of. */
  type: "EMAIL" | "PHONE";
  /** The values themselves. */
  values: string[];
  /** Kind of the record that it belongs to. */
  entity_type?: "LEAD" | "CONTACT" | "COMPANY" | undefined;
}

/** Result of crm.duplicate.findbycomm. */
export interface CrmDuplicateFindbycommResult {
  /** Leads, or whether they are meant. */
  LEAD?: number[];
  /** The contact. */
  CONTACT: number[];
  /** The company. */
  COMPANY?: number[];
}

/** Parameters of crm.duplicate.volatileType.fields. */
export interface CrmDuplicateVolatileTypeFieldsParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: 1 | 3 | 4 | undefined;
}

/** Result of crm.duplicate.volatileType.fields. */
export type CrmDuplicateVolatileTypeFieldsResult = {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  /** Name of the field. */
  fieldCode?: string;
  fieldTitle?: string;
} | {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  /** Name of the field. */
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
  /** Id, unique among its kind. */
  id?: number;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  /** Name of the field. */
  fieldCode?: string;
} | {
  /** Id, unique among its kind. */
  id?: number;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  /** Name of the field. */
  fieldCode?: string;
}[];

/** Parameters of crm.duplicate.volatileType.register. */
export interface CrmDuplicateVolatileTypeRegisterParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: 1 | 3 | 4;
  /** Name of the field. */
  fieldCode: string;
}

/** Result of crm.duplicate.volatileType.register. */
export interface CrmDuplicateVolatileTypeRegisterResult {
  /** Id, unique among its kind. */
  id?: number;
}

/** Parameters of crm.duplicate.volatileType.unregister. */
export interface CrmDuplicateVolatileTypeUnregisterParams {
  /** Id, unique among its kind. See crm.duplicate.volatileType.list. */
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
