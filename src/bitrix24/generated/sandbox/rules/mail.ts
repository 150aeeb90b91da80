// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of mail work on records, in the words of src/sandbox/rule/line.ts. */
export const mailRules = `\
v3:mail.mailbox.field.get v3:mail.mailbox.field get at=item
v3:mail.mailbox.field.list v3:mail.mailbox.field list at=items
v3:mail.mailbox.get v3:mail.mailbox get key=id at=item missing=81 seed={"id":1}
v3:mail.mailbox.list v3:mail.mailbox list at=items pages=offset:pagination.offset:pagination.limit:100 \
parts=name,email seed={"name":"work","email":"example.com"}
v3:mail.mailbox.senders - sample
v3:mail.message.createcalendarevent - sample
v3:mail.message.createchat - sample
v3:mail.message.createcrmactivity - sample
v3:mail.message.createfeedpost - sample
v3:mail.message.createtask - sample
v3:mail.message.field.get v3:mail.message.field get at=item
v3:mail.message.field.list v3:mail.message.field list at=items
v3:mail.message.forward - sample
v3:mail.message.get v3:mail.message get key=id at=item missing=90 seed={"id":15}
v3:mail.message.list v3:mail.message list at=items pages=offset:pagination.offset:pagination.limit:200 \
seed={"mailboxId":1,"hasAttachments":true}
v3:mail.message.movetofolder - sample
v3:mail.message.removecrmactivity - sample
v3:mail.message.reply - sample
v3:mail.message.send - sample
v3:mail.message.thread - sample
v3:mail.recipient.field.get v3:mail.recipient.field get at=item
v3:mail.recipient.field.list v3:mail.recipient.field list at=items
v3:mail.recipient.listcontacts - sample
v3:mail.recipient.listemployees - sample`;
