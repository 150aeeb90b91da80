// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of batch.
 *
 * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
export interface BatchParams {
  cmd: object | unknown[];
  /** Default: false. */
  halt?: true | false | 1 | 0 | undefined;
}

/** Why a call in a batch was refused. */
export interface BatchRefusal {
  /** Code of the error. */
  error?: string | number;
  /** What went wrong, in words. */
  error_description?: string;
}

/** Result of batch. */
export interface BatchResult {
  /** What it yielded. */
  result: {
    [name: string]: unknown;
  };
  result_error: {
    [name: string]: BatchRefusal;
  } | unknown[];
  result_total: {
    [name: string]: number;
  };
  result_next: {
    [name: string]: number;
  } | unknown[];
  result_time: {
    [name: string]: {
      /** How many records to skip, a multiple of 50. */
      start?: number;
      /** When the server ended the call, in seconds since 1970. */
      finish?: number;
      /** How long it takes or took. */
      duration?: number;
      /** How long the server worked, in seconds. */
      processing?: number;
      /** When it begins or began. */
      date_start?: string;
      /** When it ends or ended. */
      date_finish?: string;
    };
  };
}

/** A call in a batch of REST 3.0. */
export interface V3BatchCall {
  /** Name of a method of REST 3.0, e.g. tasks.task.get. */
  method: string;
  /** The method's parameters. */
  query?: object | undefined;
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
