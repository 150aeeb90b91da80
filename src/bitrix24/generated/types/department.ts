// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of department.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/departments/department-add.html
 */
export interface DepartmentAddParams {
  NAME: string;
  SORT?: number | string;
  PARENT?: number | string;
  UF_HEAD?: number | string;
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
  sort?: string;
  order?: "ASC" | "DESC";
  ID?: number | string;
  NAME?: string;
  SORT?: number | string;
  PARENT?: number | string;
  UF_HEAD?: number | string;
  START?: number | string;
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
  NAME?: string;
  SORT?: number | string;
  PARENT?: number | string;
  UF_HEAD?: number | string;
}

/** Result of department.update. */
export type DepartmentUpdateResult = boolean;
