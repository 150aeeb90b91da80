// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of tasks.task. */
export const tasksTaskSamples = {
  "tasks.task.add":
'{"result":{"task":{"id":"3711","parentId":null,"title":"task for \
test","description":"","mark":null,"priority":"1","multitask":"N","notViewed":"N","replicate":"N","stageId":"0","creat\
edBy":"1","createdDate":"2024-11-02T10:06:08+02:00","responsibleId":"1","changedBy":"1","changedDate":"2024-11-02T10:0\
6:08+02:00","statusChangedBy":null,"closedBy":null,"closedDate":null,"activityDate":"2024-11-02T10:06:08+02:00","dateS\
tart":null,"deadline":null,"startDatePlan":null,"endDatePlan":null,"guid":"{c2794da9-c7fe-404d-a709-ddab4578717a}","xm\
lId":null,"commentsCount":null,"serviceCommentsCount":null,"allowChangeDeadline":"N","allowTimeTracking":"N","taskCont\
rol":"N","addInReport":"N","forkedByTemplateId":null,"timeEstimate":"0","timeSpentInLogs":null,"matchWorkTime":"N","fo\
rumTopicId":null,"forumId":null,"siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVers\
ion":"1","viewedDate":null,"sorting":null,"durationFact":null,"isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flow\
Id":null,"descriptionInBbcode":"Y","status":"2","statusChangedDate":"2024-11-02T10:06:08+02:00","durationPlan":null,"d\
urationType":"days","favorite":"N","groupId":"0","auditors":[],"accomplices":[],"checklist":[],"group":[],"creator":{"\
id":"1","name":"Viola","link":"/company/personal/user/1/","icon":"https://your-domain.bitrix24.com/b13743910/resize_ca\
che/2267/c0120a8d7c10d63c83e32398d1ec4d9e/main/c7b/c7bd44b1babaa5448125dd97d038ce1b/d5fb56b94dc2c3cd8c006a2c595a4895.j\
pg","workPosition":""},"responsible":{"id":"1","name":"Viola","link":"/company/personal/user/1/","icon":"https://your-\
domain.bitrix24.com/b13743910/resize_cache/2267/c0120a8d7c10d63c83e32398d1ec4d9e/main/c7b/c7bd44b1babaa5448125dd97d038\
ce1b/d5fb56b94dc2c3cd8c006a2c595a4895.jpg","workPosition":""},"accomplicesData":[],"auditorsData":[],"newCommentsCount\
":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":false,"start":true,"pause":f\
alse,"delegate":true,"remove":true,"edit":true,"defer":true,"renew":false,"create":true,"changeDeadline":true,"checkli\
stAddItems":true,"addFavorite":true,"deleteFavorite":false,"rate":true,"edit.originator":false,"checklist.reorder":tru\
e,"elapsedtime.add":true,"dayplan.timer.toggle":false,"edit.plan":true,"checklist.add":true,"favorite.add":true,"favor\
ite.delete":false},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"entityId":null,"userId":1,"created\
By":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComplete":false,"isImportant":false,"com\
pletedCount":0,"members":[],"attachments":[]},"action":[],"descendants":[]},"checkListCanAdd":true}}}',
  "tasks.task.approve":
'{"result":{"task":{"id":"8017","parentId":null,"title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"397","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"547","changedBy":\
"503","changedDate":"2025-09-18T12:36:11+02:00","statusChangedBy":"503","closedBy":"503","closedDate":"2025-09-18T12:3\
6:11+02:00","activityDate":"2025-09-18T12:36:11+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T\
08:00:00+02:00","startDatePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"\
commentsCount":"62","serviceCommentsCount":"44","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","a\
ddInReport":"N","forkedByTemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forum\
TopicId":"1273","forumId":"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersi\
on":"87","viewedDate":"2025-09-18T12:35:22+02:00","sorting":null,"durationFact":"1166","isMuted":"N","isPinned":"N","i\
sPinnedInGroup":"N","flowId":null,"descriptionInBbcode":"Y","status":"5","statusChangedDate":"2025-09-18T12:36:11+02:0\
0","durationPlan":"0","durationType":"days","favorite":"Y","groupId":"129","auditors":["103","503"],"accomplices":[],"\
checklist":{"431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"New \
Stream","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalData":[\
]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053\
/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosi\
tion":"Administrator"},"responsible":{"id":"547","name":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/i\
mages/tasks/default_avatar.png","workPosition":"Tester"},"accomplicesData":[],"auditorsData":{"103":{"id":"103","name"\
:"Svetlana Johnson","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7\
c10d63c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"503":{"id":"5\
03","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c\
0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"\
}},"newCommentsCount":2,"action":{"accept":false,"decline":false,"complete":false,"approve":false,"disapprove":false,"\
start":false,"pause":false,"delegate":false,"remove":true,"edit":true,"defer":false,"renew":true,"create":true,"change\
Deadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.origi\
nator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":false,"edit.plan":true,"checklist.\
add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null\
,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isCo\
mplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descend\
ants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"title\
":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members\
":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":tr\
ue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parent\
Id":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":0\
,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccom\
plice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy"\
:503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"comp\
letedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":t\
rue,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1758188171.142611,"finish":175\
8188172.101309,"duration":0.958698034286499,"processing":0.9341180324554443,"date_start":"2025-09-18T12:36:11+02:00","\
date_finish":"2025-09-18T12:36:12+02:00","operating_reset_at":1758188771,"operating":0.9340989589691162}}}',
  "tasks.task.complete":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"351","sprintId\
":null,"backlogId":"5","createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":"\
503","changedDate":"2025-09-09T12:11:30+02:00","statusChangedBy":"503","closedBy":"503","closedDate":"2025-09-09T12:11\
:30+02:00","activityDate":"2025-09-09T12:11:30+02:00","dateStart":"2025-09-08T16:45:28+02:00","deadline":"2025-09-19T1\
7:00:00+02:00","startDatePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"c\
ommentsCount":"39","serviceCommentsCount":"23","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","ad\
dInReport":"N","forkedByTemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"N","forumT\
opicId":"1273","forumId":"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersio\
n":"41","viewedDate":"2025-09-09T12:11:30+02:00","sorting":null,"durationFact":"1166","isMuted":"Y","isPinned":"N","is\
PinnedInGroup":"N","flowId":null,"descriptionInBbcode":"Y","status":"5","statusChangedDate":"2025-09-09T12:11:30+02:00\
","durationPlan":"0","durationType":"days","favorite":"Y","groupId":"125","auditors":["61","103","547"],"accomplices":\
["3","11"],"checklist":{"431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"125","name":"Wor\
king Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/bag.png","additionalData":\
[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1705\
3/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPos\
ition":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Karpov","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_ca\
che/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Sergeev","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":false,"approve":false,"disapprove":fal\
se,"start":false,"pause":false,"delegate":false,"remove":true,"edit":true,"defer":false,"renew":true,"create":true,"ch\
angeDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.o\
riginator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":false,"edit.plan":true,"checkl\
ist.add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":\
null,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","\
isComplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"des\
cendants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"t\
itle":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"mem\
bers":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice\
":true},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"pa\
rentId":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCoun\
t":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addA\
ccomplice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"create\
dBy":503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"\
completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"ad\
d":true,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true}}}',
  "tasks.task.counters.get":
'{"result":{"expired":{"counter":1,"code":6291456},"new_comments":{"counter":7,"code":12582912}},"total":1}',
  "tasks.task.defer":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"351","sprintId\
":null,"backlogId":"5","createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":"\
503","changedDate":"2025-09-09T16:33:01+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate"\
:"2025-09-09T16:31:11+02:00","dateStart":"2025-09-09T16:32:43+02:00","deadline":"2025-09-19T17:00:00+02:00","startDate\
Plan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"40","servi\
ceCommentsCount":"24","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","addInReport":"N","forkedByT\
emplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"N","forumTopicId":"1273","forumId":\
"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"45","viewedDate":"202\
5-09-09T16:31:11+02:00","sorting":null,"durationFact":"1166","isMuted":"Y","isPinned":"N","isPinnedInGroup":"N","flowI\
d":null,"descriptionInBbcode":"Y","status":"6","statusChangedDate":"2025-09-09T16:33:01+02:00","durationPlan":"0","dur\
ationType":"days","favorite":"Y","groupId":"125","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{"\
431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"125","name":"Wor\
k Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/bag.png","additionalData":[]}\
,"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/r\
esize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPositi\
on":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Smith","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_cac\
he/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Johnson","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":fals\
e,"start":false,"pause":false,"delegate":true,"remove":true,"edit":true,"defer":false,"renew":true,"create":true,"chan\
geDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.ori\
ginator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist\
.add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":nul\
l,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isC\
omplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descen\
dants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"titl\
e":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"member\
s":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":t\
rue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"paren\
tId":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":\
0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAcco\
mplice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy\
":503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"com\
pletedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":\
true,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757424781.720907,"finish":17\
57424782.080553,"duration":0.3596460819244385,"processing":0.32967400550842285,"date_start":"2025-09-09T16:33:01+02:00\
","date_finish":"2025-09-09T16:33:02+02:00","operating_reset_at":1757425381,"operating":0.3296499252319336}}}',
  "tasks.task.delegate":
'{"result":{"task":{"id":"8017","parentId":null,"title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"395","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"547","changedBy":\
"503","changedDate":"2025-09-18T12:05:02+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate\
":"2025-09-18T12:05:03+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T08:00:00+02:00","startDat\
ePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"52","serv\
iceCommentsCount":"36","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"N","addInReport":"N","forkedBy\
TemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forumTopicId":"1273","forumId"\
:"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"70","viewedDate":"20\
25-09-18T12:05:03+02:00","sorting":null,"durationFact":"1166","isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flow\
Id":"19","descriptionInBbcode":"Y","status":"2","statusChangedDate":"2025-09-18T12:05:02+02:00","durationPlan":"0","du\
rationType":"days","favorite":"Y","groupId":"129","auditors":["61","103","503"],"accomplices":["3"],"checklist":{"431"\
:{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"New \
Flow","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalData":[]}\
,"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/r\
esize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPositi\
on":"Administrator"},"responsible":{"id":"547","name":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/ima\
ges/tasks/default_avatar.png","workPosition":"Tester"},"accomplicesData":{"3":{"id":"3","name":"Andrew \
Karpov","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_cache/249/c0120a8d7c10d63c83e32398\
d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"503":{"id":"503","n\
ame":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8\
d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"}},"ne\
wCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":false,"start":\
true,"pause":false,"delegate":true,"remove":true,"edit":true,"defer":true,"renew":false,"create":true,"changeDeadline"\
:true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.originator":fa\
lse,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist.add":true,\
"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"entityId\
":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComplete":fa\
lse,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descendants":[{"n\
odeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"title":"Checkli\
st 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members":[],"atta\
chments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true},"desce\
ndants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":431,"t\
itle":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":0,"members"\
:[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":tru\
e},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"pare\
ntId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"completedCount\
":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAc\
complice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1758186302.475834,"finish":1758186304.09\
3747,"duration":1.617913007736206,"processing":1.5874669551849365,"date_start":"2025-09-18T12:05:02+02:00","date_finis\
h":"2025-09-18T12:05:04+02:00","operating_reset_at":1758186902,"operating":2.09035587310791}}}',
  "tasks.task.delete":
'{"result":{"task":true}}',
  "tasks.task.disapprove":
'{"result":{"task":{"id":"8017","parentId":null,"title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"395","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"547","changedBy":\
"503","changedDate":"2025-09-18T12:34:48+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate\
":"2025-09-18T12:34:48+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T08:00:00+02:00","startDat\
ePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"57","serv\
iceCommentsCount":"40","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","addInReport":"N","forkedBy\
TemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forumTopicId":"1273","forumId"\
:"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"82","viewedDate":"20\
25-09-18T12:34:48+02:00","sorting":null,"durationFact":"1166","isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flow\
Id":null,"descriptionInBbcode":"Y","status":"2","statusChangedDate":"2025-09-18T12:34:48+02:00","durationPlan":"0","du\
rationType":"days","favorite":"Y","groupId":"129","auditors":["103","503"],"accomplices":[],"checklist":{"431":{"id":"\
431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"New \
Stream","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalData":[\
]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053\
/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosi\
tion":"Administrator"},"responsible":{"id":"547","name":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/i\
mages/tasks/default_avatar.png","workPosition":"Tester"},"accomplicesData":[],"auditorsData":{"103":{"id":"103","name"\
:"Svetlana Johnson","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7\
c10d63c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"503":{"id":"5\
03","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c\
0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"\
}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":false,"s\
tart":true,"pause":false,"delegate":true,"remove":true,"edit":true,"defer":true,"renew":false,"create":true,"changeDea\
dline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.originat\
or":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist.add"\
:true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"en\
tityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComple\
te":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descendants\
":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"title":"C\
hecklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members":[]\
,"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true},\
"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":\
431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":0,"me\
mbers":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplic\
e":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503\
,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"complete\
dCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,\
"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1758188088.458422,"finish":1758188\
089.399905,"duration":0.9414830207824707,"processing":0.9193058013916016,"date_start":"2025-09-18T12:34:48+02:00","dat\
e_finish":"2025-09-18T12:34:49+02:00","operating_reset_at":1758188688,"operating":1.3653719425201416}}}',
  "tasks.task.favorite.add":
'{"result":true}',
  "tasks.task.favorite.remove":
'{"result":true}',
  "tasks.task.files.attach":
'{"result":{"attachmentId":1079}}',
  "tasks.task.get":
'{"result":{"task":{"id":"8017","title":"Task Example","description":"Task description with \
[B]formatting[/B]","createdBy":"503","responsibleId":"547","deadline":"2025-10-24T19:00:00+02:00","ufCrmTask":["C_627"\
,"CO_591","L_1177","T88_3","D_1723"],"ufTaskWebdavFiles":[1065,1077],"ufMailMessage":null,"descriptionInBbcode":"Y","f\
avorite":"Y","group":[],"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"http\
s://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R\
5A1256.png","workPosition":"admin"},"responsible":{"id":"547","name":"Maria","link":"/company/personal/user/547/","ico\
n":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tester"},"action":{"accept":false,"decline":false,"comple\
te":true,"approve":false,"disapprove":false,"start":true,"pause":false,"delegate":true,"remove":true,"edit":true,"defe\
r":true,"renew":false,"create":true,"changeDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite\
":true,"rate":true,"take":false,"edit.originator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer\
.toggle":true,"edit.plan":true,"checklist.add":true,"favorite.add":false,"favorite.delete":true}}}}',
  "tasks.task.getFields":
'{"result":{"fields":{"ID":{"title":"ID","type":"integer","primary":true},"PARENT_ID":{"title":"Base Task \
ID","type":"integer","default":0},"TITLE":{"title":"Title","type":"string","required":true},"DESCRIPTION":{"title":"De\
scription","type":"string"},"MARK":{"title":"Rating","type":"enum","values":{"N":"Negative","P":"Positive"},"default":\
null},"PRIORITY":{"title":"Priority","type":"enum","values":{"0":"Low","1":"Medium","2":"High"},"default":1},"STATUS":\
{"title":"Status","type":"enum","values":{"2":"Pending","3":"In Progress","4":"Awaiting \
Review","5":"Completed","6":"Deferred"},"default":2},"MULTITASK":{"title":"Multitask","type":"enum","values":{"Y":"Yes\
","N":"No"},"default":"N"},"NOT_VIEWED":{"title":null,"type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"REPL\
ICATE":{"title":"Recurring Task","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"GROUP_ID":{"title":"Proje\
ct","type":"integer","default":0},"STAGE_ID":{"title":"Stage","type":"integer","default":0},"SPRINT_ID":{"title":"Spri\
nt","type":"integer","default":0},"BACKLOG_ID":{"title":"Backlog","type":"integer","default":0},"CREATED_BY":{"title":\
"Creator","type":"integer","required":true},"CREATED_DATE":{"title":null,"type":"datetime"},"RESPONSIBLE_ID":{"title":\
"Participant","type":"integer","required":true},"ACCOMPLICES":{"title":null,"type":"array"},"AUDITORS":{"title":null,"\
type":"array"},"CHANGED_BY":{"title":"Modified By","type":"integer"},"CHANGED_DATE":{"title":"Modification \
Date","type":"datetime"},"STATUS_CHANGED_BY":{"title":"Status Changed \
By","type":"integer"},"STATUS_CHANGED_DATE":{"title":"Status Change \
Date","type":"datetime"},"CLOSED_BY":{"title":"Closed By","type":"integer","default":null},"CLOSED_DATE":{"title":"Clo\
sure Date","type":"datetime","default":null},"ACTIVITY_DATE":{"title":null,"type":"datetime","default":null},"DATE_STA\
RT":{"title":"Start Date","type":"datetime","default":null},"DEADLINE":{"title":"Deadline","type":"datetime","default"\
:null},"START_DATE_PLAN":{"title":"Planned Start","type":"datetime","default":null},"END_DATE_PLAN":{"title":"Planned \
Completion","type":"datetime","default":null},"GUID":{"title":"GUID","type":"string","default":null},"XML_ID":{"title"\
:"XML_ID","type":"string","default":null},"COMMENTS_COUNT":{"title":"Number of \
Comments","type":"integer","default":0},"SERVICE_COMMENTS_COUNT":{"title":null,"type":"integer","default":0},"NEW_COMM\
ENTS_COUNT":{"title":null,"type":"integer","default":0},"ALLOW_CHANGE_DEADLINE":{"title":null,"type":"enum","values":{\
"Y":"Yes","N":"No"},"default":"N"},"ALLOW_TIME_TRACKING":{"title":null,"type":"enum","values":{"Y":"Yes","N":"No"},"de\
fault":"N"},"TASK_CONTROL":{"title":"Accept Work","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"ADD_IN_R\
EPORT":{"title":"Add to Report","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"FORKED_BY_TEMPLATE_ID":{"t\
itle":"Created from Template","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"TIME_ESTIMATE":{"title":"Est\
imated Time","type":"integer"},"TIME_SPENT_IN_LOGS":{"title":"Time Spent from Change \
History","type":"integer"},"MATCH_WORK_TIME":{"title":"Skip Weekends","type":"integer"},"FORUM_TOPIC_ID":{"title":"FOR\
UM_TOPIC_ID","type":"integer"},"FORUM_ID":{"title":"FORUM_ID","type":"integer"},"SITE_ID":{"title":"SITE_ID","type":"s\
tring"},"SUBORDINATE":{"title":"Subordinate Task","type":"enum","values":{"Y":"Yes","N":"No"},"default":null},"FAVORIT\
E":{"title":null,"type":"enum","values":{"Y":"Yes","N":"No"},"default":null},"EXCHANGE_MODIFIED":{"title":"EXCHANGE_MO\
DIFIED","type":"datetime","default":null},"EXCHANGE_ID":{"title":"EXCHANGE_ID","type":"integer","default":null},"OUTLO\
OK_VERSION":{"title":"OUTLOOK_VERSION","type":"integer","default":null},"VIEWED_DATE":{"title":"Last Viewed \
Date","type":"datetime"},"SORTING":{"title":"Sorting Index","type":"double"},"DURATION_PLAN":{"title":"Spent \
(planned)","type":"integer"},"DURATION_FACT":{"title":"Spent \
(actual)","type":"integer"},"CHECKLIST":{"title":null,"type":"array"},"DURATION_TYPE":{"title":"DURATION_TYPE","type":\
"enum","values":["secs","mins","hours","days","weeks","months","years"],"default":"days"},"IS_MUTED":{"title":null,"ty\
pe":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"IS_PINNED":{"title":null,"type":"enum","values":{"Y":"Yes","N\
":"No"},"default":"N"},"IS_PINNED_IN_GROUP":{"title":null,"type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"\
FLOW_ID":{"title":"Flow","type":"integer","default":0},"UF_CRM_TASK":{"title":"CRM \
Entities","type":"crm"},"UF_TASK_WEBDAV_FILES":{"title":"Upload \
Files","type":"disk_file"},"UF_MAIL_MESSAGE":{"title":null,"type":"mail_message"},"UF_NEW_TASKS_FIELD":{"title":"New \
Task Field","type":"string"}}}}',
  "tasks.task.getaccess":
'{"result":{"allowedActions":{"503":{"ACCEPT":false,"DECLINE":false,"COMPLETE":true,"APPROVE":false,"DISAPPROVE":false\
,"START":false,"PAUSE":true,"DELEGATE":true,"REMOVE":true,"EDIT":true,"DEFER":false,"RENEW":false,"CREATE":true,"CHANG\
E_DEADLINE":true,"CHECKLIST_ADD_ITEMS":true,"ADD_FAVORITE":false,"DELETE_FAVORITE":true,"RATE":true,"TAKE":false,"EDIT\
.ORIGINATOR":false,"CHECKLIST.REORDER":true,"ELAPSEDTIME.ADD":true,"DAYPLAN.TIMER.TOGGLE":true,"EDIT.PLAN":true,"CHECK\
LIST.ADD":true,"FAVORITE.ADD":false,"FAVORITE.DELETE":true},"547":{"ACCEPT":false,"DECLINE":false,"COMPLETE":false,"AP\
PROVE":false,"DISAPPROVE":false,"FAVORITE.DELETE":false}}}}',
  "tasks.task.history.list":
'{"result":{"list":[{"id":16359,"createdDate":"2025-09-25T14:09:45+02:00","field":"NEW","value":{"from":null,"to":null\
},"user":{"id":503,"name":"Maria","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":16361,"creat\
edDate":"2025-09-25T14:09:45+02:00","field":"COMMENT","value":{"from":null,"to":"3409"},"user":{"id":503,"name":"Maria\
","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":16363,"createdDate":"2025-09-25T14:09:45+02:\
00","field":"CHECKLIST_ITEM_CREATE","value":{"from":"","to":"What to \
do"},"user":{"id":503,"name":"Maria","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":16365,"cr\
eatedDate":"2025-09-25T14:09:45+02:00","field":"CHECKLIST_ITEM_CREATE","value":{"from":"","to":"Contact the \
client"},"user":{"id":503,"name":"Maria","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":16367\
,"createdDate":"2025-09-25T14:09:45+02:00","field":"CHECKLIST_ITEM_CREATE","value":{"from":"","to":"Prepare the \
contract"},"user":{"id":503,"name":"Maria","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":163\
69,"createdDate":"2025-09-25T14:09:45+02:00","field":"CHECKLIST_ITEM_CREATE","value":{"from":"","to":"Sign the \
contract"},"user":{"id":503,"name":"Maria","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":163\
71,"createdDate":"2025-09-25T14:09:57+02:00","field":"AUDITORS","value":{"from":"","to":"547"},"user":{"id":503,"name"\
:"Maria","lastName":"Johnson","secondName":"","login":"maria@mysite.com"}},{"id":16375,"createdDate":"2025-09-25T14:09\
:57+02:00","field":"COMMENT","value":{"from":null,"to":"3411"},"user":{"id":503,"name":"Maria","lastName":"Johnson","s\
econdName":"","login":"maria@mysite.com"}},{"id":16373,"createdDate":"2025-09-25T14:09:58+02:00","field":"COMMENT","va\
lue":{"from":null,"to":"3413"},"user":{"id":503,"name":"Maria","lastName":"Johnson","secondName":"","login":"maria@mys\
ite.com"}}]}}',
  "tasks.task.list":
'{"result":{"tasks":[{"id":"8017","title":"Task Example","description":"Task description with \
[B]formatting[/B]","deadline":"2025-10-24T19:00:00+02:00","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"5\
47","priority":"2","mark":"","descriptionInBbcode":"Y","lengthDeadline":"1","status":"2","auditors":["13","103"],"acco\
mplices":[],"group":[],"responsible":{"id":"547","name":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/i\
mages/tasks/default_avatar.png","workPosition":"Tester"},"accomplicesData":[],"auditorsData":{"13":{"id":"13","name":"\
John Smith","link":"/company/personal/user/13/","icon":"https://mysite.com/b17053/resize_cache/209/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c8dd225a1c6ea0a25722d01644b90fe4/8b.jpg","workPosition":"System \
Administrator"},"103":{"id":"103","name":"Samantha Johnson","link":"/company/personal/user/103/","icon":"https://mysit\
e.com/b17053/resize_cache/8644/c0120a8d7c10d63c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","wo\
rkPosition":"Accountant"}},"taskRequireResult":"Y","taskHasOpenResult":"N","taskHasResult":"Y","timeElapsed":null,"tim\
erIsRunningForCurrentUser":"N","parsedDescription":"Task description with \
[B]formatting[/B]","counter":{"counters":{"expired":0,"newComments":0,"projectExpired":0,"projectNewComments":0,"muted\
Expired":0,"mutedNewComments":0},"color":"gray","value":0},"tags":{"35":{"id":35,"title":"arpar"}},"subStatus":"2"}]},\
"total":1}',
  "tasks.task.mute":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"395","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":\
"503","changedDate":"2025-09-10T15:22:12+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate\
":"2025-09-10T15:20:59+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T08:00:00+02:00","startDat\
ePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"43","serv\
iceCommentsCount":"27","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"N","addInReport":"N","forkedBy\
TemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forumTopicId":"1273","forumId"\
:"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"51","viewedDate":"20\
25-09-10T15:21:58+02:00","sorting":null,"durationFact":"1166","isMuted":"Y","isPinned":"N","isPinnedInGroup":"N","flow\
Id":"19","descriptionInBbcode":"Y","status":"3","statusChangedDate":"2025-09-10T15:22:12+02:00","durationPlan":"0","du\
rationType":"days","favorite":"Y","groupId":"129","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{\
"431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"Wor\
k Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalData":\
[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1705\
3/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPos\
ition":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Karpov","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_ca\
che/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Sergeev","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":fals\
e,"start":false,"pause":true,"delegate":true,"remove":true,"edit":true,"defer":false,"renew":false,"create":true,"chan\
geDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.ori\
ginator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist\
.add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":nul\
l,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isC\
omplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descen\
dants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"titl\
e":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"member\
s":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":t\
rue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"paren\
tId":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":\
0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAcco\
mplice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy\
":503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"com\
pletedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":\
true,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757513814.799823,"finish":17\
57513814.898483,"duration":0.09865999221801758,"processing":0.07469487190246582,"date_start":"2025-09-10T17:16:54+02:0\
0","date_finish":"2025-09-10T17:16:54+02:00","operating_reset_at":1757514414,"operating":0}}}',
  "tasks.task.pause":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"351","sprintId\
":null,"backlogId":"5","createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":"\
503","changedDate":"2025-09-09T16:32:53+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate"\
:"2025-09-09T16:31:11+02:00","dateStart":"2025-09-09T16:32:43+02:00","deadline":"2025-09-19T17:00:00+02:00","startDate\
Plan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"40","servi\
ceCommentsCount":"24","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","addInReport":"N","forkedByT\
emplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"N","forumTopicId":"1273","forumId":\
"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"44","viewedDate":"202\
5-09-09T16:31:11+02:00","sorting":null,"durationFact":"1166","isMuted":"Y","isPinned":"N","isPinnedInGroup":"N","flowI\
d":null,"descriptionInBbcode":"Y","status":"2","statusChangedDate":"2025-09-09T16:32:53+02:00","durationPlan":"0","dur\
ationType":"days","favorite":"Y","groupId":"125","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{"\
431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"125","name":"Wor\
king Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/bag.png","additionalData":\
[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1705\
3/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPos\
ition":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Smith","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_cac\
he/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Johnson","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":fals\
e,"start":true,"pause":false,"delegate":true,"remove":true,"edit":true,"defer":true,"renew":false,"create":true,"chang\
eDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.orig\
inator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist.\
add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null\
,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isCo\
mplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descend\
ants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"title\
":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members\
":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":tr\
ue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parent\
Id":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":0\
,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccom\
plice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy"\
:503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"comp\
letedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":t\
rue,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757424772.965784,"finish":175\
7424773.249644,"duration":0.2838599681854248,"processing":0.2623560428619385,"date_start":"2025-09-09T16:32:52+02:00",\
"date_finish":"2025-09-09T16:32:53+02:00","operating_reset_at":1757425372,"operating":0.26233911514282227}}}',
  "tasks.task.pin":
'{"result":{"task":{"id":"3897","parentId":null,"title":"Task \
Example","description":"","mark":null,"priority":"1","multitask":"N","notViewed":"N","replicate":"N","stageId":"0","sp\
rintId":null,"backlogId":null,"createdBy":"503","createdDate":"2026-05-21T11:50:16+02:00","responsibleId":"503","chang\
edBy":"503","changedDate":"2026-05-21T11:50:16+02:00","statusChangedBy":null,"closedBy":null,"closedDate":null,"activi\
tyDate":"2026-05-21T11:50:16+02:00","dateStart":null,"deadline":"2026-05-26T22:00:00+02:00","startDatePlan":null,"endD\
atePlan":null,"guid":"{b3757070-422d-4221-82bd-ed1b8ec26c35}","xmlId":null,"commentsCount":null,"serviceCommentsCount"\
:null,"allowChangeDeadline":"N","allowTimeTracking":"N","taskControl":"N","addInReport":"N","forkedByTemplateId":null,\
"timeEstimate":"0","timeSpentInLogs":null,"matchWorkTime":"N","forumTopicId":null,"forumId":null,"siteId":"s1","subord\
inate":"N","exchangeModified":null,"exchangeId":null,"outlookVersion":"1","viewedDate":null,"sorting":null,"durationFa\
ct":null,"isMuted":"N","isPinned":"Y","isPinnedInGroup":"N","flowId":null,"chatId":3619,"descriptionInBbcode":"Y","sta\
tus":"2","statusChangedDate":"2026-05-21T11:50:16+02:00","durationPlan":null,"durationType":"days","favorite":"N","gro\
upId":"0","auditors":[],"accomplices":[],"checklist":[],"group":[],"creator":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/path/to/avatar.png","workPosition":null},"res\
ponsible":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/path/to/a\
vatar.png","workPosition":null},"accomplicesData":[],"auditorsData":[],"newCommentsCount":0,"action":{"accept":false,"\
decline":false,"complete":true,"approve":false,"disapprove":false,"start":true,"pause":false,"delegate":true,"remove":\
true,"edit":true,"defer":true,"renew":false,"create":true,"changeDeadline":true,"checklistAddItems":true,"addFavorite"\
:true,"deleteFavorite":false,"rate":true,"take":false,"edit.originator":false,"checklist.reorder":true,"elapsedtime.ad\
d":true,"dayplan.timer.toggle":false,"edit.plan":true,"checklist.add":true,"favorite.add":true,"favorite.delete":false\
},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"entityId":null,"userId":503,"createdBy":null,"paren\
tId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,\
"members":[],"attachments":[],"nodeId":null},"action":[],"descendants":[]},"checkListCanAdd":true}}}',
  "tasks.task.renew":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"351","sprintId\
":null,"backlogId":"5","createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":"\
503","changedDate":"2025-09-09T16:31:11+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate"\
:"2025-09-09T16:31:11+02:00","dateStart":"2025-09-08T16:45:28+02:00","deadline":"2025-09-19T17:00:00+02:00","startDate\
Plan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"40","servi\
ceCommentsCount":"24","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","addInReport":"N","forkedByT\
emplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"N","forumTopicId":"1273","forumId":\
"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"42","viewedDate":"202\
5-09-09T16:31:11+02:00","sorting":null,"durationFact":"1166","isMuted":"Y","isPinned":"N","isPinnedInGroup":"N","flowI\
d":null,"descriptionInBbcode":"Y","status":"2","statusChangedDate":"2025-09-09T16:31:11+02:00","durationPlan":"0","dur\
ationType":"days","favorite":"Y","groupId":"125","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{"\
431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"125","name":"Wor\
king Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/bag.png","additionalData":\
[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1705\
3/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPos\
ition":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Karpov","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_ca\
che/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Sergeev","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":fals\
e,"start":true,"pause":false,"delegate":true,"remove":true,"edit":true,"defer":true,"renew":false,"create":true,"chang\
eDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.orig\
inator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist.\
add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null\
,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isCo\
mplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descend\
ants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"title\
":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members\
":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":tr\
ue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parent\
Id":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":0\
,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccom\
plice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy"\
:503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"comp\
letedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":t\
rue,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757424671.509725,"finish":175\
7424672.203906,"duration":0.694180965423584,"processing":0.6726489067077637,"date_start":"2025-09-09T16:31:11+02:00","\
date_finish":"2025-09-09T16:31:12+02:00","operating_reset_at":1757425271,"operating":0.6726338863372803}}}',
  "tasks.task.result.addFromComment":
'{"result":{"id":21,"taskId":8017,"commentId":3199,"createdBy":503,"createdAt":"2025-07-13T14:30:00+02:00","updatedAt"\
:"2025-07-13T14:30:00+02:00","status":0,"text":"Sent documents to the client. The client promises to respond on \
[B]Monday[/B].","formattedText":"Sent documents to the client. The client promises to respond on \
<b>Monday</b>.","files":null}}',
  "tasks.task.result.deleteFromComment":
'{"result":null}',
  "tasks.task.result.list":
'{"result":[{"id":23,"taskId":8017,"commentId":3197,"createdBy":503,"createdAt":"2025-07-15T14:30:00+02:00","updatedAt\
":"2025-08-19T16:45:48+02:00","status":0,"text":"Client signed the documents","formattedText":"Client signed the \
documents","files":[]},{"id":21,"taskId":8017,"commentId":3199,"createdBy":503,"createdAt":"2025-07-13T14:30:00+02:00"\
,"updatedAt":"2025-08-19T16:45:56+02:00","status":0,"text":"Sent documents to the client. The client promises to \
respond on [B]Monday[/B].","formattedText":"Sent documents to the client. The client promises to respond on \
<b>Monday</b>.","files":[1055,1057,1059,1061,1063]}]}',
  "tasks.task.start":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"351","sprintId\
":null,"backlogId":"5","createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":"\
503","changedDate":"2025-09-09T16:32:43+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate"\
:"2025-09-09T16:31:11+02:00","dateStart":"2025-09-09T16:32:43+02:00","deadline":"2025-09-19T17:00:00+02:00","startDate\
Plan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"40","servi\
ceCommentsCount":"24","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"Y","addInReport":"N","forkedByT\
emplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"N","forumTopicId":"1273","forumId":\
"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"43","viewedDate":"202\
5-09-09T16:31:11+02:00","sorting":null,"durationFact":"1166","isMuted":"Y","isPinned":"N","isPinnedInGroup":"N","flowI\
d":null,"descriptionInBbcode":"Y","status":"3","statusChangedDate":"2025-09-09T16:32:43+02:00","durationPlan":"0","dur\
ationType":"days","favorite":"Y","groupId":"125","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{"\
431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"125","name":"Wor\
k Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/bag.png","additionalData":[]}\
,"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/r\
esize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPositi\
on":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Smith","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_cac\
he/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Johnson","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Johnson","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":fals\
e,"start":false,"pause":true,"delegate":true,"remove":true,"edit":true,"defer":false,"renew":false,"create":true,"chan\
geDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.ori\
ginator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist\
.add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":nul\
l,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isC\
omplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descen\
dants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"titl\
e":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"member\
s":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":t\
rue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"paren\
tId":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":\
0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAcco\
mplice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy\
":503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"com\
pletedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":\
true,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757424763.612856,"finish":17\
57424763.90201,"duration":0.289154052734375,"processing":0.26647090911865234,"date_start":"2025-09-09T16:32:43+02:00",\
"date_finish":"2025-09-09T16:32:43+02:00","operating_reset_at":1757425363,"operating":0.26645517349243164}}}',
  "tasks.task.startwatch":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"395","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":\
"503","changedDate":"2025-09-10T17:22:12+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate\
":"2025-09-10T17:22:13+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T08:00:00+02:00","startDat\
ePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"44","serv\
iceCommentsCount":"28","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"N","addInReport":"N","forkedBy\
TemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forumTopicId":"1273","forumId"\
:"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"52","viewedDate":"20\
25-09-10T17:22:13+02:00","sorting":null,"durationFact":"1166","isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flow\
Id":"19","descriptionInBbcode":"Y","status":"3","statusChangedDate":"2025-09-10T15:22:12+02:00","durationPlan":"0","du\
rationType":"days","favorite":"Y","groupId":"129","auditors":["61","103","503","547"],"accomplices":["3","11"],"checkl\
ist":{"431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"Wor\
k Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalData":\
[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1705\
3/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPos\
ition":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Karpov","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_ca\
che/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Sergeev","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"503":{"id":"503","n\
ame":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8\
d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"547\
":{"id":"547","name":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","wo\
rkPosition":"Tester"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"\
disapprove":false,"start":false,"pause":true,"delegate":true,"remove":true,"edit":true,"defer":false,"renew":false,"cr\
eate":true,"changeDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take"\
:false,"edit.originator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan"\
:true,"checklist.add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":nul\
l,"copiedId":null,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySo\
rtIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"ac\
tion":[],"descendants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"p\
arentId":0,"title":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completed\
Count":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"\
addAccomplice":true},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"creat\
edBy":503,"parentId":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"\
completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"ad\
d":true,"addAccomplice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId\
":503,"createdBy":503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImpor\
tant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"tog\
gle":true,"add":true,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757514132.67\
1783,"finish":1757514133.47723,"duration":0.8054471015930176,"processing":0.7846410274505615,"date_start":"2025-09-10T\
17:22:12+02:00","date_finish":"2025-09-10T17:22:13+02:00","operating_reset_at":1757514732,"operating":0.78462505340576\
17}}}',
  "tasks.task.stopwatch":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Sample Task","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"395","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":\
"503","changedDate":"2025-09-10T17:28:33+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate\
":"2025-09-10T17:22:13+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T08:00:00+02:00","startDat\
ePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"44","serv\
iceCommentsCount":"28","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"N","addInReport":"N","forkedBy\
TemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forumTopicId":"1273","forumId"\
:"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"53","viewedDate":"20\
25-09-10T17:23:23+02:00","sorting":null,"durationFact":"1166","isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flow\
Id":"19","descriptionInBbcode":"Y","status":"3","statusChangedDate":"2025-09-10T15:22:12+02:00","durationPlan":"0","du\
rationType":"days","favorite":"Y","groupId":"129","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{\
"431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"Wor\
king Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalDat\
a":[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1\
7053/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","work\
Position":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Karpov","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_ca\
che/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Sergeyev","link":"/company/personal/user/11/","icon":"https://mysite.co\
m/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPositio\
n":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Petrov","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e323\
98d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svet\
lana Ivanova","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63\
c83e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","n\
ame":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tes\
ter"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":fals\
e,"start":false,"pause":true,"delegate":true,"remove":true,"edit":true,"defer":false,"renew":false,"create":true,"chan\
geDeadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.ori\
ginator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist\
.add":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":nul\
l,"entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isC\
omplete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descen\
dants":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"titl\
e":"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"member\
s":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":t\
rue},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"paren\
tId":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":\
0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAcco\
mplice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy\
":503,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"com\
pletedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":\
true,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757514513.651992,"finish":17\
57514514.135936,"duration":0.4839439392089844,"processing":0.457460880279541,"date_start":"2025-09-10T17:28:33+02:00",\
"date_finish":"2025-09-10T17:28:34+02:00","operating_reset_at":1757515113,"operating":0.457442045211792}}}',
  "tasks.task.unmute":
'{"result":{"task":{"id":"8017","parentId":"7817","title":"Task Example","description":"Task description with \
[B]formatting[/B]","mark":"P","priority":"2","multitask":"N","notViewed":"N","replicate":"Y","stageId":"395","sprintId\
":null,"backlogId":null,"createdBy":"503","createdDate":"2025-06-04T16:15:55+02:00","responsibleId":"503","changedBy":\
"503","changedDate":"2025-09-10T15:22:12+02:00","statusChangedBy":"503","closedBy":"0","closedDate":null,"activityDate\
":"2025-09-10T15:20:59+02:00","dateStart":"2025-09-10T15:22:12+02:00","deadline":"2025-09-11T08:00:00+02:00","startDat\
ePlan":null,"endDatePlan":null,"guid":"{21e7b78d-498e-4c84-a896-2dbeb26861b8}","xmlId":null,"commentsCount":"43","serv\
iceCommentsCount":"27","allowChangeDeadline":"Y","allowTimeTracking":"Y","taskControl":"N","addInReport":"N","forkedBy\
TemplateId":null,"timeEstimate":"101580","timeSpentInLogs":"69963","matchWorkTime":"Y","forumTopicId":"1273","forumId"\
:"11","siteId":"s1","subordinate":"Y","exchangeModified":null,"exchangeId":null,"outlookVersion":"51","viewedDate":"20\
25-09-10T15:21:58+02:00","sorting":null,"durationFact":"1166","isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flow\
Id":"19","descriptionInBbcode":"Y","status":"3","statusChangedDate":"2025-09-10T15:22:12+02:00","durationPlan":"0","du\
rationType":"days","favorite":"Y","groupId":"129","auditors":["61","103","547"],"accomplices":["3","11"],"checklist":{\
"431":{"id":"431","taskId":"8017","createdBy":"503","parentId":0,"title":"Checklist \
1","sortIndex":"0","isComplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"me\
mbers":[],"attachments":[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomp\
lice":true}},"433":{"id":"433","taskId":"8017","createdBy":"503","parentId":"431","title":"First","sortIndex":"0","isC\
omplete":"N","isImportant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments"\
:[],"entityId":"8017","action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}},"435":{"id\
":"435","taskId":"8017","createdBy":"503","parentId":"431","title":"Second","sortIndex":"1","isComplete":"N","isImport\
ant":"N","toggledBy":null,"toggledDate":null,"ufChecklistFiles":false,"members":[],"attachments":[],"entityId":"8017",\
"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true}}},"group":{"id":"129","name":"Wor\
k Group","opened":false,"membersCount":1,"image":"/bitrix/images/socialnetwork/workgroup/folder.png","additionalData":\
[]},"creator":{"id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b1705\
3/resize_cache/45749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPos\
ition":"Administrator"},"responsible":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"accomplicesData\
":{"3":{"id":"3","name":"Andrew Smith","link":"/company/personal/user/3/","icon":"https://mysite.com/b17053/resize_cac\
he/249/c0120a8d7c10d63c83e32398d1ec4d9e/main/cd526b0644e7ff4d794ea41cb36bc423/odmin.png","workPosition":"System \
Administrator"},"11":{"id":"11","name":"Andrew Johnson","link":"/company/personal/user/11/","icon":"https://mysite.com\
/b17053/resize_cache/231/c0120a8d7c10d63c83e32398d1ec4d9e/main/026bf59e161a0bd50f401d3796800651/66b.jpg","workPosition\
":"Specialist"}},"auditorsData":{"61":{"id":"61","name":"Ivan \
Brown","link":"/company/personal/user/61/","icon":"https://mysite.com/b17053/resize_cache/8674/c0120a8d7c10d63c83e3239\
8d1ec4d9e/main/7b5/7b52e4c2304ec0520dab3d4261e9ca1f/sp.jpg","workPosition":"Marketer"},"103":{"id":"103","name":"Svetl\
ana Green","link":"/company/personal/user/103/","icon":"https://mysite.com/b17053/resize_cache/8644/c0120a8d7c10d63c83\
e32398d1ec4d9e/main/45f/45fff10d17d398a5583184c8350cd197/buh.jpg","workPosition":"Accountant"},"547":{"id":"547","name\
":"Maria","link":"/company/personal/user/547/","icon":"/bitrix/images/tasks/default_avatar.png","workPosition":"Tester\
"}},"newCommentsCount":0,"action":{"accept":false,"decline":false,"complete":true,"approve":false,"disapprove":false,"\
start":false,"pause":true,"delegate":true,"remove":true,"edit":true,"defer":false,"renew":false,"create":true,"changeD\
eadline":true,"checklistAddItems":true,"addFavorite":false,"deleteFavorite":true,"rate":true,"take":false,"edit.origin\
ator":false,"checklist.reorder":true,"elapsedtime.add":true,"dayplan.timer.toggle":true,"edit.plan":true,"checklist.ad\
d":true,"favorite.add":false,"favorite.delete":true},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"\
entityId":null,"userId":503,"createdBy":null,"parentId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComp\
lete":false,"isImportant":false,"completedCount":0,"members":[],"attachments":[],"nodeId":null},"action":[],"descendan\
ts":[{"nodeId":1,"fields":{"id":431,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId":0,"title":\
"Checklist 1","sortIndex":0,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members":\
[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccomplice":true\
},"descendants":[{"nodeId":2,"fields":{"id":433,"copiedId":null,"entityId":8017,"userId":503,"createdBy":503,"parentId\
":431,"title":"First","sortIndex":0,"displaySortIndex":"1","isComplete":false,"isImportant":false,"completedCount":0,"\
members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":true,"addAccompl\
ice":true},"descendants":[]},{"nodeId":3,"fields":{"id":435,"copiedId":null,"entityId":8017,"userId":503,"createdBy":5\
03,"parentId":431,"title":"Second","sortIndex":1,"displaySortIndex":"2","isComplete":false,"isImportant":false,"comple\
tedCount":0,"members":[],"attachments":[],"nodeId":null},"action":{"modify":true,"remove":true,"toggle":true,"add":tru\
e,"addAccomplice":true},"descendants":[]}]}]},"checkListCanAdd":true},"time":{"start":1757513814.799823,"finish":17575\
13814.898483,"duration":0.09865999221801758,"processing":0.07469487190246582,"date_start":"2025-09-10T17:16:54+02:00",\
"date_finish":"2025-09-10T17:16:54+02:00","operating_reset_at":1757514414,"operating":0}}}',
  "tasks.task.unpin":
'{"result":{"task":{"id":"3897","parentId":null,"title":"Task \
example","description":"","mark":null,"priority":"1","multitask":"N","notViewed":"N","replicate":"N","stageId":"0","sp\
rintId":null,"backlogId":null,"createdBy":"503","createdDate":"2026-05-21T11:50:16+03:00","responsibleId":"503","chang\
edBy":"503","changedDate":"2026-05-21T11:50:16+03:00","statusChangedBy":null,"closedBy":null,"closedDate":null,"activi\
tyDate":"2026-05-21T11:50:16+03:00","dateStart":null,"deadline":"2026-05-26T22:00:00+03:00","startDatePlan":null,"endD\
atePlan":null,"guid":"{b3757070-422d-4221-82bd-ed1b8ec26c35}","xmlId":null,"commentsCount":null,"serviceCommentsCount"\
:null,"allowChangeDeadline":"N","allowTimeTracking":"N","taskControl":"N","addInReport":"N","forkedByTemplateId":null,\
"timeEstimate":"0","timeSpentInLogs":null,"matchWorkTime":"N","forumTopicId":null,"forumId":null,"siteId":"s1","subord\
inate":"N","exchangeModified":null,"exchangeId":null,"outlookVersion":"1","viewedDate":null,"sorting":null,"durationFa\
ct":null,"isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flowId":null,"chatId":3619,"descriptionInBbcode":"Y","sta\
tus":"2","statusChangedDate":"2026-05-21T11:50:16+03:00","durationPlan":null,"durationType":"days","favorite":"N","gro\
upId":"0","auditors":[],"accomplices":[],"checklist":[],"group":[],"creator":{"id":"503","name":"Mary \
Smith","link":"/company/personal/user/503/","icon":"https://mysite.com/path/to/avatar.png","workPosition":null},"respo\
nsible":{"id":"503","name":"Mary Smith","link":"/company/personal/user/503/","icon":"https://mysite.com/path/to/avatar\
.png","workPosition":null},"accomplicesData":[],"auditorsData":[],"newCommentsCount":0,"action":{"accept":false,"decli\
ne":false,"complete":true,"approve":false,"disapprove":false,"start":true,"pause":false,"delegate":true,"remove":true,\
"edit":true,"defer":true,"renew":false,"create":true,"changeDeadline":true,"checklistAddItems":true,"addFavorite":true\
,"deleteFavorite":false,"rate":true,"take":false,"edit.originator":false,"checklist.reorder":true,"elapsedtime.add":tr\
ue,"dayplan.timer.toggle":false,"edit.plan":true,"checklist.add":true,"favorite.add":true,"favorite.delete":false},"ch\
eckListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"entityId":null,"userId":503,"createdBy":null,"parentId":\
null,"title":"","sortIndex":null,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"memb\
ers":[],"attachments":[],"nodeId":null},"action":[],"descendants":[]},"checkListCanAdd":true}}}',
  "tasks.task.update":
'{"result":{"task":{"id":"8157","title":"Task Example","description":"","mark":null,"priority":"1","multitask":"N","no\
tViewed":"N","replicate":"N","stageId":"0","sprintId":null,"backlogId":null,"createdBy":"503","createdDate":"2025-10-0\
6T17:40:12+02:00","responsibleId":"503","changedBy":"503","changedDate":"2025-10-07T16:32:02+02:00","statusChangedBy":\
"503","closedBy":"0","closedDate":null,"activityDate":"2025-10-07T16:29:55+02:00","dateStart":null,"deadline":"2025-12\
-31T23:59:00+02:00","startDatePlan":"2024-11-02T11:06:00+02:00","endDatePlan":"2024-11-02T19:06:00+02:00","guid":"{1a9\
0e51d-5423-4c1e-b1a2-664a519b4612}","xmlId":null,"commentsCount":"4","serviceCommentsCount":"4","allowChangeDeadline":\
"N","allowTimeTracking":"N","taskControl":"N","addInReport":"N","forkedByTemplateId":null,"timeEstimate":"0","timeSpen\
tInLogs":null,"matchWorkTime":"N","forumTopicId":"1439","forumId":"11","siteId":"s1","subordinate":"Y","exchangeModifi\
ed":null,"exchangeId":null,"outlookVersion":"8","viewedDate":"2025-10-07T16:30:34+02:00","sorting":null,"durationFact"\
:null,"isMuted":"N","isPinned":"N","isPinnedInGroup":"N","flowId":null,"descriptionInBbcode":"Y","status":"2","statusC\
hangedDate":"2025-10-07T16:22:24+02:00","durationPlan":"0","durationType":"days","favorite":"N","groupId":"0","auditor\
s":["503","547"],"accomplices":[],"checklist":[],"group":[],"creator":{"id":"503","name":"Maria \
Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/45749/c0120a8d7c10d63c83e\
32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administrator"},"responsible":{"\
id":"503","name":"Maria Johnson","link":"/company/personal/user/503/","icon":"https://mysite.com/b17053/resize_cache/4\
5749/c0120a8d7c10d63c83e32398d1ec4d9e/main/c89/c89c6b7301880958ea704b5a8470635c/4R5A1256.png","workPosition":"Administ\
rator"},"accomplicesData":[],"auditorsData":{"547":{"id":"547","name":"Helen","link":"/company/personal/user/547/","ic\
on":"/bitrix/images/tasks/default_avatar.png","workPosition":"Lawyer"}},"newCommentsCount":0,"action":{"accept":false,\
"decline":false,"complete":true,"approve":false,"disapprove":false,"start":true,"pause":false,"delegate":true,"remove"\
:true,"edit":true,"defer":true,"renew":false,"create":true,"changeDeadline":true,"checklistAddItems":true,"addFavorite\
":true,"deleteFavorite":false,"rate":true,"take":false,"edit.originator":false,"checklist.reorder":true,"elapsedtime.a\
dd":true,"dayplan.timer.toggle":false,"edit.plan":true,"checklist.add":true,"favorite.add":true,"favorite.delete":fals\
e},"checkListTree":{"nodeId":0,"fields":{"id":null,"copiedId":null,"entityId":null,"userId":503,"createdBy":null,"pare\
ntId":null,"title":"","sortIndex":null,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0\
,"members":[],"attachments":[],"nodeId":null},"action":[],"descendants":[]},"checkListCanAdd":true}}}',
  "v3:tasks.task.access.field.get":
'{"result":{"item":{"name":"id","type":"int","title":"ID","description":"Identifier","validationRules":[],"requiredGro\
ups":null,"filterable":true,"sortable":true,"editable":false,"multiple":false,"elementType":null}}}',
  "v3:tasks.task.access.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"ID","description":"Identifier","validationRules":[],"requiredG\
roups":null,"filterable":true,"sortable":true,"editable":false,"multiple":false,"elementType":null}]}}',
  "v3:tasks.task.access.get":
'{"result":{"read":true,"watch":true,"mute":true,"createSubtask":true,"createResult":true,"edit":true,"remove":true,"c\
omplete":true,"approve":false,"disapprove":false,"start":false,"take":false,"delegate":true,"defer":false,"renew":fals\
e,"deadline":true,"datePlan":true,"changeDirector":false,"changeResponsible":true,"changeAccomplices":true,"pause":fal\
se,"timeTracking":false,"mark":true,"changeStatus":true,"reminder":true,"addAuditors":true,"elapsedTime":true,"favorit\
e":true,"checklistAdd":true,"checklistEdit":true,"checklistSave":true,"checklistToggle":true,"automate":true,"resultEd\
it":false,"completeResult":true,"removeResult":false,"resultRead":false,"admin":true,"copy":true,"saveAsTemplate":true\
,"attachFile":true,"detachFile":true,"detachParent":true,"createGanttDependence":true,"sort":false}}',
  "v3:tasks.task.add":
'{"result":{"item":{"id":3839,"title":"Task Title","description":"","deadline":"2026-01-01T00:59:59+03:00","needsContr\
ol":false,"startPlan":null,"endPlan":null,"fileIds":null,"checklist":[],"epicId":null,"storyPoints":null,"priority":"a\
verage","status":"pending","statusChanged":null,"parentId":null,"containsChecklist":false,"containsSubTasks":false,"co\
ntainsRelatedTasks":false,"containsGanttLinks":false,"containsPlacements":true,"containsResults":false,"numberOfRemind\
ers":0,"chatId":2603,"plannedDuration":0,"actualDuration":0,"durationType":"days","started":null,"estimatedTime":0,"re\
plicate":false,"changed":"2025-12-11T12:25:33+03:00","closed":null,"activity":"2025-12-11T12:25:33+03:00","guid":"{13d\
2c44c-730e-45dd-b99c-fdaad4e3c1fa}","xmlId":null,"exchangeId":null,"exchangeModified":null,"outlookVersion":1,"mark":"\
none","allowsChangeDeadline":false,"allowsTimeTracking":false,"matchesWorkTime":false,"addInReport":null,"isMultitask"\
:false,"siteId":"s1","deadlineCount":null,"declineReason":null,"forumTopicId":null,"link":"/company/personal/user/1/ta\
sks/task/view/3839/","rights":{"read":true,"watch":true,"mute":true,"createResult":true,"edit":true,"remove":true,"com\
plete":true,"approve":false,"disapprove":false,"start":true,"take":false,"delegate":true,"defer":true,"renew":false,"d\
eadline":true,"datePlan":true,"changeDirector":false,"changeResponsible":true,"changeAccomplices":true,"pause":false,"\
timeTracking":false,"mark":true,"changeStatus":true,"reminder":true,"addAuditors":true,"elapsedTime":true,"favorite":t\
rue,"checklistAdd":true,"checklistEdit":true,"checklistSave":true,"checklistToggle":true,"automate":true,"resultEdit":\
false,"completeResult":true,"removeResult":false,"resultRead":false,"admin":true,"createSubtask":true,"copy":true,"sav\
eAsTemplate":true,"attachFile":true,"detachFile":true,"detachParent":true,"createGanttDependence":true,"sort":false},"\
archiveLink":"/bitrix/tools/disk/uf.php?entityId=3839&entity=TASKS_TASK&fieldName=UF_TASK_WEBDAV_FILES&signature=89f4f\
46e33905bcb0899c8cb9613a62cf8e104b182824e799d2aeb9d1e5bf526&action=downloadArchiveByEntity&ncc=1","crmItemIds":["L_100\
0959"],"requireResult":false,"matchesSubTasksTime":false,"autocompleteSubTasks":false,"allowsChangeDatePlan":false,"ma\
xDeadlineChangeDate":null,"maxDeadlineChanges":null,"requireDeadlineChangeReason":false,"inFavorite":[],"inPin":[],"in\
GroupPin":[],"inMute":[],"dependsOn":[],"scenarios":["default"]}}}',
  "v3:tasks.task.chat.message.field.get":
'{"result":{"item":{"name":"taskId","type":"int","title":"taskId","description":null,"filterable":false,"sortable":fal\
se,"multiple":false}}}',
  "v3:tasks.task.chat.message.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","description":null,"filterable":true,"sortable":true,"mult\
iple":false},{"name":"taskId","type":"int","title":"taskId","description":null,"filterable":false,"sortable":false,"mu\
ltiple":false},{"name":"text","type":"string","title":"text","description":null,"filterable":false,"sortable":false,"m\
ultiple":false}]}}',
  "v3:tasks.task.chat.message.send":
'{"result":{"result":true}}',
  "v3:tasks.task.delete":
'{"result":{"result":true}}',
  "v3:tasks.task.field.get":
'{"result":{"item":{"name":"id","type":"int","title":"ID","description":"Identifier","validationRules":[],"requiredGro\
ups":null,"filterable":true,"sortable":true,"editable":false,"multiple":false,"elementType":null}}}',
  "v3:tasks.task.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","description":null,"filterable":true,"sortable":true,"mult\
iple":false},{"name":"title","type":"string","title":"title","description":null,"filterable":false,"sortable":false,"m\
ultiple":false},{"name":"description","type":"string","title":"description","description":null,"filterable":false,"sor\
table":false,"multiple":false},{"name":"creatorId","type":"int","title":"creatorId","description":null,"filterable":fa\
lse,"sortable":false,"multiple":false},{"name":"creator","type":"object","title":"creator","description":null,"filtera\
ble":false,"sortable":false,"multiple":false},{"name":"created","type":"object","title":"created","description":null,"\
filterable":false,"sortable":false,"multiple":false},{"name":"responsibleId","type":"int","title":"responsibleId","des\
cription":null,"filterable":false,"sortable":false,"multiple":false},{"name":"responsible","type":"object","title":"re\
sponsible","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"inMute","type":"array","t\
itle":"inMute","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"source","type":"objec\
t","title":"source","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"dependsOn","type\
":"array","title":"dependsOn","description":null,"filterable":false,"sortable":false,"multiple":false},{"name":"scenar\
ios","type":"array","title":"scenarios","description":null,"filterable":false,"sortable":false,"multiple":false}]}}',
  "v3:tasks.task.file.attach":
'{"result":{"result":true}}',
  "v3:tasks.task.file.field.get":
'{"result":{"item":{"name":"taskId","type":"int","title":"taskId","description":null,"filterable":false,"sortable":fal\
se,"multiple":false}}}',
  "v3:tasks.task.file.field.list":
'{"result":{"items":[{"name":"taskId","type":"int","title":"taskId","description":null,"filterable":false,"sortable":f\
alse,"multiple":false},{"name":"fileIds","type":"array","title":"fileIds","description":null,"filterable":false,"sorta\
ble":false,"multiple":false}]}}',
  "v3:tasks.task.get":
'{"result":{"item":{"id":3835,"title":"title","description":"description","responsible":{"name":"Alex","email":"mail@b\
itrix.com"},"deadline":"2025-12-25T23:00:00+02:00","needsControl":false,"startPlan":null,"endPlan":null,"fileIds":null\
,"checklist":[153,165],"epicId":null,"storyPoints":null,"priority":"average","status":"pending","statusChanged":"2025-\
11-24T06:00:00+02:00","parentId":null,"containsChecklist":true,"containsSubTasks":false,"containsRelatedTasks":false,"\
containsGanttLinks":false,"containsPlacements":true,"containsResults":false,"numberOfReminders":0,"chatId":2537,"plann\
edDuration":0,"actualDuration":0,"durationType":"days","started":null,"estimatedTime":0,"replicate":false,"changed":"2\
025-12-10T16:04:54+02:00","closed":null,"activity":"2025-12-10T16:04:42+02:00","guid":"{99502976-b2a2-4246-8d35-c6943b\
5ff242}","xmlId":null,"exchangeId":null,"exchangeModified":null,"outlookVersion":12,"mark":"none","allowsChangeDeadlin\
e":false,"allowsTimeTracking":false,"matchesWorkTime":false,"addInReport":null,"isMultitask":false,"siteId":"s1","dead\
lineCount":null,"declineReason":null,"forumTopicId":null,"link":"/company/personal/user/1/tasks/task/view/3835/","righ\
ts":{"read":true,"watch":true,"mute":true,"createResult":true,"edit":true,"remove":true,"complete":true,"approve":fals\
e,"disapprove":false,"start":true,"take":false,"delegate":true,"defer":true,"renew":false,"deadline":true,"datePlan":t\
rue,"changeDirector":false,"changeResponsible":true,"changeAccomplices":true,"pause":false,"timeTracking":false,"mark"\
:true,"changeStatus":true,"reminder":true,"addAuditors":true,"elapsedTime":true,"favorite":true,"checklistAdd":true,"c\
hecklistEdit":true,"checklistSave":true,"checklistToggle":true,"automate":true,"resultEdit":false,"completeResult":tru\
e,"removeResult":false,"resultRead":false,"admin":true,"createSubtask":true,"copy":true,"saveAsTemplate":true,"attachF\
ile":true,"detachFile":true,"detachParent":true,"createGanttDependence":true,"sort":false},"archiveLink":"/bitrix/tool\
s/disk/uf.php?entityId=3835&entity=TASKS_TASK&fieldName=UF_TASK_WEBDAV_FILES&signature=516ff0b54563ff935bbdf891590bed0\
9bf4216db4fdf2df4df20425b7dd341e1&action=downloadArchiveByEntity&ncc=1","crmItemIds":["D_6529"],"requireResult":false,\
"matchesSubTasksTime":false,"autocompleteSubTasks":false,"allowsChangeDatePlan":false,"maxDeadlineChangeDate":null,"ma\
xDeadlineChanges":null,"requireDeadlineChangeReason":false,"inFavorite":[],"inPin":[],"inGroupPin":[],"inMute":[],"dep\
endsOn":[],"scenarios":["default"]}}}',
  "v3:tasks.task.list":
'{"result":{"items":[{"id":3835,"title":"Collect feedback","responsibleId":93,"deadline":"2026-12-25T23:00:00+03:00","\
status":"pending"},{"id":3836,"title":"Prepare the contract","responsibleId":29,"deadline":null,"status":"in_progress"\
},{"id":3837,"title":"Approve the estimate","responsibleId":171,"deadline":"2025-12-27T18:00:00+03:00","status":"compl\
eted"}]}}',
  "v3:tasks.task.result.add":
'{"result":{"item":{"id":17,"taskId":51,"text":"Task completed","authorId":1,"createdAt":"2026-04-30T10:15:00+02:00","\
updatedAt":null,"status":"open","fileIds":[],"rights":{"edit":true,"remove":true},"messageId":null}}}',
  "v3:tasks.task.result.addfromchatmessage":
'{"result":{"item":{"id":18,"taskId":51,"text":"Task work completed","authorId":1,"createdAt":"2026-04-30T10:25:00+02:\
00","updatedAt":null,"status":"open","fileIds":[],"rights":{"edit":true,"remove":true},"messageId":335}}}',
  "v3:tasks.task.result.delete":
'{"result":{"result":true}}',
  "v3:tasks.task.result.list":
'{"result":{"items":[{"id":17,"taskId":51,"text":"Task work completed","authorId":1,"createdAt":"2026-04-30T10:15:00+0\
2:00","status":"open","messageId":null}]}}',
  "v3:tasks.task.result.update":
'{"result":{"item":{"id":17,"taskId":51,"text":"Task has been completed and \
verified","authorId":1,"createdAt":"2026-04-30T10:15:00+02:00","updatedAt":"2026-04-30T10:20:00+02:00","status":"open"\
,"fileIds":[],"rights":{"edit":true,"remove":true},"messageId":null}}}',
  "v3:tasks.task.update":
'{"result":{"result":true}}',
};
