// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  UserfieldtypeAddParams,
  UserfieldtypeAddResult,
  UserfieldtypeDeleteParams,
  UserfieldtypeDeleteResult,
  UserfieldtypeListParams,
  UserfieldtypeListResult,
  UserfieldtypeUpdateParams,
  UserfieldtypeUpdateResult,
} from "../types/userfieldtype.ts";

/** Methods of Bitrix24 whose names begin with `userfieldtype`. */
export interface UserfieldtypeRestMethods {
  /** Registers the app's own type of custom field, drawn by its handler URL in the card. */
  "userfieldtype.add": { params: UserfieldtypeAddParams; result: UserfieldtypeAddResult };
  /** Removes a type of custom field that the app has registered, by its code. */
  "userfieldtype.delete": { params: UserfieldtypeDeleteParams; result: UserfieldtypeDeleteResult };
  /** Lists the types of custom field that the app has registered with handlers and titles. */
  "userfieldtype.list": { params: UserfieldtypeListParams; result: UserfieldtypeListResult };
  /** Changes the handler URL, title or options of the app's own type of custom field. */
  "userfieldtype.update": { params: UserfieldtypeUpdateParams; result: UserfieldtypeUpdateResult };
}
