// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imbot. */
export const imbotSamples = {
  "imbot.register":
'{"result":39}',
  "imbot.unregister":
'{"result":true}',
  "imbot.update":
'{"result":true}',
};
