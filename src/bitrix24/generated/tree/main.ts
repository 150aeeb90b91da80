// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesMain from "../types/main.ts";

/** Methods of Bitrix24 whose names begin with `main`. */
export interface MainRestMethodsV3Tree {
  readonly eventlog: {
    readonly field: {
      /** Describes one field of an event log entry by name with type and filter and sort flags. */
      readonly get: RestMethod<typesMain.V3MainEventlogFieldGetParams, typesMain.V3MainEventlogFieldGetResult>;
      /** Describes every field of event log entries; administrators only. */
      readonly list: RestMethod<typesMain.V3MainEventlogFieldListParams, typesMain.V3MainEventlogFieldListResult>;
    };
    /** Returns one event log entry with severity, audit type, user, address and description. */
    readonly get: RestMethod<typesMain.V3MainEventlogGetParams, typesMain.V3MainEventlogGetResult>;
    /**
     * Lists event log entries that pass a filter, such as user sign-ins, by page or offset.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<typesMain.V3MainEventlogListParams, typesMain.V3MainEventlogListResult>;
    /**
     * Reads event log entries that follow a cursor value, to keep up with new entries.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly tail: RestMethod<typesMain.V3MainEventlogTailParams, typesMain.V3MainEventlogTailResult>;
  };
}
