// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of mail. */
export const mailSamples = {
  "v3:mail.mailbox.field.get":
'{"result":{"item":{"name":"email","type":"string","title":"email"}}}',
  "v3:mail.mailbox.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"name","type"\
:"string","title":"name","filterable":false,"sortable":false},{"name":"email","type":"string","title":"email","filtera\
ble":false,"sortable":false},{"name":"senderName","type":"string","title":"senderName","filterable":false,"sortable":f\
alse}]}}',
  "v3:mail.mailbox.get":
'{"result":{"item":{"id":1,"name":"Work email","email":"user@example.com","senderName":"John Smith"}}}',
  "v3:mail.mailbox.list":
'{"result":{"items":[{"id":1,"name":"Work email","email":"user@example.com","senderName":"John Smith"}]}}',
  "v3:mail.mailbox.senders":
'{"result":{"items":[{"email":"user@example.com","name":"John Smith","sender":"John Smith \
<user@example.com>"},{"email":"user@example.com","name":"Work email","sender":"Work email <user@example.com>"}]}}',
  "v3:mail.message.createcalendarevent":
'{"result":{"success":true,"eventId":31,"messageId":15}}',
  "v3:mail.message.createchat":
'{"result":{"success":true,"chatId":100,"messageId":15,"existing":false}}',
  "v3:mail.message.createcrmactivity":
'{"result":true}',
  "v3:mail.message.createfeedpost":
'{"result":{"success":true,"postId":55,"messageId":15}}',
  "v3:mail.message.createtask":
'{"result":{"success":true,"taskId":42,"messageId":15}}',
  "v3:mail.message.field.get":
'{"result":{"item":{"name":"subject","type":"string","title":"subject"}}}',
  "v3:mail.message.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"mailboxId","\
type":"int","title":"mailboxId","filterable":false,"sortable":false},{"name":"mailboxEmail","type":"string","title":"m\
ailboxEmail","filterable":false,"sortable":false},{"name":"subject","type":"string","title":"subject","filterable":fal\
se,"sortable":false},{"name":"from","type":"string","title":"from","filterable":false,"sortable":false},{"name":"to","\
type":"string","title":"to","filterable":false,"sortable":false},{"name":"cc","type":"string","title":"cc","filterable\
":false,"sortable":false},{"name":"date","type":"string","title":"date","filterable":false,"sortable":false},{"name":"\
isSeen","type":"bool","title":"isSeen","filterable":false,"sortable":false},{"name":"hasAttachments","type":"bool","ti\
tle":"hasAttachments","filterable":false,"sortable":false},{"name":"url","type":"string","title":"url","filterable":fa\
lse,"sortable":false},{"name":"bindings","type":"array","title":"bindings","filterable":false,"sortable":false},{"name\
":"body","type":"string","title":"body","filterable":false,"sortable":false}]}}',
  "v3:mail.message.forward":
'{"result":{"success":true,"to":["manager@example.com"]}}',
  "v3:mail.message.get":
'{"result":{"item":{"id":15,"mailboxId":1,"mailboxEmail":"user@example.com","subject":"Email \
subject","from":"client@example.com","to":"user@example.com","cc":null,"date":"2026-05-25T10:00:00+03:00","isSeen":tru\
e,"hasAttachments":false,"url":"/mail/message/15","bindings":[],"body":"Email body"}}}',
  "v3:mail.message.list":
'{"result":{"items":[{"id":15,"mailboxId":1,"mailboxEmail":"user@example.com","subject":"Contract","from":"client@exam\
ple.com","to":"user@example.com","cc":"","date":"2026-05-25T10:00:00+03:00","isSeen":true,"hasAttachments":true,"url":\
"https://example.bitrix24.com/mail/message/15/","bindings":[],"body":"Letter text"}]}}',
  "v3:mail.message.movetofolder":
'{"result":{"success":true,"movedCount":2,"action":"spam"}}',
  "v3:mail.message.removecrmactivity":
'{"result":true}',
  "v3:mail.message.reply":
'{"result":{"success":true,"to":["client@example.com"]}}',
  "v3:mail.message.send":
'{"result":{"success":true,"to":["client@example.com"]}}',
  "v3:mail.message.thread":
'{"result":[{"id":15,"subject":"Supply Agreement","from":"John Smith \
<john.smith@example.com>","to":"manager@example.com","cc":"","date":"2026-05-26 12:17:35","body":"Good afternoon! I am \
sending the draft agreement."},{"id":16,"subject":"Re: Supply Agreement","from":"manager@example.com","to":"John Smith \
<john.smith@example.com>","cc":"","date":"2026-05-27 12:17:35","body":"Hello! Thank you, we have received it; we will \
review it and get back to you with comments."}]}',
  "v3:mail.recipient.field.get":
'{"result":{"item":{"name":"email","type":"string","title":"email"}}}',
  "v3:mail.recipient.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"email","type\
":"string","title":"email","filterable":false,"sortable":false},{"name":"name","type":"string","title":"name","filtera\
ble":false,"sortable":false}]}}',
  "v3:mail.recipient.listcontacts":
'{"result":{"items":[{"id":10,"email":"client@example.com","name":"Client"}]}}',
  "v3:mail.recipient.listemployees":
'{"result":{"items":[{"id":7,"email":"user@example.com","name":"John Smith"}]}}',
};
