// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of im work on records, in the words of src/sandbox/rule/line.ts. */
export const imRules = `\
im.chat.add im.dialog add id=.
im.chat.get im.dialog get key=ENTITY_ID at=. seed={"ENTITY_ID":"DEAL|1663"}
im.chat.leave - sample
im.chat.mute - sample
im.chat.setOwner im.dialog update key=CHAT_ID seed={"CHAT_ID":[2935,"1417",1489]}
im.chat.updateAvatar im.dialog update key=CHAT_ID seed={"CHAT_ID":[2935,"1417"]}
im.chat.updateColor im.dialog update key=CHAT_ID seed={"CHAT_ID":[2935,"1417"]}
im.chat.updateTitle im.dialog update key=CHAT_ID seed={"CHAT_ID":[2935,"1417"]}
im.chat.user.add - sample
im.chat.user.delete - sample
im.chat.user.list - sample
im.counters.get im.counters get at=.
im.department.colleagues.list - sample
im.department.employees.get - sample
im.department.get im.department list at=.
im.department.managers.get - sample
im.dialog.get im.dialog get key=DIALOG_ID at=. seed={"DIALOG_ID":["chat1435","chat1439",2164]}
im.dialog.messages.get im.dialog.messages list at=messages pages=falling:LAST_ID:LIMIT:20 owner=DIALOG_ID:chat_id \
seed={"chat_id":"chat1489"}
im.dialog.messages.search - sample
im.dialog.read - sample
im.dialog.read.all - sample
im.dialog.unread - sample
im.dialog.users.list im.dialog.users list at=. pages=offset:OFFSET:LIMIT:200 seed={"DIALOG_ID":"chat2935"}
im.dialog.writing - sample
im.disk.file.commit - sample
im.disk.file.delete - sample
im.disk.file.save - sample
im.disk.folder.get im.disk.folder get key=DIALOG_ID,CHAT_ID at=. \
seed={"DIALOG_ID":["chat1489",null,null],"CHAT_ID":[null,"1417",1489]}
im.notify im.notify add id=.
im.message.add im.dialog.messages add id=. owner=DIALOG_ID:chat_id
im.message.command - sample
im.message.delete im.dialog.messages delete key=MESSAGE_ID seed={"MESSAGE_ID":[34247,"34239"]}
im.message.like - sample
im.message.share - sample
im.message.update im.dialog.messages update key=MESSAGE_ID seed={"MESSAGE_ID":34239}
im.notify.answer - sample
im.notify.confirm - sample
im.notify.delete im.notify delete key=ID,CLIENT_ID seed={"ID":[101,"12345",12346]}
im.notify.get im.notify list at=notifications mine=for_user newest
im.notify.history.search - sample
im.notify.personal.add im.notify add id=.
im.notify.read - sample
im.notify.read.all - sample
im.notify.read.list - sample
im.notify.schema.get im.notify.schema list at=tasks/LIST
im.notify.system.add im.notify add id=.
im.recent.get im.recent list at=. mine=for_user newest
im.recent.hide - sample
im.recent.list im.recent list at=items pages=offset:OFFSET:LIMIT:200 mine=for_user newest
im.recent.pin - sample
im.recent.unread - sample
im.revision.get im.revision get at=.
im.search.chat.list im.search.chat list at=. pages=offset:OFFSET:LIMIT:50
im.search.department.list im.search.department list at=. pages=offset:OFFSET:LIMIT:50
im.search.last.add im.search.last add
im.search.last.delete im.search.last delete key=DIALOG_ID seed={"DIALOG_ID":"chat17"}
im.search.last.get im.search.last list at=.
im.search.user.list im.search.user list at=.* pages=offset:OFFSET:LIMIT:50
im.user.get im.user get key=ID at=. missing=82 seed={"ID":5}
im.user.list.get im.user.list list at=. seed={"AVATAR_HR":"Y"}
im.user.status.get - sample
im.user.status.idle.end - sample
im.user.status.idle.start - sample
im.user.status.set - sample
im.v2.Event.get im.v2.event list at=events pages=cursor:offset:limit:1000
im.v2.Event.subscribe - sample
im.v2.Event.unsubscribe - sample
im.v2.File.download - sample
im.v2.File.upload - sample`;
