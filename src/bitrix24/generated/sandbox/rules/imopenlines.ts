// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of imopenlines work on records, in the words of src/sandbox/rule/line.ts. */
export const imopenlinesRules = `\
imopenlines.bot.session.finish - sample
imopenlines.bot.session.message.send - sample
imopenlines.bot.session.operator - sample
imopenlines.bot.session.transfer - sample
imopenlines.config.add imopenlines.config add values=PARAMS id=.
imopenlines.config.delete imopenlines.config delete key=CONFIG_ID seed={"CONFIG_ID":15}
imopenlines.config.get imopenlines.config get key=CONFIG_ID at=. seed={"CONFIG_ID":15}
imopenlines.config.list.get imopenlines.config.list list at=. pages=offset:PARAMS.offset:PARAMS.limit:200 \
select=ID,LINE_NAME,ACTIVE asks={"PARAMS":{"select":["ID","LINE_NAME","ACTIVE"],"order":{"ID":"ASC"},"filter":{"ACTIVE\
":"Y"},"limit":50,"offset":0},"OPTIONS":{"QUEUE":"Y","CONFIG_QUEUE":"Y"}}
imopenlines.config.path.get imopenlines.config.path get at=.
imopenlines.config.update imopenlines.config update key=CONFIG_ID values=PARAMS seed={"CONFIG_ID":15}
imopenlines.crm.chat.get imopenlines.crm.chat list at=.
imopenlines.crm.chat.getLastId - sample
imopenlines.crm.chat.user.add - sample
imopenlines.crm.chat.user.delete - sample
imopenlines.crm.lead.create - sample
imopenlines.crm.message.add - sample
imopenlines.dialog.get imopenlines.dialog get key=DIALOG_ID,CHAT_ID,SESSION_ID,USER_CODE at=. \
seed={"USER_CODE":"livechat|1|1373|211"}
imopenlines.message.quick.save - sample
imopenlines.message.session.start - sample
imopenlines.network.join - sample
imopenlines.network.message.add - sample
imopenlines.operator.another.finish - sample
imopenlines.operator.answer - sample
imopenlines.operator.finish - sample
imopenlines.operator.skip - sample
imopenlines.operator.spam - sample
imopenlines.operator.transfer - sample
imopenlines.revision.get imopenlines.revision get at=.
imopenlines.session.head.vote - sample
imopenlines.session.history.get imopenlines.session.history get key=CHAT_ID,SESSION_ID at=. seed={"SESSION_ID":321}
imopenlines.session.intercept - sample
imopenlines.session.join - sample
imopenlines.session.mode.pin - sample
imopenlines.session.mode.pinAll - sample
imopenlines.session.mode.silent - sample
imopenlines.session.mode.unpinAll - sample
imopenlines.session.open - sample
imopenlines.session.start - sample`;
