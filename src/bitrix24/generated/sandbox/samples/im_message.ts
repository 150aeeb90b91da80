// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.message. */
export const imMessageSamples = {
  "im.message.add":
'{"result":34239}',
  "im.message.command":
'{"result":true}',
  "im.message.delete":
'{"result":true}',
  "im.message.like":
'{"result":true}',
  "im.message.share":
'{"result":true}',
  "im.message.update":
'{"result":true}',
};
