// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of department.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-add.html
 */
export interface DepartmentAddParams {
  /** Name of the department. */
  NAME: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Id of the department above it; only the first department of a portal has none. */
  PARENT?: number | string | undefined;
  /** Id of the user who is the head of it. */
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
  /** Id of the department to delete. */
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
  /** Id, unique among its kind. */
  ID?: string;
  /** What it is called. */
  NAME?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
  /** What it is a part of. */
  PARENT?: string;
  /** Id of the user who leads it: user.get. */
  UF_HEAD?: string;
}

/**
 * Parameters of department.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-get.html
 */
export interface DepartmentGetParams {
  /** Field to sort by. */
  sort?: string | undefined;
  /** ASC or DESC. See department.fields. */
  order?: "ASC" | "DESC" | undefined;
  /** Id of the department. */
  ID?: number | string | undefined;
  /** Name of the department. */
  NAME?: string | undefined;
  /** Field to sort by. */
  SORT?: number | string | undefined;
  /** Id of the department directly above. */
  PARENT?: number | string | undefined;
  /** Id of the user who is the head. */
  UF_HEAD?: number | string | undefined;
  /** How many records to skip, a multiple of 50. */
  START?: number | string | undefined;
}

/** Result of department.get. */
export type DepartmentGetResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Field to sort by. */
  SORT?: number;
  /** What it is a part of. */
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
  /** Id of the department to change. */
  ID: number | string;
  /** New name of the department. */
  NAME?: string | undefined;
  /** Place in the order; what has less comes first. */
  SORT?: number | string | undefined;
  /** Id of the department that it moves below. */
  PARENT?: number | string | undefined;
  /** Id of the user who becomes its head. */
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
  /**
   * Lists departments by ID, name, parent or head with sorting, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "department.get": { params: DepartmentGetParams; result: DepartmentGetResult };
  /** Renames or moves a department, or changes its sort order or head. */
  "department.update": { params: DepartmentUpdateParams; result: DepartmentUpdateResult };
}
