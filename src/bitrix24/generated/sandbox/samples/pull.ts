// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of pull. */
export const pullSamples = {
  "pull.application.config.get":
'{"result":{"server":{"version":4,"server_enabled":true,"mode":"personal","hostname":"your-account.bitrix24.com","long\
_polling":"https://rtc-**.bitrix24.com/sub2/","long_pooling_secure":"https://rtc-**.bitrix24.com/sub2/","websocket_ena\
bled":true,"websocket":"wss://rtc-**.bitrix24.com/subws2/","websocket_secure":"wss://rtc-**.bitrix24.com/subws2/","pub\
lish_enabled":true,"publish":"https://rtc-**.bitrix24.com/rest/","publish_secure":"https://rtc-**.bitrix24.com/rest/",\
"config_timestamp":1774886062},"api":{"revision_web":19,"revision_mobile":3},"channels":{"shared":{"id":"***masked***"\
,"start":"2026-03-31T17:05:18+02:00","end":"2026-04-01T05:05:23+02:00","type":"shared"},"private":{"id":"***masked***"\
,"public_id":"***masked***","start":"2026-03-31T17:05:18+02:00","end":"2026-04-01T05:05:23+02:00","type":"private"}},"\
exp":1775052318,"publicChannels":{"<user_id>":{"user_id":577,"public_id":"***masked***","signature":"***masked***","st\
art":"2026-03-31T10:06:39+02:00","end":"2026-03-31T22:06:44+02:00"}}}}',
  "pull.application.event.add":
'{"result":true}',
  "pull.application.push.add":
'{"result":true}',
};
