// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.dialog. */
export const imDialogSamples = {
  "im.dialog.get":
'{"result":{"id":1439,"parent_chat_id":0,"parent_message_id":0,"name":"Deal Chat","description":"Discussion about the \
deal","owner":503,"extranet":false,"avatar":"","color":"#f76187","type":"crm","counter":0,"user_counter":3,"message_co\
unt":3,"unread_id":0,"restrictions":{"avatar":false,"rename":false,"extend":true,"call":true,"mute":true,"leave":true,\
"leave_owner":false,"send":true,"user_list":true,"path":"","path_title":""},"last_message_id":84477,"last_id":84477,"m\
arked_id":0,"disk_folder_id":0,"entity_type":"CRM","entity_id":"DEAL|1663","entity_data_1":"","entity_data_2":"","enti\
ty_data_3":"","mute_list":[],"date_create":"2026-02-25T16:50:58+01:00","message_type":"C","public":"","role":"owner","\
entity_link":{"type":"DEAL","url":"/crm/deal/details/1663/","id":"DEAL|1663"},"text_field_enabled":true,"background_id\
":null,"permissions":{"manage_users_add":"member","manage_users_delete":"manager","manage_ui":"member","manage_setting\
s":"owner","manage_messages":"member","can_post":"member"},"is_new":false,"readed_list":[{"user_id":103,"user_name":"J\
ohn Smith","message_id":0,"date":null},{"user_id":547,"user_name":"Peter \
Johnson","message_id":0,"date":null}],"manager_list":[503],"last_message_views":{"message_id":84477,"first_viewers":[]\
,"count_of_viewers":0},"dialog_id":"chat1439"}}',
  "im.dialog.messages.get":
'{"result":{"chat_id":1489,"messages":[{"id":84877,"chat_id":1489,"author_id":503,"date":"2026-03-04T09:43:26+03:00","\
text":"We are very happy to have you!","unread":false,"uuid":"0c42a08f-4235-49fc-994f-c9bccd499ac1","replaces":[],"par\
ams":{"LIKE":[547]},"disappearing_date":null},{"id":84875,"chat_id":1489,"author_id":503,"date":"2026-03-04T09:43:21+0\
3:00","text":"Hello, Anna! We will discuss the project here.","unread":false,"uuid":"db2e826a-dd18-4ab5-b76c-4084e106e\
e28","replaces":[],"params":[],"disappearing_date":null},{"id":84869,"chat_id":1489,"author_id":0,"date":"2026-03-04T0\
9:42:31+03:00","text":"[USER=503 REPLACE]Klaus Weber[/USER] invited [USER=547 REPLACE]Anna Weber[/USER] to the \
chat","unread":false,"uuid":null,"replaces":[],"params":{"CODE":["CHAT_JOIN"],"NOTIFY":"N"},"disappearing_date":null}]\
,"users":[{"id":503,"active":true,"name":"Klaus Weber","first_name":"Klaus","last_name":"Weber","work_position":"admin\
","color":"#4ba984","avatar":"https://mysite.com/upload/resize_cache/main/avatar.jpg","avatar_hr":"https://mysite.com/\
upload/resize_cache/main/avatar.jpg","gender":"M","birthday":"","extranet":false,"network":false,"bot":false,"connecto\
r":false,"external_auth_id":"socservices","status":"online","idle":false,"last_activity_date":"2026-03-04T10:13:14+03:\
00","mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[667],"phones":false,"bot_data":nu\
ll,"type":"user","website":"","email":"ivanov@mysite.com"},{"id":547,"active":true,"name":"Anna \
Weber","first_name":"Anna","last_name":"Weber","work_position":"Manager","color":"#df532d","avatar":"","avatar_hr":"",\
"gender":"F","birthday":"","extranet":false,"network":false,"bot":false,"connector":false,"external_auth_id":"default"\
,"status":"online","idle":false,"last_activity_date":"2026-03-04T10:11:02+03:00","mobile_last_date":false,"desktop_las\
t_date":false,"absent":false,"departments":[667],"phones":false,"bot_data":null,"type":"user","website":"","email":"we\
ber@mysite.com"}],"files":[{"id":5255,"chatId":1489,"date":"2026-03-02T16:10:00+03:00","type":"image","name":"image.pn\
g","extension":"png","size":2144,"image":{"height":61,"width":72},"status":"done","progress":100,"authorId":503,"autho\
rName":"Klaus Weber","urlPreview":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE\
_ID=s1&humanRE=1&fileId=5255&exact=N&_esd=s6P3x5qDBEKU0NiS7sczr69Y%2FHHR8Za8EXa7STOAXIVOylYhMsnMj5nGU0VXeQ1PIsqm%2F0GN\
xOju5wR1jNj76d%2FZnVgpyqeIcJ4UiWXm8CJsrmARXWpxWe%2BgJ%2BpGqx0M5CxgjNzIopQp2cwM&fileName=image.png","urlShow":"https://\
mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.showImage&SITE_ID=s1&humanRE=1&fileId=5255&width=1280&he\
ight=1280&signature=4b6b2bbba680d3bccd8b70e398d94c1c3cfcb018f813089c32db3bb25df594f5&exact=N&_esd=s6P3x5qDBEKU0NiS7scz\
r69Y%2FHHR8Za8EXa7STOAXIVOylYhMsnMj5nGU0VXeQ1PIsqm%2F0GNxOju5wR1jNj76d%2FZnVgpyqeIcJ4UiWXm8CJsrmARXWpxWe%2BgJ%2BpGqx0M\
5CxgjNzIopQp2cwM&fileName=image.png","urlDownload":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.f\
ile.download&SITE_ID=s1&humanRE=1&fileId=5255&exact=N&_esd=s6P3x5qDBEKU0NiS7sczr69Y%2FHHR8Za8EXa7STOAXIVOylYhMsnMj5nGU\
0VXeQ1PIsqm%2F0GNxOju5wR1jNj76d%2FZnVgpyqeIcJ4UiWXm8CJsrmARXWpxWe%2BgJ%2BpGqx0M5CxgjNzIopQp2cwM&fileName=image.png","v\
iewerAttrs":{"viewer":"","viewerType":"image","src":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.\
file.download&SITE_ID=s1&humanRE=1&fileId=5255&exact=N&_esd=s6P3x5qDBEKU0NiS7sczr69Y%2FHHR8Za8EXa7STOAXIVOylYhMsnMj5nG\
U0VXeQ1PIsqm%2F0GNxOju5wR1jNj76d%2FZnVgpyqeIcJ4UiWXm8CJsrmARXWpxWe%2BgJ%2BpGqx0M5CxgjNzIopQp2cwM&fileName=image.png","\
viewerResized":"","objectId":"5255","viewerGroupBy":"1489","imChatId":1489,"title":"image.png","actions":"[{\\"type\
\\":\\"download\\"},{\\"type\\":\\"copyToMe\\",\\"text\\":\\"Save to \
Disk\\",\\"action\\":\\"BXIM.disk.saveToDiskAction\\",\\"params\\":{\\"fileId\\":\\"5255\\"},\\"extension\\":\\"disk.v\
iewer.actions\\",\\"buttonIconClass\\":\\"ui-btn-icon-cloud\\"}]"},"mediaUrl":{"preview":{"250":"https://mysite.com/bi\
trix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s1&humanRE=1&fileId=5255&exact=N&_esd=s6P3x5qDBEKU0N\
iS7sczr69Y%2FHHR8Za8EXa7STOAXIVOylYhMsnMj5nGU0VXeQ1PIsqm%2F0GNxOju5wR1jNj76d%2FZnVgpyqeIcJ4UiWXm8CJsrmARXWpxWe%2BgJ%2B\
pGqx0M5CxgjNzIopQp2cwM&fileName=image.png"}},"isTranscribable":false,"isVideoNote":false,"isVoiceNote":false}]}}',
  "im.dialog.messages.search":
'{"result":{"users":[{"id":1,"active":true,"name":"Alex","firstName":"Alex","lastName":"","workPosition":"","color":"#\
df532d","avatar":"https://cdn-com.bitrix24.com/path/avatar.jpg","avatarHr":"https://cdn-com.bitrix24.com/path/avatar.j\
pg","gender":"F","birthday":"","extranet":false,"network":false,"bot":false,"connector":false,"externalAuthId":"socser\
vices","status":"online","idle":false,"lastActivityDate":"2026-02-13T14:27:33+01:00","mobileLastDate":false,"desktopLa\
stDate":false,"absent":false,"departments":[1,107,47,3],"phones":{"personal_mobile":"19998887766","inner_phone":"111"}\
,"botData":null,"type":"user","website":"","email":"user@example.com"}],"files":[],"additionalMessages":[],"copilot":n\
ull,"stickers":[],"reactions":[],"tariffRestrictions":{"isHistoryLimitExceeded":false},"usersShort":[],"messages":[{"i\
d":33653,"chatId":2421,"chat_id":2421,"authorId":1,"author_id":1,"date":"2026-02-13T14:28:00+01:00","text":"test \
message","isSystem":false,"uuid":"18533186-232b-4423-8438-64501da182f5","forward":null,"params":[],"viewedByOthers":fa\
lse,"block":null,"unread":false,"viewed":true,"viewedCount":0}]}}',
  "im.dialog.read":
'{"result":{"dialogId":"chat1489","chatId":1489,"lastId":84875,"counter":3}}',
  "im.dialog.read.all":
'{"result":true}',
  "im.dialog.unread":
'{"result":true}',
  "im.dialog.users.list":
'{"result":[{"id":1269,"active":true,"name":"Alexander Smith","first_name":"Alexander","last_name":"Smith","work_posit\
ion":"Sales Department Head","color":"#58cc47","avatar":"https://cdn-com.bitrix24.com/avatars/alexander-smith.png","av\
atar_hr":"https://cdn-com.bitrix24.com/avatars/alexander-smith@2x.png","gender":"M","birthday":"","extranet":false,"ne\
twork":false,"bot":false,"connector":false,"external_auth_id":"socservices","status":"online","idle":false,"last_activ\
ity_date":"2026-03-02T17:45:59+02:00","mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":\
[1],"phones":{"personal_mobile":"+19165554419"},"bot_data":null,"type":"user","website":"","email":"a.smith@example.co\
m"},{"id":99,"active":true,"name":"Catherine Peterson","first_name":"Catherine","last_name":"Peterson","work_position"\
:"Business Analyst","color":"#58cc47","avatar":"https://cdn-com.bitrix24.com/avatars/catherine-peterson.png","avatar_h\
r":"https://cdn-com.bitrix24.com/avatars/catherine-peterson@2x.png","gender":"F","birthday":"","extranet":false,"netwo\
rk":false,"bot":false,"connector":false,"external_auth_id":"socservices","status":"online","idle":false,"last_activity\
_date":"2026-03-02T17:44:31+02:00","mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[12\
1],"phones":false,"bot_data":null,"type":"user","website":"","email":"c.peterson@mail.com"},{"id":1271,"active":true,"\
name":"Dmitry Harris","first_name":"Dmitry","last_name":"Harris","work_position":"Senior \
Developer","color":"#df532d","avatar":"https://cdn-com.bitrix24.com/avatars/dmitry-harris.png","avatar_hr":"https://cd\
n-com.bitrix24.com/avatars/dmitry-harris@2x.png","gender":"M","birthday":"","extranet":false,"network":false,"bot":fal\
se,"connector":false,"external_auth_id":"socservices","status":"online","idle":false,"last_activity_date":"2026-03-02T\
17:45:02+02:00","mobile_last_date":false,"desktop_last_date":false,"absent":false,"departments":[1],"phones":false,"bo\
t_data":null,"type":"user","website":"","email":"d.harris@mail.com"}],"total":3}',
  "im.dialog.writing":
'{"result":true}',
};
