// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface V3MainEventlogFieldGetItem {
  name?: string;
  type?: string;
  title?: string;
  description?: string;
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
  select?: unknown[];
}

/** Result of v3:main.eventlog.field.get. */
export interface V3MainEventlogFieldGetResult {
  item: V3MainEventlogFieldGetItem;
}

/** Stands in several types. */
export interface V3MainEventlogFieldListItemsItem {
  name?: string;
  type?: string;
  title?: string;
  description?: null;
  filterable?: boolean;
  sortable?: boolean;
  multiple?: boolean;
}

/**
 * Parameters of v3:main.eventlog.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
 */
export interface V3MainEventlogFieldListParams {
  select?: unknown[];
}

/** Result of v3:main.eventlog.field.list. */
export interface V3MainEventlogFieldListResult {
  items: V3MainEventlogFieldListItemsItem[];
}

/** Stands in several types. */
export interface V3MainEventlogGetItem {
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

/**
 * Parameters of v3:main.eventlog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
 */
export interface V3MainEventlogGetParams {
  id: number | string;
  select?: unknown[];
}

/** Result of v3:main.eventlog.get. */
export interface V3MainEventlogGetResult {
  item: V3MainEventlogGetItem;
}

/**
 * Parameters of v3:main.eventlog.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
 */
export interface V3MainEventlogListParams {
  select?: unknown[];
  filter?: unknown[];
  order?: {
    [key: string]: unknown;
  };
  pagination?: {
    [key: string]: unknown;
  };
}

/** Result of v3:main.eventlog.list. */
export interface V3MainEventlogListResult {
  items: V3MainEventlogGetItem[];
}

/**
 * Parameters of v3:main.eventlog.tail.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
 */
export interface V3MainEventlogTailParams {
  select?: unknown[];
  filter?: unknown[];
  cursor?: {
    [key: string]: unknown;
  };
}

/** Result of v3:main.eventlog.tail. */
export interface V3MainEventlogTailResult {
  items: V3MainEventlogGetItem[];
}
