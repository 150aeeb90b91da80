// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of vote work on records, in the words of src/sandbox/rule/line.ts. */
export const voteRules = `\
vote.AttachedVote.download - sample
vote.AttachedVote.get vote.attachedvote get at=attach
vote.AttachedVote.getAnswerVoted - sample
vote.AttachedVote.getMany - sample
vote.AttachedVote.getWithVoted - sample
vote.AttachedVote.recall - sample
vote.AttachedVote.resume - sample
vote.AttachedVote.stop - sample
vote.AttachedVote.vote - sample
vote.Integration.Im.send - sample`;
