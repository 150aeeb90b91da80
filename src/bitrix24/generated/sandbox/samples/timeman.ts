// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of timeman. */
export const timemanSamples = {
  "timeman.close":
'{"result":{"STATUS":"CLOSED","TIME_START":"2025-03-27T08:00:01+02:00","TIME_FINISH":"2025-03-27T19:00:01+02:00","DURA\
TION":"09:37:04","TIME_LEAKS":"01:22:56","ACTIVE":false,"IP_OPEN":"","IP_CLOSE":"83.219.151.30","LAT_OPEN":53.548841,"\
LON_OPEN":9.987274,"LAT_CLOSE":53.548841,"LON_CLOSE":9.987274,"TZ_OFFSET":7200}}',
  "timeman.networkrange.check":
'{"result":{"ip":"10.10.255.255","range":"10.0.0.0-10.255.255.255","name":"10.x.x.x"}}',
  "timeman.networkrange.get":
'{"result":[{"ip_range":"10.0.0.0-10.255.255.255","name":"10.x.x.x"},{"ip_range":"172.16.0.0-172.31.255.255","name":"1\
72.x.x.x"},{"ip_range":"192.168.0.0-192.168.255.255","name":"192.168.x.x"}]}',
  "timeman.networkrange.set":
'{"result":{"result":true}}',
  "timeman.open":
'{"result":{"STATUS":"OPENED","TIME_START":"2025-03-27T08:00:01+02:00","TIME_FINISH":null,"DURATION":"00:00:00","TIME_\
LEAKS":"00:00:00","ACTIVE":false,"IP_OPEN":"","IP_CLOSE":"","LAT_OPEN":53.548841,"LON_OPEN":9.987274,"LAT_CLOSE":0,"LO\
N_CLOSE":0,"TZ_OFFSET":7200}}',
  "timeman.pause":
'{"result":{"STATUS":"PAUSED","TIME_START":"2025-03-27T08:00:01+02:00","TIME_FINISH":null,"DURATION":"00:00:00","TIME_\
LEAKS":"00:00:00","ACTIVE":false,"IP_OPEN":"","IP_CLOSE":"","LAT_OPEN":53.548841,"LON_OPEN":9.987274,"LAT_CLOSE":0,"LO\
N_CLOSE":0,"TZ_OFFSET":7200}}',
  "timeman.schedule.get":
'{"result":{"ID":1,"NAME":"For all employees","SCHEDULE_TYPE":"FIXED","REPORT_PERIOD":"MONTH","REPORT_PERIOD_OPTIONS":\
{"START_WEEK_DAY":0},"CALENDAR_ID":1,"ALLOWED_DEVICES":{"browser":true},"DELETED":"0","IS_FOR_ALL_USERS":true,"WORKTIM\
E_RESTRICTIONS":["[]"],"CONTROLLED_ACTIONS":3,"UPDATED_BY":503,"DELETED_BY":0,"DELETED_AT":"","CREATED_BY":0,"CREATED_\
AT":"2019-09-19T21:22:22+02:00","SHIFTS":[{"ID":1,"NAME":"","BREAK_DURATION":3600,"WORK_TIME_START":28800,"WORK_TIME_E\
ND":61200,"WORK_DAYS":"12345","SCHEDULE_ID":1,"DELETED":false}],"CALENDAR":{"ID":1,"NAME":"","PARENT_CALENDAR_ID":0,"S\
YSTEM_CODE":"","EXCLUSIONS":[]},"SCHEDULE_VIOLATION_RULES":{"ID":1,"SCHEDULE_ID":1,"ENTITY_CODE":"UA","MAX_EXACT_START\
":28859,"MIN_EXACT_END":61200,"MAX_OFFSET_START":-1,"MIN_OFFSET_END":-1,"RELATIVE_START_FROM":-1,"RELATIVE_START_TO":-\
1,"RELATIVE_END_FROM":-1,"RELATIVE_END_TO":-1,"MIN_DAY_DURATION":28800,"MAX_ALLOWED_TO_EDIT_WORK_TIME":300,"MAX_WORK_T\
IME_LACK_FOR_PERIOD":3600,"PERIOD_TIME_LACK_AGENT_ID":309429,"MAX_SHIFT_START_DELAY":-1,"MISSED_SHIFT_START":0,"USERS_\
TO_NOTIFY":{"FIXED_START_END":["U503"],"FIXED_PER_RECORD":["U503"],"FIXED_EDIT_WORKTIME":["U503"],"FIXED_PERIODIC":["U\
503"],"SHIFT_DELAY":[],"SHIFT_MISSED_START":[]}}}}',
  "timeman.settings":
'{"result":{"UF_TIMEMAN":true,"UF_TM_FREE":false,"UF_TM_MAX_START":"09:15:00","UF_TM_MIN_FINISH":"17:45:00","UF_TM_MIN\
_DURATION":"08:00:00","UF_TM_ALLOWED_DELTA":"00:15:00","ADMIN":true}}',
  "timeman.status":
'{"result":{"STATUS":"EXPIRED","TIME_START":"2025-03-27T08:00:01+02:00","TIME_FINISH":null,"DURATION":"00:00:00","TIME\
_LEAKS":"00:17:53","ACTIVE":false,"IP_OPEN":"","IP_CLOSE":"","LAT_OPEN":53.548841,"LON_OPEN":9.987274,"LAT_CLOSE":0,"L\
ON_CLOSE":0,"TZ_OFFSET":7200,"TIME_FINISH_DEFAULT":"2025-03-27T17:00:00+02:00"}}',
  "timeman.timecontrol.report.add":
'{"result":true}',
  "timeman.timecontrol.reports.get":
'{"result":{"report":{"month_title":"May","date_start":"2025-05-01T00:00:00+02:00","date_finish":"2025-05-31T23:59:59+\
02:00","days":[{"index":"20250526","day_title":"05/26/2025","workday_date_start":"2025-05-26T14:44:47+02:00","workday_\
date_finish":"2025-05-26T14:45:29+02:00","workday_complete":true,"workday_time_leaks_user":0,"workday_time_leaks_final\
":28758,"workday_duration":42,"workday_duration_final":42,"workday_duration_config":28800,"reports":[{"id":"27","user_\
id":"503","type":"TM_START","date_start":"2025-05-26T14:44:47+02:00","date_finish":"2025-05-26T14:44:47+02:00","durati\
on":0,"active":false,"entry_id":"2237","report_type":"WORK","report_text":"Worked on the \
project","system_text":null,"source_start":"TM_EVENT","source_finish":"TM_EVENT","ip_start":"83.219.151.30","ip_finish\
":"83.219.151.30","ip_start_network":false,"ip_finish_network":false},{"id":"29"}],"workday_time_leaks_real":0}]},"use\
r":{"id":3,"active":true,"name":"Natalie Brooks","first_name":"Natalie","last_name":"Brooks","work_position":"IT \
Specialist","avatar":"http://test.bitrix24.com/upload/resize_cache/45749/7acf4ca766af5d8/main/c89/c89c6b73470635c/4R5A\
1256.png","personal_gender":"F","last_activity_date":"2025-05-29T17:15:56+02:00"},"time":{"start":1748528193.688745,"f\
inish":1748528193.730104,"duration":0.04135894775390625,"processing":0.014277935028076172,"date_start":"2025-05-29T17:\
16:33+02:00","date_finish":"2025-05-29T17:16:33+02:00","operating_reset_at":1748528793,"operating":0}}}',
  "timeman.timecontrol.reports.settings.get":
'{"result":{"active":true,"user_id":547,"user_admin":false,"user_head":true,"departments":[{"id":"9","name":"Marketing \
and Advertising Department"}],"minimum_idle_for_report":15,"report_view_type":"head"}}',
  "timeman.timecontrol.reports.users.get":
'{"result":[{"id":3,"name":"Natalie Brooks","first_name":"Natalie","last_name":"Brooks","work_position":"IT \
Specialist","avatar":"http://test.bitrix24.com/upload/resize_cache/45749/7acf4ca766af5d8/main/c89/c89c6b73470635c/4R5A\
1256.png","personal_gender":"F","last_activity_date":"2025-05-29T16:41:00+02:00"}]}',
  "timeman.timecontrol.settings.get":
'{"result":{"active":true,"minimum_idle_for_report":15,"register_offline":true,"register_idle":true,"register_desktop"\
:true,"report_request_type":"all","report_request_users":[],"report_simple_type":"all","report_simple_users":[],"repor\
t_full_type":"all","report_full_users":[]}}',
  "timeman.timecontrol.settings.set":
'{"result":true}',
  "v3:timeman.record.field.get":
'{"result":{"item":{"name":"startTime","type":"object","title":"startTime","filterable":true,"sortable":true}}}',
  "v3:timeman.record.field.list":
'{"result":{"items":[{"name":"id","type":"int","title":"id","filterable":false,"sortable":true},{"name":"userId","type\
":"int","title":"userId","filterable":true,"sortable":true},{"name":"startTime","type":"object","title":"startTime","f\
ilterable":true,"sortable":true},{"name":"endTime","type":"object","title":"endTime","filterable":false,"sortable":tru\
e},{"name":"duration","type":"int","title":"duration","filterable":false,"sortable":true},{"name":"breakLength","type"\
:"int","title":"breakLength","filterable":false,"sortable":false},{"name":"state","type":"object","title":"state","fil\
terable":false,"sortable":false},{"name":"isApproved","type":"bool","title":"isApproved","filterable":false,"sortable"\
:false}]}}',
  "v3:timeman.record.list":
'{"result":{"items":[{"id":177,"startTime":"2026-06-02T17:38:24+02:00","endTime":"2026-06-02T17:39:06+02:00","duration\
":28}]}}',
};
