// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImDepartmentColleaguesListParams,
  ImDepartmentColleaguesListResult,
  ImDepartmentEmployeesGetParams,
  ImDepartmentEmployeesGetResult,
  ImDepartmentGetParams,
  ImDepartmentGetResult,
  ImDepartmentManagersGetParams,
  ImDepartmentManagersGetResult,
} from "../types/im_department.ts";

/** Methods of Bitrix24 whose names begin with `im.department`. */
export interface ImDepartmentRestMethods {
  /** Lists the current user's colleagues as ids or, on request, with full user data. */
  "im.department.colleagues.list": {
    params: ImDepartmentColleaguesListParams;
    result: ImDepartmentColleaguesListResult;
  };
  /** Returns employees of the given departments, grouped by department id. */
  "im.department.employees.get": { params: ImDepartmentEmployeesGetParams; result: ImDepartmentEmployeesGetResult };
  /** Returns names and manager ids of the given departments, for intranet users only. */
  "im.department.get": { params: ImDepartmentGetParams; result: ImDepartmentGetResult };
  /** Returns managers of the given departments, grouped by department id. */
  "im.department.managers.get": { params: ImDepartmentManagersGetParams; result: ImDepartmentManagersGetResult };
}
