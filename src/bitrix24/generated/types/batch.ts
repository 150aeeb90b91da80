// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of batch.
 *
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
export interface BatchParams {
  cmd: object | unknown[];
  halt?: true | false | 1 | 0;
}

/** Result of batch. */
export interface BatchResult {
  result: {
    get_user?: {
      ID?: string;
      ACTIVE?: boolean;
      NAME?: string;
      LAST_NAME?: string;
      EMAIL?: string;
      LAST_LOGIN?: string;
      DATE_REGISTER?: string;
      IS_ONLINE?: string;
      TIMESTAMP_X?: string;
      LAST_ACTIVITY_DATE?: string;
      PERSONAL_GENDER?: string;
      PERSONAL_BIRTHDAY?: string;
      UF_EMPLOYMENT_DATE?: string;
      UF_DEPARTMENT?: number[];
    };
    get_department?: {
      ID?: string;
      NAME?: string;
      SORT?: number;
    }[];
  };
  result_error: object | unknown[];
  result_total: {
    get_department?: number;
  };
  result_next: object | unknown[];
  result_time: {
    get_user?: BatchResultTimeGetUser;
    get_department?: BatchResultTimeGetUser;
  };
}

/** Stands in several types. */
export interface BatchResultTimeGetUser {
  start?: number;
  finish?: number;
  duration?: number;
  processing?: number;
  date_start?: string;
  date_finish?: string;
}

/** A call in a batch of REST 3.0. */
export interface V3BatchCall {
  /** Name of a method of REST 3.0, e.g. tasks.task.get. */
  method: string;
  /** The method's parameters. */
  query?: object;
}

/**
 * Parameters of v3:batch.
 *
 * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
 */
export type V3BatchParams = V3BatchCall[];

/** Result of v3:batch. */
export type V3BatchResult = unknown[];

/** Methods of Bitrix24 whose names begin with `batch`. */
export interface BatchRestMethods {
  /** Runs up to 50 calls in one request, later ones may use earlier results; changes whatever they change. */
  "batch": { params: BatchParams; result: BatchResult };
}

/** Methods of Bitrix24 whose names begin with `batch`. */
export interface BatchRestMethodsV3 {
  /** Runs several REST 3.0 calls in one request and returns their results in order; effects are theirs. */
  "batch": { params: V3BatchParams; result: V3BatchResult };
}
