// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.checklistitem. */
export const taskChecklistitemSamples = {
  "task.checklistitem.add":
'{"result":475}',
  "task.checklistitem.complete":
'{"result":true}',
  "task.checklistitem.delete":
'{"result":true}',
  "task.checklistitem.get":
'{"result":{"ID":"495","TASK_ID":"8017","PARENT_ID":"457","CREATED_BY":"503","TITLE":"Prepare report Andrew Smith \
Jessica Johnson Andrew Brown","SORT_INDEX":"4","IS_COMPLETE":"N","IS_IMPORTANT":"Y","TOGGLED_BY":null,"TOGGLED_DATE":"\
","MEMBERS":[{"ID":"3","TYPE":"U","NAME":"Andrew Brown","PERSONAL_PHOTO":"249","PERSONAL_GENDER":"M","IMAGE":"https://\
mysite.com/b17053/resize_cache/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","\
IS_COLLABER":false},{"ID":"11","TYPE":"U","NAME":"Andrew Smith","PERSONAL_PHOTO":"231","PERSONAL_GENDER":"M","IMAGE":"\
https://mysite.com/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.\
jpg","IS_COLLABER":false},{"ID":"103","TYPE":"A","NAME":"Jessica \
Johnson","PERSONAL_PHOTO":"8644","PERSONAL_GENDER":"F","IMAGE":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c\
10d63c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","IS_COLLABER":false}],"ATTACHMENTS":{"1111":\
{"ATTACHMENT_ID":1111,"NAME":"Invoice for Client.pdf","SIZE":"148238","FILE_ID":"989","DOWNLOAD_URL":"/bitrix/tools/di\
sk/uf.php?attachedId=1111&action=download&ncc=1","VIEW_URL":"/bitrix/tools/disk/uf.php?attachedId=1111&action=show&ncc\
=1"}}}}',
  "task.checklistitem.getlist":
'{"result":[{"ID":"477","TASK_ID":"8017","PARENT_ID":"431","CREATED_BY":"503","TITLE":"Prepare contract Sarah \
Johnson","SORT_INDEX":"2","IS_COMPLETE":"N","IS_IMPORTANT":"N","TOGGLED_BY":"503","TOGGLED_DATE":"2025-11-10T15:02:30+\
02:00","MEMBERS":[{"ID":"103","TYPE":"A","NAME":"Sarah Johnson","PERSONAL_PHOTO":"8644","PERSONAL_GENDER":"F","IMAGE":\
"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd19\
7/buh.jpg","IS_COLLABER":false}],"ATTACHMENTS":{"1113":{"ATTACHMENT_ID":1113,"NAME":"Instructions.docx","SIZE":"115161\
","FILE_ID":"5065","DOWNLOAD_URL":"/bitrix/tools/disk/uf.php?attachedId=1113&action=download&ncc=1","VIEW_URL":"/bitri\
x/tools/disk/uf.php?attachedId=1113&action=show&ncc=1"},"1115":{"ATTACHMENT_ID":1115,"NAME":"Document \
List.xlsx","SIZE":"14675","FILE_ID":"5067","DOWNLOAD_URL":"/bitrix/tools/disk/uf.php?attachedId=1115&action=download&n\
cc=1","VIEW_URL":"/bitrix/tools/disk/uf.php?attachedId=1115&action=show&ncc=1"}}},{"ID":"431","TASK_ID":"8017","PARENT\
_ID":0,"CREATED_BY":"503","TITLE":"Checklist 1","SORT_INDEX":"0","IS_COMPLETE":"N","IS_IMPORTANT":"N","TOGGLED_BY":nul\
l,"TOGGLED_DATE":"","MEMBERS":[],"ATTACHMENTS":[]},{"ID":"447","TASK_ID":"8017","PARENT_ID":"431","CREATED_BY":"503","\
TITLE":"Agree on details with the client","SORT_INDEX":"1","IS_COMPLETE":"N","IS_IMPORTANT":"N","TOGGLED_BY":null,"TOG\
GLED_DATE":"","MEMBERS":[],"ATTACHMENTS":[]},{"ID":"469","TASK_ID":"8017","PARENT_ID":"447","CREATED_BY":"503","TITLE"\
:"Agree with the manager Andrew Smith John Doe","SORT_INDEX":"2","IS_COMPLETE":"N","IS_IMPORTANT":"N","TOGGLED_BY":nul\
l,"TOGGLED_DATE":"","MEMBERS":[{"ID":"3","TYPE":"A","NAME":"Andrew \
Smith","PERSONAL_PHOTO":"249","PERSONAL_GENDER":"M","IMAGE":"https://mysite.com/b17053/resize_cache/249/c0120a8d7c10d6\
3c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","IS_COLLABER":false},{"ID":"11","TYPE":"U","NAME":\
"John Doe","PERSONAL_PHOTO":"231","PERSONAL_GENDER":"","IMAGE":"https://mysite.com/b17053/resize_cache/231/c0120a8d7c1\
0d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","IS_COLLABER":false}],"ATTACHMENTS":[]},{"ID":"47\
1","TASK_ID":"8017","PARENT_ID":"447","CREATED_BY":"503","TITLE":"Prepare \
solution","SORT_INDEX":"1","IS_COMPLETE":"N","IS_IMPORTANT":"N","TOGGLED_BY":null,"TOGGLED_DATE":"","MEMBERS":[],"ATTA\
CHMENTS":[]},{"ID":"491","TASK_ID":"8017","PARENT_ID":"431","CREATED_BY":"503","TITLE":"Sign \
contract","SORT_INDEX":"3","IS_COMPLETE":"N","IS_IMPORTANT":"N","TOGGLED_BY":null,"TOGGLED_DATE":"","MEMBERS":[],"ATTA\
CHMENTS":[]},{"ID":"433","TASK_ID":"8017","PARENT_ID":"431","CREATED_BY":"503","TITLE":"Find all documents for the \
client","SORT_INDEX":"0","IS_COMPLETE":"Y","IS_IMPORTANT":"N","TOGGLED_BY":"503","TOGGLED_DATE":"2025-11-10T15:02:30+0\
2:00","MEMBERS":[],"ATTACHMENTS":[]},{"ID":"485","TASK_ID":"8017","PARENT_ID":"447","CREATED_BY":"503","TITLE":"Arrang\
e a meeting John Doe","SORT_INDEX":"0","IS_COMPLETE":"Y","IS_IMPORTANT":"N","TOGGLED_BY":"503","TOGGLED_DATE":"2025-11\
-10T15:02:33+02:00","MEMBERS":[{"ID":"11","TYPE":"U","NAME":"John \
Doe","PERSONAL_PHOTO":"231","PERSONAL_GENDER":"","IMAGE":"https://mysite.com/b17053/resize_cache/231/c0120a8d7c10d63c8\
3e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","IS_COLLABER":false}],"ATTACHMENTS":[]}]}',
  "task.checklistitem.getmanifest":
'{"result":{"Manifest version":"2.0","Warning":"don\'t rely on format of this manifest, it can be changed without any \
notification","REST: shortname alias to class":"checklistitem","REST: writable checklistitem data \
fields":["PARENT_ID","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","MEMBERS"],"REST: readable checklistitem data \
fields":["ID","TASK_ID","PARENT_ID","CREATED_BY","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","TOGGLED_BY","TOGGL\
ED_DATE","MEMBERS","ATTACHMENTS"],"REST: sortable checklistitem data \
fields":["ID","PARENT_ID","CREATED_BY","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","TOGGLED_BY","TOGGLED_DATE"],\
"REST: date fields":["TOGGLED_DATE"],"REST: available methods":{"getmanifest":{"staticMethod":true,"params":[]},"get":\
{"mandatoryParamsCount":2,"params":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"\
}],"allowedKeysInReturnValue":["ID","TASK_ID","PARENT_ID","CREATED_BY","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTAN\
T","TOGGLED_BY","TOGGLED_DATE","MEMBERS","ATTACHMENTS"]},"getlist":{"staticMethod":true,"mandatoryParamsCount":1,"para\
ms":[{"description":"taskId","type":"integer"},{"description":"arOrder","type":"array","allowedKeys":["ID","PARENT_ID"\
,"CREATED_BY","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","TOGGLED_BY","TOGGLED_DATE"]}],"allowedKeysInReturnVal\
ue":["ID","TASK_ID","PARENT_ID","CREATED_BY","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","TOGGLED_BY","TOGGLED_D\
ATE","MEMBERS","ATTACHMENTS"],"collectionInReturnValue":true},"add":{"staticMethod":true,"mandatoryParamsCount":2,"par\
ams":[{"description":"taskId","type":"integer"},{"description":"arFields","type":"array","allowedKeys":["PARENT_ID","T\
ITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","MEMBERS"]}]},"update":{"staticMethod":false,"mandatoryParamsCount":3,\
"params":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"},{"description":"arFields\
","type":"array","allowedKeys":["PARENT_ID","TITLE","SORT_INDEX","IS_COMPLETE","IS_IMPORTANT","MEMBERS"]}]},"delete":{\
"staticMethod":false,"mandatoryParamsCount":2,"params":[{"description":"taskId","type":"integer"},{"description":"item\
Id","type":"integer"}]},"complete":{"staticMethod":false,"mandatoryParamsCount":2,"params":[{"description":"taskId","t\
ype":"integer"},{"description":"itemId","type":"integer"}]},"renew":{"staticMethod":false,"mandatoryParamsCount":2,"pa\
rams":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"}]},"moveafteritem":{"staticM\
ethod":false,"mandatoryParamsCount":3,"params":[{"description":"taskId","type":"integer"},{"description":"itemId","typ\
e":"integer"},{"description":"afterItemId","type":"integer"}]},"isactionallowed":{"staticMethod":false,"mandatoryParam\
sCount":3,"params":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"},{"description"\
:"actionId","type":"integer"}]}}}}',
  "task.checklistitem.isactionallowed":
'{"result":true}',
  "task.checklistitem.moveafteritem":
'{"result":null}',
  "task.checklistitem.renew":
'{"result":true}',
  "task.checklistitem.update":
'{"result":null}',
};
