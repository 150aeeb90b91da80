// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of calendar. */
export const calendarSamples = {
  "calendar.accessibility.get":
'{"result":{"1":[{"ID":"1213","NAME":"Event name","DATE_FROM":"02.12.2024 11:00:00","DATE_TO":"02.12.2024 \
12:00:00","DATE_FROM_TS_UTC":"1733158800","DATE_TO_TS_UTC":"1733162400","~USER_OFFSET_FROM":-21600,"~USER_OFFSET_TO":-\
21600,"DT_SKIP_TIME":"N","TZ_FROM":"America/Managua","TZ_TO":"America/Managua","ACCESSIBILITY":"busy","IMPORTANCE":"no\
rmal","EVENT_TYPE":"#collab#"},{"ID":"1216"}],"2":[{"ID":1},{"ID":2}],"34":[]}}',
  "calendar.event.add":
'{"result":1246}',
  "calendar.event.delete":
'{"result":true}',
  "calendar.event.get":
'{"result":[{"ID":"1265","PARENT_ID":"1265","DELETED":"N","CAL_TYPE":"user","OWNER_ID":"1","NAME":"Event \
Name","DATE_FROM":"12/11/2024 05:59:00 pm","DATE_TO":"12/11/2024 06:59:00 \
pm","ORIGINAL_DATE_FROM":null,"TZ_FROM":"Europe/Berlin","TZ_TO":"Europe/Berlin","TZ_OFFSET_FROM":"7200","TZ_OFFSET_TO"\
:"7200","DATE_FROM_TS_UTC":"1733932740","DATE_TO_TS_UTC":"1733936340","DT_SKIP_TIME":"N","DT_LENGTH":3600,"EVENT_TYPE"\
:null,"CREATED_BY":"1","DATE_CREATE":"12/05/2024 01:48:41 pm","TIMESTAMP_X":"12/05/2024 01:48:41 \
pm","DESCRIPTION":"Description for event","PRIVATE_EVENT":"","ACCESSIBILITY":"free","IMPORTANCE":"normal","IS_MEETING"\
:true,"MEETING_STATUS":"H","MEETING_HOST":"1","MEETING":{"HOST_NAME":"User \
Name","NOTIFY":false,"REINVITE":false,"ALLOW_INVITE":false,"HIDE_GUESTS":false,"MEETING_CREATOR":1,"LANGUAGE_ID":"de",\
"MAIL_FROM":""},"LOCATION":"test location","REMIND":[{"type":"min","count":50}],"COLOR":"#9dcf00","RRULE":{"FREQ":"WEE\
KLY","BYDAY":{"MO":"MO","WE":"WE"},"INTERVAL":1,"UNTIL":"12/24/2024","~UNTIL":"12/24/2024","UNTIL_TS":1734998400},"EXD\
ATE":"11/28/2024;12/05/2024;12/12/2024;12/19/2024;12/26/2024","DAV_XML_ID":"20241211T155900Z-534185204b362e9be7e261e92\
ccd9078@b24evo.lan","G_EVENT_ID":"","DAV_EXCH_LABEL":"","CAL_DAV_LABEL":"","VERSION":"1","ATTENDEES_CODES":["U1"],"REC\
URRENCE_ID":1272,"RELATIONS":{"ORIGINAL_RECURSION_ID":1271,"COMMENT_XML_ID":"EVENT_1271_12/23/2024"},"SECTION_ID":"4",\
"SYNC_STATUS":null,"UF_CRM_CAL_EVENT":["CO_1","L_5"],"UF_WEBDAV_CAL_EVENT":false,"SECTION_DAV_XML_ID":null,"DATE_FROM_\
FORMATTED":"Wed Dec 11 2024 17:59:00","DATE_TO_FORMATTED":"Wed Dec 11 2024 \
18:59:00","SECT_ID":"4","ATTENDEE_LIST":[{"id":1,"entryId":"1265","status":"H"}],"COLLAB_ID":null,"~RRULE_DESCRIPTION"\
:"every week on: Mon, Wed, from 12/11/2024 to 12/24/2024","attendeesEntityList":[{"entityId":"user","id":1}],"~DESCRIP\
TION":"Description for event","~USER_OFFSET_FROM":7200,"~USER_OFFSET_TO":7200},{"ID":"1221"}]}',
  "calendar.event.get.nearest":
'{"result":[{"ID":"1265","PARENT_ID":"1265","DELETED":"N","CAL_TYPE":"user","OWNER_ID":"1","NAME":"Event \
Name","DATE_FROM":"12/11/2024 05:59:00 pm","DATE_TO":"12/11/2024 06:59:00 \
pm","ORIGINAL_DATE_FROM":null,"TZ_FROM":"Europe/Berlin","TZ_TO":"Europe/Berlin","TZ_OFFSET_FROM":"7200","TZ_OFFSET_TO"\
:"7200","DATE_FROM_TS_UTC":"1733932740","DATE_TO_TS_UTC":"1733936340","DT_SKIP_TIME":"N","DT_LENGTH":3600,"EVENT_TYPE"\
:null,"CREATED_BY":"1","DATE_CREATE":"12/05/2024 01:48:41 pm","TIMESTAMP_X":"12/05/2024 01:48:41 \
pm","DESCRIPTION":"Description for event","PRIVATE_EVENT":"","ACCESSIBILITY":"free","IMPORTANCE":"normal","IS_MEETING"\
:true,"MEETING_STATUS":"H","MEETING_HOST":"1","MEETING":{"HOST_NAME":"User \
Name","NOTIFY":false,"REINVITE":false,"ALLOW_INVITE":false,"HIDE_GUESTS":false,"MEETING_CREATOR":1,"LANGUAGE_ID":"de",\
"MAIL_FROM":""},"LOCATION":"test location","REMIND":[{"type":"min","count":50}],"COLOR":"#9dcf00","RRULE":{"FREQ":"WEE\
KLY","BYDAY":{"MO":"MO","WE":"WE"},"INTERVAL":1,"UNTIL":"12/24/2024","~UNTIL":"12/24/2024","UNTIL_TS":1734998400},"EXD\
ATE":"11/28/2024;12/05/2024;12/12/2024;12/19/2024;12/26/2024","DAV_XML_ID":"20241211T155900Z-534185204b362e9be7e261e92\
ccd9078@b24evo.lan","G_EVENT_ID":"","DAV_EXCH_LABEL":"","CAL_DAV_LABEL":"","VERSION":"1","ATTENDEES_CODES":["U1"],"REC\
URRENCE_ID":1272,"RELATIONS":{"ORIGINAL_RECURSION_ID":1271,"COMMENT_XML_ID":"EVENT_1271_12/23/2024"},"SECTION_ID":"4",\
"SYNC_STATUS":null,"UF_CRM_CAL_EVENT":["CO_1","L_5"],"UF_WEBDAV_CAL_EVENT":false,"SECTION_DAV_XML_ID":null,"DATE_FROM_\
FORMATTED":"Wed Dec 11 2024 17:59:00","DATE_TO_FORMATTED":"Wed Dec 11 2024 \
18:59:00","SECT_ID":"4","ATTENDEE_LIST":[{"id":1,"entryId":"1265","status":"H"}],"COLLAB_ID":null,"~RRULE_DESCRIPTION"\
:"every week on: Mon, Wed, from 12/11/2024 to 12/24/2024","attendeesEntityList":[{"entityId":"user","id":1}],"~DESCRIP\
TION":"Description for event","~USER_OFFSET_FROM":7200,"~USER_OFFSET_TO":7200},{"ID":"1221"}]}',
  "calendar.event.getbyid":
'{"result":{"ID":"1265","PARENT_ID":"1265","DELETED":"N","CAL_TYPE":"user","OWNER_ID":"1","NAME":"Event \
Name","DATE_FROM":"12/11/2024 05:59:00 pm","DATE_TO":"12/11/2024 06:59:00 \
pm","ORIGINAL_DATE_FROM":null,"TZ_FROM":"Europe/Riga","TZ_TO":"Europe/Riga","TZ_OFFSET_FROM":"7200","TZ_OFFSET_TO":"72\
00","DATE_FROM_TS_UTC":"1733932740","DATE_TO_TS_UTC":"1733936340","DT_SKIP_TIME":"N","DT_LENGTH":3600,"EVENT_TYPE":nul\
l,"CREATED_BY":"1","DATE_CREATE":"12/05/2024 01:48:41 pm","TIMESTAMP_X":"12/05/2024 01:48:41 \
pm","DESCRIPTION":"Description for event","PRIVATE_EVENT":"","ACCESSIBILITY":"free","IMPORTANCE":"normal","IS_MEETING"\
:true,"MEETING_STATUS":"H","MEETING_HOST":"1","MEETING":{"HOST_NAME":"User \
Name","NOTIFY":false,"REINVITE":false,"ALLOW_INVITE":false,"HIDE_GUESTS":false,"MEETING_CREATOR":1,"LANGUAGE_ID":"de",\
"MAIL_FROM":""},"LOCATION":"test location","REMIND":[{"type":"min","count":50}],"COLOR":"#9dcf00","RRULE":{"FREQ":"WEE\
KLY","BYDAY":{"MO":"MO","WE":"WE"},"INTERVAL":1,"UNTIL":"12/24/2024","~UNTIL":"12/24/2024","UNTIL_TS":1734998400},"EXD\
ATE":"11/28/2024;12/05/2024;12/12/2024;12/19/2024;12/26/2024","DAV_XML_ID":"20241211T155900Z-534185204b362e9be7e261e92\
ccd9078@b24evo.lan","G_EVENT_ID":"","DAV_EXCH_LABEL":"","CAL_DAV_LABEL":"","VERSION":"1","ATTENDEES_CODES":["U1"],"REC\
URRENCE_ID":1272,"RELATIONS":{"ORIGINAL_RECURSION_ID":1271,"COMMENT_XML_ID":"EVENT_1271_12/23/2024"},"SECTION_ID":"4",\
"SYNC_STATUS":null,"UF_CRM_CAL_EVENT":["CO_1","L_5"],"UF_WEBDAV_CAL_EVENT":false,"SECTION_DAV_XML_ID":null,"DATE_FROM_\
FORMATTED":"Wed Dec 11 2024 17:59:00","DATE_TO_FORMATTED":"Wed Dec 11 2024 \
18:59:00","SECT_ID":"4","ATTENDEE_LIST":[{"id":1,"entryId":"1265","status":"H"}],"COLLAB_ID":null,"~RRULE_DESCRIPTION"\
:"every week on: Mon, Wed, from 12/11/2024 to 12/24/2024","attendeesEntityList":[{"entityId":"user","id":1}],"~DESCRIP\
TION":"Description for event","~USER_OFFSET_FROM":7200,"~USER_OFFSET_TO":7200}}',
  "calendar.event.update":
'{"result":1246}',
  "calendar.meeting.status.get":
'{"result":"Y"}',
  "calendar.meeting.status.set":
'{"result":true}',
  "calendar.resource.add":
'{"result":197}',
  "calendar.resource.booking.list":
'{"result":[{"ID":"1408","PARENT_ID":"1408","DELETED":"N","CAL_TYPE":"resource","OWNER_ID":"0","NAME":"Booking","DATE_\
FROM":"20.12.2024 00:00:00","DATE_TO":"21.12.2024 00:00:00","TZ_FROM":"Europe/Riga","TZ_TO":"Europe/Riga","TZ_OFFSET_F\
ROM":"7200","TZ_OFFSET_TO":"7200","DATE_FROM_TS_UTC":"1734652800","DATE_TO_TS_UTC":"1734739200","DT_SKIP_TIME":"Y","DT\
_LENGTH":172800,"EVENT_TYPE":"#resourcebooking#","CREATED_BY":"1","DATE_CREATE":"18.12.2024 \
13:55:35","TIMESTAMP_X":"18.12.2024 13:55:35","DESCRIPTION":"Service: \
some","IS_MEETING":false,"MEETING_STATUS":"Y","MEETING_HOST":"0","VERSION":"1","SECTION_ID":"198","DATE_FROM_FORMATTED\
":"Fri Dec 20 2024","DATE_TO_FORMATTED":"Sat Dec 21 2024","SECT_ID":"198","RESOURCE_BOOKING_ID":"10"},{"ID":"1409"}]}',
  "calendar.resource.delete":
'{"result":true}',
  "calendar.resource.list":
'{"result":[{"ID":"198","NAME":"Resource name","CREATED_BY":"1"},{"ID":"199"}]}',
  "calendar.resource.update":
'{"result":197}',
  "calendar.section.add":
'{"result":190}',
  "calendar.section.delete":
'{"result":true}',
  "calendar.section.get":
'{"result":[{"ID":"190","NAME":"New Section","GAPI_CALENDAR_ID":null,"DESCRIPTION":"Description for \
section","COLOR":"#9cbeee","TEXT_COLOR":"#283000","EXPORT":{"ALLOW":true},"CAL_TYPE":"user","OWNER_ID":"1","CREATED_BY\
":"1","DATE_CREATE":"2024-12-10 06:36:00","TIMESTAMP_X":"2024-12-10 \
06:36:00","CAL_DAV_CON":null,"SYNC_TOKEN":null,"PAGE_TOKEN":null,"EXTERNAL_TYPE":"local","ACCESS":{"D114":17,"G2":13,"\
U2":15,"U1":19},"IS_COLLAB":false,"PERM":{"view_time":true,"view_title":true,"view_full":true,"add":true,"edit":true,"\
edit_section":true,"access":true}},{"ID":"191"},{"ID":"192"}]}',
  "calendar.section.update":
'{"result":190}',
  "calendar.settings.get":
'{"result":{"work_time_start":"9","work_time_end":"19","year_holidays":"1.01,2.01,7.01,23.02,8.03,1.05,9.05,12.06,4.11\
","year_workdays":"31.12","week_holidays":["SA","SU"],"week_start":"MO","user_name_template":"#NAME# \
#LAST_NAME#","sync_by_push":false,"user_show_login":true,"path_to_user":"/company/personal/user/#user_id#/","path_to_u\
ser_calendar":"/company/personal/user/#user_id#/calendar/","path_to_group":"/workgroups/group/#group_id#/","path_to_gr\
oup_calendar":"/workgroups/group/#group_id#/calendar/","path_to_vr":"","path_to_rm":"","rm_iblock_type":"","rm_iblock_\
id":"","dep_manager_sub":true,"denied_superpose_types":[],"pathes_for_sites":"","forum_id":"8","rm_for_sites":true,"pa\
th_to_type_company_calendar":"","path_to_type_location":"","path_to_type_open_event":""}}',
  "calendar.user.settings.get":
'{"result":{"view":"month","meetSection":"4","crmSection":"4","showDeclined":true,"denyBusyInvitation":false,"collapse\
OffHours":"N","showWeekNumbers":"N","showTasks":"Y","syncTasks":"N","showCompletedTasks":"N","lastUsedSection":"false"\
,"sendFromEmail":"","defaultSections":{"user1":"4","group6":"49"},"syncPeriodPast":"3","syncPeriodFuture":"12","defaul\
tReminders":{"fullDay":[{"type":"min","count":15}],"withTime":[{"type":"min","count":50}]},"timezoneName":"Europe/Berl\
in","timezoneOffsetUTC":7200,"timezoneDefaultName":"","work_time_start":"9.00","work_time_end":"19.00"}}',
  "calendar.user.settings.set":
'{"result":true}',
};
