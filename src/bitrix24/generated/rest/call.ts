// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of v3:call.followup.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
 */
export interface V3CallFollowupFieldGetParams {
  name: string;
  select?: unknown[];
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
  select?: unknown[];
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
  select?: unknown[];
  mentionFormat?: "bb" | "html" | "none";
}

/** Result of v3:call.followup.get. */
export interface V3CallFollowupGetResult {
  item: {
    callId?: number;
    callType?: number;
    initiatorId?: number;
    startDate?: string;
    endDate?: string;
    durationSeconds?: number;
    uuid?: string;
    language?: string;
    version?: number;
    participants?: unknown[];
    outcomes?: string[];
    createdAt?: string;
    tracks?: unknown[];
    transcription?: {
      language?: string;
      segments?: unknown[];
    };
    overview?: {
      topic?: string;
      actionItems?: unknown[];
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
      criteria?: {
        [key: string]: unknown;
      };
    };
  };
}

/**
 * Parameters of v3:call.followup.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
 */
export interface V3CallFollowupListParams {
  filter: {
    startDate: {
      from: string;
      to: string;
    };
    participantId?: number | string;
  };
  select?: unknown[];
  order?: {
    startDate?: "asc" | "desc";
  };
  pagination?: {
    limit?: number | string;
    afterCursor?: {
      startDate: string;
      id: number | string;
    };
  };
  mentionFormat?: "bb" | "html" | "none";
}

/** Result of v3:call.followup.list. */
export interface V3CallFollowupListResult {
  items: {
    callId?: number;
    startDate?: string;
    participants?: {
      userId?: number;
      name?: string;
      avatar?: string;
      talkedSeconds?: number;
    }[];
    overview?: {
      topic?: string;
      actionItems?: {
        actionItem?: string;
        quote?: string;
      }[];
    };
  }[];
  hasMore?: boolean;
  afterCursor: {
    startDate?: string;
    id?: number;
  };
}
