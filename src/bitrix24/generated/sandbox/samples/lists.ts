// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of lists. */
export const listsSamples = {
  "lists.add":
'{"result":109}',
  "lists.delete":
'{"result":true}',
  "lists.element.add":
'{"result":6999}',
  "lists.element.delete":
'{"result":true}',
  "lists.element.get":
'{"result":[{"ID":"6999","NAME":"Test Element","IBLOCK_SECTION_ID":null,"CREATED_BY":"1269","CODE":"test_element","PRO\
PERTY_951":{"3743":"1269","3745":"1271"},"PROPERTY_1003":{"3747":"12/31/2024 11:59:59 pm"}}],"total":1}',
  "lists.element.get.file.url":
'{"result":["/bitrix/tools/disk/uf.php?attachedId=103&action=download&ncc=1"]}',
  "lists.element.update":
'{"result":true}',
  "lists.field.add":
'{"result":"PROPERTY_1151"}',
  "lists.field.delete":
'{"result":true}',
  "lists.field.get":
'{"result":{"L":{"FIELD_ID":"PROPERTY_1151","SORT":50,"NAME":"Task \
Status","IS_REQUIRED":"N","MULTIPLE":"N","DEFAULT_VALUE":"1685","TYPE":"L","PROPERTY_TYPE":"L","PROPERTY_USER_TYPE":fa\
lse,"CODE":"PROJECT","ID":"1151","LINK_IBLOCK_ID":null,"ROW_COUNT":"1","COL_COUNT":"30","USER_TYPE_SETTINGS":null,"SET\
TINGS":{"SHOW_ADD_FORM":"Y","SHOW_EDIT_FORM":"Y","ADD_READ_ONLY_FIELD":"N","EDIT_READ_ONLY_FIELD":"Y","SHOW_FIELD_PREV\
IEW":"N"},"DISPLAY_VALUES_FORM":{"1669":"Planning","1671":"In Active \
Work","1673":"Testing","1675":"Completed","1677":"Deferred","1679":"Archive"}}}}',
  "lists.field.type.get":
'{"result":{"SORT":"Sorting","ACTIVE_FROM":"Start of activity","ACTIVE_TO":"End of \
activity","PREVIEW_PICTURE":"Preview image","PREVIEW_TEXT":"Preview text","DETAIL_PICTURE":"Detail \
image","DETAIL_TEXT":"Detail text","CREATED_BY":"Created by","TIMESTAMP_X":"Modification date","MODIFIED_BY":"Modified \
by","S":"String","N":"Number","L":"List","F":"File","G":"Binding to sections","E":"Binding to \
elements","S:Date":"Date","S:DateTime":"Date/Time","S:HTML":"HTML/text","E:EList":"Binding to elements as a \
list","N:Sequence":"Counter","S:ECrm":"Binding to CRM elements","S:Money":"Money","S:DiskFile":"File \
(Disk)","S:employee":"Binding to employee"}}',
  "lists.field.update":
'{"result":true}',
  "lists.get":
'{"result":[{"ID":"89","TIMESTAMP_X":"05/17/2023 04:09:23 pm","IBLOCK_TYPE_ID":"lists_socnet","LID":"s1","CODE":null,"\
API_CODE":null,"NAME":"Group List","ACTIVE":"Y","SORT":"500","LIST_PAGE_URL":null,"DETAIL_PAGE_URL":null,"SECTION_PAGE\
_URL":null,"CANONICAL_PAGE_URL":null,"PICTURE":null,"DESCRIPTION":"","DESCRIPTION_TYPE":"text","RSS_TTL":"24","RSS_ACT\
IVE":"Y","RSS_FILE_ACTIVE":"N","RSS_FILE_LIMIT":null,"RSS_FILE_DAYS":null,"RSS_YANDEX_ACTIVE":"N","XML_ID":null,"TMP_I\
D":null,"INDEX_ELEMENT":"Y","INDEX_SECTION":"N","WORKFLOW":"N","BIZPROC":"Y","SECTION_CHOOSER":"L","LIST_MODE":null,"R\
IGHTS_MODE":"E","SECTION_PROPERTY":null,"PROPERTY_INDEX":null,"VERSION":"1","LAST_CONV_ELEMENT":"0","SOCNET_GROUP_ID":\
"33","EDIT_FILE_BEFORE":null,"EDIT_FILE_AFTER":null,"SECTIONS_NAME":"Sections","SECTION_NAME":"Section","ELEMENTS_NAME\
":"Elements","ELEMENT_NAME":"Element","REST_ON":"N","FULLTEXT_INDEX":"N","EXTERNAL_ID":null,"LANG_DIR":"/","SERVER_NAM\
E":null}],"total":1}',
  "lists.get.iblock.type.id":
'{"result":"lists"}',
  "lists.section.add":
'{"result":169}',
  "lists.section.delete":
'{"result":true}',
  "lists.section.get":
'{"result":[{"ID":"169","CODE":"marketing_documents","XML_ID":"ext_marketing_docs_002","EXTERNAL_ID":"ext_marketing_do\
cs_002","IBLOCK_SECTION_ID":null,"TIMESTAMP_X":"10/27/2025 12:00:30 pm","SORT":"600","NAME":"Updated Marketing \
Documents","ACTIVE":"Y","GLOBAL_ACTIVE":"Y","LEFT_MARGIN":"17","RIGHT_MARGIN":"18","DEPTH_LEVEL":"1","SEARCHABLE_CONTE\
NT":"UPDATED MARKETING DOCUMENTS\\r\\n","MODIFIED_BY":"1269","DATE_CREATE":"10/27/2025 11:36:56 \
am","CREATED_BY":"1269"}],"total":1}',
  "lists.section.update":
'{"result":true}',
  "lists.update":
'{"result":true}',
};
