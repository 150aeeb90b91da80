// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.item. */
export const taskItemSamples = {
  "task.item.add":
'{"result":1325}',
  "task.item.addfile":
'{"result":true}',
  "task.item.addtofavorite":
'{"result":true}',
  "task.item.approve":
'{"result":true}',
  "task.item.complete":
'{"result":true}',
  "task.item.defer":
'{"result":true}',
  "task.item.delegate":
'{"result":true}',
  "task.item.delete":
'{"result":true}',
  "task.item.deletefile":
'{"result":true}',
  "task.item.deletefromfavorite":
'{"result":true}',
  "task.item.disapprove":
'{"result":true}',
  "task.item.isactionallowed":
'{"result":true}',
  "task.item.renew":
'{"result":true}',
  "task.item.startexecution":
'{"result":true}',
  "task.item.update":
'{"result":true}',
  "task.item.userfield.add":
'{"result":1325}',
  "task.item.userfield.delete":
'{"result":true}',
  "task.item.userfield.get":
'{"result":{"ID":"1325","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_TASK_CLIENT_REQUEST","USER_TYPE_ID":"string","XML_ID\
":"UF_TASK_CLIENT_REQUEST","SORT":"220","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_L\
IST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE"\
:"Clarify the goal and expected result"},"EDIT_FORM_LABEL":{"ar":"","br":"","de":"","en":"Description of client \
request"},"LIST_COLUMN_LABEL":{"en":"Client request"},"LIST_FILTER_LABEL":{"en":"Client \
request"},"ERROR_MESSAGE":{"en":"Client request"},"HELP_MESSAGE":{"en":"Client request"}},"total":0}',
  "task.item.userfield.getfields":
'{"result":{"ID":{"type":"int","title":"ID","isReadOnly":true},"ENTITY_ID":{"type":"string","title":"Entity","isImmuta\
ble":true},"FIELD_NAME":{"type":"string","title":"Code","isImmutable":true},"USER_TYPE_ID":{"type":"string","title":"D\
ata Type","isImmutable":true},"XML_ID":{"type":"string","title":"External ID (XML \
ID)"},"SORT":{"type":"int","title":"Sort Order"},"MULTIPLE":{"type":"char","title":"Multiple"},"MANDATORY":{"type":"ch\
ar","title":"Mandatory"},"SHOW_FILTER":{"type":"char","title":"Show in List \
Filter"},"SHOW_IN_LIST":{"type":"char","title":"Show in List"},"EDIT_IN_LIST":{"type":"char","title":"Allow User \
Editing"},"IS_SEARCHABLE":{"type":"char","title":"Field Values are \
Searchable"},"EDIT_FORM_LABEL":{"type":"string","title":"Edit Form \
Label"},"LIST_COLUMN_LABEL":{"type":"string","title":"List Column \
Header"},"LIST_FILTER_LABEL":{"type":"string","title":"List Filter \
Label"},"ERROR_MESSAGE":{"type":"string","title":"Error Message"},"HELP_MESSAGE":{"type":"string","title":"Help"},"LIS\
T":{"type":"uf_enum_element","title":"List Elements","isMultiple":true},"SETTINGS":{"type":"object","title":"Additiona\
l Settings (depends on type)"}},"total":0}',
  "task.item.userfield.getlist":
'{"result":[{"ID":"1295","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_CRM_TASK","USER_TYPE_ID":"crm","XML_ID":"","SORT":"\
100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTI\
NGS":{"LEAD":"Y","CONTACT":"Y","COMPANY":"Y","DEAL":"Y"}},{"ID":"662","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_MAIL_M\
ESSAGE","USER_TYPE_ID":"mail_message","XML_ID":"","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_\
IN_LIST":"N","EDIT_IN_LIST":"N","IS_SEARCHABLE":"N","SETTINGS":[]},{"ID":"229","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"\
UF_TASK_WEBDAV_FILES","USER_TYPE_ID":"disk_file","XML_ID":"TASK_WEBDAV_FILES","SORT":"100","MULTIPLE":"Y","MANDATORY":\
"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"Y","SETTINGS":{"IBLOCK_ID":0,"SECTION_ID"\
:0,"UF_TO_SAVE_ALLOW_EDIT":""}},{"ID":"1325","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_TASK_CLIENT_REQUEST","USER_TYPE\
_ID":"string","XML_ID":"UF_TASK_CLIENT_REQUEST","SORT":"220","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN\
_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":10,"REGEXP":"","MIN_LENGTH":0,"MAX_LENG\
TH":0,"DEFAULT_VALUE":"Clarify the goal and expected outcome"}},{"ID":"1333","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF\
_TASK_PROJECT_BUDGET","USER_TYPE_ID":"double","XML_ID":"UF_TASK_PROJECT_BUDGET","SORT":"230","MULTIPLE":"N","MANDATORY\
":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"PRECISION":0,"SIZE":20,\
"MIN_VALUE":0,"MAX_VALUE":0,"DEFAULT_VALUE":0}},{"ID":"1335","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_TASK_APPROVAL_D\
EADLINE","USER_TYPE_ID":"datetime","XML_ID":"UF_TASK_APPROVAL_DEADLINE","SORT":"240","MULTIPLE":"N","MANDATORY":"N","S\
HOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DEFAULT_VALUE":{"TYPE":"NONE","\
VALUE":""},"USE_SECOND":"Y","USE_TIMEZONE":"N"}},{"ID":"1337","ENTITY_ID":"TASKS_TASK","FIELD_NAME":"UF_TASK_LEGAL_REV\
IEW_REQUIRED","USER_TYPE_ID":"boolean","XML_ID":"UF_TASK_LEGAL_REVIEW_REQUIRED","SORT":"250","MULTIPLE":"N","MANDATORY\
":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DEFAULT_VALUE":0,"DISPL\
AY":"CHECKBOX","LABEL":["",""],"LABEL_CHECKBOX":""}}],"total":0}',
  "task.item.userfield.gettypes":
'{"result":[{"ID":"string","title":"String"},{"ID":"integer","title":"Integer"},{"ID":"double","title":"Number"},{"ID"\
:"boolean","title":"Yes/No"},{"ID":"enumeration","title":"Enumeration"},{"ID":"datetime","title":"Date/Time"},{"ID":"d\
ate","title":"Date"},{"ID":"money","title":"Money"},{"ID":"url","title":"URL"},{"ID":"address","title":"Google Map \
Address"},{"ID":"file","title":"File"},{"ID":"employee","title":"User Binding"},{"ID":"crm_status","title":"CRM \
Reference Binding"},{"ID":"iblock_section","title":"Information Block Section \
Binding"},{"ID":"iblock_element","title":"Information Block Element Binding"},{"ID":"crm","title":"CRM Element \
Binding"}],"total":0}',
  "task.item.userfield.update":
'{"result":true}',
};
