// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What v3:main.eventlog holds. Which members arrive depends on the call. */
export interface V3MainEventlog {
  id?: number;
  timestampX?: string;
  severity?: string;
  auditTypeId?: string;
  moduleId?: string;
  itemId?: string;
  remoteAddr?: string;
  userAgent?: string;
  requestUri?: string;
  siteId?: string;
  userId?: number;
  guestId?: number;
  description?: string;
}

/** What v3:main.eventlog.field holds. Which members arrive depends on the call. */
export interface V3MainEventlogField {
  name?: string;
  type?: string;
  title?: string;
  description?: string | null;
  validationRules?: unknown[];
  requiredGroups?: null;
  filterable?: boolean;
  sortable?: boolean;
  editable?: boolean;
  multiple?: boolean;
  elementType?: null;
}

/**
 * Parameters of v3:main.eventlog.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
 */
export interface V3MainEventlogFieldGetParams {
  name: string;
  select?: string[] | undefined;
}

/** Result of v3:main.eventlog.field.get. */
export interface V3MainEventlogFieldGetResult {
  item: V3MainEventlogField;
}

/**
 * Parameters of v3:main.eventlog.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
 */
export interface V3MainEventlogFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:main.eventlog.field.list. */
export interface V3MainEventlogFieldListResult {
  items: V3MainEventlogField[];
}

/**
 * Parameters of v3:main.eventlog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
 */
export interface V3MainEventlogGetParams {
  id: number | string;
  select?: string[] | undefined;
}

/** Result of v3:main.eventlog.get. */
export interface V3MainEventlogGetResult {
  item: V3MainEventlog;
}

/**
 * Parameters of v3:main.eventlog.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
 */
export interface V3MainEventlogListParams {
  select?: string[] | undefined;
  filter?: object | unknown[] | undefined;
  order?: object | undefined;
  pagination?: object | undefined;
}

/** Result of v3:main.eventlog.list. */
export interface V3MainEventlogListResult {
  items: V3MainEventlog[];
}

/**
 * Parameters of v3:main.eventlog.tail.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
 */
export interface V3MainEventlogTailParams {
  select?: string[] | undefined;
  filter?: object | unknown[] | undefined;
  cursor?: object | undefined;
}

/** Result of v3:main.eventlog.tail. */
export interface V3MainEventlogTailResult {
  items: {
    id?: number;
    timestampX?: string;
    severity?: string;
    auditTypeId?: string;
    moduleId?: string;
    itemId?: string;
    remoteAddr?: string;
    userAgent?: string;
    requestUri?: string;
    siteId?: string;
    userId?: number;
    guestId?: number;
    description?: string;
  }[];
}

/** Methods of Bitrix24 whose names begin with `main`. */
export interface MainRestMethodsV3 {
  /** Describes one field of an event log entry by name with type and filter and sort flags. */
  "main.eventlog.field.get": { params: V3MainEventlogFieldGetParams; result: V3MainEventlogFieldGetResult };
  /** Describes every field of event log entries; administrators only. */
  "main.eventlog.field.list": { params: V3MainEventlogFieldListParams; result: V3MainEventlogFieldListResult };
  /** Returns one event log entry with severity, audit type, user, address and description. */
  "main.eventlog.get": { params: V3MainEventlogGetParams; result: V3MainEventlogGetResult };
  /** Lists event log entries that pass a filter, such as user sign-ins, by page or offset. */
  "main.eventlog.list": { params: V3MainEventlogListParams; result: V3MainEventlogListResult };
  /** Reads event log entries that follow a cursor value, to keep up with new entries. */
  "main.eventlog.tail": { params: V3MainEventlogTailParams; result: V3MainEventlogTailResult };
}
