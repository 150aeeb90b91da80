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
  /** Fields to sort by, each with ASC or DESC. */
  order?: unknown;
  /** Conditions that all must hold. */
  filter?: unknown;
}

/** Result of crm.persontype.list. */
export type CrmPersontypeListResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.persontype`. */
export interface CrmPersontypeRestMethods {
  /**
   * Describes the fields of a payer type used by old-type invoices.
   * @deprecated The documentation advises against it.
   */
  "crm.persontype.fields": { params: CrmPersontypeFieldsParams; result: CrmPersontypeFieldsResult };
  /**
   * Lists the payer types of old-type invoices, such as a person or a company.
   * @deprecated The documentation advises against it.
   */
  "crm.persontype.list": { params: CrmPersontypeListParams; result: CrmPersontypeListResult };
}
