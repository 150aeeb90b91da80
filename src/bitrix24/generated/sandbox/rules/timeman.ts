// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of timeman work on records, in the words of src/sandbox/rule/line.ts. */
export const timemanRules = `\
timeman.close timeman.day update key=USER_ID at=. missing=138 owner=TIME:TIME_FINISH,LAT:LAT_CLOSE,LON:LON_CLOSE \
mine=USER_ID sets={"STATUS":"CLOSED"} seed={"USER_ID":[503,"2164",2166]}
timeman.networkrange.check - sample
timeman.networkrange.get timeman.networkrange list at=.
timeman.networkrange.set timeman.networkrange replace values=ranges
timeman.open timeman.day update key=USER_ID at=. missing=138 owner=TIME:TIME_START,LAT:LAT_OPEN,LON:LON_OPEN \
mine=USER_ID sets={"STATUS":"OPENED","TIME_FINISH":null} seed={"USER_ID":[503,"2164",2166]}
timeman.pause timeman.day update key=USER_ID at=. missing=138 mine=USER_ID sets={"STATUS":"PAUSED"} \
seed={"USER_ID":[503,"2164",2166]}
v3:timeman.record.field.get v3:timeman.record.field get at=item
v3:timeman.record.field.list v3:timeman.record.field list at=items
v3:timeman.record.list v3:timeman.record list at=items pages=offset:pagination.offset:pagination.limit:50 \
asks={"filter":[["userId",1],["startTime","between",["2026-06-01T00:00:00+02:00","2026-06-30T23:59:59+02:00"]]]}
timeman.schedule.get timeman.schedule get key=id at=. seed={"id":1}
timeman.settings - sample
timeman.status timeman.day get key=USER_ID at=. missing=138 mine=USER_ID seed={"USER_ID":[503,2166]}
timeman.timecontrol.report.add - sample
timeman.timecontrol.reports.get timeman.timecontrol.reports get key=USER_ID at=user seed={"USER_ID":3}
timeman.timecontrol.reports.settings.get timeman.timecontrol.reports.settings list at=departments
timeman.timecontrol.reports.users.get timeman.timecontrol.reports.users list at=. seed={"DEPARTMENT_ID":15}
timeman.timecontrol.settings.get timeman.timecontrol.settings get at=.
timeman.timecontrol.settings.set timeman.timecontrol.settings put`;
