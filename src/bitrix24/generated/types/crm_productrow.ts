// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.productrow.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
 */
export interface CrmProductrowFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.productrow.fields. */
export type CrmProductrowFieldsResult = unknown;

/**
 * Parameters of crm.productrow.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
 */
export interface CrmProductrowListParams {
  filter?: object;
}

/** Result of crm.productrow.list. */
export type CrmProductrowListResult = unknown;
