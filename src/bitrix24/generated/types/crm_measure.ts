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
    SYMBOL_RUS?: string;
    SYMBOL_INTL?: string;
    SYMBOL_LETTER_INTL?: string;
    IS_DEFAULT?: string;
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
  order?: object;
  filter?: object;
  select?: string[];
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
  fields?: object | unknown[];
}

/** Result of crm.measure.update. */
export type CrmMeasureUpdateResult = unknown;
