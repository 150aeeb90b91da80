// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of imopenlines. */
export const imopenlinesSamples = {
  "imopenlines.bot.session.finish":
'{"result":true}',
  "imopenlines.bot.session.message.send":
'{"result":true}',
  "imopenlines.bot.session.operator":
'{"result":true}',
  "imopenlines.bot.session.transfer":
'{"result":true}',
  "imopenlines.config.add":
'{"result":15}',
  "imopenlines.config.delete":
'{"result":true}',
  "imopenlines.config.get":
'{"result":{"ID":"22","ACTIVE":"Y","LINE_NAME":"Bitrix24 Documentation","CRM":"N","CRM_CREATE":"lead","CRM_CREATE_SECO\
ND":"0","CRM_CREATE_THIRD":"Y","CRM_FORWARD":"Y","CRM_CHAT_TRACKER":"N","CRM_TRANSFER_CHANGE":"Y","CRM_SOURCE":"create\
","QUEUE_TIME":"60","NO_ANSWER_TIME":"60","QUEUE_TYPE":"evenly","CHECK_AVAILABLE":"Y","WATCH_TYPING":"N","WELCOME_BOT_\
ENABLE":"Y","WELCOME_MESSAGE":"N","WELCOME_MESSAGE_TEXT":"Welcome to the open line [b]«Bitrix24 \
Documentation»[/b][br]The first available operator will respond to \
you.","VOTE_MESSAGE":"Y","VOTE_TIME_LIMIT":"0","VOTE_BEFORE_FINISH":"Y","VOTE_CLOSING_DELAY":"Y","VOTE_MESSAGE_1_TEXT"\
:"Please rate the quality of service.","VOTE_MESSAGE_1_LIKE":"Thank you for your \
feedback!","VOTE_MESSAGE_1_DISLIKE":"We are sorry we couldn\'t assist you, we will strive to \
improve.","VOTE_MESSAGE_2_TEXT":"Please rate the quality of service.\\r\\n\\r\\nSend: 1 - good, 0 - \
bad","VOTE_MESSAGE_2_LIKE":"Thank you for your feedback!","VOTE_MESSAGE_2_DISLIKE":"We are sorry we couldn\'t assist \
you, we will strive to improve.","AGREEMENT_MESSAGE":"N","AGREEMENT_ID":"0","CATEGORY_ENABLE":"N","CATEGORY_ID":"0","W\
ELCOME_BOT_JOIN":"always","WELCOME_BOT_ID":"597","WELCOME_BOT_TIME":"180","WELCOME_BOT_LEFT":"close","NO_ANSWER_RULE":\
"text","NO_ANSWER_FORM_ID":"0","NO_ANSWER_BOT_ID":"0","NO_ANSWER_TEXT":"Unfortunately, we cannot respond to you at \
this moment, we will definitely get back to you.","WORKTIME_ENABLE":"Y","WORKTIME_FROM":"0","WORKTIME_TO":"23.59","WOR\
KTIME_TIMEZONE":"Europe/Berlin","WORKTIME_HOLIDAYS":[""],"WORKTIME_DAYOFF":[""],"WORKTIME_DAYOFF_RULE":"text","WORKTIM\
E_DAYOFF_FORM_ID":"0","WORKTIME_DAYOFF_BOT_ID":"0","WORKTIME_DAYOFF_TEXT":"Unfortunately, we cannot respond to you at \
this moment.[br][br]Please write your question and we will definitely get back to you during working \
hours.","CLOSE_RULE":"text","CLOSE_FORM_ID":"0","CLOSE_BOT_ID":"0","CLOSE_TEXT":"Thank you for reaching out to us, \
please rate the quality of service.","FULL_CLOSE_TIME":"0","AUTO_CLOSE_RULE":"none","AUTO_CLOSE_FORM_ID":"0","AUTO_CLO\
SE_BOT_ID":"0","AUTO_CLOSE_TIME":"3600","AUTO_CLOSE_TEXT":"","AUTO_EXPIRE_TIME":"86400","DATE_CREATE":{},"DATE_MODIFY"\
:{},"MODIFY_USER_ID":"27","TEMPORARY":"N","XML_ID":null,"LANGUAGE_ID":"de","QUICK_ANSWERS_IBLOCK_ID":"181","SESSION_PR\
IORITY":"0","TYPE_MAX_CHAT":"answered_new","MAX_CHAT":"0","OPERATOR_DATA":"profile","DEFAULT_OPERATOR_DATA":[],"KPI_FI\
RST_ANSWER_TIME":"0","KPI_FIRST_ANSWER_ALERT":"N","KPI_FIRST_ANSWER_LIST":null,"KPI_FIRST_ANSWER_TEXT":"Employee \
#OPERATOR# exceeded the allowable response time to the client for the first message. Dialog \
№#DIALOG#.","KPI_FURTHER_ANSWER_TIME":"0","KPI_FURTHER_ANSWER_ALERT":"N","KPI_FURTHER_ANSWER_LIST":null,"KPI_FURTHER_A\
NSWER_TEXT":"Employee #OPERATOR# exceeded the allowable response time to the client for the message. Dialog \
№#DIALOG#.","KPI_CHECK_OPERATOR_ACTIVITY":"N","SEND_NOTIFICATION_EMPTY_QUEUE":"N","USE_WELCOME_FORM":"N","WELCOME_FORM\
_ID":"111","WELCOME_FORM_DELAY":"Y","SEND_WELCOME_EACH_SESSION":"Y","CONFIRM_CLOSE":"Y","IGNORE_WELCOME_FORM_RESPONSIB\
LE":"N","QUEUE":["27","103"],"QUEUE_FULL":{"27":{"ID":"245","SORT":"0","USER_ID":"27","DEPARTMENT_ID":"0","USER_NAME":\
null,"USER_WORK_POSITION":null,"USER_AVATAR":null,"USER_AVATAR_ID":"0"},"103":{"ID":"251","SORT":"1","USER_ID":"103","\
DEPARTMENT_ID":"0","USER_NAME":null,"USER_WORK_POSITION":null,"USER_AVATAR":null,"USER_AVATAR_ID":"0"}},"QUEUE_USERS_F\
IELDS":{"27":{"USER_NAME":null,"USER_WORK_POSITION":null,"USER_AVATAR":null,"USER_AVATAR_ID":"0"},"103":{"USER_NAME":n\
ull,"USER_WORK_POSITION":null,"USER_AVATAR":null,"USER_AVATAR_ID":"0"}},"QUEUE_ONLINE":"Y"}}',
  "imopenlines.config.list.get":
'{"result":[{"ID":"15","LINE_NAME":"VIP Support Line","ACTIVE":"Y","QUEUE":[101,205],"QUEUE_USERS_FIELDS":{"101":{"USE\
R_NAME":"John Smith","USER_WORK_POSITION":"Operator","USER_AVATAR":"https://example.bitrix24.com/upload/main/a1b/avata\
r.jpg","USER_AVATAR_ID":312},"205":{"USER_NAME":"Anna Johnson","USER_WORK_POSITION":null,"USER_AVATAR":"","USER_AVATAR\
_ID":null}},"CONFIG_QUEUE":[{"ENTITY_ID":"10","ENTITY_TYPE":"department"}]},{"ID":"16","LINE_NAME":"Sales \
Line","ACTIVE":"Y","QUEUE":[101],"QUEUE_USERS_FIELDS":{"101":{"USER_NAME":"John \
Smith","USER_WORK_POSITION":"Operator","USER_AVATAR":"https://example.bitrix24.com/upload/main/a1b/avatar.jpg","USER_A\
VATAR_ID":312}},"CONFIG_QUEUE":[]}]}',
  "imopenlines.config.path.get":
'{"result":{"SERVER_ADDRESS":"https://example.bitrix24.com","PUBLIC_PATH":"/contact_center/"}}',
  "imopenlines.config.update":
'{"result":true}',
  "imopenlines.crm.chat.get":
'{"result":[{"CHAT_ID":"1763","CONNECTOR_ID":"livechat","CONNECTOR_TITLE":"Live Chat"}]}',
  "imopenlines.crm.chat.getLastId":
'{"result":1763}',
  "imopenlines.crm.chat.user.add":
'{"result":1763}',
  "imopenlines.crm.chat.user.delete":
'{"result":1763}',
  "imopenlines.crm.lead.create":
'{"result":true}',
  "imopenlines.crm.message.add":
'{"result":19880117}',
  "imopenlines.dialog.get":
'{"result":{"id":1777,"parent_chat_id":0,"parent_message_id":0,"name":"Green Guest #17 - Bitrix24 \
Documentation","description":null,"owner":27,"extranet":false,"avatar":"","color":"#58cc47","type":"lines","counter":0\
,"user_counter":2,"message_count":104,"unread_id":0,"restrictions":{"avatar":true,"rename":true,"extend":true,"call":t\
rue,"mute":true,"leave":true,"leave_owner":true,"send":true,"user_list":true},"last_message_id":86313,"last_id":86313,\
"marked_id":0,"disk_folder_id":0,"entity_type":"LINES","entity_id":"livechat|22|1775|599","entity_data_1":"Y|LEAD|1209\
|N|N|343|1773682918|0|0|0","entity_data_2":"LEAD|1209|COMPANY|0|CONTACT|0|DEAL|0","entity_data_3":"N","mute_list":[],"\
date_create":"2026-03-13T16:50:15+01:00","message_type":"L","public":"","role":"owner","entity_link":{"type":"LINES","\
url":"","id":"livechat|22|1775|599"},"text_field_enabled":true,"background_id":null,"permissions":{"manage_users_add":\
"member","manage_users_delete":"manager","manage_ui":"member","manage_settings":"owner","manage_messages":"member","ca\
n_post":"member"},"is_new":false,"readed_list":[{"user_id":599,"user_name":"Guest","message_id":86101,"date":null}],"m\
anager_list":[27],"last_message_views":{"message_id":86313,"first_viewers":[{"user_id":27,"user_name":"Samantha \
Johnson","date":"2026-03-16T20:50:37+01:00"}],"count_of_viewers":0},"dialog_id":"chat1777"}}',
  "imopenlines.message.quick.save":
'{"result":true}',
  "imopenlines.message.session.start":
'{"result":true}',
  "imopenlines.network.join":
'{"result":603}',
  "imopenlines.network.message.add":
'{"result":true}',
  "imopenlines.operator.another.finish":
'{"result":true}',
  "imopenlines.operator.answer":
'{"result":true}',
  "imopenlines.operator.finish":
'{"result":true}',
  "imopenlines.operator.skip":
'{"result":true}',
  "imopenlines.operator.spam":
'{"result":true}',
  "imopenlines.operator.transfer":
'{"result":true}',
  "imopenlines.revision.get":
'{"result":{"rest":2,"web":1,"mobile":1}}',
  "imopenlines.session.head.vote":
'{"result":true}',
  "imopenlines.session.history.get":
'{"result":{"chatId":1763,"canJoin":"Y","canVoteHead":"Y","sessionId":321,"sessionVoteHead":0,"sessionCommentHead":nul\
l,"userId":"chat1763","message":{"85833":{"id":"85833","chatid":"1763","senderid":"0","recipientid":"chat1763","date":\
"2026-03-11T13:09:25+01:00","text":"[b]A new lead has been created[/b]","textlegacy":"<b>A new lead has been \
created</b>","params":{"attach":[{"id":1773223765,"blocks":[{"link":[{"name":"Filling out the CRM form \\"Contact Data \
Form for Open Lines\\"","link":"/crm/lead/details/1205/"}]},{"grid":[{"display":"ROW","name":"Name","value":"John","co\
lorToken":"base"},{"display":"LINE","name":"Phone","value":"+11234567890","height":20,"colorToken":"base"}]}],"descrip\
tion":"","color":"#df532d"}]}},"85851":{"id":"85851","chatid":"1763","senderid":"103","recipientid":"chat1763","date":\
"2026-03-11T13:12:46+01:00","text":"Open the task card and click Observers","textlegacy":"Open the task card and click \
Observers","params":{"connectorMid":["85853"],"fileId":[5437]}}},"usersMessage":{"chat1763":["85851","85833"]},"users"\
:{"103":{"id":"103","name":"Samantha Johnson","active":true,"firstName":"Samantha","lastName":"Johnson","workPosition"\
:"IT Department Head","color":"#4ba984","avatar":"https://example.bitrix24.com/upload/main/avatar.png","avatarId":"864\
4","birthday":"08-03","gender":"F","phoneDevice":false,"phones":false,"extranet":false,"network":false,"bot":false,"co\
nnector":false,"profile":"/company/personal/user/103/","externalAuthId":"socservices","status":"online","idle":false,"\
lastActivityDate":"2026-03-11T13:14:35+01:00","mobileLastDate":false,"desktopLastDate":false,"departments":[1,7],"abse\
nt":false,"type":"user","services":null,"botData":null}},"openlines":{"canvoteashead":{"22":true}},"userInGroup":{"1":\
{"id":1,"users":["103"]}},"woUserInGroup":[],"chat":{"1763":{"id":"1763","parentChatId":0,"parentMessageId":0,"name":"\
John - Bitrix24 Documentation","owner":"103","color":"#ba9c7b","extranet":false,"avatar":"/bitrix/js/im/images/blank.g\
if","call":"0","callNumber":"","entityType":"LINES","entityId":"livechat|22|1761|587","entityData1":"Y|LEAD|1205|N|N|3\
21|1773223732|0|0|0","entityData2":"LEAD|1205|COMPANY|0|CONTACT|0|DEAL|0","entityData3":"","messageCount":14,"public":\
"","muteList":{"103":false,"587":false},"managerList":[103],"dateCreate":"2026-03-11T12:08:52+01:00","type":"lines","e\
ntityLink":{"type":"LINES","url":"","id":"livechat|22|1761|587"},"permissions":{"manageUsersAdd":"member","manageUsers\
Delete":"manager","manageUi":"member","manageSettings":"owner","manageMessages":"member","canPost":"member"},"textFiel\
dEnabled":true,"backgroundId":null,"messageType":"L","isNew":false}},"userBlockChat":{"1763":{"103":false,"587":false}\
},"userInChat":{"1763":[103,587]},"files":{"5437":{"id":5437,"chatid":1763,"date":"2026-03-11T13:12:46+01:00","type":"\
image","name":"2311.png","extension":"png","size":70855,"image":{"height":615,"width":646},"status":"done","progress":\
100,"authorid":103,"authorname":"Samantha Johnson","urlpreview":"https://some-domain.bitrix24.com/bitrix/services/main\
/ajax.php?action=disk.api.file.download&SITE_ID=s1&humanRE=1&fileId=5437&exact=N&_esd=oYQLNdHU%3D&fileName=2311.png","\
urlshow":"https://some-domain.bitrix24.com/bitrix/services/main/ajax.php?action=disk.api.file.showImage&SITE_ID=s1&hum\
anRE=1&fileId=5437&width=1280&height=1280&signature=d1007a9ed47599e2160b993ca&exact=N&_esd=oYQLNdHU%3D&fileName=2311.p\
ng","urldownload":"https://some-domain.bitrix24.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_I\
D=s1&humanRE=1&fileId=5437&exact=N&_esd=oYQLNdHU%3D&fileName=2311.png","viewerattrs":{"viewer":"","viewertype":"image"\
,"src":"https://some-domain.bitrix24.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s1&humanR\
E=1&fileId=5437&exact=N&_esd=oYQLNdHU%3D&fileName=2311.png","viewerresized":"","objectid":"5437","viewergroupby":"1763\
","imchatid":1763,"title":"2311.png","actions":"[{\\"type\\":\\"download\\"},{\\"type\\":\\"copyToMe\\",\\"text\\":\
\\"Save to Drive\\",\\"action\\":\\"BXIM.disk.saveToDiskAction\\",\\"params\\":{\\"fileId\\":\\"5437\\"},\\"extension\
\\":\\"disk.viewer.actions\\",\\"buttonIconClass\\":\\"ui-btn-icon-cloud\\"}]"},"mediaurl":{"preview":{"250":"https://\
some-domain.bitrix24.com/bitrix/services/main/ajax.php?action=disk.api.file.showImage&SITE_ID=s1&humanRE=1&fileId=5437\
&width=250&height=250&signature=c28f11fbae0ee5a0c40970c4e8e554&exact=Y&_esd=oYQLNdHU%3D&fileName=2311.png"}},"istransc\
ribable":false,"isvideonote":false,"isvoicenote":false}}}}',
  "imopenlines.session.intercept":
'{"result":true}',
  "imopenlines.session.join":
'{"result":true}',
  "imopenlines.session.mode.pin":
'{"result":true}',
  "imopenlines.session.mode.pinAll":
'{"result":[339,337]}',
  "imopenlines.session.mode.silent":
'{"result":true}',
  "imopenlines.session.mode.unpinAll":
'{"result":[339,337]}',
  "imopenlines.session.open":
'{"result":{"chatId":"1763"}}',
  "imopenlines.session.start":
'{"result":true}',
};
