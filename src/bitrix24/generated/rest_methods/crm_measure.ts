// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmMeasureAddParams,
  CrmMeasureAddResult,
  CrmMeasureDeleteParams,
  CrmMeasureDeleteResult,
  CrmMeasureFieldsParams,
  CrmMeasureFieldsResult,
  CrmMeasureGetParams,
  CrmMeasureGetResult,
  CrmMeasureListParams,
  CrmMeasureListResult,
  CrmMeasureUpdateParams,
  CrmMeasureUpdateResult,
} from "../types/crm_measure.ts";

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
