// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of call. */
export const callSamples = {
  "v3:call.followup.field.get":
'{"result":{"item":{"name":"callId","type":"int","title":"callId","description":"Bitrix24 call identifier (b_call.ID). \
Always present.","filterable":false,"sortable":false,"multiple":false}}}',
  "v3:call.followup.field.list":
'{"result":{"items":[{"name":"callId","type":"int","description":"Bitrix24 call identifier (b_call.ID). Always \
present."},{"name":"callType","type":"int","description":"Call type: 1 = instant ad-hoc, 2 = permanent conference \
room, 3 = large room."},{"name":"initiatorId","type":"int","description":"User id of who initiated the \
call."},{"name":"startDate","type":"string","description":"ISO 8601 UTC timestamp when the call \
started."},{"name":"endDate","type":"string","description":"ISO 8601 UTC timestamp when the call ended. Null while the \
call is still in progress."},{"name":"durationSeconds","type":"int","description":"Total call duration in seconds \
(endDate - startDate)."},{"name":"uuid","type":"string","description":"Opaque UUID of the call session. Opt-in: list \
this in `select` to receive it."},{"name":"language","type":"string","description":"Detected transcription language \
(BCP-47 / ISO 639-1, for example ru or en). Null when there is no \
transcription."},{"name":"version","type":"int","description":"Maximum schema version across all stored outcome blocks \
for this call."},{"name":"participants","type":"array","description":"Call participants, enriched with display data \
from user profiles."},{"name":"outcomes","type":"array","description":"Names of outcome blocks present for this call: \
transcription, overview, summary, insights, evaluation."},{"name":"createdAt","type":"string","description":"ISO 8601 \
UTC timestamp of the most recently stored outcome record for this \
call."},{"name":"tracks","type":"array","description":"Call recordings / tracks with download URLs. Opt-in via \
`select`."},{"name":"transcription","type":"object","description":"Time-ordered transcription of the call with \
per-segment speaker attribution."},{"name":"overview","type":"object","description":"AI overview of the meeting: \
topic, agenda, agreements, action items, takeaways."},{"name":"summary","type":"object","description":"Segmented \
summary of the call by topic chunks."},{"name":"insights","type":"object","description":"AI insights: per-speaker \
analysis (CIS only), meeting strengths/weaknesses, recommendations."},{"name":"evaluation","type":"object","descriptio\
n":"Meeting efficiency evaluation: overall score and individual evaluation criteria."}]}}',
  "v3:call.followup.get":
'{"result":{"item":{"callId":12345,"callType":1,"initiatorId":7,"startDate":"2026-01-15T10:00:00+00:00","endDate":"202\
6-01-15T10:42:00+00:00","durationSeconds":2520,"uuid":"bb085e5d-5160-4a63-9ac4-152248046c39","language":"de","version"\
:3,"participants":[],"outcomes":["transcription","overview","summary","insights","evaluation"],"createdAt":"2026-01-15\
T11:05:00+00:00","tracks":[],"transcription":{"language":"de","segments":[]},"overview":{"topic":"Sprint \
Planning","actionItems":[]},"summary":{"segments":[]},"insights":{"speakerEvaluationAvailable":true,"speakerAnalysis":\
[]},"evaluation":{"efficiencyValue":75,"criteria":{}}}}}',
  "v3:call.followup.list":
'{"result":{"items":[{"callId":12345,"startDate":"2026-01-15T10:00:00+00:00","participants":[{"userId":7,"name":"Klaus \
Weber","avatar":"https://...","talkedSeconds":600},{"userId":42,"name":"Maria \
Schmidt","talkedSeconds":1200}],"overview":{"topic":"Sprint planning","actionItems":[{"actionItem":"Deploy MVP by \
Friday","quote":"..."}]}}],"hasMore":true,"afterCursor":{"startDate":"2026-01-12T14:30:00.000000+00:00","id":12330}}}',
};
