// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesUserfieldconfig from "../types/userfieldconfig.ts";

/** Methods of Bitrix24 whose names begin with `userfieldconfig`. */
export interface UserfieldconfigRestMethodsTree {
  /** Creates a custom field for an object of a module, such as a CRM smart process, and returns it. */
  readonly add: RestMethod<
    typesUserfieldconfig.UserfieldconfigAddParams,
    typesUserfieldconfig.UserfieldconfigAddResult
  >;
  /** Deletes a custom field of a module's object by ID; needs the scope of that module. */
  readonly delete: RestMethod<
    typesUserfieldconfig.UserfieldconfigDeleteParams,
    typesUserfieldconfig.UserfieldconfigDeleteResult
  >;
  /** Returns one custom field of a module's object with its type, labels and list values. */
  readonly get: RestMethod<
    typesUserfieldconfig.UserfieldconfigGetParams,
    typesUserfieldconfig.UserfieldconfigGetResult
  >;
  /** Lists the types that custom fields of a module may have, such as money or CRM link. */
  readonly getTypes: RestMethod<
    typesUserfieldconfig.UserfieldconfigGetTypesParams,
    typesUserfieldconfig.UserfieldconfigGetTypesResult
  >;
  /**
   * Lists custom fields of a module's objects by filter and order, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesUserfieldconfig.UserfieldconfigListParams,
    typesUserfieldconfig.UserfieldconfigListResult
  >;
  /** Changes the settings, labels or list values of a module's custom field and returns it. */
  readonly update: RestMethod<
    typesUserfieldconfig.UserfieldconfigUpdateParams,
    typesUserfieldconfig.UserfieldconfigUpdateResult
  >;
}
