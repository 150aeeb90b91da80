// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of bizproc. */
export const bizprocSamples = {
  "bizproc.activity.add":
'{"result":true}',
  "bizproc.activity.delete":
'{"result":true}',
  "bizproc.activity.list":
'{"result":["md5_action","doc_action"]}',
  "bizproc.activity.log":
'{"result":true}',
  "bizproc.activity.update":
'{"result":true}',
  "bizproc.event.send":
'{"result":true}',
  "bizproc.robot.add":
'{"result":true}',
  "bizproc.robot.delete":
'{"result":true}',
  "bizproc.robot.list":
'{"result":["test_robot","sms_robot"]}',
  "bizproc.robot.update":
'{"result":true}',
  "bizproc.task.complete":
'{"result":true}',
  "bizproc.task.delegate":
'{"result":true}',
  "bizproc.task.list":
'{"result":[{"ENTITY":"BizprocDocument","DOCUMENT_ID":"2249","ID":"1477","WORKFLOW_ID":"67a2ffdb2c57a3.35276854","DOCU\
MENT_NAME":"Partner Conference","DESCRIPTION":"","NAME":"Add Contractor \
Information","MODIFIED":"2025-02-05T09:06:19+02:00","WORKFLOW_STARTED":"2025-02-05T09:06:19+02:00","WORKFLOW_STARTED_B\
Y":"1","OVERDUE_DATE":null,"WORKFLOW_TEMPLATE_ID":"565","WORKFLOW_TEMPLATE_NAME":"Event \
Organization","WORKFLOW_STATE":"Waiting for Additional Information","STATUS":"0","USER_ID":"1","USER_STATUS":"0","MODU\
LE_ID":"lists","ACTIVITY":"RequestInformationActivity","ACTIVITY_NAME":"A3651_68033_56029_16413","PARAMETERS":{"Commen\
tLabel":"Comment","CommentRequired":"Y","ShowComment":"Y","StatusOkLabel":"Save \
Result","Fields":[{"Id":"contractor","Type":"E:ECrm","Name":"Contractor","Description":"Who performs the \
work","Multiple":false,"Required":true,"Options":{"LEAD":"N","CONTACT":"Y","COMPANY":"Y","DEAL":"N","SMART_INVOICE":"N\
","DYNAMIC_136":"N","DYNAMIC_1038":"N"},"Settings":null,"Default":["C_607"]},{"Id":"phone_number","Type":"string","Nam\
e":"Phone Number","Description":"","Multiple":false,"Required":true,"Options":null,"Settings":null,"Default":""}]},"DO\
CUMENT_URL":"/bizproc/processes/?livefeed=y&list_id=171&element_id=2249"},{"ENTITY":"BizprocDocument","DOCUMENT_ID":"2\
237","ID":"1471","WORKFLOW_ID":"67a2fda6732f98.84769464","DOCUMENT_NAME":"Partner \
Conference","DESCRIPTION":"","NAME":"Approve Contractor","MODIFIED":"2025-02-05T08:58:14+03:00","WORKFLOW_STARTED":"20\
25-02-05T08:58:14+03:00","WORKFLOW_STARTED_BY":"1","OVERDUE_DATE":null,"WORKFLOW_TEMPLATE_ID":"565","WORKFLOW_TEMPLATE\
_NAME":"Event Organization","WORKFLOW_STATE":"Waiting for Approval","STATUS":"0","USER_ID":"1","USER_STATUS":"0","MODU\
LE_ID":"lists","ACTIVITY":"ApproveActivity","ACTIVITY_NAME":"A3651_68033_56029_16414","PARAMETERS":{"CommentLabel":"Co\
mment","CommentRequired":"N","ShowComment":"Y","StatusYesLabel":"Approve","StatusNoLabel":"Reject"},"DOCUMENT_URL":"/b\
izproc/processes/?livefeed=y&list_id=171&element_id=2237"}],"total":2}',
  "bizproc.workflow.instances":
'{"result":[{"DOCUMENT_ID":"LEAD_1","ENTITY":"CCrmDocumentLead","ID":"66e412fdc9bd44.36306599","STARTED":"2024-09-13T1\
0:25:01+00:00","MODULE_ID":"crm","OWNED_UNTIL":null,"TEMPLATE_ID":"1","STARTED_BY":"0"},{"DOCUMENT_ID":"DEAL_1633","EN\
TITY":"CCrmDocumentDeal","ID":"658c4d3d6a2906.51542462","STARTED":"2023-12-27T19:13:49+02:00","MODULE_ID":"crm","OWNED\
_UNTIL":null,"TEMPLATE_ID":"212","STARTED_BY":"57"}],"total":2}',
  "bizproc.workflow.kill":
'{"result":true}',
  "bizproc.workflow.start":
'{"result":"66e81a641752f8.56521481"}',
  "bizproc.workflow.template.add":
'{"result":525}',
  "bizproc.workflow.template.delete":
'{"result":null}',
  "bizproc.workflow.template.list":
'{"result":[{"ID":"525","NAME":"Display Time","USER_ID":"503","SYSTEM_CODE":"rest_app_5"},{"ID":"379","NAME":"App \
template","USER_ID":"503","SYSTEM_CODE":"rest_app_5"}],"total":34}',
  "bizproc.workflow.template.update":
'{"result":525}',
  "bizproc.workflow.terminate":
'{"result":true}',
};
