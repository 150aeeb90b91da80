// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.chat. */
export const imChatSamples = {
  "im.chat.add":
'{"result":1417}',
  "im.chat.get":
'{"result":{"ID":1437}}',
  "im.chat.leave":
'{"result":true}',
  "im.chat.mute":
'{"result":true}',
  "im.chat.setOwner":
'{"result":true}',
  "im.chat.updateAvatar":
'{"result":true}',
  "im.chat.updateColor":
'{"result":true}',
  "im.chat.updateTitle":
'{"result":true}',
  "im.chat.user.add":
'{"result":true}',
  "im.chat.user.delete":
'{"result":true}',
  "im.chat.user.list":
'{"result":[99,1269,1271]}',
};
