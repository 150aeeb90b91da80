// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of call work on records, in the words of src/sandbox/rule/line.ts. */
export const callRules = `\
v3:call.followup.field.get v3:call.followup.field get at=item
v3:call.followup.field.list v3:call.followup.field list at=items
v3:call.followup.get v3:call.followup get key=callId at=item missing=12 seed={"callId":12345}
v3:call.followup.list v3:call.followup list at=items pages=cursor:pagination.afterCursor:pagination.limit:200 \
select=callId,startDate,participants,overview.topic,overview.actionItems \
asks={"filter":{"startDate":{"from":"2026-01-01T00:00:00Z","to":"2026-01-31T23:59:59Z"}},"mentionFormat":"html"}`;
