// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What v3:call.followup holds. Which members arrive depends on the call. */
export interface V3CallFollowup {
  callId?: number;
  callType?: number;
  initiatorId?: number;
  startDate?: string;
  endDate?: string;
  durationSeconds?: number;
  uuid?: string;
  language?: string;
  version?: number;
  participants?: unknown[] | {
    userId?: number;
    name?: string;
    avatar?: string;
    talkedSeconds?: number;
  }[];
  outcomes?: string[];
  createdAt?: string;
  tracks?: unknown[];
  transcription?: {
    language?: string;
    segments?: unknown[];
  };
  overview?: {
    topic?: string;
    actionItems?: unknown[] | {
      actionItem?: string;
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
  name: string;
  select?: string[] | undefined;
}

/** Result of v3:call.followup.field.get. */
export interface V3CallFollowupFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
    description?: string;
    filterable?: boolean;
    sortable?: boolean;
    multiple?: boolean;
  };
}

/**
 * Parameters of v3:call.followup.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
 */
export interface V3CallFollowupFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:call.followup.field.list. */
export interface V3CallFollowupFieldListResult {
  items: {
    name?: string;
    type?: string;
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
  select?: string[] | undefined;
  mentionFormat?: "bb" | "html" | "none" | undefined;
}

/** Result of v3:call.followup.get. */
export interface V3CallFollowupGetResult {
  item: V3CallFollowup;
}

/**
 * Parameters of v3:call.followup.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
 */
export interface V3CallFollowupListParams {
  filter: {
    startDate?: {
      from: string;
      to: string;
    } | undefined;
    participantId?: (number | string) | (number | string)[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  };
  select?: string[] | undefined;
  order?: {
    startDate?: "asc" | "desc" | undefined;
  } | undefined;
  pagination?: {
    limit?: number | string | undefined;
    afterCursor?: {
      startDate: string;
      id: number | string;
    } | undefined;
  } | undefined;
  mentionFormat?: "bb" | "html" | "none" | undefined;
}

/** Result of v3:call.followup.list. */
export interface V3CallFollowupListResult {
  items: V3CallFollowup[];
  hasMore?: boolean;
  afterCursor: {
    startDate?: string;
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
  /** Lists call follow-ups that start within a required from-to range, page by page through a cursor. */
  "call.followup.list": { params: V3CallFollowupListParams; result: V3CallFollowupListResult };
}
