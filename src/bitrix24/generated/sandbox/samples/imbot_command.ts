// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imbot.command. */
export const imbotCommandSamples = {
  "imbot.command.answer":
'{"result":33879}',
  "imbot.command.register":
'{"result":99}',
  "imbot.command.unregister":
'{"result":true}',
  "imbot.command.update":
'{"result":true}',
};
