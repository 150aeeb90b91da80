// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3MainEventlogFieldGetParams,
  V3MainEventlogFieldGetResult,
  V3MainEventlogFieldListParams,
  V3MainEventlogFieldListResult,
  V3MainEventlogGetParams,
  V3MainEventlogGetResult,
  V3MainEventlogListParams,
  V3MainEventlogListResult,
  V3MainEventlogTailParams,
  V3MainEventlogTailResult,
} from "../types/main.ts";

/** Methods of Bitrix24 whose names begin with `main`. */
export interface MainRestMethodsV3 {
  /** Describes one field of an event log entry by name with type and filter and sort flags. */
  "main.eventlog.field.get": { params: V3MainEventlogFieldGetParams; result: V3MainEventlogFieldGetResult };
  /** Describes every field of event log entries; administrators only. */
  "main.eventlog.field.list": { params: V3MainEventlogFieldListParams; result: V3MainEventlogFieldListResult };
  /** Returns one event log entry with severity, audit type, user, address and description. */
  "main.eventlog.get": { params: V3MainEventlogGetParams; result: V3MainEventlogGetResult };
  /** Lists event log entries that pass a filter, such as user sign-ins, by page or offset. */
  "main.eventlog.list": { params: V3MainEventlogListParams; result: V3MainEventlogListResult };
  /** Reads event log entries that follow a cursor value, to keep up with new entries. */
  "main.eventlog.tail": { params: V3MainEventlogTailParams; result: V3MainEventlogTailResult };
}
