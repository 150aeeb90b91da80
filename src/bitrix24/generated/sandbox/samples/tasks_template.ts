// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of tasks.template. */
export const tasksTemplateSamples = {
  "tasks.template.add":
'{"result":109}',
  "tasks.template.checklist.add":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":503,"parentId":23,"title":"4. Prepare \
the dashboard","sortIndex":200,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedCount":0,"members\
":[{"type":"A","id":547}],"attachments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.addAttachmentByContent":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"4. Prepare \
the dashboard and send the link","sortIndex":2,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedC\
ount":0,"members":[{"id":"547","type":"A","name":"Anna Peterson","personalPhoto":"57129","personalGender":"","image":"\
https://mysite.com/b17053/resize_cache/57129/c0120a8d7c10d63c83e32398d1ec4d9e/main/137/137bfa78b877be117e75f1ac8652834\
a/anna.png","isCollaber":false}],"attachments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.addAttachmentsFromDisk":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"4. Prepare \
the dashboard and send the link","sortIndex":3,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedC\
ount":0,"members":[{"id":"547","type":"A","name":"Anna Peterson","personalPhoto":"57129","personalGender":"","image":"\
https://mysite.com/b17053/resize_cache/57129/c0120a8d7c10d63c83e32398d1ec4d9e/main/137/137bfa78b877be117e75f1ac8652834\
a/anna.png","isCollaber":false}],"attachments":{"1417":"n5065","1419":"n5067"},"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.complete":
'{"result":{"checkListItem":{"id":27,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"2. Fill out \
the report form","sortIndex":1,"displaySortIndex":"","isComplete":true,"isImportant":false,"completedCount":0,"members\
":[],"attachments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.delete":
'{"result":true}',
  "tasks.template.checklist.get":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"4. Prepare \
the dashboard and send the link","sortIndex":3,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedC\
ount":0,"members":[{"id":"547","type":"A","name":"Anna Peterson","personalPhoto":"57129","personalGender":"","image":"\
https://mysite.com/b17053/resize_cache/57129/c0120a8d7c10d63c83e32398d1ec4d9e/main/137/137bfa78b877be117e75f1ac8652834\
a/anna.png","isCollaber":false}],"attachments":{"1417":"n5065","1419":"n5067"},"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.list":
'{"result":{"checkListItems":{"23":{"id":"23","templateId":"139","parentId":0,"title":"What needs to be \
done","sortIndex":"0","isComplete":"N","isImportant":"N"},"25":{"id":"25","templateId":"139","parentId":"23","title":"\
1. Gather data","sortIndex":"4","isComplete":"N","isImportant":"N"},"27":{"id":"27","templateId":"139","parentId":"23"\
,"title":"2. Fill out the report form","sortIndex":"1","isComplete":"N","isImportant":"N"},"29":{"id":"29","templateId\
":"139","parentId":"23","title":"3. Send the report to the manager","sortIndex":"3","isComplete":"N","isImportant":"N"\
}}}}',
  "tasks.template.checklist.moveAfter":
'{"result":{"checkListItem":{"id":25,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"1. Gather \
Data","sortIndex":3,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"members":[],"atta\
chments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.moveBefore":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"4. Prepare \
the dashboard and send the link","sortIndex":2,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedC\
ount":0,"members":[{"id":"547","type":"A","name":"Anna Peterson","personalPhoto":"57129","personalGender":"","image":"\
https://mysite.com/b17053/resize_cache/57129/c0120a8d7c10d63c83e32398d1ec4d9e/main/137/137bfa78b877be117e75f1ac8652834\
a/anna.png","isCollaber":false}],"attachments":{"1417":"n5065","1419":"n5067"},"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.removeAttachments":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"4. Prepare \
the dashboard and send the link","sortIndex":2,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedC\
ount":0,"members":[{"id":"547","type":"A","name":"Anna Peterson","personalPhoto":"57129","personalGender":"","image":"\
https://mysite.com/b17053/resize_cache/57129/c0120a8d7c10d63c83e32398d1ec4d9e/main/137/137bfa78b877be117e75f1ac8652834\
a/anna.png","isCollaber":false}],"attachments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.renew":
'{"result":{"checkListItem":{"id":27,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"2. Fill out \
the report form","sortIndex":1,"displaySortIndex":"","isComplete":false,"isImportant":false,"completedCount":0,"member\
s":[],"attachments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.checklist.update":
'{"result":{"checkListItem":{"id":37,"copiedId":null,"userId":503,"createdBy":null,"parentId":23,"title":"4. Prepare \
dashboard and send the link","sortIndex":3,"displaySortIndex":"","isComplete":false,"isImportant":true,"completedCount\
":0,"members":[{"id":"547","type":"A","name":"Anna Smith","personalPhoto":"57129","personalGender":"","image":"https:/\
/mysite.com/b17053/resize_cache/57129/c0120a8d7c10d63c83e32398d1ec4d9e/main/137/137bfa78b877be117e75f1ac8652834a/anna.\
png","isCollaber":false}],"attachments":[],"nodeId":null,"templateId":139}}}',
  "tasks.template.delete":
'{"result":false}',
  "tasks.template.fields":
'{"result":{"ID":{"title":"ID","type":"integer","primary":true},"PARENT_ID":{"title":"Parent \
Task","type":"integer","default":0},"TITLE":{"title":"Title","type":"string","required":true},"DESCRIPTION":{"title":"\
Description","type":"string"},"PRIORITY":{"title":"Priority","type":"enum","values":{"0":null,"1":null,"2":null},"defa\
ult":1},"GROUP_ID":{"title":"Project","type":"integer","default":0},"STAGE_ID":{"title":"Stage","type":"integer","defa\
ult":0},"CREATED_BY":{"title":"Creator","type":"integer","required":true},"RESPONSIBLE_ID":{"title":"Responsible","typ\
e":"integer","required":true},"DEPENDS_ON":{"title":"Dependency","type":"integer","required":true},"RESPONSIBLES":{"ti\
tle":"Responsible Persons","type":"array"},"ACCOMPLICES":{"title":"Participants","type":"array"},"AUDITORS":{"title":"\
Observers","type":"array"},"STATUS":{"title":"Status","type":"enum","values":{"2":null,"3":null,"4":null,"5":null,"6":\
null},"default":2},"MULTITASK":{"title":"Multitask","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"REPLIC\
ATE":{"title":"Recurring Task","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"SITE_ID":{"title":"SITE_ID"\
,"type":"string"},"TASK_CONTROL":{"title":"Accept Work","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"AD\
D_IN_REPORT":{"title":"Add to Report","type":"enum","values":{"Y":"Yes","N":"No"},"default":"N"},"XML_ID":{"title":"XM\
L_ID","type":"string","default":null},"DEADLINE_AFTER":{"title":"Deadline \
After","type":"datetime","default":null},"START_DATE_PLAN_AFTER":{"title":"Planned Start \
After","type":"datetime","default":null},"END_DATE_PLAN_AFTER":{"title":"Planned Completion \
After","type":"datetime","default":null},"TPARAM_TYPE":{"title":"For New \
Users","type":"enum","values":{"0":"No","1":"Yes"},"default":0},"TPARAM_REPLICATION_COUNT":{"title":"Number of Created \
Tasks","type":"integer","default":0},"REPLICATE_PARAMS":{"title":"Task Creation \
Parameters","type":"string"},"BASE_TEMPLATE_ID":{"title":"Parent \
Template","type":"integer","default":null},"TEMPLATE_CHILDREN_COUNT":{"title":"Number of \
Sub-templates","type":"integer","default":null},"UF_CRM_TASK":{"title":"Link to CRM \
Entities","type":"crm"},"UF_TASK_WEBDAV_FILES":{"title":"File \
(Drive)","type":"disk_file"},"UF_AUTO_291715100499":{"title":"String","type":"string"},"UF_AUTO_152207278904":{"title"\
:"Number","type":"double"}}}',
  "tasks.template.get":
'{"result":{"ID":"139","TITLE":"Preparation of Weekly Project Status","DESCRIPTION":"Task template for preparing and \
agreeing on the weekly project status with the team and manager","DESCRIPTION_IN_BBCODE":"Y","PRIORITY":"2","STATUS":"\
1","STAGE_ID":"0","RESPONSIBLE_ID":"102","DEADLINE_AFTER":null,"START_DATE_PLAN_AFTER":"32400","END_DATE_PLAN_AFTER":"\
97200","REPLICATE":"Y","CREATED_BY":"101","XML_ID":null,"ALLOW_CHANGE_DEADLINE":"Y","ALLOW_TIME_TRACKING":"Y","TASK_CO\
NTROL":"N","ADD_IN_REPORT":"N","GROUP_ID":"0","PARENT_ID":"8131","MULTITASK":"N","SITE_ID":"s1","ACCOMPLICES":"a:0:{}"\
,"AUDITORS":"a:0:{}","RESPONSIBLES":"a:1:{i:0;s:3:\\"102\\";}","FILES":null,"TAGS":null,"DEPENDS_ON":null,"MATCH_WORK_\
TIME":"Y","TASK_ID":null,"TPARAM_TYPE":"0","TPARAM_REPLICATION_COUNT":"0","REPLICATE_PARAMS":"a:19:{s:6:\\"PERIOD\\";s\
:6:\\"weekly\\";s:12:\\"WORKDAY_ONLY\\";s:1:\\"N\\";s:9:\\"WEEK_DAYS\\";a:1:{i:0;i:2;}s:4:\\"TIME\\";s:5:\\"11:00\\";s\
:15:\\"TIMEZONE_OFFSET\\";i:0;s:11:\\"REPEAT_TILL\\";s:7:\\"endless\\";s:10:\\"START_DATE\\";s:19:\\"16.03.2026 \
00:00:00\\";s:9:\\"EVERY_DAY\\";i:1;s:10:\\"EVERY_WEEK\\";i:1;s:15:\\"MONTHLY_DAY_NUM\\";i:1;s:19:\\"MONTHLY_MONTH_NUM\
_1\\";i:1;s:19:\\"MONTHLY_MONTH_NUM_2\\";i:1;s:14:\\"YEARLY_DAY_NUM\\";i:1;s:8:\\"END_DATE\\";N;s:12:\\"MONTHLY_TYPE\
\\";i:1;s:11:\\"YEARLY_TYPE\\";i:1;s:14:\\"DEADLINE_AFTER\\";i:0;s:15:\\"DEADLINE_OFFSET\\";i:0;s:19:\\"NEXT_EXECUTION\
_TIME\\";s:19:\\"17.03.2026 11:00:00\\";}","BASE_TEMPLATE_ID":"0","TEMPLATE_CHILDREN_COUNT":"0","CREATED_BY_NAME":"Joh\
n","CREATED_BY_LAST_NAME":"Doe","CREATED_BY_SECOND_NAME":"Michael","CREATED_BY_LOGIN":"john.doe@example.com","CREATED_\
BY_WORK_POSITION":"Employee","CREATED_BY_PHOTO":"10001","RESPONSIBLE_NAME":"Peter","RESPONSIBLE_LAST_NAME":"Smith","RE\
SPONSIBLE_SECOND_NAME":"John","RESPONSIBLE_LOGIN":"peter.smith@example.com","RESPONSIBLE_WORK_POSITION":"Employee","RE\
SPONSIBLE_PHOTO":"10002","SCENARIO":"default","UF_CRM_TASK":["L_1179","D_1833"],"UF_TASK_WEBDAV_FILES":[1117]}}',
  "tasks.template.update":
'{"result":true}',
};
