// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of bizproc work on records, in the words of src/sandbox/rule/line.ts. */
export const bizprocRules = `\
bizproc.activity.add - sample
bizproc.activity.delete - sample
bizproc.activity.list - sample
bizproc.activity.log - sample
bizproc.activity.update - sample
bizproc.event.send - sample
bizproc.robot.add - sample
bizproc.robot.delete - sample
bizproc.robot.list - sample
bizproc.robot.update - sample
bizproc.task.complete - sample
bizproc.task.delegate - sample
bizproc.task.list bizproc.task list at=. pages=offset:START::50 \
seed={"USER_ID":1,"STATUS":0,"ACTIVITY":"RequestInformationOptionalActivity"}
bizproc.workflow.instances - sample
bizproc.workflow.kill - sample
bizproc.workflow.start - sample
bizproc.workflow.template.add bizproc.workflow.template add id=.
bizproc.workflow.template.delete bizproc.workflow.template delete key=ID missing=3 seed={"ID":525}
bizproc.workflow.template.list bizproc.workflow.template list at=. pages=offset:start::50 \
asks={"filter":{"MODULE_ID":"lists","AUTO_EXECUTE":0}}
bizproc.workflow.template.update bizproc.workflow.template update key=ID values=FIELDS missing=3 seed={"ID":525}
bizproc.workflow.terminate - sample`;
