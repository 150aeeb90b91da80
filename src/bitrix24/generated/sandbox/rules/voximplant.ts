// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of voximplant work on records, in the words of src/sandbox/rule/line.ts. */
export const voximplantRules = `\
voximplant.callback.start - sample
voximplant.infocall.startwithsound - sample
voximplant.infocall.startwithtext - sample
voximplant.line.get voximplant.line get at=.
voximplant.line.outgoing.get - sample
voximplant.line.outgoing.set - sample
voximplant.line.outgoing.sip.set - sample
voximplant.sip.add voximplant.sip add at=.
voximplant.sip.connector.status - sample
voximplant.sip.delete voximplant.sip delete key=CONFIG_ID missing=140 seed={"CONFIG_ID":5}
voximplant.sip.get voximplant.sip list at=. pages=offset:start::50 asks={"FILTER":{"CONFIG_ID":[3,7,9]}}
voximplant.sip.status - sample
voximplant.sip.update voximplant.sip update key=CONFIG_ID missing=140 seed={"CONFIG_ID":5}
voximplant.statistic.get voximplant.statistic list at=. pages=offset:start::50 \
asks={"FILTER":{"ID":[1,7],">=CALL_START_DATE":"2025-01-01T00:00:00+01:00"}}
voximplant.tts.voices.get voximplant.tts.voices get at=.
voximplant.url.get voximplant.url get at=.
voximplant.user.activatePhone - sample
voximplant.user.deactivatePhone - sample
voximplant.user.get voximplant.user list at=.`;
