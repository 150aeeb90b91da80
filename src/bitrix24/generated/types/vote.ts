// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of vote.AttachedVote.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
 */
export type VoteAttachedVoteDownloadParams = {
  attachId: number | string;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
} | {
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.download. */
export type VoteAttachedVoteDownloadResult = unknown;

/** Stands in several types. */
export interface VoteAttachedVoteGetAnswerVotedItemsItem {
  ID?: number;
  NAME?: string;
  IMAGE?: string;
  WORK_POSITION?: string;
}

/**
 * Parameters of vote.AttachedVote.getAnswerVoted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
 */
export type VoteAttachedVoteGetAnswerVotedParams = {
  attachId: number | string;
  answerId: number | string;
  pageNavigation?: object | undefined;
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
  answerId: number | string;
  pageNavigation?: object | undefined;
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  signedAttachId: string | number;
  answerId: number | string;
  pageNavigation?: object | undefined;
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
};

/** Result of vote.AttachedVote.getAnswerVoted. */
export interface VoteAttachedVoteGetAnswerVotedResult {
  items: VoteAttachedVoteGetAnswerVotedItemsItem[];
}

/** Stands in several types. */
export interface VoteAttachedVoteGetManyItemsItem {
  ID?: number;
  VOTE_ID?: number;
  COUNTER?: number;
  QUESTIONS?: unknown[] | {
    [id: number]: VoteAttachedVoteGetManyItemsItemQuestionsItem;
  };
  ANONYMITY?: number;
  OPTIONS?: number;
  userAnswerMap?: unknown[] | {
    [id: number]: {
      [id: number]: VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem;
    };
  };
  canEdit?: boolean;
  canVote?: boolean;
  canRevote?: boolean;
  isVoted?: boolean;
  signedAttachId?: string;
  resultUrl?: string;
  downloadUrl?: string;
  entityId?: number;
  isFinished?: boolean;
}

/** Stands in several types. */
export interface VoteAttachedVoteGetManyItemsItemQuestionsItem {
  ID?: string;
  ACTIVE?: string;
  TIMESTAMP_X?: string;
  VOTE_ID?: string;
  C_SORT?: string;
  COUNTER?: string;
  QUESTION?: string;
  QUESTION_TYPE?: string;
  IMAGE_ID?: null;
  DIAGRAM?: string;
  DIAGRAM_TYPE?: string;
  REQUIRED?: string;
  FIELD_TYPE?: string;
  FIELD_NAME?: string;
  IMAGE?: null;
  ANSWERS?: {
    [id: number]: {
      ID?: string;
      ACTIVE?: string;
      TIMESTAMP_X?: string;
      QUESTION_ID?: string;
      C_SORT?: string;
      IMAGE_ID?: null;
      MESSAGE?: string;
      MESSAGE_TYPE?: string;
      COUNTER?: string;
      FIELD_TYPE?: string;
      FIELD_WIDTH?: string;
      FIELD_HEIGHT?: string;
      FIELD_PARAM?: null;
      COLOR?: string;
      REACTION?: string;
      "~FIELD_NAME"?: string;
      FIELD_NAME?: string;
      MESSAGE_FIELD_NAME?: string;
      "~PERCENT"?: number;
      PERCENT?: number;
    };
  };
}

/** Stands in several types. */
export interface VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem {
  EVENT_ID?: string;
  EVENT_QUESTION_ID?: string;
  ANSWER_ID?: string;
  ID?: string;
  MESSAGE?: string;
}

/**
 * Parameters of vote.AttachedVote.getMany.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
 */
export interface VoteAttachedVoteGetManyParams {
  moduleId: "im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityIds: (number | string)[];
}

/** Result of vote.AttachedVote.getMany. */
export interface VoteAttachedVoteGetManyResult {
  items: VoteAttachedVoteGetManyItemsItem[];
}

/**
 * Parameters of vote.AttachedVote.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
 */
export type VoteAttachedVoteGetParams = {
  attachId: number | string;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
} | {
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.get. */
export interface VoteAttachedVoteGetResult {
  ID?: number;
  VOTE_ID?: number;
  COUNTER?: number;
  QUESTIONS?: unknown[];
  ANONYMITY?: number;
  OPTIONS?: number;
  userAnswerMap?: unknown[];
  canEdit?: boolean;
  canVote?: boolean;
  canRevote?: boolean;
  isVoted?: boolean;
  signedAttachId?: string;
  resultUrl?: string;
  downloadUrl?: string;
  entityId?: number;
  isFinished?: boolean;
  attach: {
    ID?: number;
    VOTE_ID?: number;
    COUNTER?: number;
    QUESTIONS?: {
      [id: number]: VoteAttachedVoteGetManyItemsItemQuestionsItem;
    };
    ANONYMITY?: number;
    OPTIONS?: number;
    userAnswerMap?: {
      [id: number]: {
        [id: number]: VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem;
      };
    };
    canEdit?: boolean;
    canVote?: boolean;
    canRevote?: boolean;
    isVoted?: boolean;
    signedAttachId?: string;
    resultUrl?: string;
    downloadUrl?: string;
    entityId?: number;
    isFinished?: boolean;
  };
}

/**
 * Parameters of vote.AttachedVote.getWithVoted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
 */
export type VoteAttachedVoteGetWithVotedParams = {
  attachId: number | string;
  pageSize?: number | string | undefined;
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
  pageSize?: number | string | undefined;
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  signedAttachId: string | number;
  pageSize?: number | string | undefined;
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
};

/** Result of vote.AttachedVote.getWithVoted. */
export interface VoteAttachedVoteGetWithVotedResult {
  attach: VoteAttachedVoteGetManyItemsItem;
  voted: {
    [id: number]: VoteAttachedVoteGetAnswerVotedItemsItem[];
  };
}

/** Stands in several types. */
export interface VoteAttachedVoteRecallAttachQuestionsItem {
  ID?: string;
  ACTIVE?: string;
  TIMESTAMP_X?: string;
  VOTE_ID?: string;
  C_SORT?: string;
  COUNTER?: number;
  QUESTION?: string;
  QUESTION_TYPE?: string;
  IMAGE_ID?: null;
  DIAGRAM?: string;
  DIAGRAM_TYPE?: string;
  REQUIRED?: string;
  FIELD_TYPE?: string;
  FIELD_NAME?: string;
  IMAGE?: null;
  ANSWERS?: {
    [id: number]: {
      ID?: string;
      ACTIVE?: string;
      TIMESTAMP_X?: string;
      QUESTION_ID?: string;
      C_SORT?: string;
      IMAGE_ID?: null;
      MESSAGE?: string;
      MESSAGE_TYPE?: string;
      COUNTER?: number | string;
      FIELD_TYPE?: string;
      FIELD_WIDTH?: string;
      FIELD_HEIGHT?: string;
      FIELD_PARAM?: null;
      COLOR?: string;
      REACTION?: string;
      "~FIELD_NAME"?: string;
      FIELD_NAME?: string;
      MESSAGE_FIELD_NAME?: string;
      "~PERCENT"?: number;
      PERCENT?: number;
    };
  };
}

/**
 * Parameters of vote.AttachedVote.recall.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
 */
export type VoteAttachedVoteRecallParams = {
  attachId: number | string;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
} | {
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.recall. */
export interface VoteAttachedVoteRecallResult {
  attach: {
    ID?: number;
    VOTE_ID?: number;
    COUNTER?: number;
    QUESTIONS?: unknown[] | {
      [id: number]: VoteAttachedVoteRecallAttachQuestionsItem;
    };
    ANONYMITY?: number;
    OPTIONS?: number;
    userAnswerMap?: unknown[];
    canEdit?: boolean;
    canVote?: boolean;
    canRevote?: boolean;
    isVoted?: boolean;
    signedAttachId?: string;
    resultUrl?: string;
    downloadUrl?: string;
    entityId?: number;
    isFinished?: boolean;
  };
}

/**
 * Parameters of vote.AttachedVote.resume.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
 */
export type VoteAttachedVoteResumeParams = {
  attachId: number | string;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
} | {
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.resume. */
export type VoteAttachedVoteResumeResult = unknown[];

/**
 * Parameters of vote.AttachedVote.stop.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
 */
export type VoteAttachedVoteStopParams = {
  attachId: number | string;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
} | {
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.stop. */
export type VoteAttachedVoteStopResult = unknown[];

/**
 * Parameters of vote.AttachedVote.vote.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
 */
export type VoteAttachedVoteVoteParams = {
  attachId: number | string;
  ballot: object;
} | {
  moduleId: "Im" | "blog" | (string & {});
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  entityId: number | string;
  ballot: object;
} | {
  signedAttachId: string | number;
  ballot: object;
};

/** Result of vote.AttachedVote.vote. */
export interface VoteAttachedVoteVoteResult {
  attach: {
    ID?: number;
    VOTE_ID?: number;
    COUNTER?: number;
    QUESTIONS?: unknown[] | {
      [id: number]: VoteAttachedVoteRecallAttachQuestionsItem;
    };
    ANONYMITY?: number;
    OPTIONS?: number;
    userAnswerMap?: unknown[] | {
      [id: number]: {
        [id: number]: VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem;
      };
    };
    canEdit?: boolean;
    canVote?: boolean;
    canRevote?: boolean;
    isVoted?: boolean;
    signedAttachId?: string;
    resultUrl?: string;
    downloadUrl?: string;
    entityId?: number;
    isFinished?: boolean;
  };
}

/**
 * Parameters of vote.Integration.Im.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
 */
export interface VoteIntegrationImSendParams {
  chatId: number | string;
  IM_MESSAGE_VOTE_DATA: {
    QUESTIONS: {
      QUESTION?: string | undefined;
      FIELD_TYPE?: 0 | 1 | undefined;
      ANSWERS?: {
        MESSAGE?: string | undefined;
      }[] | undefined;
    }[];
    ANONYMITY?: 0 | 1 | undefined;
    OPTIONS?: 0 | 1 | undefined;
  };
  templateId?: string | number | null | undefined;
}

/** Result of vote.Integration.Im.send. */
export interface VoteIntegrationImSendResult {
  messageId?: number;
  voteId?: number;
}

/** Methods of Bitrix24 whose names begin with `vote`. */
export interface VoteRestMethods {
  /** Downloads the results of a poll attached to a message or post as a report file. */
  "vote.AttachedVote.download": { params: VoteAttachedVoteDownloadParams; result: VoteAttachedVoteDownloadResult };
  /** Returns a poll attached to a message or post with its questions, answers and counters. */
  "vote.AttachedVote.get": { params: VoteAttachedVoteGetParams; result: VoteAttachedVoteGetResult };
  /** Lists the users who chose a certain answer of an attached poll, page by page. */
  "vote.AttachedVote.getAnswerVoted": {
    params: VoteAttachedVoteGetAnswerVotedParams;
    result: VoteAttachedVoteGetAnswerVotedResult;
  };
  /** Returns several attached polls at once by object type and object IDs; their number is limited. */
  "vote.AttachedVote.getMany": { params: VoteAttachedVoteGetManyParams; result: VoteAttachedVoteGetManyResult };
  /** Returns an attached poll together with the users who voted for each answer. */
  "vote.AttachedVote.getWithVoted": {
    params: VoteAttachedVoteGetWithVotedParams;
    result: VoteAttachedVoteGetWithVotedResult;
  };
  /** Withdraws the caller's vote from a running attached poll that permits voting again. */
  "vote.AttachedVote.recall": { params: VoteAttachedVoteRecallParams; result: VoteAttachedVoteRecallResult };
  /** Reopens a stopped poll so that people can vote again; needs the right to edit the poll. */
  "vote.AttachedVote.resume": { params: VoteAttachedVoteResumeParams; result: VoteAttachedVoteResumeResult };
  /** Closes an attached poll to further votes; results stay readable and it can be resumed. */
  "vote.AttachedVote.stop": { params: VoteAttachedVoteStopParams; result: VoteAttachedVoteStopResult };
  /** Casts the caller's vote in an attached poll and returns the new counters; refused if closed. */
  "vote.AttachedVote.vote": { params: VoteAttachedVoteVoteParams; result: VoteAttachedVoteVoteResult };
  /** Creates a poll and posts it to a chat; returns the message ID and the poll ID. */
  "vote.Integration.Im.send": { params: VoteIntegrationImSendParams; result: VoteIntegrationImSendResult };
}
