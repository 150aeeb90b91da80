// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesVote from "../types/vote.ts";

/** Methods of Bitrix24 whose names begin with `vote`. */
export interface VoteRestMethodsTree {
  readonly AttachedVote: {
    /** Downloads the results of a poll attached to a message or post as a report file. */
    readonly download: RestMethod<typesVote.VoteAttachedVoteDownloadParams, typesVote.VoteAttachedVoteDownloadResult>;
    /** Returns a poll attached to a message or post with its questions, answers and counters. */
    readonly get: RestMethod<typesVote.VoteAttachedVoteGetParams, typesVote.VoteAttachedVoteGetResult>;
    /** Lists the users who chose a certain answer of an attached poll, page by page. */
    readonly getAnswerVoted: RestMethod<
      typesVote.VoteAttachedVoteGetAnswerVotedParams,
      typesVote.VoteAttachedVoteGetAnswerVotedResult
    >;
    /** Returns several attached polls at once by object type and object IDs; their number is limited. */
    readonly getMany: RestMethod<typesVote.VoteAttachedVoteGetManyParams, typesVote.VoteAttachedVoteGetManyResult>;
    /** Returns an attached poll together with the users who voted for each answer. */
    readonly getWithVoted: RestMethod<
      typesVote.VoteAttachedVoteGetWithVotedParams,
      typesVote.VoteAttachedVoteGetWithVotedResult
    >;
    /** Withdraws the caller's vote from a running attached poll that permits voting again. */
    readonly recall: RestMethod<typesVote.VoteAttachedVoteRecallParams, typesVote.VoteAttachedVoteRecallResult>;
    /** Reopens a stopped poll so that people can vote again; needs the right to edit the poll. */
    readonly resume: RestMethod<typesVote.VoteAttachedVoteResumeParams, typesVote.VoteAttachedVoteResumeResult>;
    /** Closes an attached poll to further votes; results stay readable and it can be resumed. */
    readonly stop: RestMethod<typesVote.VoteAttachedVoteStopParams, typesVote.VoteAttachedVoteStopResult>;
    /** Casts the caller's vote in an attached poll and returns the new counters; refused if closed. */
    readonly vote: RestMethod<typesVote.VoteAttachedVoteVoteParams, typesVote.VoteAttachedVoteVoteResult>;
  };
  readonly Integration: {
    readonly Im: {
      /** Creates a poll and posts it to a chat; returns the message ID and the poll ID. */
      readonly send: RestMethod<typesVote.VoteIntegrationImSendParams, typesVote.VoteIntegrationImSendResult>;
    };
  };
}
