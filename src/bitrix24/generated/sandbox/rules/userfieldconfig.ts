// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of userfieldconfig work on records, in the words of src/sandbox/rule/line.ts. */
export const userfieldconfigRules = `\
userfieldconfig.add userfieldconfig add values=field at=field
userfieldconfig.delete userfieldconfig delete key=id,moduleId seed={"id":6953,"moduleId":"crm"}
userfieldconfig.get userfieldconfig get key=id,moduleId at=field seed={"id":7095,"moduleId":"crm"}
userfieldconfig.getTypes - sample
userfieldconfig.list userfieldconfig list at=fields pages=offset:start::50 \
asks={"moduleId":"crm","filter":{"multiple":"Y"}}
userfieldconfig.update userfieldconfig update key=id,moduleId values=field at=field seed={"id":7095,"moduleId":"crm"}`;
