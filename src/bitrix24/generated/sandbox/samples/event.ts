// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of event. */
export const eventSamples = {
  "event.bind":
'{"result":true}',
  "event.get":
'{"result":[{"event":"ONCRMLEADADD","handler":"https://www.my-domain.com/handler/","auth_type":"0","offline":0},{"even\
t":"ONCRMLEADADD","handler":"https://www.my-domain.com/handler/","auth_type":"15","offline":0}]}',
  "event.offline.clear":
'{"result":true}',
  "event.offline.error":
'{"result":true}',
  "event.offline.get":
'{"result":{"process_id":null,"events":[{"ID":"1","TIMESTAMP_X":"2024-07-18T12:32:31+02:00","EVENT_NAME":"ONCRMLEADADD\
","EVENT_DATA":false,"EVENT_ADDITIONAL":false,"MESSAGE_ID":"1"}]}}',
  "event.offline.list":
'{"result":[{"ID":"2","TIMESTAMP_X":"2024-07-18T12:32:31+02:00","EVENT_NAME":"ONCRMCOMPANYADD","EVENT_DATA":false,"EVE\
NT_ADDITIONAL":false,"MESSAGE_ID":"2","PROCESS_ID":"","ERROR":"0"},{"ID":"1","TIMESTAMP_X":"2024-07-18T12:32:31+02:00"\
,"EVENT_NAME":"ONCRMLEADADD","EVENT_DATA":false,"EVENT_ADDITIONAL":false,"MESSAGE_ID":"1","PROCESS_ID":"","ERROR":"0"}\
],"total":2}',
  "event.unbind":
'{"result":{"count":1}}',
};
