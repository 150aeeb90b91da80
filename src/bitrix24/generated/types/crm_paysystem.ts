// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.paysystem.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
 */
export interface CrmPaysystemFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.paysystem.fields. */
export type CrmPaysystemFieldsResult = unknown;

/**
 * Parameters of crm.paysystem.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
 */
export interface CrmPaysystemListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?: unknown;
  /** Conditions that all must hold. */
  filter?: unknown;
}

/** Result of crm.paysystem.list. */
export type CrmPaysystemListResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.paysystem`. */
export interface CrmPaysystemRestMethods {
  /**
   * Describes the fields of a payment system used by old-type invoices and estimates.
   * @deprecated The documentation advises against it.
   */
  "crm.paysystem.fields": { params: CrmPaysystemFieldsParams; result: CrmPaysystemFieldsResult };
  /**
   * Lists the payment systems that suit old-type invoices or estimates.
   * @deprecated The documentation advises against it.
   */
  "crm.paysystem.list": { params: CrmPaysystemListParams; result: CrmPaysystemListResult };
}
