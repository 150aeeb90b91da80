// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.timeline. */
export const crmTimelineSamples = {
  "crm.timeline.bindings.bind":
'{"result":true}',
  "crm.timeline.bindings.fields":
'{"result":{"OWNER_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"i\
sDynamic":false,"title":"Timeline record ID"},"ENTITY_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isIm\
mutable":true,"isMultiple":false,"isDynamic":false,"title":"Element \
ID"},"ENTITY_TYPE":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDyna\
mic":false,"title":"Element type"}}}',
  "crm.timeline.bindings.list":
'{"result":[{"OWNER_ID":"999","ENTITY_ID":"39","ENTITY_TYPE":"deal"},{"OWNER_ID":"999","ENTITY_ID":"92","ENTITY_TYPE":\
"company"},{"OWNER_ID":"999","ENTITY_ID":"205","ENTITY_TYPE":"lead"}],"total":3}',
  "crm.timeline.bindings.unbind":
'{"result":true}',
  "crm.timeline.comment.add":
'{"result":999}',
  "crm.timeline.comment.delete":
'{"result":null}',
  "crm.timeline.comment.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"CREATED":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"Date added"},"ENTITY_ID":{"type":"integer","isRequired":true,"isReadOnly":false\
,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"ID of the element the comment is attached \
to"},"ENTITY_TYPE":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDyna\
mic":false,"title":"Type of the element the comment is attached \
to"},"AUTHOR_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDyna\
mic":false,"title":"Author"},"COMMENT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"Comment text"},"FILES":{"type":"attached_diskfile","isRequired":false,"isRea\
dOnly":false,"isImmutable":false,"isMultiple":true,"isDynamic":false,"title":"File list"}}}',
  "crm.timeline.comment.get":
'{"result":{"ID":"999","ENTITY_ID":"2","ENTITY_TYPE":"deal","CREATED":"2020-03-02T12:00:00+03:00","COMMENT":"New \
comment was added","AUTHOR_ID":"1","FILES":{"1":{"id":1,"date":"2020-03-02T12:00:00+03:00","type":"image","name":"1.gi\
f","size":43,"image":{"width":1,"height":1},"authorId":1,"authorName":"John \
Dou","urlPreview":"https://my.bitrix24.com/disk/showFile/930/?&ncc=1&width=640&height=640&signature=292f450929833cd881\
070155e05a2c41b5bb265ea8c8c1bc2108dbcbb56f667f&ts=1718366521&filename=1.gif","urlShow":"https://my.bitrix24.com/disk/s\
howFile/930/?&ncc=1&ts=1718366521&filename=1.gif","urlDownload":"https://my.bitrix24.com/disk/downloadFile/930/?&ncc=1\
&filename=1.gif"},"2":{"id":2,"date":"2020-03-02T12:00:00+03:00","type":"image","name":"2.gif","size":43,"image":{"wid\
th":1,"height":1},"authorId":1,"authorName":"John Dou","urlPreview":"https://my.bitrix24.com/disk/showFile/931/?&ncc=1\
&width=640&height=640&signature=118de010a40eff06fb9d691ee9235e2ef809a17780e46927bf8b12f8dc3224db&ts=1718366521&filenam\
e=2.gif","urlShow":"https://my.bitrix24.com/disk/showFile/931/?&ncc=1&ts=1718366521&filename=2.gif","urlDownload":"htt\
ps://my.bitrix24.com/disk/downloadFile/931/?&ncc=1&filename=2.gif"}}}}',
  "crm.timeline.comment.list":
'{"result":[{"ID":"999","ENTITY_ID":"2","ENTITY_TYPE":"deal","CREATED":"2020-03-02T12:00:00+03:00","COMMENT":"New \
comment was added","AUTHOR_ID":"1","FILES":{"1":{"id":1,"date":"2020-03-02T12:00:00+03:00","type":"image","name":"1.gi\
f","size":43,"image":{"width":1,"height":1},"authorId":1,"authorName":"John \
Dou","urlPreview":"https://my.bitrix24.com/disk/showFile/930/?&ncc=1&width=640&height=640&signature=292f450929833cd881\
070155e05a2c41b5bb265ea8c8c1bc2108dbcbb56f667f&ts=1718366521&filename=1.gif","urlShow":"https://my.bitrix24.com/disk/s\
howFile/930/?&ncc=1&ts=1718366521&filename=1.gif","urlDownload":"https://my.bitrix24.com/disk/downloadFile/930/?&ncc=1\
&filename=1.gif"},"2":{"id":2,"date":"2020-03-02T12:00:00+03:00","type":"image","name":"2.gif","size":43,"image":{"wid\
th":1,"height":1},"authorId":1,"authorName":"John Dou","urlPreview":"https://my.bitrix24.com/disk/showFile/931/?&ncc=1\
&width=640&height=640&signature=118de010a40eff06fb9d691ee9235e2ef809a17780e46927bf8b12f8dc3224db&ts=1718366521&filenam\
e=2.gif","urlShow":"https://my.bitrix24.com/disk/showFile/931/?&ncc=1&ts=1718366521&filename=2.gif","urlDownload":"htt\
ps://my.bitrix24.com/disk/downloadFile/931/?&ncc=1&filename=2.gif"}}},{"ID":"1000","ENTITY_ID":"2","ENTITY_TYPE":"deal\
","CREATED":"2020-03-02T12:00:00+03:00","COMMENT":"Test comment","AUTHOR_ID":"1","FILES":{}}],"total":2}',
  "crm.timeline.comment.update":
'{"result":999}',
  "crm.timeline.icon.add":
'{"result":{"icon":{"code":"info","isSystem":false,"fileUri":"/upload/crm/13f/huhnvzds7ckoy6mk5mdze9pb7jqscpxi/e66fm2c\
bau9f8u32oe9jzx2qflqhj2vv"}}}',
  "crm.timeline.icon.delete":
'{"result":true}',
  "crm.timeline.icon.get":
'{"result":{"icon":{"code":"info","isSystem":false,"fileUri":"/upload/crm/13f/huhnvzds7ckoy6mk5mdze9pb7jqscpxi/e66fm2c\
bau9f8u32oe9jzx2qflqhj2vv"}}}',
  "crm.timeline.icon.list":
'{"result":{"icons":[{"code":"call","isSystem":true,"fileUri":""},{"code":"arrow-down","isSystem":true,"fileUri":""},{\
"code":"info","isSystem":false,"fileUri":"/upload/crm/13f/huhnvzds7ckoy6mk5mdze9pb7jqscpxi/e66fm2cbau9f8u32oe9jzx2qflq\
hj2vv"}]},"total":3}',
  "crm.timeline.item.pin":
'{"result":null}',
  "crm.timeline.item.unpin":
'{"result":null}',
  "crm.timeline.layout.blocks.delete":
'{"result":{"success":true}}',
  "crm.timeline.layout.blocks.get":
'{"result":{"layout":{"blocks":{"block_1":{"type":"text","properties":{"value":"Hello!\\nWe are \
starting.","multiline":true,"bold":true,"color":"base_90"}},"block_2":{"type":"largeText","properties":{"value":"Hello\
!\\nWe are starting.\\nWe are continuing.\\nWe are still working on this.\\nWe are continuing.\\nWe are close to the \
result.\\nGoodbye."}},"block_3":{"type":"link","properties":{"text":"Open \
Deal","bold":true,"action":{"type":"redirect","uri":"/crm/deal/details/123/"}}},"block_4":{"type":"withTitle","propert\
ies":{"title":"Title","block":{"type":"text","properties":{"value":"Some value"}}}}}}}}',
  "crm.timeline.layout.blocks.set":
'{"result":{"success":true}}',
  "crm.timeline.logmessage.add":
'{"result":{"logMessage":{"id":1,"created":"2024-04-03T10:26:32+02:00","authorId":1,"title":"Test title","text":"Test \
note","iconCode":"info"}}}',
  "crm.timeline.logmessage.delete":
'{"result":true}',
  "crm.timeline.logmessage.get":
'{"result":{"logMessage":{"id":1,"created":"2024-04-03T10:26:32+02:00","authorId":1,"title":"Test title","text":"Test \
note","iconCode":"info"}}}',
  "crm.timeline.logmessage.list":
'{"result":[{"id":42074,"created":"2024-04-03T10:26:32+02:00","authorId":1,"title":"Test title new","text":"Test note \
new","iconCode":"info"},{"id":42073,"created":"2024-04-03T10:26:32+02:00","authorId":1,"title":"Test \
title","text":"Test note","iconCode":"info"}],"total":2}',
  "crm.timeline.logo.add":
'{"result":{"logo":{"code":"info","isSystem":false,"fileUri":"/upload/crm/286/a1k092hygdrzpiz6a01enuymqoo5qzym/ou0akdw\
nbxalzk9hgfme39nbvtozblew"}}}',
  "crm.timeline.logo.delete":
'{"result":true}',
  "crm.timeline.logo.get":
'{"result":{"logo":{"code":"info","isSystem":false,"fileUri":"/upload/crm/286/a1k092hygdrzpiz6a01enuymqoo5qzym/ou0akdw\
nbxalzk9hgfme39nbvtozblew"}}}',
  "crm.timeline.logo.list":
'{"result":{"logos":[{"code":"call","isSystem":true,"fileUri":""},{"code":"arrow-down","isSystem":true,"fileUri":""},{\
"code":"info","isSystem":false,"fileUri":"/upload/crm/286/a1k092hygdrzpiz6a01enuymqoo5qzym/ou0akdwnbxalzk9hgfme39nbvto\
zblew"}]},"total":3}',
  "crm.timeline.note.delete":
'{"result":true}',
  "crm.timeline.note.get":
'{"result":{"text":"Test note","createdById":1,"createdTime":"2024-03-17T15:55:10+03:00","updatedById":1,"updatedTime"\
:"2024-03-17T15:55:10+03:00"}}',
  "crm.timeline.note.save":
'{"result":true}',
};
