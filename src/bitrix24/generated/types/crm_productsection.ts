// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.productsection.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
 */
export interface CrmProductsectionAddParams {
  /** Fields of the record by their names. Needed in some cases only. See crm.productsection.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.productsection.add. */
export type CrmProductsectionAddResult = unknown;

/**
 * Parameters of crm.productsection.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
 */
export interface CrmProductsectionDeleteParams {
  /** Id, unique among its kind. See crm.productsection.list. */
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
  /** Id, unique among its kind. See crm.productsection.list. */
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
  /** Names of the fields to return. */
  select?: string[] | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
}

/** Result of crm.productsection.list. */
export type CrmProductsectionListResult = unknown;

/**
 * Parameters of crm.productsection.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
 */
export interface CrmProductsectionUpdateParams {
  /** Id, unique among its kind. See crm.productsection.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.productsection.add, crm.productsection.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.productsection.update. */
export type CrmProductsectionUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.productsection`. */
export interface CrmProductsectionRestMethods {
  /**
   * Creates a section of the CRM product catalog; catalog.section.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.add.
   */
  "crm.productsection.add": { params: CrmProductsectionAddParams; result: CrmProductsectionAddResult };
  /**
   * Deletes a section of the CRM product catalog; catalog.section.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.delete.
   */
  "crm.productsection.delete": { params: CrmProductsectionDeleteParams; result: CrmProductsectionDeleteResult };
  /**
   * Describes the fields of a CRM product catalog section in the older format.
   * @deprecated The documentation advises against it. Use catalog.section.getFields.
   */
  "crm.productsection.fields": { params: CrmProductsectionFieldsParams; result: CrmProductsectionFieldsResult };
  /**
   * Returns one section of the CRM product catalog; catalog.section.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.get.
   */
  "crm.productsection.get": { params: CrmProductsectionGetParams; result: CrmProductsectionGetResult };
  /**
   * Lists sections of the CRM product catalog; catalog.section.list replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.list.
   */
  "crm.productsection.list": { params: CrmProductsectionListParams; result: CrmProductsectionListResult };
  /**
   * Changes a section of the CRM product catalog; catalog.section.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.section.update.
   */
  "crm.productsection.update": { params: CrmProductsectionUpdateParams; result: CrmProductsectionUpdateResult };
}
