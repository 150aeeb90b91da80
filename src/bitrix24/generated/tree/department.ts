// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesDepartment from "../types/department.ts";

/** Methods of Bitrix24 whose names begin with `department`. */
export interface DepartmentRestMethodsTree {
  /** Creates a department under a parent with an optional head and returns its ID; only one root may exist. */
  readonly add: RestMethod<typesDepartment.DepartmentAddParams, typesDepartment.DepartmentAddResult>;
  /** Deletes a department of the company structure by ID; needs the right to edit the structure. */
  readonly delete: RestMethod<typesDepartment.DepartmentDeleteParams, typesDepartment.DepartmentDeleteResult>;
  /** Lists the field names of a department with their localized titles. */
  readonly fields: RestMethod<typesDepartment.DepartmentFieldsParams, typesDepartment.DepartmentFieldsResult>;
  /**
   * Lists departments by ID, name, parent or head with sorting, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly get: RestMethod<typesDepartment.DepartmentGetParams, typesDepartment.DepartmentGetResult>;
  /** Renames or moves a department, or changes its sort order or head. */
  readonly update: RestMethod<typesDepartment.DepartmentUpdateParams, typesDepartment.DepartmentUpdateResult>;
}
