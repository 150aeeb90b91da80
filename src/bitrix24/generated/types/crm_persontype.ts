// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.persontype.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
 */
export interface CrmPersontypeFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.persontype.fields. */
export type CrmPersontypeFieldsResult = unknown;

/**
 * Parameters of crm.persontype.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html
 */
export interface CrmPersontypeListParams {
  order?: unknown;
  filter?: unknown;
}

/** Result of crm.persontype.list. */
export type CrmPersontypeListResult = unknown;
