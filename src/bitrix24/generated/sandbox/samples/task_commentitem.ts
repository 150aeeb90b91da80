// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.commentitem. */
export const taskCommentitemSamples = {
  "task.commentitem.add":
'{"result":3141}',
  "task.commentitem.delete":
'{"result":true}',
  "task.commentitem.get":
'{"result":{"POST_MESSAGE_HTML":null,"ID":"3157","AUTHOR_ID":"503","AUTHOR_NAME":"John \
Doe","AUTHOR_EMAIL":"","POST_DATE":"2025-07-15T14:30:00+02:00","POST_MESSAGE":"Text of the new comment for the \
task","ATTACHED_OBJECTS":{"973":{"ATTACHMENT_ID":"973","NAME":"photo1.png","SIZE":"1495700","FILE_ID":"4755","DOWNLOAD\
_URL":"/bitrix/tools/disk/uf.php?attachedId=973&auth%5Bauth%5D=3edf7ca92&action=download&ncc=1","VIEW_URL":"/bitrix/to\
ols/disk/uf.php?attachedId=973&auth%5Bauth%5D=3edf7ca92&action=show&ncc=1"},"975":{"ATTACHMENT_ID":"975","NAME":"photo\
2.png","SIZE":"1017053","FILE_ID":"4753","DOWNLOAD_URL":"/bitrix/tools/disk/uf.php?attachedId=975&auth%5Bauth%5D=3edf7\
ca92&action=download&ncc=1","VIEW_URL":"/bitrix/tools/disk/uf.php?attachedId=975&auth%5Bauth%5D=3edf7ca92&action=show&\
ncc=1"}}}}',
  "task.commentitem.getlist":
'{"result":[{"POST_MESSAGE_HTML":null,"ID":"3157","AUTHOR_ID":"503","AUTHOR_NAME":"John \
Smith","AUTHOR_EMAIL":"","POST_DATE":"2025-07-15T14:31:00+02:00","POST_MESSAGE":"Photos \
attached","ATTACHED_OBJECTS":{"973":{"ATTACHMENT_ID":"973","NAME":"photo1.png","SIZE":"1495700","FILE_ID":"4755","DOWN\
LOAD_URL":"/bitrix/tools/disk/uf.php?attachedId=973&auth%5Bauth%5D=3edf7ca92&action=download&ncc=1","VIEW_URL":"/bitri\
x/tools/disk/uf.php?attachedId=973&auth%5Bauth%5D=3edf7ca92&action=show&ncc=1"},"975":{"ATTACHMENT_ID":"975","NAME":"p\
hoto2.png","SIZE":"1017053","FILE_ID":"4753","DOWNLOAD_URL":"/bitrix/tools/disk/uf.php?attachedId=975&auth%5Bauth%5D=3\
edf7ca92&action=download&ncc=1","VIEW_URL":"/bitrix/tools/disk/uf.php?attachedId=975&auth%5Bauth%5D=3edf7ca92&action=s\
how&ncc=1"}}},{"POST_MESSAGE_HTML":null,"ID":"3155","AUTHOR_ID":"503","AUTHOR_NAME":"John \
Smith","AUTHOR_EMAIL":"","POST_DATE":"2025-07-15T14:30:00+02:00","POST_MESSAGE":"Prepared new \
photos","ATTACHED_OBJECTS":{}}]}',
  "task.commentitem.getmanifest":
'{"result":{"Manifest version":"1.1","Warning":"don\'t rely on format of this manifest, it can be changed without any \
notification","REST: shortname alias to class":"commentitem","REST: writable commentitem data \
fields":["POST_MESSAGE","AUTHOR_ID","POST_DATE","UF_FORUM_MESSAGE_DOC"],"REST: readable commentitem data \
fields":["POST_MESSAGE_HTML","ID","AUTHOR_ID","AUTHOR_NAME","AUTHOR_EMAIL","POST_DATE","POST_DATE","POST_MESSAGE","AUT\
HOR_ID","POST_DATE","UF_FORUM_MESSAGE_DOC","ATTACHED_OBJECTS"],"REST: sortable commentitem data \
fields":["ID","AUTHOR_ID","AUTHOR_NAME","AUTHOR_EMAIL","POST_DATE"],"REST: filterable commentitem data \
fields":["ID","AUTHOR_ID","AUTHOR_NAME","POST_DATE"],"REST: date fields":["POST_DATE"],"REST: available \
methods":{"getmanifest":{"staticMethod":true,"params":[]},"getlist":{"staticMethod":true,"mandatoryParamsCount":1,"par\
ams":[{"description":"taskId","type":"integer"},{"description":"arOrder","type":"array","allowedKeys":["ID","AUTHOR_ID\
","AUTHOR_NAME","AUTHOR_EMAIL","POST_DATE"]},{"description":"arFilter","type":"array","allowedKeys":["ID","AUTHOR_ID",\
"AUTHOR_NAME","POST_DATE"],"allowedKeyPrefixes":["!","<=","<",">=",">"]}],"allowedKeysInReturnValue":["POST_MESSAGE_HT\
ML","ID","AUTHOR_ID","AUTHOR_NAME","AUTHOR_EMAIL","POST_DATE","POST_DATE","POST_MESSAGE","AUTHOR_ID","POST_DATE","UF_F\
ORUM_MESSAGE_DOC","ATTACHED_OBJECTS"],"collectionInReturnValue":true},"get":{"mandatoryParamsCount":2,"params":[{"desc\
ription":"taskId","type":"integer"},{"description":"itemId","type":"integer"}],"allowedKeysInReturnValue":["POST_MESSA\
GE_HTML","ID","AUTHOR_ID","AUTHOR_NAME","AUTHOR_EMAIL","POST_DATE","POST_DATE","POST_MESSAGE","AUTHOR_ID","POST_DATE",\
"UF_FORUM_MESSAGE_DOC","ATTACHED_OBJECTS"]},"add":{"staticMethod":true,"mandatoryParamsCount":2,"params":[{"descriptio\
n":"taskId","type":"integer"},{"description":"arFields","type":"array","allowedKeys":["POST_MESSAGE","AUTHOR_ID","POST\
_DATE","UF_FORUM_MESSAGE_DOC"]}]},"update":{"staticMethod":false,"mandatoryParamsCount":3,"params":[{"description":"ta\
skId","type":"integer"},{"description":"itemId","type":"integer"},{"description":"arFields","type":"array","allowedKey\
s":["POST_MESSAGE","AUTHOR_ID","POST_DATE","UF_FORUM_MESSAGE_DOC"]}]},"delete":{"staticMethod":false,"mandatoryParamsC\
ount":2,"params":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"}]},"isactionallow\
ed":{"staticMethod":false,"mandatoryParamsCount":3,"params":[{"description":"taskId","type":"integer"},{"description":\
"itemId","type":"integer"},{"description":"actionId","type":"integer"}]}}}}',
  "task.commentitem.isactionallowed":
'{"result":true}',
  "task.commentitem.update":
'{"result":true}',
};
