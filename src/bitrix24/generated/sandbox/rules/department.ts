// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of department work on records, in the words of src/sandbox/rule/line.ts. */
export const departmentRules = `\
department.add department add id=. needs={"department":[15],"user":[1]}
department.delete department delete key=ID missing=73 seed={"ID":[18,"11",9]}
department.fields department sample
department.get department list at=. pages=offset:START::50 needs={"department":[1]}
department.update department update key=ID missing=73 needs={"department":[1],"user":[1]} seed={"ID":[18,"7",9]}`;
