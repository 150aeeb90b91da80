// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of log. */
export const logSamples = {
  "log.blogcomment.add":
'{"result":312}',
  "log.blogcomment.delete":
'{"result":true}',
  "log.blogcomment.user.get":
'{"result":{"comments":[{"id":4821,"comment_id":4821,"log_id":13579,"date":"2025-01-28T11:05:42+02:00","text":"I \
support the idea!","attach":[90210]}],"files":{"90210":{"id":90210,"date":"2025-01-28T11:02:18+02:00","type":"image","\
name":"diagram.png","size":184320,"image":{"width":1280,"height":720},"authorId":28,"authorName":"John \
Smith","urlPreview":"https://example.bitrix24.com/disk/showPreview/90210","urlShow":"https://example.bitrix24.com/disk\
/showFile/90210","urlDownload":"https://example.bitrix24.com/disk/downloadFile/90210"}}}}',
  "log.blogpost.add":
'{"result":217}',
  "log.blogpost.delete":
'{"result":true}',
  "log.blogpost.get":
'{"result":[{"ID":"217","BLOG_ID":"299","PUBLISH_STATUS":"P","TITLE":"New \
Regulations","AUTHOR_ID":"1269","ENABLE_COMMENTS":"Y","NUM_COMMENTS":"0","CODE":null,"MICRO":"N","DETAIL_TEXT":"The \
approval process will be updated starting November 1.","DATE_PUBLISH":"2026-03-17T15:29:15+01:00","CATEGORY_ID":"9,11,\
13","HAS_SOCNET_ALL":"N","HAS_TAGS":"Y","HAS_IMAGES":"N","HAS_PROPS":"Y","HAS_COMMENT_IMAGES":null,"UF_BLOG_POST_DOC":\
{"ID":"1","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_BLOG_POST_DOC","USER_TYPE_ID":"file","XML_ID":"UF_BLOG_POST_DOC","S\
ORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"Y",\
"SETTINGS":{"SIZE":20,"LIST_WIDTH":0,"LIST_HEIGHT":0,"MAX_SHOW_SIZE":0,"MAX_ALLOWED_SIZE":0,"EXTENSIONS":[],"TARGET_BL\
ANK":"Y","DEFAULT_VIEW":null},"EDIT_FORM_LABEL":null,"LIST_COLUMN_LABEL":null,"LIST_FILTER_LABEL":null,"ERROR_MESSAGE"\
:null,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"file","CLASS_NAME":"Bitrix\\\\Main\\\\UserField\\\\Types\\\\Fil\
eType","EDIT_CALLBACK":["Bitrix\\\\Main\\\\UserField\\\\Types\\\\FileType","renderEdit"],"VIEW_CALLBACK":["Bitrix\
\\\\Main\\\\UserField\\\\Types\\\\FileType","renderView"],"USE_FIELD_COMPONENT":true,"DESCRIPTION":"File","BASE_TYPE":\
"file"},"VALUE":false,"ENTITY_VALUE_ID":217,"VALUE_EXISTS":true,"VALUE_RAW":null,"CUSTOM_DATA":[]},"UF_BLOG_POST_URL_P\
RV":{"ID":"5","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_BLOG_POST_URL_PRV","USER_TYPE_ID":"url_preview","XML_ID":"UF_BL\
OG_POST_URL_PRV","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"Y","\
IS_SEARCHABLE":"Y","SETTINGS":[],"EDIT_FORM_LABEL":null,"LIST_COLUMN_LABEL":null,"LIST_FILTER_LABEL":null,"ERROR_MESSA\
GE":null,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"url_preview","CLASS_NAME":"Bitrix\\\\Main\\\\UrlPreview\
\\\\UrlPreviewUserType","DESCRIPTION":"Link preview content","BASE_TYPE":"int"},"VALUE":null,"ENTITY_VALUE_ID":217,"VA\
LUE_EXISTS":true,"VALUE_RAW":null,"CUSTOM_DATA":[]},"UF_GRATITUDE":{"ID":"9","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_\
GRATITUDE","USER_TYPE_ID":"integer","XML_ID":"UF_GRATITUDE","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":\
"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"MIN_VALUE":0,"MAX_VALUE":0,"DEFAU\
LT_VALUE":null},"EDIT_FORM_LABEL":null,"LIST_COLUMN_LABEL":null,"LIST_FILTER_LABEL":null,"ERROR_MESSAGE":null,"HELP_ME\
SSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"integer","CLASS_NAME":"Bitrix\\\\Main\\\\UserField\\\\Types\\\\IntegerType","\
EDIT_CALLBACK":["Bitrix\\\\Main\\\\UserField\\\\Types\\\\IntegerType","renderEdit"],"VIEW_CALLBACK":["Bitrix\\\\Main\
\\\\UserField\\\\Types\\\\IntegerType","renderView"],"USE_FIELD_COMPONENT":true,"DESCRIPTION":"Integer","BASE_TYPE":"i\
nt"},"VALUE":null,"ENTITY_VALUE_ID":217,"VALUE_EXISTS":true,"VALUE_RAW":null,"CUSTOM_DATA":[]},"UF_BLOG_POST_FILE":{"I\
D":"19","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_BLOG_POST_FILE","USER_TYPE_ID":"disk_file","XML_ID":"UF_BLOG_POST_FIL\
E","SORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"Y","IS_SEARCHABLE"\
:"Y","SETTINGS":{"IBLOCK_ID":null,"SECTION_ID":null,"UF_TO_SAVE_ALLOW_EDIT":false},"EDIT_FORM_LABEL":null,"LIST_COLUMN\
_LABEL":null,"LIST_FILTER_LABEL":null,"ERROR_MESSAGE":null,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"disk_file"\
,"CLASS_NAME":"Bitrix\\\\Disk\\\\Uf\\\\FileUserType","DESCRIPTION":"File (Drive)","BASE_TYPE":"int","TAG":["DISK FILE \
ID","DOCUMENT ID"]},"VALUE":[505],"ENTITY_VALUE_ID":217,"VALUE_EXISTS":true,"VALUE_RAW":"a:1:{i:0;i:505;}","CUSTOM_DAT\
A":{"PHOTO_TEMPLATE":"gallery"}},"UF_BLOG_POST_IMPRTNT":{"ID":"83","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_BLOG_POST_\
IMPRTNT","USER_TYPE_ID":"integer","XML_ID":"UF_BLOG_POST_IMPRTNT","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FI\
LTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"MIN_VALUE":0,"MAX_VALUE":0,\
"DEFAULT_VALUE":null},"EDIT_FORM_LABEL":"Important Message","LIST_COLUMN_LABEL":"Important","LIST_FILTER_LABEL":"Impor\
tant","ERROR_MESSAGE":null,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"integer","CLASS_NAME":"Bitrix\\\\Main\
\\\\UserField\\\\Types\\\\IntegerType","EDIT_CALLBACK":["Bitrix\\\\Main\\\\UserField\\\\Types\\\\IntegerType","renderE\
dit"],"VIEW_CALLBACK":["Bitrix\\\\Main\\\\UserField\\\\Types\\\\IntegerType","renderView"],"USE_FIELD_COMPONENT":true,\
"DESCRIPTION":"Integer","BASE_TYPE":"int"},"VALUE":null,"ENTITY_VALUE_ID":217,"VALUE_EXISTS":true,"VALUE_RAW":null,"CU\
STOM_DATA":[]},"UF_IMPRTANT_DATE_END":{"ID":"85","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_IMPRTANT_DATE_END","USER_TYP\
E_ID":"datetime","XML_ID":"UF_IMPRTANT_DATE_END","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_I\
N_LIST":"N","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DEFAULT_VALUE":{"TYPE":"NONE","VALUE":""},"USE_SECOND"\
:"Y","USE_TIMEZONE":"N"},"EDIT_FORM_LABEL":"Expiration Date","LIST_COLUMN_LABEL":"Expiration","LIST_FILTER_LABEL":null\
,"ERROR_MESSAGE":null,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"datetime","CLASS_NAME":"Bitrix\\\\Main\\\\UserF\
ield\\\\Types\\\\DateTimeType","EDIT_CALLBACK":["Bitrix\\\\Main\\\\UserField\\\\Types\\\\DateTimeType","renderEdit"],"\
VIEW_CALLBACK":["Bitrix\\\\Main\\\\UserField\\\\Types\\\\DateTimeType","renderView"],"USE_FIELD_COMPONENT":true,"DESCR\
IPTION":"Date with time","BASE_TYPE":"datetime"},"VALUE":"","ENTITY_VALUE_ID":217,"VALUE_EXISTS":true,"VALUE_RAW":null\
,"CUSTOM_DATA":[]},"UF_BLOG_POST_VOTE":{"ID":"131","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_BLOG_POST_VOTE","USER_TYPE\
_ID":"vote","XML_ID":"UF_BLOG_POST_VOTE","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":\
"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"CHANNEL_ID":1,"UNIQUE":8,"UNIQUE_IP_DELAY":{"DELAY":"10","DELA\
Y_TYPE":"D"},"NOTIFY":"I"},"EDIT_FORM_LABEL":null,"LIST_COLUMN_LABEL":null,"LIST_FILTER_LABEL":null,"ERROR_MESSAGE":nu\
ll,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"vote","CLASS_NAME":"Bitrix\\\\Vote\\\\Uf\\\\VoteUserType","DESCRIP\
TION":"Poll","BASE_TYPE":"int"},"VALUE":null,"ENTITY_VALUE_ID":217,"VALUE_EXISTS":true,"VALUE_RAW":null,"CUSTOM_DATA":\
[]},"UF_MAIL_MESSAGE":{"ID":"439","ENTITY_ID":"BLOG_POST","FIELD_NAME":"UF_MAIL_MESSAGE","USER_TYPE_ID":"mail_message"\
,"XML_ID":"","SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"N","EDIT_IN_LIST":"Y","IS_S\
EARCHABLE":"N","SETTINGS":null,"EDIT_FORM_LABEL":null,"LIST_COLUMN_LABEL":null,"LIST_FILTER_LABEL":null,"ERROR_MESSAGE\
":null,"HELP_MESSAGE":null,"USER_TYPE":{"USER_TYPE_ID":"mail_message","CLASS_NAME":"Bitrix\\\\Mail\\\\MessageUserType"\
,"DESCRIPTION":"Email","BASE_TYPE":"int","VIEW_CALLBACK":["Bitrix\\\\Mail\\\\MessageUserType","getPublicView"],"EDIT_C\
ALLBACK":["Bitrix\\\\Mail\\\\MessageUserType","getPublicEdit"],"onBeforeSave":["Bitrix\\\\Mail\\\\MessageUserType","on\
BeforeSave"],"onDelete":["Bitrix\\\\Mail\\\\MessageUserType","onDelete"]},"VALUE":null,"ENTITY_VALUE_ID":217,"VALUE_EX\
ISTS":true,"VALUE_RAW":null,"CUSTOM_DATA":[]},"FILES":[505]}],"total":1}',
  "log.blogpost.getusers.important":
'{"result":["1269","1271"]}',
  "log.blogpost.share":
'{"result":true}',
  "log.blogpost.update":
'{"result":217}',
};
