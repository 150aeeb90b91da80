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
  /** Conditions that all must hold. */
  filter?: object | undefined;
}

/** Result of crm.productrow.list. */
export type CrmProductrowListResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.productrow`. */
export interface CrmProductrowRestMethods {
  /**
   * Describes the fields of a product row in the older upper-case format.
   * @deprecated The documentation advises against it. Use crm.item.productrow.fields.
   */
  "crm.productrow.fields": { params: CrmProductrowFieldsParams; result: CrmProductrowFieldsResult };
  /**
   * Lists product rows across CRM items; crm.item.productrow.list replaces this older call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use crm.item.productrow.list.
   */
  "crm.productrow.list": { params: CrmProductrowListParams; result: CrmProductrowListResult };
}
