// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.user. */
export const imUserSamples = {
  "im.user.get":
'{"result":{"id":5,"active":true,"name":"John Smith","first_name":"John","last_name":"Smith","work_position":"Manager"\
,"color":"#048bd0","avatar":"https://example.bitrix24.com/upload/main/avatar.png","avatar_hr":"https://example.bitrix2\
4.com/upload/main/avatar_hr.png","gender":"M","birthday":"","extranet":false,"network":false,"bot":false,"connector":f\
alse,"external_auth_id":"default","status":"online","idle":false,"last_activity_date":"2026-03-02T09:30:00+01:00","mob\
ile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[10],"phones":{"work_phone":"+11234567890"\
,"personal_mobile":"+11234567890","inner_phone":"21"},"website":"example.com","email":"user@example.com","bot_data":nu\
ll,"type":"user"}}',
  "im.user.list.get":
'{"result":[{"id":4,"active":true,"name":"Emily Smith","first_name":"Emily","last_name":"Smith","work_position":"Analy\
st","color":"#df532d","avatar":"https://example.bitrix24.com/upload/main/avatar4.png","avatar_hr":"https://example.bit\
rix24.com/upload/main/avatar4_hr.png","gender":"F","birthday":"","extranet":false,"network":false,"bot":false,"connect\
or":false,"external_auth_id":"default","status":"online","idle":false,"last_activity_date":"2026-03-02T09:30:00+01:00"\
,"mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[7,5],"phones":{"work_phone":"+121234\
56789","personal_mobile":"+12123456789","inner_phone":"22"},"website":"example.com","email":"emily.smith@example.com",\
"bot_data":null,"type":"user"},{"id":5,"active":true,"name":"John \
Johnson","first_name":"John","last_name":"Johnson","work_position":"Manager","color":"#048bd0","avatar":"https://examp\
le.bitrix24.com/upload/main/avatar.png","avatar_hr":"https://example.bitrix24.com/upload/main/avatar_hr.png","gender":\
"M","birthday":"","extranet":false,"network":false,"bot":false,"connector":false,"external_auth_id":"default","status"\
:"online","idle":false,"last_activity_date":"2026-03-02T09:30:00+01:00","mobile_last_date":false,"desktop_last_date":f\
alse,"absent":false,"departments":[10],"phones":{"work_phone":"+12123456788","personal_mobile":"+12123456788","inner_p\
hone":"21"},"website":"example.com","email":"user@example.com","bot_data":null,"type":"user"}]}',
  "im.user.status.get":
'{"result":"dnd"}',
  "im.user.status.idle.end":
'{"result":true}',
  "im.user.status.idle.start":
'{"result":true}',
  "im.user.status.set":
'{"result":true}',
};
