// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of imconnector work on records, in the words of src/sandbox/rule/line.ts. */
export const imconnectorRules = `\
imconnector.activate imconnector.line put key=CONNECTOR,LINE seed={"CONNECTOR":"myconnector","LINE":107}
imconnector.chat.name.set - sample
imconnector.connector.data.set - sample
imconnector.delete.messages - sample
imconnector.list - sample
imconnector.register imconnector put key=ID seed={"ID":"myconnector"}
imconnector.send.messages - sample
imconnector.send.status.delivery - sample
imconnector.send.status.reading - sample
imconnector.status - sample
imconnector.unregister imconnector delete key=ID seed={"ID":"myconnector"}
imconnector.update.messages - sample`;
