// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of ai work on records, in the words of src/sandbox/rule/line.ts. */
export const aiRules = `\
ai.engine.list ai.engine list at=. seed={"CATEGORY":"text"}
ai.engine.register ai.engine add id=.
ai.engine.unregister ai.engine delete key=code seed={"code":"acme_gpt"}`;
