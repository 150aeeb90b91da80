// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.search. */
export const imSearchSamples = {
  "im.search.chat.list":
'{"result":[{"id":1137,"parent_chat_id":0,"parent_message_id":0,"name":"Project: \\"template \
development\\"","description":null,"owner":27,"extranet":false,"avatar":"","color":"#3e99ce","type":"sonetGroup","coun\
ter":0,"user_counter":2,"message_count":4,"unread_id":0,"restrictions":{"avatar":false,"rename":false,"extend":false,"\
call":true,"mute":true,"leave":false,"leave_owner":false,"send":true,"user_list":true,"path":"/workgroups/group/#ID#/"\
,"path_title":"Go to group"},"last_message_id":80461,"last_id":80461,"marked_id":0,"disk_folder_id":0,"entity_type":"S\
ONET_GROUP","entity_id":"121","entity_data_1":"","entity_data_2":"","entity_data_3":"","mute_list":[],"date_create":"2\
024-07-26T15:28:02+02:00","message_type":"C","public":"","role":"owner","entity_link":{"type":"SONET_GROUP","url":"/wo\
rkgroups/group/121/","id":"121"},"text_field_enabled":true,"background_id":null,"permissions":{"manage_users_add":"mem\
ber","manage_users_delete":"manager","manage_ui":"member","manage_settings":"owner","manage_messages":"member","can_po\
st":"member"},"is_new":false}],"total":2}',
  "im.search.department.list":
'{"result":[{"id":9,"name":"Marketing and Advertising Department","full_name":"Marketing and Advertising Department / \
My Company","manager_user_id":3,"manager_user_data":{"id":3,"active":true,"name":"Catherine \
Peterson","first_name":"Catherine","last_name":"Peterson","work_position":"","color":"#1eb4aa","avatar":"https://examp\
le.bitrix24.com/upload/main/avatar.png","avatar_hr":"https://example.bitrix24.com/upload/main/avatar.png","gender":"F"\
,"birthday":"06-04","extranet":false,"network":false,"bot":false,"connector":false,"external_auth_id":"socservices","s\
tatus":"online","idle":false,"last_activity_date":"2026-03-04T22:08:29+01:00","mobile_last_date":false,"desktop_last_d\
ate":false,"absent":false,"departments":[1],"phones":{"work_phone":"1415551111","inner_phone":"222"},"bot_data":null,"\
type":"user","website":"example.com","email":"user@example.com"}}],"total":2}',
  "im.search.last.add":
'{"result":true}',
  "im.search.last.delete":
'{"result":true}',
  "im.search.last.get":
'{"result":[{"id":"chat1157","type":"chat","avatar":{"url":"","color":"#ab7761"},"title":"Brown Chat \
#18","chat":{"id":1157,"name":"Brown Chat #18","owner":27,"extranet":false,"avatar":"","color":"#ab7761","type":"threa\
d","entity_type":"THREAD","entity_id":"","entity_data_1":"","entity_data_2":"","entity_data_3":"","mute_list":[],"date\
_create":"2025-01-30T00:41:03+01:00","message_type":"C"}},{"id":103,"type":"user","avatar":{"url":"https://example.bit\
rix24.com/upload/main/avatar.png","color":"#4ba984"},"title":"Emily \
Smith","user":{"id":103,"active":true,"name":"Emily Smith","first_name":"Emily","last_name":"Smith","work_position":"I\
T Department Head","color":"#4ba984","avatar":"https://example.bitrix24.com/upload/main/avatar.png","avatar_hr":"https\
://example.bitrix24.com/upload/main/avatar.png","gender":"F","birthday":"08-03","extranet":false,"network":false,"bot"\
:false,"connector":false,"external_auth_id":"socservices","status":"online","idle":false,"last_activity_date":"2026-03\
-05T10:19:37+01:00","mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[1,7],"phones":{"p\
ersonal_mobile":"81234567890","work_phone":"19123456789","inner_phone":"78"},"bot_data":null,"type":"user","website":"\
","email":"emily@example.com"}}]}',
  "im.search.user.list":
'{"result":{"103":{"id":103,"name":"Emily Smith","first_name":"Emily","last_name":"Smith","work_position":"IT \
Department Head","color":"#4ba984","avatar":"https://example.bitrix24.com/upload/main/avatar.png","gender":"F","birthd\
ay":"08-03","extranet":false,"network":false,"bot":false,"connector":false,"external_auth_id":"socservices","status":"\
online","idle":false,"last_activity_date":"2026-03-04T15:40:56+01:00","mobile_last_date":false,"departments":[1,7],"ab\
sent":false,"phones":{"work_phone":"19123456789","personal_mobile":"12123456789","inner_phone":"78"}}},"total":2}',
};
