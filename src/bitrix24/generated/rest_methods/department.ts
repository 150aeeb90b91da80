// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  DepartmentAddParams,
  DepartmentAddResult,
  DepartmentDeleteParams,
  DepartmentDeleteResult,
  DepartmentFieldsParams,
  DepartmentFieldsResult,
  DepartmentGetParams,
  DepartmentGetResult,
  DepartmentUpdateParams,
  DepartmentUpdateResult,
} from "../types/department.ts";

/** Methods of Bitrix24 whose names begin with `department`. */
export interface DepartmentRestMethods {
  /** Creates a department under a parent with an optional head and returns its ID; only one root may exist. */
  "department.add": { params: DepartmentAddParams; result: DepartmentAddResult };
  /** Deletes a department of the company structure by ID; needs the right to edit the structure. */
  "department.delete": { params: DepartmentDeleteParams; result: DepartmentDeleteResult };
  /** Lists the field names of a department with their localized titles. */
  "department.fields": { params: DepartmentFieldsParams; result: DepartmentFieldsResult };
  /** Lists departments by ID, name, parent or head with sorting, in pages of 50. */
  "department.get": { params: DepartmentGetParams; result: DepartmentGetResult };
  /** Renames or moves a department, or changes its sort order or head. */
  "department.update": { params: DepartmentUpdateParams; result: DepartmentUpdateResult };
}
