// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.measure.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
 */
export interface CrmMeasureAddParams {
  fields: {
    CODE: number | string;
    MEASURE_TITLE: string;
    SYMBOL_RUS?: string | undefined;
    SYMBOL_INTL?: string | undefined;
    SYMBOL_LETTER_INTL?: string | undefined;
    IS_DEFAULT?: string | undefined;
  };
}

/** Result of crm.measure.add. */
export type CrmMeasureAddResult = unknown;

/**
 * Parameters of crm.measure.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
 */
export interface CrmMeasureDeleteParams {
  id: string | number;
}

/** Result of crm.measure.delete. */
export type CrmMeasureDeleteResult = unknown;

/**
 * Parameters of crm.measure.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
 */
export interface CrmMeasureFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.measure.fields. */
export interface CrmMeasureFieldsResult {
  CODE?: number;
  ID?: number;
  IS_DEFAULT?: string;
  MEASURE_TITLE?: string;
  SYMBOL_INTL?: string;
  SYMBOL_LETTER_INTL?: string;
  SYMBOL_RUS?: string;
}

/**
 * Parameters of crm.measure.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
 */
export interface CrmMeasureGetParams {
  id: string | number;
}

/** Result of crm.measure.get. */
export type CrmMeasureGetResult = unknown;

/**
 * Parameters of crm.measure.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
 */
export interface CrmMeasureListParams {
  order?: object | undefined;
  filter?: object | undefined;
  select?: string[] | undefined;
}

/** Result of crm.measure.list. */
export type CrmMeasureListResult = unknown;

/**
 * Parameters of crm.measure.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
 */
export interface CrmMeasureUpdateParams {
  id: string | number;
  fields?: object | unknown[] | undefined;
}

/** Result of crm.measure.update. */
export type CrmMeasureUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.measure`. */
export interface CrmMeasureRestMethods {
  /**
   * Adds a unit of measure with its code and symbols; catalog.measure.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.add.
   */
  "crm.measure.add": { params: CrmMeasureAddParams; result: CrmMeasureAddResult };
  /**
   * Deletes a unit of measure; catalog.measure.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.delete.
   */
  "crm.measure.delete": { params: CrmMeasureDeleteParams; result: CrmMeasureDeleteResult };
  /**
   * Describes the fields of a unit of measure; catalog.measure.getFields replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.getFields.
   */
  "crm.measure.fields": { params: CrmMeasureFieldsParams; result: CrmMeasureFieldsResult };
  /**
   * Returns one unit of measure; catalog.measure.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.get.
   */
  "crm.measure.get": { params: CrmMeasureGetParams; result: CrmMeasureGetResult };
  /**
   * Lists the units of measure; catalog.measure.list replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.list.
   */
  "crm.measure.list": { params: CrmMeasureListParams; result: CrmMeasureListResult };
  /**
   * Changes a unit of measure; catalog.measure.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.update.
   */
  "crm.measure.update": { params: CrmMeasureUpdateParams; result: CrmMeasureUpdateResult };
}
