// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of messageservice. */
export const messageserviceSamples = {
  "messageservice.message.status.update":
'{"result":true}',
  "messageservice.sender.add":
'{"result":true}',
  "messageservice.sender.delete":
'{"result":true}',
  "messageservice.sender.list":
'{"result":["provider1","provider2"]}',
  "messageservice.sender.update":
'{"result":true}',
};
