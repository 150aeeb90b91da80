// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What v3:call.followup holds. Which members arrive depends on the call. */
export interface V3CallFollowup {
  callId?: number;
  /** 1 outgoing, 2 incoming, 3 incoming and redirected, 4 callback. */
  callType?: number;
  initiatorId?: number;
  /** When it begins. */
  startDate?: string;
  /** When it ends. */
  endDate?: string;
  durationSeconds?: number;
  /** Id that is unique everywhere. */
  uuid?: string;
  /** Code of the language, e.g. en. */
  language?: string;
  /** Number of the version. */
  version?: number;
  participants?: {
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called. */
    name?: string;
    /** Picture that stands for it. */
    avatar?: string;
    talkedSeconds?: number;
  }[];
  outcomes?: string[];
  /** When it was created. */
  createdAt?: string;
  tracks?: unknown[];
  transcription?: {
    /** Code of the language, e.g. en. */
    language?: string;
    segments?: unknown[];
  };
  overview?: {
    topic?: string;
    actionItems?: {
      actionItem?: string;
      /** Quotes, or whether they are meant. */
      quote?: string;
    }[];
  };
  summary?: {
    segments?: unknown[];
  };
  insights?: {
    speakerEvaluationAvailable?: boolean;
    speakerAnalysis?: unknown[];
  };
  evaluation?: {
    efficiencyValue?: number;
    criteria?: object;
  };
}

/**
 * Parameters of v3:call.followup.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
 */
export interface V3CallFollowupFieldGetParams {
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

/** Result of v3:call.followup.field.get. */
export interface V3CallFollowupFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
    /** What it is about, in words. */
    description?: string;
    /** Whether lists can be filtered by it. */
    filterable?: boolean;
    /** Whether lists can be sorted by it. */
    sortable?: boolean;
    /** Whether it holds several values. */
    multiple?: boolean;
  };
}

/**
 * Parameters of v3:call.followup.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
 */
export interface V3CallFollowupFieldListParams {
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

/** Result of v3:call.followup.field.list. */
export interface V3CallFollowupFieldListResult {
  /** The records. */
  items: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is about, in words. */
    description?: string;
  }[];
}

/**
 * Parameters of v3:call.followup.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
 */
export interface V3CallFollowupGetParams {
  callId: number | string;
  /** Names of the fields to return. */
  select?: (keyof V3CallFollowup | (string & {}))[] | undefined;
  /** Default: bb. */
  mentionFormat?: "bb" | "html" | "none" | undefined;
}

/** Result of v3:call.followup.get. */
export interface V3CallFollowupGetResult {
  /** The record. */
  item: V3CallFollowup;
}

/**
 * Parameters of v3:call.followup.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
 */
export interface V3CallFollowupListParams {
  /** Conditions that all must hold. */
  filter: {
    /** When it begins. */
    startDate?: {
      /** Where it begins or comes from. */
      from: string;
      /** Where it ends or goes to. */
      to: string;
    } | undefined;
    participantId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
  /** Names of the fields to return. */
  select?: (keyof V3CallFollowup | "overview.topic" | "overview.actionItems" | (string & {}))[] | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"startDate":"desc"}. */
  order?: {
    /** When it begins. Default: desc. */
    startDate?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** Which part of the list to return. */
  pagination?: {
    /** How many records to return at most. Default: 50. At most 200. */
    limit?: number | string | undefined;
    /** Where the next page begins. */
    afterCursor?: {
      /** When it begins. */
      startDate: string;
      /** Id, unique among its kind. */
      id: number | string;
    } | undefined;
  } | undefined;
  /** Default: bb. */
  mentionFormat?: "bb" | "html" | "none" | undefined;
}

/** Result of v3:call.followup.list. */
export interface V3CallFollowupListResult {
  /** The records. */
  items: V3CallFollowup[];
  /** Whether there are more. */
  hasMore?: boolean;
  /** Where the next page begins. */
  afterCursor: {
    /** When it begins. */
    startDate?: string;
    /** Id, unique among its kind. */
    id?: number;
  };
}

/** Methods of Bitrix24 whose names begin with `call`. */
export interface CallRestMethodsV3 {
  /** Describes one field of a call follow-up by name with type and filter and sort flags. */
  "call.followup.field.get": { params: V3CallFollowupFieldGetParams; result: V3CallFollowupFieldGetResult };
  /** Describes every field that a call follow-up record can return, with type and meaning. */
  "call.followup.field.list": { params: V3CallFollowupFieldListParams; result: V3CallFollowupFieldListResult };
  /** Returns the AI follow-up of one call with its times and initiator; needs access to that call. */
  "call.followup.get": { params: V3CallFollowupGetParams; result: V3CallFollowupGetResult };
  /**
   * Lists call follow-ups that start within a required from-to range, page by page through a cursor.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  "call.followup.list": { params: V3CallFollowupListParams; result: V3CallFollowupListResult };
}
