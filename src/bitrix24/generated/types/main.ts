// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What v3:main.eventlog holds. Which members arrive depends on the call. */
export interface V3MainEventlog {
  /** Id, unique among its kind. */
  id?: number;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  severity?: string;
  auditTypeId?: string;
  /** Module of the portal that it belongs to. */
  moduleId?: string;
  /** Id of the record. */
  itemId?: string;
  remoteAddr?: string;
  userAgent?: string;
  requestUri?: string;
  /** Id of the site. */
  siteId?: string;
  /** Id of the user: user.get. */
  userId?: number;
  guestId?: number;
  /** What it is about, in words. */
  description?: string;
}

/** What v3:main.eventlog.field holds. Which members arrive depends on the call. */
export interface V3MainEventlogField {
  /** What it is called. */
  name?: string;
  /** What kind it is of. */
  type?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** What it is about, in words. */
  description?: string | null;
  /** What values are checked for. */
  validationRules?: unknown[];
  /** Groups of fields of which one is needed. */
  requiredGroups?: null;
  /** Whether lists can be filtered by it. */
  filterable?: boolean;
  /** Whether lists can be sorted by it. */
  sortable?: boolean;
  /** Whether calls can write it. */
  editable?: boolean;
  /** Whether it holds several values. */
  multiple?: boolean;
  /** Kind of the elements, where it is a list. */
  elementType?: null;
}

/**
 * Parameters of v3:main.eventlog.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
 */
export interface V3MainEventlogFieldGetParams {
  /** What it is called. */
  name: string;
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:main.eventlog.field.get. */
export interface V3MainEventlogFieldGetResult {
  /** The record. */
  item: V3MainEventlogField;
}

/**
 * Parameters of v3:main.eventlog.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
 */
export interface V3MainEventlogFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:main.eventlog.field.list. */
export interface V3MainEventlogFieldListResult {
  /** The records. */
  items: V3MainEventlogField[];
}

/**
 * Parameters of v3:main.eventlog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
 */
export interface V3MainEventlogGetParams {
  /** Id, unique among its kind. See v3:main.eventlog.list. */
  id: number | string;
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "timestampX"
      | "severity"
      | "auditTypeId"
      | "moduleId"
      | "itemId"
      | "remoteAddr"
      | "userAgent"
      | "requestUri"
      | "siteId"
      | "userId"
      | "guestId"
      | "description"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:main.eventlog.get. */
export interface V3MainEventlogGetResult {
  /** The record. */
  item: V3MainEventlog;
}

/**
 * Parameters of v3:main.eventlog.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
 */
export interface V3MainEventlogListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "timestampX"
      | "severity"
      | "auditTypeId"
      | "moduleId"
      | "itemId"
      | "remoteAddr"
      | "userAgent"
      | "requestUri"
      | "siteId"
      | "userId"
      | "guestId"
      | "description"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [Name in keyof V3MainEventlog]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [Name in keyof V3MainEventlog]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:main.eventlog.list. */
export interface V3MainEventlogListResult {
  /** The records. */
  items: V3MainEventlog[];
}

/**
 * Parameters of v3:main.eventlog.tail.
 *
 * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
 */
export interface V3MainEventlogTailParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "timestampX"
      | "severity"
      | "auditTypeId"
      | "moduleId"
      | "itemId"
      | "remoteAddr"
      | "userAgent"
      | "requestUri"
      | "siteId"
      | "userId"
      | "guestId"
      | "description"
      | (string & {})
    )[]
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [
          Name in
            | "id"
            | "timestampX"
            | "severity"
            | "auditTypeId"
            | "moduleId"
            | "itemId"
            | "remoteAddr"
            | "userAgent"
            | "requestUri"
            | "siteId"
            | "userId"
            | "guestId"
            | "description"
        ]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  cursor?: object | undefined;
}

/** Result of v3:main.eventlog.tail. */
export interface V3MainEventlogTailResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** When it was last changed. Date and time, ISO 8601. */
    timestampX?: string;
    severity?: string;
    auditTypeId?: string;
    /** Module of the portal that it belongs to. */
    moduleId?: string;
    /** Id of the record. */
    itemId?: string;
    remoteAddr?: string;
    userAgent?: string;
    requestUri?: string;
    /** Id of the site. */
    siteId?: string;
    /** Id of the user: user.get. */
    userId?: number;
    guestId?: number;
    /** What it is about, in words. */
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
  /**
   * Lists event log entries that pass a filter, such as user sign-ins, by page or offset.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "main.eventlog.list": { params: V3MainEventlogListParams; result: V3MainEventlogListResult };
  /**
   * Reads event log entries that follow a cursor value, to keep up with new entries.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "main.eventlog.tail": { params: V3MainEventlogTailParams; result: V3MainEventlogTailResult };
}
