// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of tasks work on records, in the words of src/sandbox/rule/line.ts. */
export const tasksRules = `\
tasks.api.scrum.backlog.add tasks.api.scrum.backlog add values=fields at=.
tasks.api.scrum.backlog.delete tasks.api.scrum.backlog delete key=id missing=123 seed={"id":1}
tasks.api.scrum.backlog.get tasks.api.scrum.backlog get key=id at=. missing=124 seed={"id":125}
tasks.api.scrum.backlog.getFields - sample
tasks.api.scrum.backlog.update tasks.api.scrum.backlog update key=id values=fields at=. missing=21 seed={"id":1}
tasks.api.scrum.epic.add tasks.api.scrum.epic add values=fields at=.
tasks.api.scrum.epic.delete tasks.api.scrum.epic delete key=id missing=125 seed={"id":1}
tasks.api.scrum.epic.get tasks.api.scrum.epic get key=id at=. missing=125 seed={"id":1}
tasks.api.scrum.epic.getFields - sample
tasks.api.scrum.epic.list tasks.api.scrum.epic list at=. pages=offset:start::50 \
select=ID,NAME,DESCRIPTION,CREATED_BY,MODIFIED_BY,COLOR seed={"GROUP_ID":143} \
asks={"filter":{"GROUP_ID":143,">=ID":1,"<=ID":50,"NAME":"%epic%","!=DESCRIPTION":"old\\u0020epic"}}
tasks.api.scrum.epic.update tasks.api.scrum.epic update key=id values=fields at=. missing=125 seed={"id":1}
tasks.api.scrum.kanban.addStage - sample
tasks.api.scrum.kanban.addTask sprintcard add
tasks.api.scrum.kanban.deleteStage - sample
tasks.api.scrum.kanban.deleteTask sprintcard delete key=SPRINT_ID,TASK_ID missing=126 \
seed={"SPRINT_ID":5,"TASK_ID":751}
tasks.api.scrum.kanban.getFields - sample
tasks.api.scrum.kanban.getStages - sample
tasks.api.scrum.kanban.updateStage - sample
tasks.api.scrum.sprint.add tasks.api.scrum.sprint add values=fields at=.
tasks.api.scrum.sprint.complete tasks.api.scrum.sprint update key=id at=. missing=127 sets={"status":"completed"} \
seed={"id":1}
tasks.api.scrum.sprint.delete tasks.api.scrum.sprint delete key=id missing=127 seed={"id":1}
tasks.api.scrum.sprint.get tasks.api.scrum.sprint get key=id at=. missing=127 seed={"id":2}
tasks.api.scrum.sprint.getFields - sample
tasks.api.scrum.sprint.list tasks.api.scrum.sprint list at=. pages=offset:start::50 seed={"GROUP_ID":1} \
asks={"filter":{"GROUP_ID":1,">=DATE_END":"2024-07-19T15:03:01+00:00"}}
tasks.api.scrum.sprint.start tasks.api.scrum.sprint update key=id at=. missing=127 sets={"status":"active"} \
seed={"id":2}
tasks.api.scrum.sprint.update tasks.api.scrum.sprint update key=id values=fields at=. missing=127 seed={"id":2}
tasks.api.scrum.task.get tasks.api.scrum.task get key=id at=. missing=128 seed={"id":1}
tasks.api.scrum.task.getFields - sample
tasks.api.scrum.task.update tasks.api.scrum.task update key=id values=fields missing=128 seed={"id":1}
tasks.flow.Flow.activate - sample
tasks.flow.Flow.create tasks.flow.flow add values=flowData at=.
tasks.flow.Flow.delete tasks.flow.flow delete key=flowData.id missing=129 seed={"flowData.id":517}
tasks.flow.Flow.get tasks.flow.flow get key=flowId at=. missing=129 seed={"flowId":517}
tasks.flow.Flow.isExists - sample
tasks.flow.Flow.pin - sample
tasks.flow.Flow.update tasks.flow.flow update key=flowData.id values=flowData at=. missing=129 \
seed={"flowData.id":517}
v3:tasks.task.access.field.get v3:tasks.task.access.field get at=item \
select=name,type,title,description,filterable,sortable,multiple
v3:tasks.task.access.field.list v3:tasks.task.access.field list at=items \
select=name,type,title,description,filterable,sortable,multiple
v3:tasks.task.access.get v3:tasks.task.access get key=id at=. seed={"id":8017}
tasks.task.add task add values=fields at=task needs={"user":[456,123]}
v3:tasks.task.add task add values=fields at=item
tasks.task.approve task update key=taskId at=task seed={"taskId":[8017,"4"]}
v3:tasks.task.chat.message.field.get v3:tasks.task.chat.message.field get at=item
v3:tasks.task.chat.message.field.list v3:tasks.task.chat.message.field list at=items
v3:tasks.task.chat.message.send - sample
tasks.task.complete task update key=taskId at=task seed={"taskId":[1,2]}
tasks.task.counters.get tasks.task.counters get key=userId,groupId at=. missing=130 seed={"userId":547,"groupId":0}
tasks.task.defer task update key=taskId at=task seed={"taskId":[1,2]}
tasks.task.delegate task update key=taskId at=task missing=131 needs={"user":[547]} seed={"taskId":[8017,"1",2]}
tasks.task.delete task delete key=taskId seed={"taskId":[8131,"6",5]}
v3:tasks.task.delete task delete key=id seed={"id":8131}
tasks.task.disapprove task update key=taskId at=task seed={"taskId":[8017,"4"]}
tasks.task.favorite.add task update key=taskId missing=132 seed={"taskId":[119,"1",2]}
tasks.task.favorite.remove task update key=taskId missing=132 seed={"taskId":[119,"4"]}
v3:tasks.task.field.get v3:tasks.task.field get at=item select=name,type,title,description,filterable,sortable,multipl\
e
v3:tasks.task.field.list v3:tasks.task.field list at=items
v3:tasks.task.file.attach - sample
v3:tasks.task.file.field.get v3:tasks.task.file.field get at=item
v3:tasks.task.file.field.list v3:tasks.task.file.field list at=items
tasks.task.files.attach taskattachment add id=attachmentId needs={"task":[8017,8017],"diskobject":[1065,1065]}
tasks.task.get task get key=taskId at=task select=ID,TITLE,DESCRIPTION,CREATED_BY,RESPONSIBLE_ID,DEADLINE,UF_CRM_TASK,\
UF_TASK_WEBDAV_FILES seed={"taskId":[8017,"1",2]}
v3:tasks.task.get task get key=id at=item missing=133 select=responsible.name,responsible.email \
needs={"task":[289,429]} seed={"id":8017}
tasks.task.getFields task sample
tasks.task.getaccess task list at=allowedActions*
tasks.task.history.list taskhistory list at=list needs={"task":[8137,8137]} seed={"TASK_ID":8137} \
asks={"taskId":8137,"filter":{"FIELD":"COMMENT"}}
tasks.task.list task list at=tasks pages=offset:start::50 select=ID,TITLE,DESCRIPTION,STATUS,subStatus,DEADLINE,CREATE\
D_DATE,RESPONSIBLE_ID,ACCOMPLICES,AUDITORS,TAGS,COUNTERS,PRIORITY,MARK \
asks={"filter":{"!STATUS":6,">=DEADLINE":"2024-01-01T00:00:00+00:00","RESPONSIBLE_ID":547,"::SUBFILTER-PARAMS":{"FAVOR\
ITE":"Y"}},"params":{"WITH_TIMER_INFO":true,"WITH_RESULT_INFO":true,"WITH_PARSED_DESCRIPTION":true}}
v3:tasks.task.list task list at=items pages=offset:pagination.offset:pagination.limit:1000 \
asks={"filter":[["id",">",1000]]}
tasks.task.mute task update key=id at=task seed={"id":8017}
tasks.task.pause task update key=taskId at=task seed={"taskId":[1,3]}
tasks.task.pin task update key=id at=task seed={"id":3897}
tasks.task.renew task update key=taskId at=task seed={"taskId":[1,"5",6]}
v3:tasks.task.result.add v3:tasks.task.result add values=fields at=item
tasks.task.result.addFromComment taskresult add at=. needs={"task":[3199],"taskcomment":[3199,3199,3199,3199]}
v3:tasks.task.result.addfromchatmessage - sample
v3:tasks.task.result.delete v3:tasks.task.result delete key=id seed={"id":17}
tasks.task.result.deleteFromComment taskresult delete key=COMMENT_ID missing=134 needs={"taskcomment":[3199,3199]} \
seed={"COMMENT_ID":3199}
tasks.task.result.list taskresult list at=. needs={"task":[8017,8017]} seed={"TASK_ID":8017}
v3:tasks.task.result.list v3:tasks.task.result list at=items pages=offset:pagination.offset:pagination.limit:50 \
asks={"filter":[["taskId",51]]}
v3:tasks.task.result.update v3:tasks.task.result update key=id values=fields at=item seed={"id":17}
tasks.task.start task update key=taskId at=task seed={"taskId":[1,"2",6]}
tasks.task.startwatch task update key=taskId at=task seed={"taskId":[8017,"1",2]}
tasks.task.stopwatch task update key=taskId at=task seed={"taskId":[8017,"3"]}
tasks.task.unmute task update key=id at=task seed={"id":8017}
tasks.task.unpin task update key=id at=task seed={"id":3897}
tasks.task.update task update key=taskId values=fields at=task missing=135 needs={"user":[123]} \
seed={"taskId":[11,"2",1]}
v3:tasks.task.update task update key=id values=fields missing=136 seed={"id":11}
tasks.template.add tasks.template add values=fields id=.
tasks.template.checklist.add tasks.template.checklist add values=fields at=checkListItem
tasks.template.checklist.addAttachmentByContent - sample
tasks.template.checklist.addAttachmentsFromDisk - sample
tasks.template.checklist.complete tasks.template.checklist update key=checkListItemId,templateId at=checkListItem \
missing=137 sets={"isComplete":true} seed={"checkListItemId":27,"templateId":139}
tasks.template.checklist.delete tasks.template.checklist delete key=checkListItemId,templateId missing=137 \
seed={"checkListItemId":29,"templateId":139}
tasks.template.checklist.get tasks.template.checklist get key=checkListItemId,templateId at=checkListItem missing=137 \
seed={"checkListItemId":37,"templateId":139}
tasks.template.checklist.list tasks.template.checklist list at=checkListItems* \
seed={"IS_COMPLETE":"N","IS_IMPORTANT":"N","templateId":139}
tasks.template.checklist.moveAfter - sample
tasks.template.checklist.moveBefore - sample
tasks.template.checklist.removeAttachments - sample
tasks.template.checklist.renew tasks.template.checklist update key=checkListItemId,templateId at=checkListItem \
missing=137 sets={"isComplete":false} seed={"checkListItemId":27,"templateId":139}
tasks.template.checklist.update tasks.template.checklist update key=checkListItemId,templateId values=fields \
at=checkListItem missing=137 seed={"checkListItemId":37,"templateId":139}
tasks.template.delete tasks.template delete key=templateId missing=137 seed={"templateId":123}
tasks.template.fields - sample
tasks.template.get tasks.template get key=templateId at=. missing=137 seed={"templateId":139}
tasks.template.update tasks.template update key=templateId values=fields missing=137 seed={"templateId":139}`;
