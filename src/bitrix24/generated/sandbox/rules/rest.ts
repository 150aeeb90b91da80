// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of rest work on records, in the words of src/sandbox/rule/line.ts. */
export const restRules = `\
v3:rest.documentation.openapi v3:rest.documentation sample
v3:rest.scope.list - sample`;
