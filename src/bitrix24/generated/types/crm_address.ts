// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface CrmAddressAddFields {
  TYPE_ID: number | string;
  ENTITY_TYPE_ID: number | string;
  ENTITY_ID: string | number;
  ADDRESS_1?: string | undefined;
  ADDRESS_2?: string | undefined;
  CITY?: string | undefined;
  POSTAL_CODE?: string | undefined;
  REGION?: string | undefined;
  PROVINCE?: string | undefined;
  COUNTRY?: string | undefined;
  COUNTRY_CODE?: string | undefined;
  LOC_ADDR_ID?: number | string | null | undefined;
}

/**
 * Parameters of crm.address.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
 */
export interface CrmAddressAddParams {
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
  fields: {
    TYPE_ID: number | string;
    ENTITY_TYPE_ID: number | string;
    ENTITY_ID: string | number;
  };
}

/** Result of crm.address.delete. */
export type CrmAddressDeleteResult = boolean;

/** How crm.address.fields describes a field. */
export interface CrmAddressFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
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
  TYPE_ID?: CrmAddressFieldsField;
  ENTITY_TYPE_ID?: CrmAddressFieldsField;
  ENTITY_ID?: CrmAddressFieldsField;
  ADDRESS_1?: CrmAddressFieldsField;
  ADDRESS_2?: CrmAddressFieldsField;
  CITY?: CrmAddressFieldsField;
  POSTAL_CODE?: CrmAddressFieldsField;
  REGION?: CrmAddressFieldsField;
  PROVINCE?: CrmAddressFieldsField;
  COUNTRY?: CrmAddressFieldsField;
  COUNTRY_CODE?: CrmAddressFieldsField;
  LOC_ADDR_ID?: CrmAddressFieldsField;
  ANCHOR_TYPE_ID?: CrmAddressFieldsField;
  ANCHOR_ID?: CrmAddressFieldsField;
}

/**
 * Parameters of crm.address.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
 */
export interface CrmAddressListParams {
  select?: string[] | undefined;
  filter?: {
    TYPE_ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_ID?: (string | number) | (string | number)[] | undefined;
    ADDRESS_1?: string | string[] | undefined;
    ADDRESS_2?: string | string[] | undefined;
    CITY?: string | string[] | undefined;
    POSTAL_CODE?: string | string[] | undefined;
    REGION?: string | string[] | undefined;
    PROVINCE?: string | string[] | undefined;
    COUNTRY?: string | string[] | undefined;
    COUNTRY_CODE?: string | string[] | undefined;
    LOC_ADDR_ID?: (number | string) | (number | string)[] | undefined;
    ANCHOR_TYPE_ID?: (number | string) | (number | string)[] | undefined;
    ANCHOR_ID?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    TYPE_ID?: number | string | undefined;
    ENTITY_TYPE_ID?: number | string | undefined;
    ENTITY_ID?: string | number | undefined;
    ADDRESS_1?: string | undefined;
    ADDRESS_2?: string | undefined;
    CITY?: string | undefined;
    POSTAL_CODE?: string | undefined;
    REGION?: string | undefined;
    PROVINCE?: string | undefined;
    COUNTRY?: string | undefined;
    COUNTRY_CODE?: string | undefined;
    LOC_ADDR_ID?: number | string | undefined;
    ANCHOR_TYPE_ID?: number | string | undefined;
    ANCHOR_ID?: number | string | undefined;
  } | undefined;
  start?: number | string | undefined;
  limit?: number | string | undefined;
}

/** Result of crm.address.list. */
export type CrmAddressListResult = {
  TYPE_ID?: number | string;
  ENTITY_TYPE_ID?: number | string;
  ENTITY_ID?: string;
  ADDRESS_1?: string;
  ADDRESS_2?: string;
  CITY?: string;
  POSTAL_CODE?: string;
  REGION?: string;
  PROVINCE?: string;
  COUNTRY?: string;
  COUNTRY_CODE?: string | null;
  LOC_ADDR_ID?: number | string;
  ANCHOR_TYPE_ID?: number | string;
  ANCHOR_ID?: number | string;
}[];

/**
 * Parameters of crm.address.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
 */
export interface CrmAddressUpdateParams {
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
  /** Lists addresses of requisites and leads that pass a filter, in pages of 50. */
  "crm.address.list": { params: CrmAddressListParams; result: CrmAddressListResult };
  /** Changes an address of a requisite or lead; type, owner type and owner ID say which one. */
  "crm.address.update": { params: CrmAddressUpdateParams; result: CrmAddressUpdateResult };
}
