// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.productsection.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
 */
export interface CrmProductsectionAddParams {
  fields?: object | unknown[];
}

/** Result of crm.productsection.add. */
export type CrmProductsectionAddResult = unknown;

/**
 * Parameters of crm.productsection.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
 */
export interface CrmProductsectionDeleteParams {
  id: number | string;
}

/** Result of crm.productsection.delete. */
export type CrmProductsectionDeleteResult = unknown;

/**
 * Parameters of crm.productsection.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
 */
export interface CrmProductsectionFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.productsection.fields. */
export type CrmProductsectionFieldsResult = unknown;

/**
 * Parameters of crm.productsection.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
 */
export interface CrmProductsectionGetParams {
  id: number | string;
}

/** Result of crm.productsection.get. */
export type CrmProductsectionGetResult = unknown;

/**
 * Parameters of crm.productsection.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
 */
export interface CrmProductsectionListParams {
  select?: string[];
  filter?: object;
  order?: object;
}

/** Result of crm.productsection.list. */
export type CrmProductsectionListResult = unknown;

/**
 * Parameters of crm.productsection.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
 */
export interface CrmProductsectionUpdateParams {
  id: number | string;
  fields?: object | unknown[];
}

/** Result of crm.productsection.update. */
export type CrmProductsectionUpdateResult = unknown;
