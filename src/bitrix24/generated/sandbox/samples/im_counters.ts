// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.counters. */
export const imCountersSamples = {
  "im.counters.get":
'{"result":{"TYPE":{"ALL":5,"NOTIFY":4,"CHAT":0,"LINES":0,"DIALOG":1,"MESSENGER":1},"CHAT":[],"CHAT_MUTED":{"1317":1,"\
1319":1},"CHAT_UNREAD":[],"LINES":[],"DIALOG":{"547":1},"DIALOG_UNREAD":[]}}',
};
