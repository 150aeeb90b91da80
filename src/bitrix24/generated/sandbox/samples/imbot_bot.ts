// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imbot.bot. */
export const imbotBotSamples = {
  "imbot.bot.list":
'{"result":{"39":{"ID":39,"NAME":"NewBot","CODE":"newbot","OPENLINE":"N"}}}',
};
