// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.elapseditem. */
export const taskElapseditemSamples = {
  "task.elapseditem.add":
'{"result":5}',
  "task.elapseditem.delete":
'{"result":null}',
  "task.elapseditem.get":
'{"result":[{"ID":"1","TASK_ID":"691","USER_ID":"1","COMMENT_TEXT":"1","SECONDS":"3600","MINUTES":"60","SOURCE":"2","C\
REATED_DATE":"2024-05-16T10:33:00+02:00","DATE_START":"2024-05-16T10:33:15+02:00","DATE_STOP":"2024-05-16T10:33:15+02:\
00"}]}',
  "task.elapseditem.getlist":
'{"result":[{"ID":"1","TASK_ID":"691","USER_ID":"1","COMMENT_TEXT":"1","SECONDS":"3600","MINUTES":"60","SOURCE":"2","C\
REATED_DATE":"2024-05-16T10:33:00+02:00","DATE_START":"2024-05-16T10:33:15+02:00","DATE_STOP":"2024-05-16T10:33:15+02:\
00"}],"total":1}',
  "task.elapseditem.getmanifest":
'{"result":{"Manifest version":"1.2","Manifest change date":"22 Feb 2018","Warning":"Don\'t rely on format of this \
manifest, it can be changed without any notifications!","REST: shortname alias to class":"elapseditem","REST: writable \
elapseditem data fields":["USER_ID","COMMENT_TEXT","SECONDS","SOURCE","CREATED_DATE","DATE_START","DATE_STOP"],"REST: \
readable elapseditem data fields":["ID","TASK_ID","USER_ID","COMMENT_TEXT","SECONDS","MINUTES","SOURCE","CREATED_DATE"\
,"DATE_START","DATE_STOP"],"REST: sortable elapseditem data fields":["ID","TASK_ID","USER_ID","SECONDS","MINUTES","CRE\
ATED_DATE","DATE_START","DATE_STOP"],"REST: filterable elapseditem data \
fields":["ID","TASK_ID","USER_ID","CREATED_DATE"],"REST: date fields":["CREATED_DATE","DATE_START","DATE_STOP"],"REST: \
available methods":{"getmanifest":{"staticMethod":true,"params":[]},"getlist":{"staticMethod":true,"params":[{"descrip\
tion":"taskId","type":"integer"},{"description":"order","type":"array","allowedKeys":["ID","TASK_ID","USER_ID","SECOND\
S","MINUTES","CREATED_DATE","DATE_START","DATE_STOP"]},{"description":"filter","type":"array","allowedKeys":["ID","TAS\
K_ID","USER_ID","CREATED_DATE"],"allowedKeyPrefixes":["!","<=","<",">=",">"]},{"description":"select","type":"array","\
allowedValues":["","*","ID","TASK_ID","USER_ID","COMMENT_TEXT","SECONDS","MINUTES","SOURCE","CREATED_DATE","DATE_START\
","DATE_STOP"],"allowedAggregations":["MAX","MIN","COUNT","SUM","AVG"],"allowedValuesInAggregation":["ID","USER_ID","S\
ECONDS","MINUTES"]},{"description":"params","type":"array","allowedKeys":["NAV_PARAMS"]}],"allowedKeysInReturnValue":[\
"ID","TASK_ID","USER_ID","COMMENT_TEXT","SECONDS","MINUTES","SOURCE","CREATED_DATE","DATE_START","DATE_STOP"],"allowed\
Aggregations":["MAX","MIN","COUNT","SUM","AVG"],"collectionInReturnValue":true},"get":{"mandatoryParamsCount":2,"param\
s":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"}],"allowedKeysInReturnValue":["\
ID","TASK_ID","USER_ID","COMMENT_TEXT","SECONDS","MINUTES","SOURCE","CREATED_DATE","DATE_START","DATE_STOP"]},"add":{"\
staticMethod":true,"mandatoryParamsCount":2,"params":[{"description":"taskId","type":"integer"},{"description":"fields\
","type":"array","allowedKeys":["USER_ID","COMMENT_TEXT","SECONDS","SOURCE","CREATED_DATE","DATE_START","DATE_STOP"]}]\
},"update":{"staticMethod":false,"mandatoryParamsCount":3,"params":[{"description":"taskId","type":"integer"},{"descri\
ption":"itemId","type":"integer"},{"description":"fields","type":"array","allowedKeys":["USER_ID","COMMENT_TEXT","SECO\
NDS","SOURCE","CREATED_DATE","DATE_START","DATE_STOP"]}]},"delete":{"staticMethod":false,"mandatoryParamsCount":2,"par\
ams":[{"description":"taskId","type":"integer"},{"description":"itemId","type":"integer"}]},"isactionallowed":{"static\
Method":false,"mandatoryParamsCount":3,"params":[{"description":"taskId","type":"integer"},{"description":"itemId","ty\
pe":"integer"},{"description":"actionId","type":"integer"}]}}}}',
  "task.elapseditem.isActionAllowed":
'{"result":true}',
  "task.elapseditem.update":
'{"result":null}',
};
