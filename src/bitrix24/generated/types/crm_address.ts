// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface CrmAddressAddFields {
  /** Kind of it, as a number or a code. Cannot be changed later. */
  TYPE_ID: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID: number | string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID: string | number;
  /** Street and house. */
  ADDRESS_1?: string | undefined;
  /** Flat or office. */
  ADDRESS_2?: string | undefined;
  /** City. */
  CITY?: string | undefined;
  /** Postal code. */
  POSTAL_CODE?: string | undefined;
  /** Region. */
  REGION?: string | undefined;
  /** District within the region. */
  PROVINCE?: string | undefined;
  /** Country. */
  COUNTRY?: string | undefined;
  /** Code of the country. */
  COUNTRY_CODE?: string | undefined;
  /** Id of the address in the module of places. */
  LOC_ADDR_ID?: number | string | null | undefined;
}

/**
 * Parameters of crm.address.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
 */
export interface CrmAddressAddParams {
  /** Fields of the record by their names. See crm.address.fields. */
  fields: CrmAddressAddFields;
}

/** Result of crm.address.add. */
export type CrmAddressAddResult = boolean;

/**
 * Parameters of crm.address.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
 */
export interface CrmAddressDeleteParams {
  /** Fields of the record by their names. See crm.address.fields. */
  fields: {
    /** Kind of it, as a number or a code. Cannot be changed later. */
    TYPE_ID: number | string;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
    ENTITY_TYPE_ID: number | string;
    /** Id of the record that it belongs to. Cannot be changed later. */
    ENTITY_ID: string | number;
  };
}

/** Result of crm.address.delete. */
export type CrmAddressDeleteResult = boolean;

/** How crm.address.fields describes a field. */
export interface CrmAddressFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
  title?: string;
}

/**
 * Parameters of crm.address.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
 */
export interface CrmAddressFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.address.fields. */
export interface CrmAddressFieldsResult {
  /** Kind of it, as a number or a code. Cannot be changed later. */
  TYPE_ID?: CrmAddressFieldsField;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: CrmAddressFieldsField;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: CrmAddressFieldsField;
  /** Street and house. */
  ADDRESS_1?: CrmAddressFieldsField;
  /** Flat or office. */
  ADDRESS_2?: CrmAddressFieldsField;
  /** City. */
  CITY?: CrmAddressFieldsField;
  /** Postal code. */
  POSTAL_CODE?: CrmAddressFieldsField;
  /** Region. */
  REGION?: CrmAddressFieldsField;
  /** District within the region. */
  PROVINCE?: CrmAddressFieldsField;
  /** Country. */
  COUNTRY?: CrmAddressFieldsField;
  /** Code of the country. */
  COUNTRY_CODE?: CrmAddressFieldsField;
  /** Id of the address in the module of places. */
  LOC_ADDR_ID?: CrmAddressFieldsField;
  /** Read-only. */
  ANCHOR_TYPE_ID?: CrmAddressFieldsField;
  /** Read-only. */
  ANCHOR_ID?: CrmAddressFieldsField;
}

/**
 * Parameters of crm.address.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
 */
export interface CrmAddressListParams {
  /** Names of the fields to return. See crm.address.fields. */
  select?:
    | (
      | "TYPE_ID"
      | "ENTITY_TYPE_ID"
      | "ENTITY_ID"
      | "ADDRESS_1"
      | "ADDRESS_2"
      | "CITY"
      | "POSTAL_CODE"
      | "REGION"
      | "PROVINCE"
      | "COUNTRY"
      | "COUNTRY_CODE"
      | "LOC_ADDR_ID"
      | "ANCHOR_TYPE_ID"
      | "ANCHOR_ID"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. See crm.address.fields. */
  filter?: {
    /** Kind of it, as a number or a code. */
    TYPE_ID?: (number | string) | (number | string)[] | undefined;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    ENTITY_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: (string | number) | (string | number)[] | undefined;
    /** Street and house. */
    ADDRESS_1?: string | string[] | undefined;
    /** Flat or office. */
    ADDRESS_2?: string | string[] | undefined;
    /** City. */
    CITY?: string | string[] | undefined;
    /** Postal code. */
    POSTAL_CODE?: string | string[] | undefined;
    /** Region. */
    REGION?: string | string[] | undefined;
    /** District within the region. */
    PROVINCE?: string | string[] | undefined;
    /** Country. */
    COUNTRY?: string | string[] | undefined;
    /** Code of the country. */
    COUNTRY_CODE?: string | string[] | undefined;
    /** Id of the address in the module of places. */
    LOC_ADDR_ID?: (number | string) | (number | string)[] | undefined;
    ANCHOR_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    ANCHOR_ID?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.address.fields. */
  order?: {
    /** Kind of it, as a number or a code. */
    TYPE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
    ENTITY_TYPE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the record that it belongs to. */
    ENTITY_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Street and house. */
    ADDRESS_1?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Flat or office. */
    ADDRESS_2?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** City. */
    CITY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Postal code. */
    POSTAL_CODE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Region. */
    REGION?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** District within the region. */
    PROVINCE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Country. */
    COUNTRY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Code of the country. */
    COUNTRY_CODE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the address in the module of places. */
    LOC_ADDR_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    ANCHOR_TYPE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    ANCHOR_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
  /** How many records to return at most. */
  limit?: number | string | undefined;
}

/** Result of crm.address.list. */
export type CrmAddressListResult = {
  /** Kind of it, as a number or a code. Cannot be changed later. */
  TYPE_ID?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. Cannot be changed later. */
  ENTITY_TYPE_ID?: number | string;
  /** Id of the record that it belongs to. Cannot be changed later. */
  ENTITY_ID?: string;
  /** Street and house. */
  ADDRESS_1?: string;
  /** Flat or office. */
  ADDRESS_2?: string;
  /** City. */
  CITY?: string;
  /** Postal code. */
  POSTAL_CODE?: string;
  /** Region. */
  REGION?: string;
  /** District within the region. */
  PROVINCE?: string;
  /** Country. */
  COUNTRY?: string;
  /** Code of the country. */
  COUNTRY_CODE?: string | null;
  /** Id of the address in the module of places. */
  LOC_ADDR_ID?: number | string;
  /** Read-only. */
  ANCHOR_TYPE_ID?: number | string;
  /** Read-only. */
  ANCHOR_ID?: number | string;
}[];

/**
 * Parameters of crm.address.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
 */
export interface CrmAddressUpdateParams {
  /** Fields of the record by their names. See crm.address.fields. */
  fields: CrmAddressAddFields;
}

/** Result of crm.address.update. */
export type CrmAddressUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.address`. */
export interface CrmAddressRestMethods {
  /** Adds an address of a given type (legal, shipping and so on) to a requisite or a lead. */
  "crm.address.add": { params: CrmAddressAddParams; result: CrmAddressAddResult };
  /** Deletes one address of a requisite or lead, found by address type, owner type and owner ID. */
  "crm.address.delete": { params: CrmAddressDeleteParams; result: CrmAddressDeleteResult };
  /** Describes the fields of a CRM address, from address type and owner to city and postal code. */
  "crm.address.fields": { params: CrmAddressFieldsParams; result: CrmAddressFieldsResult };
  /**
   * Lists addresses of requisites and leads that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "crm.address.list": { params: CrmAddressListParams; result: CrmAddressListResult };
  /** Changes an address of a requisite or lead; type, owner type and owner ID say which one. */
  "crm.address.update": { params: CrmAddressUpdateParams; result: CrmAddressUpdateResult };
}
