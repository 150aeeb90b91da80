// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.measure.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
 */
export interface CrmMeasureAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Symbolic code. */
    CODE: number | string;
    /** Name of the unit of measure. */
    MEASURE_TITLE: string;
    SYMBOL_RUS?: string | undefined;
    /** International short name. */
    SYMBOL_INTL?: string | undefined;
    /** International code in letters. */
    SYMBOL_LETTER_INTL?: string | undefined;
    /** Whether it is taken unless told. */
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
  /** Id, unique among its kind. See crm.measure.list. */
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
  /** Symbolic code. */
  CODE?: number;
  /** Id, unique among its kind. */
  ID?: number;
  /** Whether it is taken unless told. */
  IS_DEFAULT?: string;
  /** Name of the unit of measure. */
  MEASURE_TITLE?: string;
  /** International short name. */
  SYMBOL_INTL?: string;
  /** International code in letters. */
  SYMBOL_LETTER_INTL?: string;
  SYMBOL_RUS?: string;
}

/**
 * Parameters of crm.measure.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
 */
export interface CrmMeasureGetParams {
  /** Id, unique among its kind. See crm.measure.list. */
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
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** Names of the fields to return. */
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
  /** Id, unique among its kind. See crm.measure.list. */
  id: string | number;
  /** Fields of the record by their names. See crm.measure.add, crm.measure.fields. */
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
