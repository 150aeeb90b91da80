// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of telephony work on records, in the words of src/sandbox/rule/line.ts. */
export const telephonyRules = `\
telephony.call.attachTranscription - sample
telephony.externalCall.attachRecord - sample
telephony.externalCall.finish - sample
telephony.externalCall.hide - sample
telephony.externalCall.register - sample
telephony.externalCall.searchCrmEntities - sample
telephony.externalCall.show - sample
telephony.externalLine.add telephony.externalline add id=ID
telephony.externalLine.delete - sample
telephony.externalLine.get telephony.externalline list at=.
telephony.externalLine.update - sample`;
