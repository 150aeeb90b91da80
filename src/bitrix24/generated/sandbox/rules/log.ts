// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of log work on records, in the words of src/sandbox/rule/line.ts. */
export const logRules = `\
log.blogcomment.add - sample
log.blogcomment.delete - sample
log.blogcomment.user.get log.blogcomment.user get key=USER_ID,FIRST_ID,LAST_ID at=. \
seed={"USER_ID":28,"FIRST_ID":215,"LAST_ID":216}
log.blogpost.add log.blogpost add id=.
log.blogpost.delete log.blogpost delete key=POST_ID seed={"POST_ID":[211,"217"]}
log.blogpost.get log.blogpost list at=. pages=offset:start::50 seed={"POST_ID":217}
log.blogpost.getusers.important - sample
log.blogpost.share - sample
log.blogpost.update log.blogpost update key=POST_ID seed={"POST_ID":217}`;
