// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.notify. */
export const imNotifySamples = {
  "im.notify.answer":
'{"result":{"result_message":["Your response has been successfully sent."]}}',
  "im.notify.confirm":
'{"result":{"result_message":["Invitation accepted"]}}',
  "im.notify.delete":
'{"result":true}',
  "im.notify.get":
'{"result":{"total_count":120,"total_unread_count":5,"chat_id":77,"notifications":[{"id":1500,"chat_id":77,"author_id"\
:1,"date":"2026-03-03T09:00:00+00:00","notify_type":2,"notify_module":"rest","notify_event":"rest_notify","notify_tag"\
:"MP|12345|TASK_42","notify_sub_tag":"MP|12345|TASK|42","notify_title":"","setting_name":"rest|rest_notify","text":"Re\
minder","notify_read":"N","params":null}],"users":[{"id":1,"active":true,"name":"John \
Smith","first_name":"John","last_name":"Smith","work_position":"","color":"#1eb4aa","avatar":"https://example.bitrix24\
.com/upload/main/avatar.png","avatar_hr":"https://example.bitrix24.com/upload/main/avatar.png","gender":"M","birthday"\
:"15-05","extranet":false,"network":false,"bot":false,"connector":false,"external_auth_id":"socservices","status":"onl\
ine","idle":false,"last_activity_date":"2026-03-03T15:04:20+02:00","mobile_last_date":false,"desktop_last_date":false,\
"absent":false,"departments":[1],"phones":{"work_phone":"+11234567890","inner_phone":"22"},"bot_data":null,"type":"use\
r","website":"example.com","email":"john@example.com"}]}}',
  "im.notify.history.search":
'{"result":{"chat_id":77,"total_results":1,"notifications":[{"id":1500,"chat_id":77,"author_id":1,"date":"2026-03-03T0\
9:00:00+00:00","notify_type":2,"notify_module":"tasks","notify_event":"task_update","notify_tag":"TASK|42","notify_sub\
_tag":"","notify_title":"","setting_name":"tasks|task_update","text":"invoice","notify_read":"Y","params":null}],"user\
s":[{"id":1,"active":true,"name":"John Smith","first_name":"John","last_name":"Smith","work_position":"","color":"#1eb\
4aa","avatar":"https://example.bitrix24.com/upload/main/avatar.png","avatar_hr":"https://example.bitrix24.com/upload/m\
ain/avatar.png","gender":"M","birthday":"15-05","extranet":false,"network":false,"bot":false,"connector":false,"extern\
al_auth_id":"socservices","status":"online","idle":false,"last_activity_date":"2026-03-04T15:04:20+01:00","mobile_last\
_date":false,"desktop_last_date":false,"absent":false,"departments":[1],"phones":{"work_phone":"+11234567890","inner_p\
hone":"22"},"bot_data":null,"type":"user","website":"example.com","email":"john@example.com"}]}}',
  "im.notify.personal.add":
'{"result":12345}',
  "im.notify.read":
'{"result":true}',
  "im.notify.read.all":
'{"result":{"result":true,"newCounter":0}}',
  "im.notify.read.list":
'{"result":true}',
  "im.notify.schema.get":
'{"result":{"tasks":{"NAME":"Tasks","MODULE_ID":"tasks","LIST":[{"ID":"tasks|task_update","NAME":"Task Updates"}]}}}',
  "im.notify.system.add":
'{"result":12345}',
};
