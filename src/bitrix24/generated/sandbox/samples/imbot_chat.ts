// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imbot.chat. */
export const imbotChatSamples = {
  "imbot.chat.add":
'{"result":2725}',
  "imbot.chat.get":
'{"result":{"ID":2725}}',
  "imbot.chat.leave":
'{"result":true}',
  "imbot.chat.sendTyping":
'{"result":true}',
  "imbot.chat.setManager":
'{"result":true}',
  "imbot.chat.setOwner":
'{"result":true}',
  "imbot.chat.updateAvatar":
'{"result":true}',
  "imbot.chat.updateColor":
'{"result":true}',
  "imbot.chat.updateTitle":
'{"result":true}',
  "imbot.chat.user.add":
'{"result":true}',
  "imbot.chat.user.delete":
'{"result":true}',
  "imbot.chat.user.list":
'{"result":[1269,1271,1291]}',
};
