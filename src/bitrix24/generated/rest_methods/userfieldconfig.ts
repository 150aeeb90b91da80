// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  UserfieldconfigAddParams,
  UserfieldconfigAddResult,
  UserfieldconfigDeleteParams,
  UserfieldconfigDeleteResult,
  UserfieldconfigGetParams,
  UserfieldconfigGetResult,
  UserfieldconfigGetTypesParams,
  UserfieldconfigGetTypesResult,
  UserfieldconfigListParams,
  UserfieldconfigListResult,
  UserfieldconfigUpdateParams,
  UserfieldconfigUpdateResult,
} from "../types/userfieldconfig.ts";

/** Methods of Bitrix24 whose names begin with `userfieldconfig`. */
export interface UserfieldconfigRestMethods {
  /** Creates a custom field for an object of a module, such as a CRM smart process, and returns it. */
  "userfieldconfig.add": { params: UserfieldconfigAddParams; result: UserfieldconfigAddResult };
  /** Deletes a custom field of a module's object by ID; needs the scope of that module. */
  "userfieldconfig.delete": { params: UserfieldconfigDeleteParams; result: UserfieldconfigDeleteResult };
  /** Returns one custom field of a module's object with its type, labels and list values. */
  "userfieldconfig.get": { params: UserfieldconfigGetParams; result: UserfieldconfigGetResult };
  /** Lists the types that custom fields of a module may have, such as money or CRM link. */
  "userfieldconfig.getTypes": { params: UserfieldconfigGetTypesParams; result: UserfieldconfigGetTypesResult };
  /** Lists custom fields of a module's objects by filter and order, page by page. */
  "userfieldconfig.list": { params: UserfieldconfigListParams; result: UserfieldconfigListResult };
  /** Changes the settings, labels or list values of a module's custom field and returns it. */
  "userfieldconfig.update": { params: UserfieldconfigUpdateParams; result: UserfieldconfigUpdateResult };
}
