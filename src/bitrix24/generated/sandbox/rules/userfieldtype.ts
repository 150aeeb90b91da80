// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of userfieldtype work on records, in the words of src/sandbox/rule/line.ts. */
export const userfieldtypeRules = `\
userfieldtype.add userfieldtype add
userfieldtype.delete userfieldtype delete key=USER_TYPE_ID missing=139 seed={"USER_TYPE_ID":"test"}
userfieldtype.list userfieldtype list at=. pages=offset:start::50
userfieldtype.update userfieldtype update key=USER_TYPE_ID missing=139 seed={"USER_TYPE_ID":"test_type"}`;
