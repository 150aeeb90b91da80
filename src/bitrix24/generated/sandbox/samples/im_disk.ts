// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.disk. */
export const imDiskSamples = {
  "im.disk.file.commit":
'{"result":{"FILES":{"upload5249":{"id":5249,"chatId":1489,"date":{},"type":"file","name":"image.png","extension":"png\
","size":2144,"image":{"height":61,"width":72},"status":"done","progress":100,"authorId":503,"authorName":"John \
Smith","urlPreview":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s1&humanRE\
=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiXqxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2Nbsyi\
gTzBiykXGbFEbXUAmoPO8IvcdVkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png","urlShow":"https://mysite.com/bitrix/\
services/main/ajax.php?action=disk.api.file.showImage&SITE_ID=s1&humanRE=1&fileId=5249&width=1280&height=1280&signatur\
e=9f56cfa3412e55679012a6c3bef9ff391f1fc7becf6dc42bea2b8d68656934ce&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiXqxI\
Af6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2NbsyigTzBiykXGbFEbXUAmoPO8IvcdVkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileN\
ame=image.png","urlDownload":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s\
1&humanRE=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiXqxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX\
9sY2NbsyigTzBiykXGbFEbXUAmoPO8IvcdVkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png","viewerAttrs":{"viewer":"","\
viewerType":"image","src":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s1&h\
umanRE=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiXqxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY\
2NbsyigTzBiykXGbFEbXUAmoPO8IvcdVkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png","viewerResized":"","objectId":"\
5249","viewerGroupBy":"1489","imChatId":1489,"title":"image.png","actions":"[{\\"type\\":\\"download\\"},{\\"type\\":\
\\"copyToMe\\",\\"text\\":\\"Save to Drive\\",\\"action\\":\\"BXIM.disk.saveToDiskAction\\",\\"params\\":{\\"fileId\
\\":\\"5249\\"},\\"extension\\":\\"disk.viewer.actions\\",\\"buttonIconClass\\":\\"ui-btn-icon-cloud\\"}]"},"mediaUrl"\
:{"preview":{"250":"https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&SITE_ID=s1&humanRE=\
1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiXqxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2Nbsyig\
TzBiykXGbFEbXUAmoPO8IvcdVkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png"}},"isTranscribable":false,"isVideoNote\
":false,"isVoiceNote":false}},"DISK_ID":["5249"],"FILE_MODELS":{"upload5249":{"id":5249,"name":"image.png","createTime\
":{},"updateTime":{},"deleteTime":null,"code":"media_original","xmlId":null,"storageId":663,"realObjectId":5249,"paren\
tId":4821,"deletedType":0,"createdBy":"503","updatedBy":"503","deletedBy":"0","uniqueCode":"k7lj3sQxTRWSi6K93Vyh","typ\
eFile":2,"globalContentVersion":2,"fileId":57077,"size":2144,"etag":"73c045036a9e96943fa57316371655c2","links":{"downl\
oad":"/bitrix/services/main/ajax.php?action=disk.file.download&SITE_ID=s1&fileId=5249","showInGrid":"/bitrix/tools/dis\
k/focus.php?objectId=5249&action=showObjectInGrid&ncc=1","preview":"/bitrix/services/main/ajax.php?action=disk.api.fil\
e.showImage&SITE_ID=s1&humanRE=1&width=640&height=640&signature=8e152b3f4820b07a3f8ea79a6de60b0ae5a82a57467d08d1e8a8a3\
99afb0330f&fileId=5249"}}},"MESSAGE_ID":84779}}',
  "im.disk.file.delete":
'{"result":true}',
  "im.disk.file.save":
'{"result":{"folder":{"id":4821,"name":"Saved Files"},"file":{"id":5159,"name":"image.jpg"}}}',
  "im.disk.folder.get":
'{"result":{"ID":5153}}',
};
