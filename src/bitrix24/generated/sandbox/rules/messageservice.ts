// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of messageservice work on records, in the words of src/sandbox/rule/line.ts. */
export const messageserviceRules = `\
messageservice.message.status.update - sample
messageservice.sender.add - sample
messageservice.sender.delete - sample
messageservice.sender.list - sample
messageservice.sender.update - sample`;
