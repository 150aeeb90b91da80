// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imconnector. */
export const imconnectorSamples = {
  "imconnector.activate":
'{"result":true}',
  "imconnector.chat.name.set":
'{"result":{"SUCCESS":true,"DATA":{"RESULT":{}}}}',
  "imconnector.connector.data.set":
'{"result":true}',
  "imconnector.delete.messages":
'{"result":{"SUCCESS":true,"DATA":{"RESULT":[{"user":"585","message":{"id":"ext-msg-1001"},"chat":{"id":"channel-123"}\
,"SUCCESS":true}]}}}',
  "imconnector.list":
'{"result":{"livechat":"Live Chat","telegrambot":"Telegram","network":"Bitrix24.Network","myconnector":"My \
Connector"}}',
  "imconnector.register":
'{"result":{"result":true}}',
  "imconnector.send.messages":
'{"result":{"SUCCESS":true,"DATA":{"RESULT":[{"user":"585","message":{"id":"ext-msg-1001","date":{},"text":"Good \
afternoon","files":[]},"chat":{"id":"channel-123","name":"Support Channel","description":"Link to the original post: \
https://example.com/chats/123"},"extra":{"skip_phone_validate":"Y","disable_tracker":"Y"},"SUCCESS":true,"session":{"I\
D":"323","CHAT_ID":"1767"}}]}}}',
  "imconnector.send.status.delivery":
'{"result":{"SUCCESS":true,"DATA":[]}}',
  "imconnector.send.status.reading":
'{"result":{"SUCCESS":true,"DATA":[]}}',
  "imconnector.status":
'{"result":{"LINE":12,"CONNECTOR":"myconnector","ERROR":false,"CONFIGURED":true,"STATUS":true}}',
  "imconnector.unregister":
'{"result":{"result":true}}',
  "imconnector.update.messages":
'{"result":{"SUCCESS":true,"DATA":{"RESULT":[{"user":"585","message":{"id":"ext-msg-1001","date":{},"text":"Good \
afternoon, we clarified the details"},"chat":{"id":"channel-123","name":"Support Channel","description":"Link to the \
original post: https://example.com/chats/123"},"SUCCESS":true}]}}}',
};
