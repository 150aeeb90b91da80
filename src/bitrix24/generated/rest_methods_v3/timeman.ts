// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3TimemanRecordFieldGetParams,
  V3TimemanRecordFieldGetResult,
  V3TimemanRecordFieldListParams,
  V3TimemanRecordFieldListResult,
  V3TimemanRecordListParams,
  V3TimemanRecordListResult,
} from "../types/timeman.ts";

/** Methods of Bitrix24 whose names begin with `timeman`. */
export interface TimemanRestMethodsV3 {
  /** Describes one field of a workday record by name with type and filter and sort flags. */
  "timeman.record.field.get": { params: V3TimemanRecordFieldGetParams; result: V3TimemanRecordFieldGetResult };
  /** Describes every field of a workday record that may be selected, filtered or sorted by. */
  "timeman.record.field.list": { params: V3TimemanRecordFieldListParams; result: V3TimemanRecordFieldListResult };
  /** Lists the workday records of a required user for a period with start, end and duration. */
  "timeman.record.list": { params: V3TimemanRecordListParams; result: V3TimemanRecordListResult };
}
