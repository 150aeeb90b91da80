// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.activity. */
export const crmActivitySamples = {
  "crm.activity.add":
'{"result":999}',
  "crm.activity.badge.add":
'{"result":{"badge":{"code":"missedCall","title":"Call Status","value":"Missed","type":"failure"}}}',
  "crm.activity.badge.delete":
'{"result":true}',
  "crm.activity.badge.get":
'{"result":{"badge":{"code":"missedCall","title":"Call Status","value":"Missed","type":"failure"}}}',
  "crm.activity.badge.list":
'{"result":{"badges":[{"code":"missedCall","title":"Call Status","value":"Missed","type":"failure"}]}}',
  "crm.activity.binding.add":
'{"result":true}',
  "crm.activity.binding.delete":
'{"result":true}',
  "crm.activity.binding.list":
'{"result":[{"entityTypeId":1,"entityId":123},{"entityTypeId":2,"entityId":456},{"entityTypeId":3,"entityId":789}]}',
  "crm.activity.binding.move":
'{"result":true}',
  "crm.activity.call.getTranscript":
'{"result":{"transcription":"Call transcript text..."}}',
  "crm.activity.communication.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"ACTIVITY_ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"Case"},"ENTITY_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Entity element \
ID"},"ENTITY_TYPE_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"\
isDynamic":false,"title":"Entity type"},"TYPE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fa\
lse,"isMultiple":false,"isDynamic":false,"title":"Type"},"VALUE":{"type":"string","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Value"}}}',
  "crm.activity.configurable.add":
'{"result":{"activity":{"id":999},"time":{"start":1724068028.331234,"finish":1724068028.726591,"duration":0.3953571319\
580078,"processing":0.13033390045166016,"date_start":"2025-01-21T13:47:08+02:00","date_finish":"2025-01-21T13:47:08+02\
:00","operating":0}}}',
  "crm.activity.configurable.get":
'{"result":{"activity":{"id":8903,"ownerTypeId":1,"ownerId":2975,"fields":{"typeId":"CONFIGURABLE","completed":false,"\
deadline":"2025-02-01T01:00:00+03:00","pingOffsets":[],"isIncomingChannel":false,"responsibleId":1,"badgeCode":"","ori\
ginatorId":null,"originId":null},"layout":{"icon":{"code":"call-completed"},"header":{"title":"Incoming \
Call","tags":{"status2":{"title":"not transcribed","type":"warning"}}},"body":{"logo":{"code":"call-incoming","action"\
:{"type":"redirect","uri":"/crm/deal/details/123/"}},"blocks":{"client":{"type":"withTitle","properties":{"title":"Cli\
ent","inline":true,"block":{"type":"text","properties":{"value":"Ltd. Hoofs and \
Horns"}}}},"responsible":{"type":"lineOfBlocks","properties":{"blocks":{"client":{"type":"link","properties":{"text":"\
Sergey Vostrikov","bold":true,"action":{"type":"redirect","uri":"/crm/lead/details/789/"}}},"phone":{"type":"text","pr\
operties":{"value":"+1 999 888 7777"}}}}}}},"footer":{"buttons":{"startCall":{"title":"About \
Client","type":"primary","action":{"type":"openRestApp","actionParams":{"clientId":"456"}}}},"menu":{"showPostponeItem\
":false,"items":{"confirm":{"title":"Confirm Request","action":{"type":"restEvent","id":"confirm","animationType":"loa\
der"}},"decline":{"title":"Decline Request","action":{"type":"restEvent","id":"decline","animationType":"loader"}}}}}}\
}}}',
  "crm.activity.configurable.update":
'{"result":{"activity":{"id":999},"time":{"start":1724068028.331234,"finish":1724068028.726591,"duration":0.3953571319\
580078,"processing":0.13033390045166016,"date_start":"2025-01-21T13:47:08+02:00","date_finish":"2025-01-21T13:47:08+02\
:00","operating":0}}}',
  "crm.activity.delete":
'{"result":true}',
  "crm.activity.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"OWNER_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":true,"isMult\
iple":false,"isDynamic":false,"title":"Owner ID"},"OWNER_TYPE_ID":{"type":"crm_enum_ownertype","isRequired":false,"isR\
eadOnly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Owner \
Type"},"TYPE_ID":{"type":"crm_enum_activitytype","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":\
false,"isDynamic":false,"title":"Type"},"PROVIDER_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmuta\
ble":false,"isMultiple":false,"isDynamic":false,"title":"Provider \
ID"},"PROVIDER_TYPE_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Provider Type"},"PROVIDER_GROUP_ID":{"type":"string","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Connector \
Type"},"ASSOCIATED_ENTITY_ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":\
false,"isDynamic":false,"title":"Associated Entity ID"},"SUBJECT":{"type":"string","isRequired":true,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Subject"},"START_TIME":{"type":"datetime","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Start"},"END_TIME":{"t\
ype":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title"\
:"Deadline"},"DEADLINE":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Execution Deadline"},"COMPLETED":{"type":"char","isRequired":false,"isReadOnly":false,"is\
Immutable":false,"isMultiple":false,"isDynamic":false,"title":"Completed"},"STATUS":{"type":"crm_enum_activitystatus",\
"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Status"},"RESP\
ONSIBLE_ID":{"type":"user","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":fal\
se,"title":"Responsible"},"PRIORITY":{"type":"crm_enum_activitypriority","isRequired":false,"isReadOnly":false,"isImmu\
table":false,"isMultiple":false,"isDynamic":false,"title":"Priority"},"NOTIFY_TYPE":{"type":"crm_enum_activitynotifyty\
pe","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Notificati\
on Type"},"NOTIFY_VALUE":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"Notification Parameter"},"DESCRIPTION":{"type":"string","isRequired":false,"isReadOnly":f\
alse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Description"},"DESCRIPTION_TYPE":{"type":"crm_e\
num_contenttype","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title\
":"Description Type"},"DIRECTION":{"type":"crm_enum_activitydirection","isRequired":false,"isReadOnly":false,"isImmuta\
ble":false,"isMultiple":false,"isDynamic":false,"title":"Direction"},"LOCATION":{"type":"string","isRequired":false,"i\
sReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Location"},"CREATED":{"type":"datet\
ime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Creation \
Date"},"AUTHOR_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"Created By"},"LAST_UPDATED":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Last Updated \
Date"},"EDITOR_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"Edited By"},"SETTINGS":{"type":"object","isRequired":false,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"Settings"},"ORIGIN_ID":{"type":"string","isRequired":false,"isReadOnly":f\
alse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"External \
Code"},"ORIGINATOR_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"\
isDynamic":false,"title":"External Source"},"RESULT_STATUS":{"type":"integer","isRequired":false,"isReadOnly":false,"i\
sImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESULT_STATUS"},"RESULT_STREAM":{"type":"integer","isR\
equired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESULT_STREAM"},"R\
ESULT_SOURCE_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"RESULT_SOURCE_ID"},"PROVIDER_PARAMS":{"type":"object","isRequired":false,"isReadOnly":false,"isImm\
utable":false,"isMultiple":false,"isDynamic":false,"title":"Provider \
Parameters"},"PROVIDER_DATA":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":f\
alse,"isDynamic":false,"title":"Provider Data"},"RESULT_MARK":{"type":"integer","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESULT_MARK"},"RESULT_VALUE":{"type":"double","isReq\
uired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RESULT_VALUE"},"RESU\
LT_SUM":{"type":"double","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":fals\
e,"title":"RESULT_SUM"},"RESULT_CURRENCY_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"RESULT_CURRENCY_ID"},"AUTOCOMPLETE_RULE":{"type":"integer","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Autocomplete"},"BINDINGS"\
:{"type":"crm_activity_binding","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":true,"isDynamic"\
:false,"title":"Bindings"},"COMMUNICATIONS":{"type":"crm_activity_communication","isRequired":true,"isReadOnly":false,\
"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"Communication \
Channel"},"FILES":{"type":"diskfile","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":true,"isDy\
namic":false,"title":"Files"},"WEBDAV_ELEMENTS":{"type":"diskfile","isRequired":false,"isReadOnly":false,"isImmutable"\
:false,"isMultiple":true,"isDynamic":false,"isDeprecated":true,"title":"Added \
Files"},"IS_INCOMING_CHANNEL":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"IS_INCOMING_CHANNEL"}}}',
  "crm.activity.get":
'{"result":{"ID":"999","OWNER_ID":"15","OWNER_TYPE_ID":"3","TYPE_ID":"2","PROVIDER_ID":"VOXIMPLANT_CALL","PROVIDER_TYP\
E_ID":"CALL","PROVIDER_GROUP_ID":null,"ASSOCIATED_ENTITY_ID":"0","SUBJECT":"Outgoing call Andrew \
Johnson","CREATED":"2020-09-27T13:26:55+02:00","LAST_UPDATED":"2021-03-21T20:28:24+02:00","START_TIME":"2020-09-27T13:\
25:00+02:00","END_TIME":"2020-09-27T19:25:00+02:00","DEADLINE":"2020-09-27T13:25:00+02:00","COMPLETED":"Y","STATUS":"2\
","RESPONSIBLE_ID":"505","PRIORITY":"2","NOTIFY_TYPE":"1","NOTIFY_VALUE":"15","DESCRIPTION":"","DESCRIPTION_TYPE":"1",\
"DIRECTION":"2","LOCATION":"","SETTINGS":[],"ORIGINATOR_ID":null,"ORIGIN_ID":null,"AUTHOR_ID":"505","EDITOR_ID":"505",\
"PROVIDER_PARAMS":[],"PROVIDER_DATA":null,"RESULT_MARK":"0","RESULT_VALUE":null,"RESULT_SUM":null,"RESULT_CURRENCY_ID"\
:null,"RESULT_STATUS":"0","RESULT_STREAM":"0","RESULT_SOURCE_ID":null,"AUTOCOMPLETE_RULE":"0"}}',
  "crm.activity.layout.blocks.delete":
'{"success":true}',
  "crm.activity.layout.blocks.get":
'{"layout":{"blocks":{"block_1":{"type":"text","properties":{"value":"Hello!\\nWe are \
starting.","multiline":true,"bold":true,"color":"base_90"}},"block_2":{"type":"largeText","properties":{"value":"Hello\
!\\nWe are starting.\\nWe are continuing.\\nWe are still working on this.\\nWe are continuing.\\nWe are close to the \
result.\\nGoodbye."}},"block_3":{"type":"link","properties":{"text":"Open \
deal","bold":true,"action":{"type":"redirect","uri":"/crm/deal/details/123/"}}},"block_4":{"type":"withTitle","propert\
ies":{"title":"Title","block":{"type":"text","properties":{"value":"Some value"}}}}}}}',
  "crm.activity.layout.blocks.set":
'{"success":true}',
  "crm.activity.list":
'{"result":[{"ID":"20","OWNER_ID":"15","OWNER_TYPE_ID":"3","TYPE_ID":"2","PROVIDER_ID":"VOXIMPLANT_CALL","PROVIDER_TYP\
E_ID":"CALL","PROVIDER_GROUP_ID":null,"ASSOCIATED_ENTITY_ID":"0","SUBJECT":"Outgoing call Klaus \
Weber","CREATED":"2020-09-27T13:26:55+03:00","LAST_UPDATED":"2021-03-21T20:28:24+03:00","START_TIME":"2020-09-27T13:25\
:00+03:00","END_TIME":"2020-09-27T19:25:00+03:00","DEADLINE":"2020-09-27T13:25:00+03:00","COMPLETED":"Y","STATUS":"2",\
"RESPONSIBLE_ID":"505","PRIORITY":"2","NOTIFY_TYPE":"1","NOTIFY_VALUE":"15","DESCRIPTION":"","DESCRIPTION_TYPE":"1","D\
IRECTION":"2","LOCATION":"","SETTINGS":[],"ORIGINATOR_ID":null,"ORIGIN_ID":null,"AUTHOR_ID":"505","EDITOR_ID":"505","P\
ROVIDER_PARAMS":[],"PROVIDER_DATA":null,"RESULT_MARK":"0","RESULT_VALUE":null,"RESULT_SUM":null,"RESULT_CURRENCY_ID":n\
ull,"RESULT_STATUS":"0","RESULT_STREAM":"0","RESULT_SOURCE_ID":null,"AUTOCOMPLETE_RULE":"0"}],"next":50,"total":123456\
}',
  "crm.activity.todo.add":
'{"result":{"id":999}}',
  "crm.activity.todo.update":
'{"result":{"id":999}}',
  "crm.activity.todo.updateColor":
'{"result":{"id":999}}',
  "crm.activity.todo.updateDeadline":
'{"result":{"id":999}}',
  "crm.activity.todo.updateDescription":
'{"result":{"id":999}}',
  "crm.activity.todo.updateResponsibleUser":
'{"result":{"id":999}}',
  "crm.activity.type.add":
'{"result":true}',
  "crm.activity.type.delete":
'{"result":true}',
  "crm.activity.type.list":
'{"result":[{"TYPE_ID":"1C","NAME":"1C case","IS_CONFIGURABLE_TYPE":"Y","ICON_ID":"0"}]}',
  "crm.activity.update":
'{"result":true}',
};
