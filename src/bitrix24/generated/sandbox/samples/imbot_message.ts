// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imbot.message. */
export const imbotMessageSamples = {
  "imbot.message.add":
'{"result":19880117}',
  "imbot.message.delete":
'{"result":true}',
  "imbot.message.like":
'{"result":true}',
  "imbot.message.update":
'{"result":true}',
};
