// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of methods. */
export const methodsSamples = {
  "methods":
'{"result":["user.fields","user.current","user.get","user.search","user.add","user.update","user.online","user.counter\
s","user.history.list","user.history.fields.list"]}',
};
