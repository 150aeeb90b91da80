// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesUserfieldtype from "../types/userfieldtype.ts";

/** Methods of Bitrix24 whose names begin with `userfieldtype`. */
export interface UserfieldtypeRestMethodsTree {
  /** Registers the app's own type of custom field, drawn by its handler URL in the card. */
  readonly add: RestMethod<typesUserfieldtype.UserfieldtypeAddParams, typesUserfieldtype.UserfieldtypeAddResult>;
  /** Removes a type of custom field that the app has registered, by its code. */
  readonly delete: RestMethod<
    typesUserfieldtype.UserfieldtypeDeleteParams,
    typesUserfieldtype.UserfieldtypeDeleteResult
  >;
  /**
   * Lists the types of custom field that the app has registered with handlers and titles.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly list: RestMethod<typesUserfieldtype.UserfieldtypeListParams, typesUserfieldtype.UserfieldtypeListResult>;
  /** Changes the handler URL, title or options of the app's own type of custom field. */
  readonly update: RestMethod<
    typesUserfieldtype.UserfieldtypeUpdateParams,
    typesUserfieldtype.UserfieldtypeUpdateResult
  >;
}
