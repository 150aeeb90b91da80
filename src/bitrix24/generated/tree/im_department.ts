// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImDepartment from "../types/im_department.ts";

/** Methods of Bitrix24 whose names begin with `im.department`. */
export interface ImDepartmentRestMethodsTree {
  readonly colleagues: {
    /**
     * Lists the current user's colleagues as ids or, on request, with full user data.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesImDepartment.ImDepartmentColleaguesListParams,
      typesImDepartment.ImDepartmentColleaguesListResult
    >;
  };
  readonly employees: {
    /** Returns employees of the given departments, grouped by department id. */
    readonly get: RestMethod<
      typesImDepartment.ImDepartmentEmployeesGetParams,
      typesImDepartment.ImDepartmentEmployeesGetResult
    >;
  };
  /** Returns names and manager ids of the given departments, for intranet users only. */
  readonly get: RestMethod<typesImDepartment.ImDepartmentGetParams, typesImDepartment.ImDepartmentGetResult>;
  readonly managers: {
    /** Returns managers of the given departments, grouped by department id. */
    readonly get: RestMethod<
      typesImDepartment.ImDepartmentManagersGetParams,
      typesImDepartment.ImDepartmentManagersGetResult
    >;
  };
}
