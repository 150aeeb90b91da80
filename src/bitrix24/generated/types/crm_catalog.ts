// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.catalog.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
 */
export interface CrmCatalogFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.catalog.fields. */
export interface CrmCatalogFieldsResult {
  ID?: number;
  NAME?: string;
  ORIGINATOR_ID?: string;
  ORIGIN_ID?: string;
  XML_ID?: string;
}

/**
 * Parameters of crm.catalog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
 */
export interface CrmCatalogGetParams {
  id: number | string;
}

/** Result of crm.catalog.get. */
export type CrmCatalogGetResult = unknown;

/**
 * Parameters of crm.catalog.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
 */
export interface CrmCatalogListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.catalog.list. */
export type CrmCatalogListResult = unknown;
