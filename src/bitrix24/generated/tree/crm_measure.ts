// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmMeasure from "../types/crm_measure.ts";

/** Methods of Bitrix24 whose names begin with `crm.measure`. */
export interface CrmMeasureRestMethodsTree {
  /**
   * Adds a unit of measure with its code and symbols; catalog.measure.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.add.
   */
  readonly add: RestMethod<typesCrmMeasure.CrmMeasureAddParams, typesCrmMeasure.CrmMeasureAddResult>;
  /**
   * Deletes a unit of measure; catalog.measure.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.delete.
   */
  readonly delete: RestMethod<typesCrmMeasure.CrmMeasureDeleteParams, typesCrmMeasure.CrmMeasureDeleteResult>;
  /**
   * Describes the fields of a unit of measure; catalog.measure.getFields replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.getFields.
   */
  readonly fields: RestMethod<typesCrmMeasure.CrmMeasureFieldsParams, typesCrmMeasure.CrmMeasureFieldsResult>;
  /**
   * Returns one unit of measure; catalog.measure.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.get.
   */
  readonly get: RestMethod<typesCrmMeasure.CrmMeasureGetParams, typesCrmMeasure.CrmMeasureGetResult>;
  /**
   * Lists the units of measure; catalog.measure.list replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.list.
   */
  readonly list: RestMethod<typesCrmMeasure.CrmMeasureListParams, typesCrmMeasure.CrmMeasureListResult>;
  /**
   * Changes a unit of measure; catalog.measure.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.measure.update.
   */
  readonly update: RestMethod<typesCrmMeasure.CrmMeasureUpdateParams, typesCrmMeasure.CrmMeasureUpdateResult>;
}
