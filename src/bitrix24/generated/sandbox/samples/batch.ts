// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of batch. */
export const batchSamples = {
  "batch":
'{"result":{"result":{"get_user":{"ID":"1","ACTIVE":true,"NAME":"John","LAST_NAME":"Doe","EMAIL":"my@example.com","LAS\
T_LOGIN":"2024-08-29T10:29:54+03:00","DATE_REGISTER":"2023-08-24T03:00:00+03:00","IS_ONLINE":"Y","TIMESTAMP_X":"24.08.\
2023 13:19:39","LAST_ACTIVITY_DATE":"2024-08-29 10:30:11","PERSONAL_GENDER":"","PERSONAL_BIRTHDAY":"","UF_EMPLOYMENT_D\
ATE":"","UF_DEPARTMENT":[1]},"get_department":[{"ID":"1","NAME":"DEMO","SORT":500}]},"result_error":[],"result_total":\
{"get_department":1},"result_next":[],"result_time":{"get_user":{"start":1724916859.46156,"finish":1724916859.464775,"\
duration":0.0032150745391845703,"processing":0.003075838088989258,"date_start":"2024-08-29T10:34:19+03:00","date_finis\
h":"2024-08-29T10:34:19+03:00"},"get_department":{"start":1724916859.464944,"finish":1724916859.471518,"duration":0.00\
6574153900146484,"processing":0.005941152572631836,"date_start":"2024-08-29T10:34:19+03:00","date_finish":"2024-08-29T\
10:34:19+03:00"}}}}',
  "v3:batch":
'{"result":[{"item":{"id":289,"title":"Test time 1"}},{"item":{"id":429,"title":"Deadline automation"}}]}',
};
