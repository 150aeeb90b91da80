// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of user. */
export const userSamples = {
  "user.access":
'{"result":true}',
  "user.add":
'{"result":12}',
  "user.admin":
'{"result":true}',
  "user.current":
'{"result":{"ID":"3","ACTIVE":true,"NAME":"John","LAST_NAME":"Smith","EMAIL":"test@gmail.com","LAST_LOGIN":"2024-07-23\
T08:07:26+00:00","DATE_REGISTER":"2024-07-22T00:00:00+00:00","IS_ONLINE":"Y","LAST_ACTIVITY_DATE":"2024-07-23 \
08:08:50","PERSONAL_GENDER":"","PERSONAL_BIRTHDAY":"","WORK_POSITION":"","UF_EMPLOYMENT_DATE":"","UF_DEPARTMENT":[1]}}\
',
  "user.fields":
'{"result":{"ID":"ID","XML_ID":"External code","ACTIVE":"Activity","NAME":"First Name","LAST_NAME":"Last \
Name","SECOND_NAME":"Middle Name","TITLE":"User List","EMAIL":"E-Mail","LAST_LOGIN":"Last \
Authorization","DATE_REGISTER":"Registration Date","TIME_ZONE":"TIME_ZONE","IS_ONLINE":"IS_ONLINE","TIMESTAMP_X":"TIME\
STAMP_X","LAST_ACTIVITY_DATE":"LAST_ACTIVITY_DATE","PERSONAL_GENDER":"Gender","PERSONAL_PROFESSION":"Profession","PERS\
ONAL_WWW":"Homepage","PERSONAL_BIRTHDAY":"Date of Birth","PERSONAL_PHOTO":"Photo","PERSONAL_ICQ":"ICQ","PERSONAL_PHONE\
":"Personal Phone","PERSONAL_FAX":"Fax","PERSONAL_MOBILE":"Personal \
Mobile","PERSONAL_PAGER":"Pager","PERSONAL_STREET":"Residential Street","PERSONAL_CITY":"Residential \
City","PERSONAL_STATE":"State / Region","PERSONAL_ZIP":"Zip Code","PERSONAL_COUNTRY":"Country","PERSONAL_MAILBOX":"P.O\
. Box","PERSONAL_NOTES":"Additional Notes","WORK_PHONE":"Company Phone","WORK_COMPANY":"Company","WORK_POSITION":"Job \
Title","WORK_DEPARTMENT":"Department","WORK_WWW":"Company Website","WORK_FAX":"WORK_FAX","WORK_PAGER":"WORK_PAGER","WO\
RK_STREET":"WORK_STREET","WORK_MAILBOX":"WORK_MAILBOX","WORK_CITY":"Work \
City","WORK_STATE":"WORK_STATE","WORK_ZIP":"WORK_ZIP","WORK_COUNTRY":"WORK_COUNTRY","WORK_PROFILE":"WORK_PROFILE","WOR\
K_LOGO":"WORK_LOGO","WORK_NOTES":"WORK_NOTES","UF_SKYPE_LINK":"Skype Chat \
Link","UF_ZOOM":"Zoom","UF_EMPLOYMENT_DATE":"Hire Date","UF_TIMEMAN":"Time \
Tracking","UF_DEPARTMENT":"Units","UF_INTERESTS":"Interests","UF_SKILLS":"Skills","UF_WEB_SITES":"Other \
Websites","UF_XING":"Xing","UF_LINKEDIN":"LinkedIn","UF_TWITTER":"Twitter","UF_SKYPE":"Skype","UF_DISTRICT":"District"\
,"UF_PHONE_INNER":"Extension","USER_TYPE":"USER_TYPE"}}',
  "user.get":
'{"result":[{"ID":"1","ACTIVE":true,"NAME":"Vadim","LAST_NAME":"Valeev","SECOND_NAME":"","EMAIL":"v.r.valeev@bitrix.co\
m","LAST_LOGIN":"2024-07-25T13:06:54+00:00","DATE_REGISTER":"2024-07-15T00:00:00+00:00","TIME_ZONE":"","IS_ONLINE":"Y"\
,"TIMESTAMP_X":{},"LAST_ACTIVITY_DATE":{},"PERSONAL_GENDER":"","PERSONAL_WWW":"","PERSONAL_BIRTHDAY":"2018-07-14T00:00\
:00+00:00","PERSONAL_MOBILE":"","PERSONAL_CITY":"","WORK_PHONE":"","WORK_POSITION":"","UF_EMPLOYMENT_DATE":"","UF_DEPA\
RTMENT":[1],"USER_TYPE":"employee"},{"ID":"3","ACTIVE":true,"NAME":"John","LAST_NAME":"Smith","EMAIL":"test@gmail.com"\
,"LAST_LOGIN":"2024-07-24T09:01:55+00:00","DATE_REGISTER":"2024-07-22T00:00:00+00:00","IS_ONLINE":"N","TIMESTAMP_X":{}\
,"LAST_ACTIVITY_DATE":{},"PERSONAL_GENDER":"","PERSONAL_BIRTHDAY":"","WORK_POSITION":"","UF_EMPLOYMENT_DATE":"","UF_DE\
PARTMENT":[1],"USER_TYPE":"employee"}],"total":2}',
  "user.option.get":
'{"result":{"data":"value","data2":"value2"}}',
  "user.option.set":
'{"result":true}',
  "user.search":
'{"result":[{"ID":"1","ACTIVE":true,"NAME":"Vadim","LAST_NAME":"Valeev","SECOND_NAME":"","EMAIL":"v.r.valeev@bitrix.co\
m","LAST_LOGIN":"2024-07-25T13:06:54+00:00","DATE_REGISTER":"2024-07-15T00:00:00+00:00","TIME_ZONE":"","IS_ONLINE":"Y"\
,"TIMESTAMP_X":{},"LAST_ACTIVITY_DATE":{},"PERSONAL_GENDER":"","PERSONAL_WWW":"","PERSONAL_BIRTHDAY":"2018-07-14T00:00\
:00+00:00","PERSONAL_MOBILE":"","PERSONAL_CITY":"","WORK_PHONE":"","WORK_POSITION":"","UF_EMPLOYMENT_DATE":"","UF_DEPA\
RTMENT":[1],"USER_TYPE":"employee"},{"ID":"3","ACTIVE":true,"NAME":"John","LAST_NAME":"Smith","EMAIL":"test@gmail.com"\
,"LAST_LOGIN":"2024-07-24T09:01:55+00:00","DATE_REGISTER":"2024-07-22T00:00:00+00:00","IS_ONLINE":"N","TIMESTAMP_X":{}\
,"LAST_ACTIVITY_DATE":{},"PERSONAL_GENDER":"","PERSONAL_BIRTHDAY":"","WORK_POSITION":"","UF_EMPLOYMENT_DATE":"","UF_DE\
PARTMENT":[1],"USER_TYPE":"employee"}],"total":2}',
  "user.update":
'{"result":true}',
  "user.userfield.add":
'{"result":177}',
  "user.userfield.delete":
'{"result":true}',
  "user.userfield.list":
'{"result":[{"ID":"176","ENTITY_ID":"USER","FIELD_NAME":"UF_USR_1724228142162","USER_TYPE_ID":"enumeration","XML_ID":n\
ull,"SORT":"100","MULTIPLE":"Y","MANDATORY":"N","SHOW_FILTER":"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE\
":"N","SETTINGS":{"DISPLAY":"UI","LIST_HEIGHT":1,"CAPTION_NO_VALUE":"","SHOW_NO_VALUE":"Y"},"LIST":[{"ID":"26","SORT":\
"0","VALUE":"1","DEF":"N","XML_ID":"2a53ce08b86a6aba152b1b19204fdef2"},{"ID":"27","SORT":"100","VALUE":"2","DEF":"N","\
XML_ID":"292df2be1171ed6ab038996deac29ac8"},{"ID":"28","SORT":"200","VALUE":"3","DEF":"N","XML_ID":"3c5af70eafbba79a6c\
f52e299ed75123"}]},{"ID":"177","ENTITY_ID":"USER","FIELD_NAME":"UF_USR_MONEY","USER_TYPE_ID":"money","XML_ID":null,"SO\
RT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","\
SETTINGS":{"DEFAULT_VALUE":""}}],"total":2}',
  "user.userfield.update":
'{"result":true}',
};
