// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of note. */
export const noteSamples = {
  "v3:note.collection.add":
'{"result":{"item":{"id":42,"name":"Product documentation","position":100,"policyLevel":"view","createdBy":1,"createdA\
t":"2026-04-20T12:00:00Z","updatedBy":1,"updatedAt":"2026-04-20T12:00:00Z"}}}',
  "v3:note.collection.archive":
'{"result":{"result":true}}',
  "v3:note.collection.delete":
'{"result":{"result":true}}',
  "v3:note.collection.field.get":
'{"result":{"item":{"name":"name","type":"string","title":"name"}}}',
  "v3:note.collection.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"name","type"\
:"string","title":"name","filterable":false,"sortable":false},{"name":"position","type":"int","title":"position","filt\
erable":false,"sortable":false},{"name":"policyLevel","type":"string","title":"policyLevel","filterable":false,"sortab\
le":false},{"name":"createdBy","type":"int","title":"createdBy","filterable":false,"sortable":false},{"name":"createdA\
t","type":"string","title":"createdAt","filterable":false,"sortable":false},{"name":"updatedBy","type":"int","title":"\
updatedBy","filterable":false,"sortable":false},{"name":"updatedAt","type":"string","title":"updatedAt","filterable":f\
alse,"sortable":false}]}}',
  "v3:note.collection.get":
'{"result":{"item":{"id":42,"name":"Product documentation","position":100,"policyLevel":"manage","createdBy":1,"create\
dAt":"2026-04-20T12:00:00Z","updatedBy":1,"updatedAt":"2026-04-21T09:15:30Z"}}}',
  "v3:note.collection.list":
'{"result":{"items":[{"id":1,"name":"Product documentation","position":100,"policyLevel":"view","createdBy":1,"updated\
By":1,"createdAt":"2026-04-20T12:00:00Z","updatedAt":"2026-04-21T09:15:30Z"}],"nextCursor":{"position":100,"id":1}}}',
  "v3:note.collection.update":
'{"result":{"item":{"id":42,"name":"Product documentation","position":100,"policyLevel":"view","createdBy":1,"createdA\
t":"2026-04-20T12:00:00Z","updatedBy":1,"updatedAt":"2026-04-21T09:15:30Z"}}}',
  "v3:note.document.add":
'{"result":{"item":{"id":77,"collectionId":42,"parentId":10,"title":"Chapter 1","markdown":"\\n\\n# Chapter \
1\\\\N\\nText in Markdown...","position":5,"createdBy":1,"updatedBy":1,"createdAt":"2026-04-20T12:00:00Z","updatedAt":\
"2026-04-20T12:00:00Z"}}}',
  "v3:note.document.archive":
'{"result":{"result":true}}',
  "v3:note.document.delete":
'{"result":{"result":true}}',
  "v3:note.document.field.get":
'{"result":{"item":{"name":"title","type":"string","title":"title"}}}',
  "v3:note.document.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"collectionId\
","type":"int","title":"collectionId","filterable":false,"sortable":false},{"name":"parentId","type":"int","title":"pa\
rentId","filterable":false,"sortable":false},{"name":"title","type":"string","title":"title","filterable":false,"sorta\
ble":false},{"name":"markdown","type":"string","title":"markdown","filterable":false,"sortable":false},{"name":"positi\
on","type":"int","title":"position","filterable":false,"sortable":false},{"name":"createdBy","type":"int","title":"cre\
atedBy","filterable":false,"sortable":false},{"name":"updatedBy","type":"int","title":"updatedBy","filterable":false,"\
sortable":false},{"name":"createdAt","type":"string","title":"createdAt","filterable":false,"sortable":false},{"name":\
"updatedAt","type":"string","title":"updatedAt","filterable":false,"sortable":false}]}}',
  "v3:note.document.get":
'{"result":{"item":{"id":42,"collectionId":123,"parentId":10,"title":"Chapter 1","markdown":"\\n\\n# Chapter \
1\\\\N\\nText in Markdown...","position":5,"createdBy":1,"updatedBy":1,"createdAt":"2026-04-20T12:00:00Z","updatedAt":\
"2026-04-21T09:15:30Z"}}}',
  "v3:note.document.search.field.get":
'{"result":{"item":{"name":"snippet","type":"string","title":"snippet"}}}',
  "v3:note.document.search.field.list":
'{"result":{"items":[{"name":"documentId","type":"int","title":"documentId","filterable":false,"sortable":false},{"nam\
e":"collectionId","type":"int","title":"collectionId","filterable":false,"sortable":false},{"name":"title","type":"str\
ing","title":"title","filterable":false,"sortable":false},{"name":"score","type":"float","title":"score","filterable":\
false,"sortable":false},{"name":"snippet","type":"string","title":"snippet","filterable":false,"sortable":false},{"nam\
e":"sharedAccess","type":"bool","title":"sharedAccess","filterable":false,"sortable":false}]}}',
  "v3:note.document.search.list":
'{"result":{"items":[{"documentId":42,"collectionId":123,"title":"Traditional \
recipe","score":0.853,"snippet":"...classic <b>borscht</b> recipe...","sharedAccess":false},{"documentId":43,"collecti\
onId":null,"title":"Publicly available recipe","score":0.791,"snippet":"...quick \
<b>recipe</b>...","sharedAccess":true}],"hasMore":true}}',
  "v3:note.document.tree.field.get":
'{"result":{"item":{"name":"children","type":"array","title":"children"}}}',
  "v3:note.document.tree.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"collectionId\
","type":"int","title":"collectionId","filterable":false,"sortable":false},{"name":"parentId","type":"int","title":"pa\
rentId","filterable":false,"sortable":false},{"name":"title","type":"string","title":"title","filterable":false,"sorta\
ble":false},{"name":"position","type":"int","title":"position","filterable":false,"sortable":false},{"name":"children"\
,"type":"array","title":"children","filterable":false,"sortable":false}]}}',
  "v3:note.document.tree.list":
'{"result":{"items":[{"id":10,"collectionId":123,"parentId":null,"title":"Introduction","position":1,"children":[{"id"\
:11,"collectionId":123,"parentId":10,"title":"Chapter 1","position":1,"children":[]}]}],"truncated":false}}',
  "v3:note.document.update":
'{"result":{"item":{"id":77,"collectionId":42,"parentId":10,"title":"Chapter 1 (updated)","markdown":"# Chapter \
1\\n\\nUpdated text\\n\\n[[image fileId=5001 width=30.98 align=left]]","position":5,"createdBy":1,"updatedBy":1,"creat\
edAt":"2026-04-20T12:00:00Z","updatedAt":"2026-04-21T09:15:30Z"}}}',
  "v3:note.file.add":
'{"result":{"item":{"id":5001,"documentId":77,"name":"diagram.png","size":6321,"mimeType":"image/png","assetType":"ima\
ge","assetMarkdown":"[[image fileId=5001]]"}}}',
  "v3:note.file.field.get":
'{"result":{"item":{"name":"assetMarkdown","type":"string","title":"assetMarkdown"}}}',
  "v3:note.file.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":false},{"name":"documentId",\
"type":"int","title":"documentId","filterable":false,"sortable":false},{"name":"name","type":"string","title":"name","\
filterable":false,"sortable":false},{"name":"size","type":"int","title":"size","filterable":false,"sortable":false},{"\
name":"mimeType","type":"string","title":"mimeType","filterable":false,"sortable":false},{"name":"assetType","type":"s\
tring","title":"assetType","filterable":false,"sortable":false},{"name":"assetMarkdown","type":"string","title":"asset\
Markdown","filterable":false,"sortable":false}]}}',
  "v3:note.file.get":
'{"result":{"item":{"id":5001,"documentId":77,"name":"diagram.png","size":6321,"mimeType":"image/png","assetType":"ima\
ge","assetMarkdown":"[[image fileId=5001]]"}}}',
};
