/**
 * What a service writes by hand, so that whoever has its tables (the command line, an agent server) can call it.
 *
 * @module
 */

/** What goes on with every call: the user's interrupt, and `--timeout` in milliseconds where it was given. */
export interface ToolCallOptions {
  signal: AbortSignal;
  timeout?: number;
}

/** A connection option's value and where it stood. */
export interface ConnectionValue {
  value: string;
  /** `--url` or the name of the environment variable, for messages. */
  from: string;
  explicit: boolean;
}

/** A call of a method by its name. */
export interface MethodRequest {
  /** One of the further APIs; the main one where it is absent. */
  api?: string | undefined;
  method: string;
  /** By name, or as a list where the method takes one. */
  params: object;
  /** Whether the catalogue has the method. */
  listed: boolean;
}

/** How far a list has come. */
export interface ListProgress {
  /** Records that were handed out. */
  done: number;
  /** How many there will be; absent where nobody knows. */
  total?: number | undefined;
  /** Requests that were sent. */
  requests: number;
  /** Milliseconds in which nothing went on but waiting. */
  waitedMs: number;
}

/** How a list is gone through. */
export interface ListRequestOptions {
  signal: AbortSignal;
  /** Milliseconds for one attempt of each request. */
  timeout?: number | undefined;
  /** Records that are wanted at most; all unless told. */
  limit?: number | undefined;
  /** Whether plain pages are read, in the order that the parameters ask for. */
  byPages?: boolean | undefined;
  /** Told after each page that was handed out. */
  onProgress?: ((progress: ListProgress) => void) | undefined;
  /** What limit and byPages are called where they were given, for messages. */
  names: { limit: string; byPages: string };
}

/**
 * Goes through all records of a method that answers in pages.
 *
 * @param client What `connect` made.
 * @returns The records in lists, as they come; nothing is sent before the first is asked for.
 * @throws UsageError When the method answers no pages, or its parameters cannot be honoured; then the errors of any call.
 */
export type ListPages = (
  client: unknown,
  request: MethodRequest,
  options: ListRequestOptions,
) => AsyncIterable<readonly unknown[]>;

/** What a service tells of a connection, with no secret in it. */
export interface ConnectionCheck {
  /** Where it leads, for people: a host, as a rule. */
  address: string;
  /** As whom calls are made, for people. */
  account: string;
  /** What it may be used for, in the API's words; absent where the API does not tell. */
  scopes?: readonly string[];
  /** The service's clock when it answered, in milliseconds of Unix time; absent where it does not tell. */
  time?: number;
}

/** A value that somebody may type, and what it is called. */
export interface KnownValue {
  value: string;
  about?: string;
}

/** Values that only the service knows, for whoever types: its users, for a parameter that takes one. */
export interface KnownValues {
  /** The kind of value that a parameter or a member of this name takes, a word; nothing for all others. */
  kindOf: (field: string) => string | undefined;
  /**
   * Reads the values of a kind; some hundred at most.
   *
   * @param client What `connect` made.
   * @throws The errors of any call.
   */
  load: (client: unknown, kind: string, options: ToolCallOptions) => Promise<KnownValue[]>;
}

/** From connection options to a client, and from a method's name to its call. */
export interface ServiceAdapter {
  /**
   * Makes the client that commands call.
   *
   * @param values Connection options by parameter name (`URL`, `Token`), with where each came from.
   * @param note Says one line on standard error, later too, where a call has to wait.
   * @param reach Takes the place of `fetch`, so that a request can be looked at instead of sent.
   * @param around Stands between the client and whatever fetches, so that requests can be seen and led elsewhere.
   * @throws UsageError When the values make no connection.
   */
  connect: (
    values: Record<string, ConnectionValue>,
    note: (line: string) => void,
    reach?: typeof fetch,
    around?: (inner: typeof fetch) => typeof fetch,
  ) => unknown;
  /**
   * Calls a method by its name.
   *
   * @param client What `connect` made.
   * @throws The errors of any call; UsageError when the API is out of reach for the client.
   */
  call: (client: unknown, request: MethodRequest, options: Record<string, unknown>) => Promise<unknown>;
  /** Loads the values that only the service knows; absent where there are none. */
  known?: () => Promise<KnownValues>;
  /**
   * Asks the service whether it takes a connection, and as whom; absent where it can tell nobody. Reads, and changes nothing.
   *
   * @param client What `connect` made.
   * @throws The errors of any call.
   */
  check?: (client: unknown, options: ToolCallOptions) => Promise<ConnectionCheck>;
}
