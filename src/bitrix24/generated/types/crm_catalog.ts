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
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string;
  /** Id in an outside system. */
  XML_ID?: string;
}

/**
 * Parameters of crm.catalog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
 */
export interface CrmCatalogGetParams {
  /** Id, unique among its kind. See crm.catalog.list. */
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

/** Methods of Bitrix24 whose names begin with `crm.catalog`. */
export interface CrmCatalogRestMethods {
  /**
   * Describes the fields of a CRM product catalog; an older call that catalog.catalog.getFields replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.getFields.
   */
  "crm.catalog.fields": { params: CrmCatalogFieldsParams; result: CrmCatalogFieldsResult };
  /**
   * Returns one CRM product catalog by ID; an older call that catalog.catalog.get replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.get.
   */
  "crm.catalog.get": { params: CrmCatalogGetParams; result: CrmCatalogGetResult };
  /**
   * Lists the CRM product catalogs; an older call that catalog.catalog.list replaces.
   * @deprecated The documentation advises against it. Use catalog.catalog.list.
   */
  "crm.catalog.list": { params: CrmCatalogListParams; result: CrmCatalogListResult };
}
