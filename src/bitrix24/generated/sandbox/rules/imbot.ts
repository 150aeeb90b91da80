// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of imbot work on records, in the words of src/sandbox/rule/line.ts. */
export const imbotRules = `\
imbot.app.register - sample
imbot.app.unregister - sample
imbot.app.update - sample
imbot.bot.list imbot.bot list at=.*
imbot.chat.add im.dialog add id=.
imbot.chat.get im.dialog get key=ENTITY_ID at=. seed={"ENTITY_ID":"13"}
imbot.chat.leave - sample
imbot.chat.sendTyping - sample
imbot.chat.setManager - sample
imbot.chat.setOwner im.dialog update key=CHAT_ID missing=83 seed={"CHAT_ID":2727}
imbot.chat.updateAvatar im.dialog update key=CHAT_ID missing=83 seed={"CHAT_ID":2725}
imbot.chat.updateColor im.dialog update key=CHAT_ID missing=83 seed={"CHAT_ID":2725}
imbot.chat.updateTitle im.dialog update key=CHAT_ID missing=83 seed={"CHAT_ID":2725}
imbot.chat.user.add - sample
imbot.chat.user.delete - sample
imbot.chat.user.list - sample
imbot.command.answer - sample
imbot.command.register - sample
imbot.command.unregister - sample
imbot.command.update - sample
imbot.dialog.get im.dialog get key=DIALOG_ID at=. seed={"DIALOG_ID":"chat2725"}
imbot.register - sample
imbot.unregister - sample
imbot.update - sample
imbot.message.add - sample
imbot.message.delete - sample
imbot.message.like - sample
imbot.message.update - sample
imbot.v2.Bot.get imbot.v2.bot get key=botId,code at=bot missing=84 seed={"code":"support_bot"}
imbot.v2.Bot.list - sample
imbot.v2.Bot.register imbot.v2.bot add values=fields at=bot
imbot.v2.Bot.unregister imbot.v2.bot delete key=botId missing=84 seed={"botId":456}
imbot.v2.Bot.update imbot.v2.bot update key=botId values=fields at=bot missing=84 seed={"botId":456}
imbot.v2.Chat.InputAction.notify - sample
imbot.v2.Chat.Manager.add - sample
imbot.v2.Chat.Manager.delete - sample
imbot.v2.Chat.Message.Reaction.add - sample
imbot.v2.Chat.Message.Reaction.delete - sample
imbot.v2.Chat.Message.delete imbot.v2.chat.message delete key=messageId,botId missing=84 \
seed={"messageId":789,"botId":456}
imbot.v2.Chat.Message.get imbot.v2.chat.message get key=messageId,botId at=. missing=84 \
seed={"messageId":789,"botId":456}
imbot.v2.Chat.Message.getContext - sample
imbot.v2.Chat.Message.read - sample
imbot.v2.Chat.Message.send - sample
imbot.v2.Chat.Message.update imbot.v2.chat.message update key=messageId,botId values=fields missing=84 \
seed={"messageId":789,"botId":456}
imbot.v2.Chat.TextField.enabled - sample
imbot.v2.Chat.User.add - sample
imbot.v2.Chat.User.delete imbot.v2.chat.user delete key=userId,botId,dialogId missing=84 \
seed={"userId":1,"botId":456,"dialogId":"chat5"}
imbot.v2.Chat.User.list imbot.v2.chat.user list at=. seed={"botId":456,"dialogId":"chat5"}
imbot.v2.Chat.add imbot.v2.chat add values=fields at=chat
imbot.v2.Chat.get imbot.v2.chat get key=dialogId,botId at=chat missing=84 seed={"dialogId":"chat5","botId":456}
imbot.v2.Chat.leave - sample
imbot.v2.Chat.setOwner - sample
imbot.v2.Chat.update imbot.v2.chat update key=dialogId,botId values=fields missing=84 \
seed={"dialogId":"chat5","botId":456}
imbot.v2.Command.answer - sample
imbot.v2.Command.list imbot.v2.command list at=commands seed={"botId":456}
imbot.v2.Command.register imbot.v2.command add values=fields at=command
imbot.v2.Command.unregister imbot.v2.command delete key=commandId,botId missing=85 seed={"commandId":42,"botId":456}
imbot.v2.Command.update imbot.v2.command update key=commandId,botId values=fields at=command missing=85 \
seed={"commandId":42,"botId":456}
imbot.v2.Event.get imbot.v2.event get key=botId at=. missing=84 seed={"botId":456}
imbot.v2.File.download - sample
imbot.v2.File.upload - sample
imbot.v2.Revision.get imbot.v2.revision get at=.`;
