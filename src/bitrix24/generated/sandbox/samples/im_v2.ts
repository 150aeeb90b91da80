// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.v2. */
export const imV2Samples = {
  "im.v2.Event.get":
'{"result":{"events":[{"eventId":2001,"type":"ONIMV2MESSAGEADD","date":"2025-01-15T10:30:00+02:00","data":{}}],"nextOf\
fset":2002,"hasMore":false}}',
  "im.v2.Event.subscribe":
'{"result":true}',
  "im.v2.Event.unsubscribe":
'{"result":true}',
  "im.v2.File.download":
'{"result":{"downloadUrl":"https://**put_your_bitrix24_address**/rest/download.json?token=im%7CaW..."}}',
  "im.v2.File.upload":
'{"result":{"file":{"id":9817,"chatId":4415,"date":"2026-08-11T15:28:50+02:00","type":"file","name":"report.pdf","exte\
nsion":"pdf","size":35341,"image":false,"status":"done","progress":100,"authorId":1,"authorName":"Klaus \
Weber","urlPreview":"","urlShow":"https://some-domain.bitrix24.com/bitrix/services/main/ajax.php?action=disk.api.file.\
download&SITE_ID=s1&humanRE=1&fileId=9817&exact=N&fileName=report.pdf","urlDownload":"https://some-domain.bitrix24.com\
/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s1&humanRE=1&fileId=9817&exact=N&fileName=report.\
pdf","viewerAttrs":{"viewer":"","viewerType":"code","src":"https://some-domain.bitrix24.com/bitrix/services/main/ajax.\
php?action=disk.api.file.download&SITE_ID=s1&humanRE=1&fileId=9817&exact=N&fileName=report.pdf","objectId":"9817","vie\
werGroupBy":"4415","imChatId":4415,"title":"report.pdf","unifiedLink":"https://some-domain.bitrix24.com/file/5tqNA6utE\
RA5MIWnKpFX","actions":"[{\\"type\\":\\"download\\"}]"},"mediaUrl":{"preview":{"250":""}},"isTranscribable":false,"isV\
ideoNote":false,"isVoiceNote":false},"messageId":38655,"chatId":4415,"dialogId":"chat4415"}}',
};
