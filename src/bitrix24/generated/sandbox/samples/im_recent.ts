// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.recent. */
export const imRecentSamples = {
  "im.recent.get":
'{"result":[{"id":"chat1451","chat_id":1451,"type":"chat","avatar":{"url":"","color":"#df532d"},"title":"Maximally \
Complete Task Template","message":{"id":84501,"text":"John Doe created a task \
[Attachment]","file":false,"author_id":0,"attach":true,"sticker":null,"date":"2026-02-26T00:01:26+03:00","status":"rec\
eived","uuid":null},"counter":0,"last_id":84501,"pinned":false,"unread":false,"has_reminder":false,"date_update":"2026\
-02-26T00:01:26+03:00","date_last_activity":"2026-02-26T00:01:26+03:00","chat":{"id":1451,"parent_chat_id":0,"parent_m\
essage_id":0,"name":"Maximally Complete Task Template","owner":503,"extranet":false,"contains_collaber":false,"avatar"\
:"","color":"#df532d","type":"tasksTask","entity_type":"TASKS_TASK","entity_id":"8293","entity_data_1":"","entity_data\
_2":"","entity_data_3":"","mute_list":[],"manager_list":[503],"date_create":"2026-02-26T00:01:26+03:00","message_type"\
:"X","user_counter":4,"restrictions":{"avatar":true,"rename":true,"extend":true,"call":true,"mute":true,"leave":true,"\
leave_owner":true,"send":true,"user_list":true},"role":"OWNER","text_field_enabled":true,"background_id":null,"entity_\
link":{"type":"TASKS","url":"/company/personal/user/503/tasks/task/view/8293/?ta_sec=chat_tasks&ta_el=view_button","id\
":"8293"},"permissions":{"manage_users_add":"member","manage_users_delete":"manager","manage_ui":"member","manage_sett\
ings":"owner","manage_messages":"member","can_post":"member"},"public":""},"user":{"id":0},"options":[]},{"id":"chat14\
49","chat_id":1449,"type":"chat","avatar":{"url":"","color":"#ab7761"},"title":"Maximally Complete Task \
Template","message":{"id":84499,"text":"John Doe created a task \
[Attachment]","file":false,"author_id":0,"attach":true,"sticker":null,"date":"2026-02-26T00:01:25+03:00","status":"rec\
eived","uuid":null},"counter":0,"last_id":84499,"pinned":false,"unread":false,"has_reminder":false,"date_update":"2026\
-02-26T00:01:25+03:00","date_last_activity":"2026-02-26T00:01:25+03:00","chat":{"id":1449,"parent_chat_id":0,"parent_m\
essage_id":0,"name":"Maximally Complete Task Template","owner":503,"extranet":false,"contains_collaber":false,"avatar"\
:"","color":"#ab7761","type":"tasksTask","entity_type":"TASKS_TASK","entity_id":"8291","entity_data_1":"","entity_data\
_2":"","entity_data_3":"","mute_list":[],"manager_list":[503],"date_create":"2026-02-26T00:01:25+03:00","message_type"\
:"X","user_counter":4,"restrictions":{"avatar":true,"rename":true,"extend":true,"call":true,"mute":true,"leave":true,"\
leave_owner":true,"send":true,"user_list":true},"role":"OWNER","text_field_enabled":true,"background_id":null,"entity_\
link":{"type":"TASKS","url":"/company/personal/user/503/tasks/task/view/8291/?ta_sec=chat_tasks&ta_el=view_button","id\
":"8291"},"permissions":{"manage_users_add":"member","manage_users_delete":"manager","manage_ui":"member","manage_sett\
ings":"owner","manage_messages":"member","can_post":"member"},"public":""},"user":{"id":0},"options":[]}]}',
  "im.recent.hide":
'{"result":true}',
  "im.recent.list":
'{"result":{"items":[{"id":547,"chat_id":1231,"type":"user","avatar":{"url":"","color":"#1eb4aa"},"title":"John \
Doe","message":{"id":84415,"text":"ntcn","file":false,"author_id":547,"attach":false,"sticker":null,"date":"2026-02-25\
T12:07:10+01:00","status":"received","uuid":"0c3c5ad6-a1b8-4d4d-9234-f137ef862a77"},"counter":1,"last_id":82363,"pinne\
d":false,"unread":false,"has_reminder":false,"date_update":"2026-02-25T12:07:10+01:00","date_last_activity":"2026-02-2\
5T12:07:10+01:00","user":{"id":547,"active":true,"name":"John \
Doe","first_name":"John","last_name":"Doe","work_position":"Tester","color":"#1eb4aa","avatar":"","avatar_hr":"/bitrix\
/js/im/images/blank.gif","gender":"M","birthday":"","extranet":false,"network":false,"bot":false,"connector":false,"ex\
ternal_auth_id":"socservices","status":"online","idle":false,"last_activity_date":"2026-02-25T17:42:27+01:00","mobile_\
last_date":false,"desktop_last_date":false,"absent":false,"departments":[1,667],"phones":false,"bot_data":null,"type":\
"user","website":"","email":"john.doe@mysite.com"},"chat":{"text_field_enabled":true,"background_id":null,"mute_list":\
[]},"options":[]},{"id":"chat1317","chat_id":1317,"type":"chat","avatar":{"url":"https://cdn.com.bitrix24.com/b17053/r\
esize_cache/54309/ff58db95aecdfa09ae61b51b5fd8f63f/im/553/5539ce72ef842ca40efd35b54322d828/7qd8lz4rsqwubjru086fst8tx6u\
hkxa9","color":"#4ba984"},"title":"I want a green chat","message":{"id":84413,"text":"ntcn","file":false,"author_id":5\
47,"attach":false,"sticker":null,"date":"2026-02-25T12:07:05+01:00","status":"received","uuid":"f4721d3d-68c6-473e-a89\
9-3b96b0ee18db"},"counter":1,"last_id":82447,"pinned":false,"unread":false,"has_reminder":false,"date_update":"2026-02\
-25T12:07:05+01:00","date_last_activity":"2026-02-25T12:07:05+01:00","chat":{"id":1317,"parent_chat_id":0,"parent_mess\
age_id":0,"name":"I want a green chat","owner":547,"extranet":false,"contains_collaber":false,"avatar":"https://cdn.co\
m.bitrix24.com/b17053/resize_cache/54309/ff58db95aecdfa09ae61b51b5fd8f63f/im/553/5539ce72ef842ca40efd35b54322d828/7qd8\
lz4rsqwubjru086fst8tx6uhkxa9","color":"#4ba984","type":"chat","entity_type":"","entity_id":"","entity_data_1":"","enti\
ty_data_2":"","entity_data_3":"","mute_list":{"503":true},"manager_list":[],"date_create":"2025-08-12T16:14:00+01:00",\
"message_type":"C","user_counter":2,"restrictions":{"avatar":true,"rename":true,"extend":true,"call":true,"mute":true,\
"leave":true,"leave_owner":true,"send":true,"user_list":true},"role":"MEMBER","text_field_enabled":true,"background_id\
":null,"entity_link":{"type":"","url":"","id":""},"permissions":{"manage_users_add":"member","manage_users_delete":"ma\
nager","manage_ui":"member","manage_settings":"owner","manage_messages":"member","can_post":"member"},"public":""},"us\
er":{"id":547,"active":true,"name":"John Doe","first_name":"John","last_name":"Doe","work_position":"Tester","color":"\
#1eb4aa","avatar":"","avatar_hr":"/bitrix/js/im/images/blank.gif","gender":"M","birthday":"","extranet":false,"network\
":false,"bot":false,"connector":false,"external_auth_id":"socservices","status":"online","idle":false,"last_activity_d\
ate":"2026-02-25T17:42:27+01:00","mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[1,66\
7],"phones":false,"bot_data":null,"type":"user","website":"","email":"john.doe@mysite.com"},"options":[]}],"hasMorePag\
es":false,"hasMore":false,"copilot":{"chats":null,"messages":null,"roles":{"copilot_assistant":{"code":"copilot_assist\
ant","name":"BitrixGPT","desc":"Ready to answer all questions in a general \
format","avatar":{"small":"https://preview.bitrix24.site/upload/ai/avatars/5f72dd53304450356e0eaf09c0fcda7b_64x64.png"\
,"medium":"https://preview.bitrix24.site/upload/ai/avatars/f62609ab98ede5b3d4bff7675cc9f1f5_128x128.png","large":"http\
s://preview.bitrix24.site/upload/ai/avatars/0a89c642ed5f1c2a292f7c3a1eab99d3_256x256.png"},"default":true,"prompts":[{\
"code":"universal_how_to_properly_write_a_business_letter","promptType":"default","title":"How to properly write a \
business letter?","text":"How to properly write a business letter?","isNew":false},{"code":"universal_effective_method\
s_to_combat_procrastination_in_the_workplace","promptType":"default","title":"How to combat \
procrastination?","text":"Tell me about effective methods to combat procrastination in the \
workplace","isNew":false},{"code":"universal_ideas_on_how_to_make_meetings_more_concise_and_substantive","promptType":\
"default","title":"Ideas for meetings","text":"Do you have ideas on how to make meetings more concise and \
substantive?","isNew":false},{"code":"universal_ideas_for_short_breaks_for_physical_exercises","promptType":"default",\
"title":"Ideas for short breaks","text":"Suggest ideas for short breaks for physical exercises in the \
office","isNew":false}]}},"recommendedRoles":["copilot_assistant","smm_manager","seo_copywriter","prompt_generator","m\
arketing_specialist"]},"messagesAutoDeleteConfigs":[]},"total":-1}',
  "im.recent.pin":
'{"result":true}',
  "im.recent.unread":
'{"result":true}',
};
