// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of department.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-add.html
 */
export interface DepartmentAddParams {
  NAME: string;
  SORT?: number | string | undefined;
  PARENT?: number | string | undefined;
  UF_HEAD?: number | string | undefined;
}

/** Result of department.add. */
export type DepartmentAddResult = number;

/**
 * Parameters of department.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
 */
export interface DepartmentDeleteParams {
  ID: number | string;
}

/** Result of department.delete. */
export type DepartmentDeleteResult = boolean;

/**
 * Parameters of department.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
 */
export interface DepartmentFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of department.fields. */
export interface DepartmentFieldsResult {
  ID?: string;
  NAME?: string;
  SORT?: string;
  PARENT?: string;
  UF_HEAD?: string;
}

/**
 * Parameters of department.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-get.html
 */
export interface DepartmentGetParams {
  sort?: string | undefined;
  order?: "ASC" | "DESC" | undefined;
  ID?: number | string | undefined;
  NAME?: string | undefined;
  SORT?: number | string | undefined;
  PARENT?: number | string | undefined;
  UF_HEAD?: number | string | undefined;
  START?: number | string | undefined;
}

/** Result of department.get. */
export type DepartmentGetResult = {
  ID?: number | string;
  NAME?: string;
  SORT?: number;
  PARENT?: number | string;
  /** Id of the head. */
  UF_HEAD?: string;
}[];

/**
 * Parameters of department.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-update.html
 */
export interface DepartmentUpdateParams {
  ID: number | string;
  NAME?: string | undefined;
  SORT?: number | string | undefined;
  PARENT?: number | string | undefined;
  UF_HEAD?: number | string | undefined;
}

/** Result of department.update. */
export type DepartmentUpdateResult = boolean;

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
