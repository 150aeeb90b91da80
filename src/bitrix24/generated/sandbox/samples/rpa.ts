// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of rpa. */
export const rpaSamples = {
  "rpa.comment.add":
'{"comment":{"id":350,"createdTime":"2020-03-27T16:00:59+02:00","isFixed":false,"typeId":24,"itemId":10,"action":"comm\
ent","description":"Mention of user with id 1","userId":1,"title":"Comment","data":{"files":[15]},"createdTimestamp":1\
585317659000,"htmlDescription":"Mention of user with id 1 <a class=\\"blog-p-user-name\\" id=\\"bp_K6r6vvp7\\" \
href=\\"/company/personal/user/1/\\" bx-tooltip-user-id=\\"1\\">Anton Gorbylev</a> ","textDescription":"Mention of \
user with id 1 Anton","users":{"1":{"id":"1","name":"Anton","secondName":"","lastName":"","title":null,"workPosition":\
"","fullName":"Anton","link":"/company/personal/user/1/"}}}}',
  "rpa.fields.getSettings":
'{"fields":{"kanban":{"id":true,"UF_RPA_1_NAME":true},"create":{"UF_RPA_1_NAME":true}}}',
  "rpa.item.add":
'{"result":{"item":{"id":43,"stageId":4,"previousStageId":3,"name":"Element \
Name","typeId":1,"createdBy":1,"updatedBy":1,"createdTime":"03/19/2020 01:07:39 PM","updatedTime":"03/23/2020 06:34:05 \
PM","movedTime":"03/23/2020 06:34:05 PM","detailUrl":"/rpa/item/1/43/","movedBy":1,"UF_RPA_1_NAME":"Element \
Name","tasksCounter":0,"tasksFaces":{"completed":[1],"running":[],"all":[1]},"users":{"1":{"id":"1","name":"Anthony","\
secondName":null,"lastName":"","title":null,"workPosition":null,"fullName":"Anthony","link":"/company/personal/user/1/\
"}}}}}',
  "rpa.item.get":
'{"item":{"id":43,"stageId":4,"previousStageId":3,"name":"Element \
Name","typeId":1,"createdBy":1,"updatedBy":1,"createdTime":"03/19/2020 01:07:39 PM","updatedTime":"03/23/2020 06:34:05 \
PM","movedTime":"03/23/2020 06:34:05 PM","detailUrl":"/rpa/item/1/43/","movedBy":1,"UF_RPA_1_NAME":"Element \
Name","tasksCounter":0,"tasksFaces":{"completed":[1],"running":[],"all":[1]},"users":{"1":{"id":"1","name":"Anthony","\
secondName":null,"lastName":"","title":null,"workPosition":null,"fullName":"Anthony","link":"/company/personal/user/1/\
"}}}}',
  "rpa.item.getTasks":
'{"tasks":[{"id":"93","title":"asdf","description":"","userId":1,"data":{"participantJoint":"or","isMine":true,"contro\
ls":{"BUTTONS":[{"TYPE":"submit","TARGET_USER_STATUS":3,"NAME":"complete","VALUE":"Y","TEXT":"Save","COLOR":"3bc8f5"}]\
},"type":"RpaRequestActivity","url":"/rpa/task/id/93/","fieldsToShow":null,"fieldsToSet":["Title"],"users":[{"id":1,"s\
tatus":0}]},"itemClassName":"BX.Rpa.Timeline.Task","users":{"1":{"id":"1","name":"Anton","secondName":"","lastName":"G\
orbylev","title":null,"workPosition":"","fullName":"Anton Gorbylev","link":"/company/personal/user/1/"}}}]}',
  "rpa.item.list":
'{"items":[{},{}]}',
  "rpa.stage.add":
'{"result":{"stage":{"id":1,"name":"Launch","code":"","color":"22B9FF","sort":1000,"semantic":null,"typeId":1,"isFirst\
":true,"isSuccess":false,"isFail":false,"tasks":[{"title":"Task","robotType":"RpaApproveActivity","robotName":"A43555_\
78925_98855_46118","canAppendResponsibles":true,"users":[{"id":"U1","entityId":1,"name":"Anton","photoSrc":"","url":"/\
company/personal/user/1/","entityType":"users"},{"id":"U4","entityId":4,"name":"Piter","photoSrc":"","url":"/company/p\
ersonal/user/4/","entityType":"users"}]}],"robotsCount":0,"possibleNextStages":[1,2,3,4,5],"permissions":{"droppable":\
true,"canMoveFrom":true}}}}',
  "rpa.stage.get":
'{"id":1,"name":"Launch","code":"","color":"22B9FF","sort":1000,"semantic":null,"typeId":1,"isFirst":true,"isSuccess":\
false,"isFail":false,"tasks":[{"title":"Task","robotType":"RpaApproveActivity","robotName":"A43555_78925_98855_46118",\
"canAppendResponsibles":true,"users":[{"id":"U1","entityId":1,"name":"Anton","photoSrc":"","url":"/company/personal/us\
er/1/","entityType":"users"},{"id":"U4","entityId":4,"name":"Piter","photoSrc":"","url":"/company/personal/user/4/","e\
ntityType":"users"}]}],"robotsCount":0,"possibleNextStages":[1,2,3,4,5],"permissions":{"droppable":true,"canMoveFrom":\
true}}',
  "rpa.stage.listForType":
'{"stages":[{"id":1,"name":"Launch","code":"","color":"22B9FF","sort":1000,"semantic":null,"typeId":1,"isFirst":true,"\
isSuccess":false,"isFail":false}]}',
  "rpa.timeline.add":
'{"timeline":{"id":325,"typeId":24,"itemId":10,"createdTime":"2020-03-26T21:55:25+02:00","userId":1,"title":"rest \
update","description":"<h5>small header</h5>","action":false,"isFixed":false,"data":{"scope":"rest"},"createdTimestamp\
":1585252525000,"users":{"1":{"id":"1","name":"John","secondName":"","lastName":"","title":null,"workPosition":"","ful\
lName":"John","link":"/company/personal/user/1/"}}}}',
  "rpa.timeline.listForItem":
'{"timeline":[{"id":321,"typeId":24,"itemId":10,"createdTime":"2020-03-26T20:28:57+02:00","userId":1,"title":"Task \
Completed","description":"","action":"task_complete","isFixed":false,"data":{"item":{"name":"New \
name"},"scope":"task","stageFrom":{"id":30,"name":"Approved by \
Accountant"},"stageTo":{"id":31,"name":"Approved"},"fields":[{"name":"UF_RPA_24_NAME","title":"Name"}],"task":{"ID":"9\
1","USER_ID":"1","WORKFLOW_ID":"5e7cf3e91ef413.27314358","ACTIVITY":"RpaRequestActivity","ACTIVITY_NAME":"A79985_79846\
_49104_50661","NAME":"Task","DESCRIPTION":"","PARAMETERS":{"DOCUMENT_ID":["rpa","Bitrix\\\\Rpa\\\\Integration\\\\Bizpr\
oc\\\\Document\\\\Item","24:10"],"TASK_EDIT_URL":"/rpa/task/id/#ID#/","ACTIONS":[{"color":"3bc8f5","stageId":"31","lab\
el":"Save"}],"FIELDS_TO_SHOW":["UF_RPA_24_NAME","UF_RPA_24_STRING_MANDATORY"],"RESPONSIBLE_TYPE":null,"APPROVE_TYPE":n\
ull,"FIELDS_TO_SET":["UF_RPA_24_NAME"]},"USERS":[1],"INCOMPLETE_USERS":[]}},"createdTimestamp":1585247337000,"users":{\
"1":{"id":"1","name":"Anton","secondName":"","lastName":"Gorbylev","title":null,"workPosition":"","fullName":"Anton \
Gorbylev","link":"/company/personal/user/1/"}}}]}',
  "rpa.timeline.updateIsFixed":
'{"timeline":{"id":322}}',
  "rpa.type.add":
'{"result":{"type":{"id":1,"title":"Process Name","image":"list","createdBy":1,"settings":[],"permissions":[{"id":"1",\
"entity":"TYPE","entityId":"1","accessCode":"UA","action":"ITEMS_CREATE","permission":"X"}]}}}',
  "rpa.type.get":
'{"type":{"id":1,"title":"Process Name","image":"list","createdBy":1,"settings":[],"permissions":[{"id":"1","entity":"\
TYPE","entityId":"1","accessCode":"UA","action":"ITEMS_CREATE","permission":"X"}]}}',
  "rpa.type.list":
'{"types":[{},{}]}',
};
