// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of rpa work on records, in the words of src/sandbox/rule/line.ts. */
export const rpaRules = `\
rpa.comment.add - sample
rpa.comment.delete - sample
rpa.comment.update - sample
rpa.fields.getSettings - sample
rpa.fields.setSettings - sample
rpa.fields.setVisibilitySettings - sample
rpa.item.add rpa.item add values=fields at=item
rpa.item.delete - sample
rpa.item.get rpa.item get key=id,typeId at=item
rpa.item.getTasks - sample
rpa.item.list rpa.item list at=items pages=offset:start::50
rpa.item.update - sample
rpa.stage.add rpa.stage add values=fields at=stage
rpa.stage.delete - sample
rpa.stage.get rpa.stage get key=id at=.
rpa.stage.listForType - sample
rpa.stage.update - sample
rpa.task.addUser - sample
rpa.task.delete - sample
rpa.task.do - sample
rpa.timeline.add - sample
rpa.timeline.delete - sample
rpa.timeline.listForItem - sample
rpa.timeline.update - sample
rpa.timeline.updateIsFixed - sample
rpa.type.add rpa.type add values=fields at=type
rpa.type.delete - sample
rpa.type.get rpa.type get key=id at=type
rpa.type.list rpa.type list at=types pages=offset:start::50
rpa.type.update - sample`;
