// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  VoteAttachedVoteDownloadParams,
  VoteAttachedVoteDownloadResult,
  VoteAttachedVoteGetAnswerVotedParams,
  VoteAttachedVoteGetAnswerVotedResult,
  VoteAttachedVoteGetManyParams,
  VoteAttachedVoteGetManyResult,
  VoteAttachedVoteGetParams,
  VoteAttachedVoteGetResult,
  VoteAttachedVoteGetWithVotedParams,
  VoteAttachedVoteGetWithVotedResult,
  VoteAttachedVoteRecallParams,
  VoteAttachedVoteRecallResult,
  VoteAttachedVoteResumeParams,
  VoteAttachedVoteResumeResult,
  VoteAttachedVoteStopParams,
  VoteAttachedVoteStopResult,
  VoteAttachedVoteVoteParams,
  VoteAttachedVoteVoteResult,
  VoteIntegrationImSendParams,
  VoteIntegrationImSendResult,
} from "../types/vote.ts";

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
