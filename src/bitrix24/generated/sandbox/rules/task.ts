// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of task work on records, in the words of src/sandbox/rule/line.ts. */
export const taskRules = `\
task.checklistitem.add taskchecklist add values=FIELDS id=. needs={"task":[13],"taskchecklist":[457]}
task.checklistitem.complete taskchecklist update key=ITEMID,TASK_ID needs={"task":[8017,8017]} \
seed={"ITEMID":[433,"1",3],"TASK_ID":8017}
task.checklistitem.delete taskchecklist delete key=ITEMID,TASK_ID needs={"task":[13,13]} \
seed={"ITEMID":[475,"2",4],"TASK_ID":13}
task.checklistitem.get taskchecklist get key=ITEMID,TASK_ID at=. missing=117 needs={"task":[8017,8017]} \
seed={"ITEMID":[479,"2",3],"TASK_ID":8017}
task.checklistitem.getlist taskchecklist list at=. needs={"task":[8017,8017]} seed={"TASK_ID":8017}
task.checklistitem.getmanifest - sample
task.checklistitem.isactionallowed - sample
task.checklistitem.moveafteritem taskchecklist update key=ITEMID,TASK_ID needs={"task":[13,13]} \
seed={"ITEMID":475,"TASK_ID":13}
task.checklistitem.renew taskchecklist update key=ITEMID,TASK_ID needs={"task":[13,13]} \
seed={"ITEMID":[475,"2",4],"TASK_ID":13}
task.checklistitem.update taskchecklist update key=ITEMID,TASK_ID values=FIELDS \
needs={"task":[13],"taskchecklist":[447]} seed={"ITEMID":[475,"1",3],"TASK_ID":13}
task.comment.add - sample
task.commentitem.add taskcomment add values=FIELDS id=. needs={"task":[8017],"user":[503]}
task.commentitem.delete taskcomment delete key=ITEMID,TASK_ID needs={"task":[8017,8017]} \
seed={"ITEMID":[3155,"2",4],"TASK_ID":8017}
task.commentitem.get taskcomment get key=ITEMID,TASK_ID at=. missing=118 needs={"task":[8017,8017]} \
seed={"ITEMID":[3157,"1",4],"TASK_ID":8017}
task.commentitem.getlist taskcomment list at=. needs={"task":[8017,8017]} seed={"TASK_ID":8017} \
asks={"TASKID":8017,"FILTER":{"AUTHOR_ID":503,">=POST_DATE":"2025-01-01"}}
task.commentitem.getmanifest - sample
task.commentitem.isactionallowed - sample
task.commentitem.update taskcomment update key=ITEMID,TASK_ID values=FIELDS needs={"task":[8017]} \
seed={"ITEMID":[3167,"1",3],"TASK_ID":8017}
task.dependence.add taskdependence sample needs={"task":[100,101]}
task.dependence.delete taskdependence sample key=FROM_ID,TO_ID missing=119 needs={"task":[100,101]} \
seed={"FROM_ID":100,"TO_ID":101}
task.elapseditem.add taskelapsed add values=ARFIELDS id=. needs={"task":[691]}
task.elapseditem.delete taskelapsed delete key=ITEMID,TASK_ID needs={"task":[691,691]} \
seed={"ITEMID":[5,"1",2],"TASK_ID":691}
task.elapseditem.get taskelapsed list at=. needs={"task":[691,691]} seed={"TASK_ID":691}
task.elapseditem.getlist taskelapsed list at=. pages=page:PARAMS.NAV_PARAMS.iNumPage:PARAMS.NAV_PARAMS.nPageSize:50 \
needs={"task":[691,691]} seed={"TASK_ID":691} asks={"TASKID":691,"FILTER":{">=CREATED_DATE":"2024-02-16"}}
task.elapseditem.getmanifest - sample
task.elapseditem.isActionAllowed - sample
task.elapseditem.update taskelapsed update key=ITEMID,TASK_ID values=ARFIELDS needs={"task":[691]} \
seed={"ITEMID":[5,"1",3],"TASK_ID":691}
task.item.add task add values=TASKDATA id=.
task.item.addfile - sample
task.item.addtofavorite task update key=TASK_ID values=PARAMS sets={"FAVORITE":"Y"} seed={"TASK_ID":10}
task.item.approve task update key=TASKID sets={"STATUS":"5"} seed={"TASKID":13}
task.item.complete task update key=TASKID sets={"STATUS":"5"} seed={"TASKID":13}
task.item.defer task update key=TASKID sets={"STATUS":"6"} seed={"TASKID":13}
task.item.delegate task update key=TASKID owner=USERID:RESPONSIBLE_ID seed={"TASKID":13}
task.item.delete task delete key=TASKID seed={"TASKID":13}
task.item.deletefile - sample
task.item.deletefromfavorite task update key=TASK_ID values=PARAMS sets={"FAVORITE":"N"} seed={"TASK_ID":10}
task.item.disapprove task update key=TASKID sets={"STATUS":"2"} seed={"TASKID":13}
task.item.getallowedactions - sample
task.item.getallowedtaskactionsasstrings - sample
task.item.getdata - sample
task.item.getdependson - sample
task.item.getdescription - sample
task.item.getfiles - sample
task.item.getmanifest - sample
task.item.isactionallowed - sample
task.item.list - sample
task.item.renew task update key=TASKID sets={"STATUS":"2"} seed={"TASKID":13}
task.item.startexecution task update key=TASKID sets={"STATUS":"3"} seed={"TASKID":3}
task.item.update task update key=TASKID values=TASKDATA seed={"TASKID":1}
task.item.userfield.add taskuserfield add values=PARAMS id=.
task.item.userfield.delete taskuserfield delete key=ID missing=120 seed={"ID":[1325,"1295"]}
task.item.userfield.get taskuserfield get key=ID at=. missing=120 seed={"ID":[1325,"1295"]}
task.item.userfield.getfields - sample
task.item.userfield.getlist taskuserfield list at=. pages=offset:start::50
task.item.userfield.gettypes - sample
task.item.userfield.update taskuserfield update key=ID values=DATA missing=120 seed={"ID":1325}
task.items.getlist - sample
task.logitem.list - sample
task.planner.getlist task sample
task.stages.add taskstage add values=fields id=.
task.stages.canmovetask - sample
task.stages.delete taskstage delete key=ID missing=121 seed={"ID":[5,"3",6]}
task.stages.get taskstage list at=.* seed={"ENTITY_ID":0}
task.stages.movetask task update key=id missing=122 needs={"taskstage":[2,2]} seed={"id":[1,"2"]}
task.stages.update taskstage update key=ID values=fields missing=121 seed={"ID":[5,"3"]}`;
