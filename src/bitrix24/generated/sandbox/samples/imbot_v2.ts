// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imbot.v2. */
export const imbotV2Samples = {
  "imbot.v2.Bot.get":
'{"result":{"bot":{"id":456,"code":"support_bot","type":"bot","isHidden":false,"isSupportOpenline":false,"isReactionsE\
nabled":true,"backgroundId":null,"language":"de","moduleId":"rest","eventMode":"fetch","countMessage":150,"countComman\
d":3,"countChat":12,"countUser":45},"users":[{"id":456,"active":true,"name":"Support Bot","bot":true,"type":"bot"}]}}',
  "imbot.v2.Bot.list":
'{"result":{"bots":[{"id":456,"code":"support_bot","type":"bot","isHidden":false,"isSupportOpenline":false,"isReaction\
sEnabled":true,"backgroundId":null,"language":"de","moduleId":"rest","eventMode":"fetch","countMessage":150,"countComm\
and":3,"countChat":12,"countUser":45}],"users":[{"id":456,"active":true,"name":"Support \
Bot","bot":true,"type":"bot"}],"hasNextPage":false}}',
  "imbot.v2.Bot.register":
'{"result":{"bot":{"id":456,"code":"support_bot","type":"bot","isHidden":false,"isSupportOpenline":false,"isReactionsE\
nabled":true,"backgroundId":null,"language":"en","moduleId":"rest","eventMode":"fetch","countMessage":0,"countCommand"\
:0,"countChat":0,"countUser":0},"users":[{"id":456,"active":true,"name":"Support \
Bot","firstName":"Support","lastName":"Bot","workPosition":"AI \
Assistant","color":"#df532d","avatar":"","gender":"M","birthday":"","extranet":false,"bot":true,"connector":false,"ext\
ernalAuthId":"bot","status":"online","idle":false,"lastActivityDate":"2025-01-15T10:30:00+01:00","absent":false,"depar\
tments":[1],"phones":false,"type":"bot"}]}}',
  "imbot.v2.Bot.unregister":
'{"result":{"result":true}}',
  "imbot.v2.Bot.update":
'{"result":{"bot":{"id":456,"code":"support_bot","type":"bot","isHidden":true,"isSupportOpenline":false,"isReactionsEn\
abled":true,"backgroundId":null,"language":"de","moduleId":"rest","eventMode":"fetch","countMessage":150,"countCommand\
":3,"countChat":12,"countUser":45},"users":[{"id":456,"active":true,"name":"Updated Bot","bot":true,"type":"bot"}]}}',
  "imbot.v2.Chat.InputAction.notify":
'{"result":{"result":true}}',
  "imbot.v2.Chat.Manager.add":
'{"result":{"result":true}}',
  "imbot.v2.Chat.Manager.delete":
'{"result":{"result":true}}',
  "imbot.v2.Chat.Message.Reaction.add":
'{"result":{"result":true}}',
  "imbot.v2.Chat.Message.Reaction.delete":
'{"result":{"result":true}}',
  "imbot.v2.Chat.Message.delete":
'{"result":{"result":true}}',
  "imbot.v2.Chat.Message.get":
'{"result":{"message":{"id":789,"chatId":5,"authorId":1,"date":"2026-03-19T14:30:00+02:00","text":"Hello! How are \
you?","isSystem":false,"uuid":"","forward":null,"params":{},"viewedByOthers":true},"user":{"id":1,"active":true,"name"\
:"John Smith","bot":false,"type":"employee"}}}',
  "imbot.v2.Chat.Message.getContext":
'{"result":{"messages":[{"id":785,"chatId":5,"authorId":1,"date":"2026-03-19T14:25:00+02:00","text":"Good \
afternoon!","isSystem":false,"uuid":"","forward":null,"params":{},"viewedByOthers":true},{"id":789,"chatId":5,"authorI\
d":2,"date":"2026-03-19T14:30:00+02:00","text":"Hi! How are you?","isSystem":false,"uuid":"","forward":null,"params":{\
},"viewedByOthers":true}],"users":[{"id":1,"active":true,"name":"John \
Smith","bot":false,"type":"employee"},{"id":2,"active":true,"name":"Anna \
Davis","bot":false,"type":"employee"}],"hasPrevPage":false,"hasNextPage":true}}',
  "imbot.v2.Chat.Message.read":
'{"result":{"chatId":5,"lastId":789,"counter":0,"viewedMessages":[785,786,789]}}',
  "imbot.v2.Chat.Message.send":
'{"result":{"id":789,"uuidMap":{}}}',
  "imbot.v2.Chat.Message.update":
'{"result":{"result":true}}',
  "imbot.v2.Chat.TextField.enabled":
'{"result":{"result":true}}',
  "imbot.v2.Chat.User.add":
'{"result":{"result":true}}',
  "imbot.v2.Chat.User.delete":
'{"result":{"result":true}}',
  "imbot.v2.Chat.User.list":
'{"result":[{"id":1,"active":true,"name":"John Smith","firstName":"John","lastName":"Smith","workPosition":"Developer"\
,"color":"#ab7761","avatar":"","gender":"M","birthday":"15-03","extranet":false,"bot":false,"connector":false,"externa\
lAuthId":"default","status":"online","idle":false,"lastActivityDate":"2025-01-15T14:25:00+01:00","absent":false,"depar\
tments":[7],"phones":false,"type":"employee"},{"id":2,"active":true,"name":"Anna \
Davis","firstName":"Anna","lastName":"Davis","workPosition":"Manager","color":"#5b7e91","avatar":"","gender":"F","birt\
hday":"22-08","extranet":false,"bot":false,"connector":false,"externalAuthId":"default","status":"online","idle":false\
,"lastActivityDate":"2025-01-15T14:20:00+01:00","absent":false,"departments":[12],"phones":false,"type":"employee"}]}',
  "imbot.v2.Chat.add":
'{"result":{"chat":{"id":5,"dialogId":"chat5","name":"Support \
Chat","description":"","type":"chat","messageType":"C","owner":456,"color":"#4ba984","avatar":"","extranet":false,"con\
tainsCollaber":false,"entityType":"","entityId":"","entityData1":"","entityData2":"","entityData3":"","entityLink":{},\
"diskFolderId":42,"role":"owner","permissions":{},"muteList":[],"parentChatId":null,"parentMessageId":null,"isNew":tru\
e,"textFieldEnabled":"Y","backgroundId":null,"dateCreate":"2025-01-15T10:00:00+02:00","lastMessageId":789,"lastMessage\
Views":"{}","lastId":null,"managerList":[],"markedId":null,"messageCount":1,"public":"","unreadId":null,"userCounter":\
3},"users":[{"id":1,"active":true,"name":"John Smith","firstName":"John","lastName":"Smith","workPosition":"Developer"\
,"color":"#ab7761","avatar":"","gender":"M","birthday":"15-03","extranet":false,"bot":false,"connector":false,"externa\
lAuthId":"default","status":"online","idle":false,"lastActivityDate":"2025-01-15T14:25:00+02:00","absent":false,"depar\
tments":[7],"phones":false,"type":"employee"},{"id":2,"active":true,"name":"Anna \
Davis","firstName":"Anna","lastName":"Davis","workPosition":"Manager","color":"#5b7e91","avatar":"","gender":"F","birt\
hday":"22-08","extranet":false,"bot":false,"connector":false,"externalAuthId":"default","status":"online","idle":false\
,"lastActivityDate":"2025-01-15T14:20:00+02:00","absent":false,"departments":[12],"phones":false,"type":"employee"}]}}\
',
  "imbot.v2.Chat.get":
'{"result":{"chat":{"id":5,"dialogId":"chat5","name":"Support \
Chat","description":"","type":"chat","messageType":"C","owner":456,"color":"#4ba984","avatar":"","extranet":false,"con\
tainsCollaber":false,"entityType":"","entityId":"","entityData1":"","entityData2":"","entityData3":"","entityLink":{},\
"diskFolderId":42,"role":"owner","permissions":{},"muteList":[],"parentChatId":null,"parentMessageId":null,"isNew":fal\
se,"textFieldEnabled":"Y","backgroundId":null,"dateCreate":"2025-01-15T10:00:00+01:00","lastMessageId":789,"lastMessag\
eViews":"{}","lastId":789,"managerList":[],"markedId":null,"messageCount":15,"public":"","unreadId":null,"userCounter"\
:3}}}',
  "imbot.v2.Chat.leave":
'{"result":{"result":true}}',
  "imbot.v2.Chat.setOwner":
'{"result":{"result":true}}',
  "imbot.v2.Chat.update":
'{"result":{"result":true}}',
  "imbot.v2.Command.answer":
'{"result":{"result":true}}',
  "imbot.v2.Command.list":
'{"result":{"commands":[{"id":42,"botId":456,"command":"/help","title":"Show Help","params":"request \
text","common":false,"hidden":false,"extranetSupport":false,"category":"My Bot","context":""}]}}',
  "imbot.v2.Command.register":
'{"result":{"command":{"id":42,"botId":456,"command":"/help","common":false,"hidden":false,"extranetSupport":false}}}',
  "imbot.v2.Command.unregister":
'{"result":{"result":true}}',
  "imbot.v2.Command.update":
'{"result":{"command":{"id":42,"botId":456,"command":"/help","common":false,"hidden":false,"extranetSupport":false}}}',
  "imbot.v2.Event.get":
'{"result":{"events":[{"eventId":1001,"type":"ONIMBOTV2MESSAGEADD","date":"2025-01-15T10:30:00+02:00","data":{}}],"nex\
tOffset":1002,"hasMore":false}}',
  "imbot.v2.File.download":
'{"result":{"downloadUrl":"https://**put_your_bitrix24_address**/rest/download.json?token=imbot%7CaW..."}}',
  "imbot.v2.File.upload":
'{"result":{"file":{"id":138,"chatId":5,"name":"report.pdf","extension":"pdf","size":35341},"messageId":123,"chatId":5\
,"dialogId":"chat5"}}',
  "imbot.v2.Revision.get":
'{"result":{"rest":33,"web":130,"mobile":23,"desktop":6}}',
};
