// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of vote.AttachedVote.download.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
 */
export type VoteAttachedVoteDownloadParams = {
  /** Id of the attachment. */
  attachId: number | string;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
} | {
  /** Signed id of the attachment. */
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.download. */
export type VoteAttachedVoteDownloadResult = unknown;

/** Stands in several types. */
export interface VoteAttachedVoteGetAnswerVotedItemsItem {
  /** Id, unique among its kind. */
  ID?: number;
  /** What it is called. */
  NAME?: string;
  /** Picture. */
  IMAGE?: string;
  /** Position in the company. */
  WORK_POSITION?: string;
}

/**
 * Parameters of vote.AttachedVote.getAnswerVoted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
 */
export type VoteAttachedVoteGetAnswerVotedParams = {
  /** Id of the attachment. */
  attachId: number | string;
  /** Id of the answer. */
  answerId: number | string;
  /** Which part of the list to return. */
  pageNavigation?: object | undefined;
  /** Default: false. */
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
  /** Id of the answer. */
  answerId: number | string;
  /** Which part of the list to return. */
  pageNavigation?: object | undefined;
  /** Default: false. */
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  /** Signed id of the attachment. */
  signedAttachId: string | number;
  /** Id of the answer. */
  answerId: number | string;
  /** Which part of the list to return. */
  pageNavigation?: object | undefined;
  /** Default: false. */
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
};

/** Result of vote.AttachedVote.getAnswerVoted. */
export interface VoteAttachedVoteGetAnswerVotedResult {
  /** The records. */
  items: VoteAttachedVoteGetAnswerVotedItemsItem[];
}

/** Stands in several types. */
export interface VoteAttachedVoteGetManyItemsItem {
  /** Id, unique among its kind. */
  ID?: number;
  /** Id of the vote. */
  VOTE_ID?: number;
  /** How many have voted. */
  COUNTER?: number;
  /** The questions. */
  QUESTIONS?: unknown[] | {
    [id: number]: VoteAttachedVoteGetManyItemsItemQuestionsItem;
  };
  /** Whether votes are secret. */
  ANONYMITY?: number;
  /** Further settings. */
  OPTIONS?: number;
  /** What the user has answered. */
  userAnswerMap?: unknown[] | {
    [id: number]: {
      [id: number]: VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem;
    };
  };
  /** Whether the user may change it. */
  canEdit?: boolean;
  /** Whether the user may vote. */
  canVote?: boolean;
  /** Whether the user may vote again. */
  canRevote?: boolean;
  /** Whether the user has voted. */
  isVoted?: boolean;
  /** Signed id of the attachment. */
  signedAttachId?: string;
  /** Address of the results. */
  resultUrl?: string;
  /** Address to download it from. */
  downloadUrl?: string;
  /** Id of the message or post that it stands in. */
  entityId?: number;
  /** Whether it has ended. */
  isFinished?: boolean;
}

/** Stands in several types. */
export interface VoteAttachedVoteGetManyItemsItemQuestionsItem {
  /** Id, unique among its kind. */
  ID?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** When it was last changed. */
  TIMESTAMP_X?: string;
  /** Id of the vote. */
  VOTE_ID?: string;
  /** Place in the order; what has less comes first. */
  C_SORT?: string;
  /** How many have voted. */
  COUNTER?: string;
  /** The question. */
  QUESTION?: string;
  QUESTION_TYPE?: string;
  /** Id of the file with the picture. */
  IMAGE_ID?: null;
  DIAGRAM?: string;
  DIAGRAM_TYPE?: string;
  /** Whether it must be given. */
  REQUIRED?: string;
  /** How it is answered: 0 one of several, 1 any of several, … */
  FIELD_TYPE?: string;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Picture. */
  IMAGE?: null;
  /** The answers. */
  ANSWERS?: {
    [id: number]: {
      /** Id, unique among its kind. */
      ID?: string;
      /** Whether it is in use. */
      ACTIVE?: string;
      /** When it was last changed. */
      TIMESTAMP_X?: string;
      QUESTION_ID?: string;
      /** Place in the order; what has less comes first. */
      C_SORT?: string;
      /** Id of the file with the picture. */
      IMAGE_ID?: null;
      /** Text of the question or answer. */
      MESSAGE?: string;
      /** Kind of the chat. */
      MESSAGE_TYPE?: string;
      /** How many have voted. */
      COUNTER?: string;
      /** How it is answered: 0 one of several, 1 any of several, … */
      FIELD_TYPE?: string;
      FIELD_WIDTH?: string;
      FIELD_HEIGHT?: string;
      FIELD_PARAM?: null;
      /** Color that it is shown in. */
      COLOR?: string;
      /** Reaction, e.g. like. */
      REACTION?: string;
      /** Name of the field. */
      "~FIELD_NAME"?: string;
      /** Name of the field. */
      FIELD_NAME?: string;
      MESSAGE_FIELD_NAME?: string;
      /** Share of the votes, in per cent. */
      "~PERCENT"?: number;
      /** Share of the votes, in per cent. */
      PERCENT?: number;
    };
  };
}

/** Stands in several types. */
export interface VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem {
  /** Id of the event. */
  EVENT_ID?: string;
  EVENT_QUESTION_ID?: string;
  /** Id of the answer. */
  ANSWER_ID?: string;
  /** Id, unique among its kind. */
  ID?: string;
  /** Text of the question or answer. */
  MESSAGE?: string;
}

/**
 * Parameters of vote.AttachedVote.getMany.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
 */
export interface VoteAttachedVoteGetManyParams {
  /** Module of the portal that it belongs to. */
  moduleId: "im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Ids of the records. */
  entityIds: (number | string)[];
}

/** Result of vote.AttachedVote.getMany. */
export interface VoteAttachedVoteGetManyResult {
  /** The records. */
  items: VoteAttachedVoteGetManyItemsItem[];
}

/**
 * Parameters of vote.AttachedVote.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
 */
export type VoteAttachedVoteGetParams = {
  /** Id of the attachment. */
  attachId: number | string;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
} | {
  /** Signed id of the attachment. */
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.get. */
export interface VoteAttachedVoteGetResult {
  /** Id, unique among its kind. */
  ID?: number;
  /** Id of the vote. */
  VOTE_ID?: number;
  /** How many have voted. */
  COUNTER?: number;
  /** The questions. */
  QUESTIONS?: unknown[];
  /** Whether votes are secret. */
  ANONYMITY?: number;
  /** Further settings. */
  OPTIONS?: number;
  /** What the user has answered. */
  userAnswerMap?: unknown[];
  /** Whether the user may change it. */
  canEdit?: boolean;
  /** Whether the user may vote. */
  canVote?: boolean;
  /** Whether the user may vote again. */
  canRevote?: boolean;
  /** Whether the user has voted. */
  isVoted?: boolean;
  /** Signed id of the attachment. */
  signedAttachId?: string;
  /** Address of the results. */
  resultUrl?: string;
  /** Address to download it from. */
  downloadUrl?: string;
  /** Id of the message or post that it stands in. */
  entityId?: number;
  /** Whether it has ended. */
  isFinished?: boolean;
  /** Blocks below the text. */
  attach: {
    /** Id, unique among its kind. */
    ID?: number;
    /** Id of the vote. */
    VOTE_ID?: number;
    /** How many have voted. */
    COUNTER?: number;
    /** The questions. */
    QUESTIONS?: {
      [id: number]: VoteAttachedVoteGetManyItemsItemQuestionsItem;
    };
    /** Whether votes are secret. */
    ANONYMITY?: number;
    /** Further settings. */
    OPTIONS?: number;
    /** What the user has answered. */
    userAnswerMap?: {
      [id: number]: {
        [id: number]: VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem;
      };
    };
    /** Whether the user may change it. */
    canEdit?: boolean;
    /** Whether the user may vote. */
    canVote?: boolean;
    /** Whether the user may vote again. */
    canRevote?: boolean;
    /** Whether the user has voted. */
    isVoted?: boolean;
    /** Signed id of the attachment. */
    signedAttachId?: string;
    /** Address of the results. */
    resultUrl?: string;
    /** Address to download it from. */
    downloadUrl?: string;
    /** Id of the message or post that it stands in. */
    entityId?: number;
    /** Whether it has ended. */
    isFinished?: boolean;
  };
}

/**
 * Parameters of vote.AttachedVote.getWithVoted.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
 */
export type VoteAttachedVoteGetWithVotedParams = {
  /** Id of the attachment. */
  attachId: number | string;
  /** How many records a page has. Default: 10. */
  pageSize?: number | string | undefined;
  /** Default: false. */
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
  /** How many records a page has. Default: 10. */
  pageSize?: number | string | undefined;
  /** Default: false. */
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
} | {
  /** Signed id of the attachment. */
  signedAttachId: string | number;
  /** How many records a page has. Default: 10. */
  pageSize?: number | string | undefined;
  /** Default: false. */
  userForMobileFormat?: boolean | ("Y" | "N") | undefined;
};

/** Result of vote.AttachedVote.getWithVoted. */
export interface VoteAttachedVoteGetWithVotedResult {
  /** Blocks below the text. */
  attach: VoteAttachedVoteGetManyItemsItem;
  voted: {
    [id: number]: VoteAttachedVoteGetAnswerVotedItemsItem[];
  };
}

/** Stands in several types. */
export interface VoteAttachedVoteRecallAttachQuestionsItem {
  /** Id, unique among its kind. */
  ID?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** When it was last changed. */
  TIMESTAMP_X?: string;
  /** Id of the vote. */
  VOTE_ID?: string;
  /** Place in the order; what has less comes first. */
  C_SORT?: string;
  /** How many have voted. */
  COUNTER?: number;
  /** The question. */
  QUESTION?: string;
  QUESTION_TYPE?: string;
  /** Id of the file with the picture. */
  IMAGE_ID?: null;
  DIAGRAM?: string;
  DIAGRAM_TYPE?: string;
  /** Whether it must be given. */
  REQUIRED?: string;
  /** How it is answered: 0 one of several, 1 any of several, … */
  FIELD_TYPE?: string;
  /** Name of the field. */
  FIELD_NAME?: string;
  /** Picture. */
  IMAGE?: null;
  /** The answers. */
  ANSWERS?: {
    [id: number]: {
      /** Id, unique among its kind. */
      ID?: string;
      /** Whether it is in use. */
      ACTIVE?: string;
      /** When it was last changed. */
      TIMESTAMP_X?: string;
      QUESTION_ID?: string;
      /** Place in the order; what has less comes first. */
      C_SORT?: string;
      /** Id of the file with the picture. */
      IMAGE_ID?: null;
      /** Text of the question or answer. */
      MESSAGE?: string;
      /** Kind of the chat. */
      MESSAGE_TYPE?: string;
      /** How many have voted. */
      COUNTER?: number | string;
      /** How it is answered: 0 one of several, 1 any of several, … */
      FIELD_TYPE?: string;
      FIELD_WIDTH?: string;
      FIELD_HEIGHT?: string;
      FIELD_PARAM?: null;
      /** Color that it is shown in. */
      COLOR?: string;
      /** Reaction, e.g. like. */
      REACTION?: string;
      /** Name of the field. */
      "~FIELD_NAME"?: string;
      /** Name of the field. */
      FIELD_NAME?: string;
      MESSAGE_FIELD_NAME?: string;
      /** Share of the votes, in per cent. */
      "~PERCENT"?: number;
      /** Share of the votes, in per cent. */
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
  /** Id of the attachment. */
  attachId: number | string;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
} | {
  /** Signed id of the attachment. */
  signedAttachId: string | number;
};

/** Result of vote.AttachedVote.recall. */
export interface VoteAttachedVoteRecallResult {
  /** Blocks below the text. */
  attach: {
    /** Id, unique among its kind. */
    ID?: number;
    /** Id of the vote. */
    VOTE_ID?: number;
    /** How many have voted. */
    COUNTER?: number;
    /** The questions. */
    QUESTIONS?: unknown[] | {
      [id: number]: VoteAttachedVoteRecallAttachQuestionsItem;
    };
    /** Whether votes are secret. */
    ANONYMITY?: number;
    /** Further settings. */
    OPTIONS?: number;
    /** What the user has answered. */
    userAnswerMap?: unknown[];
    /** Whether the user may change it. */
    canEdit?: boolean;
    /** Whether the user may vote. */
    canVote?: boolean;
    /** Whether the user may vote again. */
    canRevote?: boolean;
    /** Whether the user has voted. */
    isVoted?: boolean;
    /** Signed id of the attachment. */
    signedAttachId?: string;
    /** Address of the results. */
    resultUrl?: string;
    /** Address to download it from. */
    downloadUrl?: string;
    /** Id of the message or post that it stands in. */
    entityId?: number;
    /** Whether it has ended. */
    isFinished?: boolean;
  };
}

/**
 * Parameters of vote.AttachedVote.resume.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
 */
export type VoteAttachedVoteResumeParams = {
  /** Id of the attachment. */
  attachId: number | string;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
} | {
  /** Signed id of the attachment. */
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
  /** Id of the attachment. */
  attachId: number | string;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
} | {
  /** Signed id of the attachment. */
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
  /** Id of the attachment. */
  attachId: number | string;
  /** The answers chosen, by question. See vote.AttachedVote.get, vote.AttachedVote.getMany. */
  ballot: object;
} | {
  /** Module of the portal that it belongs to. */
  moduleId: "Im" | "blog" | (string & {});
  /** Kind of what it stands in. */
  entityType: "Bitrix\\Vote\\Attachment\\ImMessageConnector" | "Bitrix\\Vote\\Attachment\\BlogPostConnector";
  /** Id of the message or post that it stands in. */
  entityId: number | string;
  /** The answers chosen, by question. See vote.AttachedVote.get, vote.AttachedVote.getMany. */
  ballot: object;
} | {
  /** Signed id of the attachment. */
  signedAttachId: string | number;
  /** The answers chosen, by question. See vote.AttachedVote.get, vote.AttachedVote.getMany. */
  ballot: object;
};

/** Result of vote.AttachedVote.vote. */
export interface VoteAttachedVoteVoteResult {
  /** Blocks below the text. */
  attach: {
    /** Id, unique among its kind. */
    ID?: number;
    /** Id of the vote. */
    VOTE_ID?: number;
    /** How many have voted. */
    COUNTER?: number;
    /** The questions. */
    QUESTIONS?: unknown[] | {
      [id: number]: VoteAttachedVoteRecallAttachQuestionsItem;
    };
    /** Whether votes are secret. */
    ANONYMITY?: number;
    /** Further settings. */
    OPTIONS?: number;
    /** What the user has answered. */
    userAnswerMap?: unknown[] | {
      [id: number]: {
        [id: number]: VoteAttachedVoteGetManyItemsItemUserAnswerMapItemItem;
      };
    };
    /** Whether the user may change it. */
    canEdit?: boolean;
    /** Whether the user may vote. */
    canVote?: boolean;
    /** Whether the user may vote again. */
    canRevote?: boolean;
    /** Whether the user has voted. */
    isVoted?: boolean;
    /** Signed id of the attachment. */
    signedAttachId?: string;
    /** Address of the results. */
    resultUrl?: string;
    /** Address to download it from. */
    downloadUrl?: string;
    /** Id of the message or post that it stands in. */
    entityId?: number;
    /** Whether it has ended. */
    isFinished?: boolean;
  };
}

/**
 * Parameters of vote.Integration.Im.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
 */
export interface VoteIntegrationImSendParams {
  /** Id of the chat. */
  chatId: number | string;
  IM_MESSAGE_VOTE_DATA: {
    /** The questions. */
    QUESTIONS: {
      /** The question. */
      QUESTION?: string | undefined;
      /** How it is answered: 0 one of several, 1 any of several, … Default: 0. */
      FIELD_TYPE?: 0 | 1 | undefined;
      /** The answers. */
      ANSWERS?: {
        /** Text of the question or answer. */
        MESSAGE?: string | undefined;
      }[] | undefined;
    }[];
    /** Whether votes are secret. Default: 0. */
    ANONYMITY?: 0 | 1 | undefined;
    /** Further settings. Default: 0. */
    OPTIONS?: 0 | 1 | undefined;
  };
  /** Id of the template. */
  templateId?: string | number | null | undefined;
}

/** Result of vote.Integration.Im.send. */
export interface VoteIntegrationImSendResult {
  /** Id of the message. */
  messageId?: number;
  /** Id of the vote. */
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
