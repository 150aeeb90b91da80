// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of socialnetwork work on records, in the words of src/sandbox/rule/line.ts. */
export const socialnetworkRules = `\
socialnetwork.api.workgroup.get socialnetwork.api.workgroup get at=. select=DEPARTMENTS,TAGS
socialnetwork.api.workgroup.list socialnetwork.api.workgroup list at=workgroups pages=offset:start::50 \
select=ID,NAME,TYPE,AVATAR asks={"filter":{"ACTIVE":"Y","CLOSED":"N","%NAME":"group"},"params":{"mode":"mobile","shoul\
dSelectDialogId":"Y"}}`;
