// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of tasks.api. */
export const tasksApiSamples = {
  "tasks.api.scrum.backlog.add":
'{"result":{"id":1,"groupId":125,"createdBy":6,"modifiedBy":0}}',
  "tasks.api.scrum.backlog.delete":
'{"result":[]}',
  "tasks.api.scrum.backlog.get":
'{"result":{"id":1,"groupId":125,"createdBy":6,"modifiedBy":1}}',
  "tasks.api.scrum.backlog.getFields":
'{"result":{"fields":{"groupId":{"type":"integer"},"createdBy":{"type":"integer"},"modifiedBy":{"type":"integer"}}}}',
  "tasks.api.scrum.backlog.update":
'{"result":{"id":1,"groupId":125,"createdBy":6,"modifiedBy":1}}',
  "tasks.api.scrum.epic.add":
'{"id":4,"groupId":1,"name":"Epic 1","description":"Description text","createdBy":1,"modifiedBy":1,"color":"#69dafc"}',
  "tasks.api.scrum.epic.delete":
'{"result":[]}',
  "tasks.api.scrum.epic.get":
'{"id":1,"groupId":143,"name":"epic","description":"","createdBy":1,"modifiedBy":0,"color":"#69dafc","files":{"ID":"13\
6","ENTITY_ID":"TASKS_SCRUM_EPIC","FIELD_NAME":"UF_SCRUM_EPIC_FILES","USER_TYPE_ID":"disk_file","XML_ID":null,"SORT":"\
100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTI\
NGS":{"IBLOCK_ID":null,"SECTION_ID":null,"UF_TO_SAVE_ALLOW_EDIT":false},"USER_TYPE":{"USER_TYPE_ID":"disk_file","CLASS\
_NAME":"Bitrix\\\\Disk\\\\Uf\\\\FileUserType","DESCRIPTION":"File (Drive)","BASE_TYPE":"int","TAG":["DISK FILE \
ID","DOCUMENT ID"]},"VALUE":[],"ENTITY_VALUE_ID":1,"CUSTOM_DATA":{"PHOTO_TEMPLATE":""},"EDIT_FORM_LABEL":"UF_SCRUM_EPI\
C_FILES","TAG":"DOCUMENT ID"}}',
  "tasks.api.scrum.epic.getFields":
'{"result":{"fields":{"name":{"type":"string"},"description":{"type":"string"},"groupId":{"type":"integer"},"color":{"\
type":"string"},"files":{"type":"array"},"createdBy":{"type":"integer"},"modifiedBy":{"type":"integer"}}}}',
  "tasks.api.scrum.epic.list":
'[{"id":1,"groupId":143,"name":"epic","description":"","createdBy":1,"modifiedBy":0,"color":"#69dafc"},{"id":3,"groupI\
d":143,"name":"epic2","description":"new epic","createdBy":3,"modifiedBy":5,"color":"#69dagc"}]',
  "tasks.api.scrum.epic.update":
'{"id":1,"groupId":143,"name":"Updated epic name","description":"Updated description \
text","createdBy":1,"modifiedBy":1,"color":"#bbecf1"}',
  "tasks.api.scrum.kanban.addStage":
'{"result":5}',
  "tasks.api.scrum.kanban.addTask":
'{"result":true}',
  "tasks.api.scrum.kanban.deleteStage":
'{"result":true}',
  "tasks.api.scrum.kanban.deleteTask":
'{"result":true}',
  "tasks.api.scrum.kanban.getFields":
'{"result":{"fields":{"name":{"type":"string"},"sort":{"type":"integer"},"type":{"type":"string"},"sprintId":{"type":"\
integer"},"color":{"type":"string"}}}}',
  "tasks.api.scrum.kanban.getStages":
'{"result":[{"id":"58","name":"New","sort":"100","type":"NEW","sprintId":"5","color":"00C4FB"},{"id":"59","name":"In \
Progress","sort":"200","type":"WORK","sprintId":"5","color":"47D1E2"},{"id":"60","name":"Done","sort":"300","type":"FI\
NISH","sprintId":"5","color":"75D900"}]}',
  "tasks.api.scrum.kanban.updateStage":
'{"result":true}',
  "tasks.api.scrum.sprint.add":
'{"result":{"id":1,"groupId":1,"entityType":"sprint","name":"Sprint \
1","goal":"","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2021-11-22T00:00:00+02:00","dateEnd":"2021-11-29T00:00\
:00+02:00","status":"planned"}}',
  "tasks.api.scrum.sprint.complete":
'{"result":{"id":1,"groupId":143,"entityType":"sprint","name":"Sprint \
1","goal":"Goal","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2024-07-19T15:03:01+00:00","dateEnd":"2024-08-02T1\
5:03:01+00:00","status":"completed"}}',
  "tasks.api.scrum.sprint.delete":
'{"result":[]}',
  "tasks.api.scrum.sprint.get":
'{"result":{"id":2,"groupId":143,"entityType":"sprint","name":"Sprint \
1","goal":"","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2024-07-19T15:03:01+00:00","dateEnd":"2024-08-02T15:03\
:01+00:00","status":"planned"}}',
  "tasks.api.scrum.sprint.getFields":
'{"result":{"fields":{"groupId":{"type":"integer"},"name":{"type":"string"},"sort":{"type":"integer"},"createdBy":{"ty\
pe":"integer"},"modifiedBy":{"type":"integer"},"dateStart":{"type":"string"},"dateEnd":{"type":"string"},"status":{"ty\
pe":"string"}}}}',
  "tasks.api.scrum.sprint.list":
'[{"id":2,"groupId":143,"entityType":"sprint","name":"Sprint \
1","goal":"","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2024-07-19T15:03:01+00:00","dateEnd":"2024-08-02T15:03\
:01+00:00","status":"planned"},{"id":3,"groupId":1,"entityType":"sprint","name":"Sprint \
1","goal":"","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2021-11-21T22:00:00+00:00","dateEnd":"2021-11-28T22:00\
:00+00:00","status":"planned"}]',
  "tasks.api.scrum.sprint.start":
'{"result":{"id":2,"groupId":143,"entityType":"sprint","name":"Sprint 1","goal":"Sprint \
goal","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2024-07-19T15:03:01+00:00","dateEnd":"2024-08-02T15:03:01+00:\
00","status":"active"}}',
  "tasks.api.scrum.sprint.update":
'{"result":{"id":2,"groupId":1,"entityType":"sprint","name":"Sprint \
2","goal":"","sort":1,"createdBy":1,"modifiedBy":1,"dateStart":"2021-11-22T00:00:00+02:00","dateEnd":"2021-11-29T00:00\
:00+02:00","status":"planned"}}',
  "tasks.api.scrum.task.get":
'{"result":{"entityId":2,"storyPoints":"2","epicId":4,"sort":1,"createdBy":1,"modifiedBy":1}}',
  "tasks.api.scrum.task.getFields":
'{"fields":{"entityId":{"type":"integer"},"storyPoints":{"type":"string"},"epicId":{"type":"integer"},"sort":{"type":"\
integer"},"createdBy":{"type":"integer"},"modifiedBy":{"type":"integer"}}}',
  "tasks.api.scrum.task.update":
'{"status":"success","data":true,"errors":[]}',
};
