// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.stages. */
export const taskStagesSamples = {
  "task.stages.add":
'{"result":1}',
  "task.stages.canmovetask":
'{"result":true}',
  "task.stages.delete":
'{"result":true}',
  "task.stages.get":
'{"result":{"5":{"ID":"5","TITLE":"Not Planned","SORT":"100","COLOR":"00C4FB","SYSTEM_TYPE":"NEW","ENTITY_ID":"1","ENT\
ITY_TYPE":"U","ADDITIONAL_FILTER":[],"TO_UPDATE":[],"TO_UPDATE_ACCESS":null},"6":{"ID":"6","TITLE":"I Will Do It This \
Week","SORT":"200","COLOR":"47D1E2","SYSTEM_TYPE":null,"ENTITY_ID":"1","ENTITY_TYPE":"U","ADDITIONAL_FILTER":[],"TO_UP\
DATE":[],"TO_UPDATE_ACCESS":null}}}',
  "task.stages.movetask":
'{"result":true}',
  "task.stages.update":
'{"result":true}',
};
