// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of calendar work on records, in the words of src/sandbox/rule/line.ts. */
export const calendarRules = `\
calendar.accessibility.get calendar.accessibility get at=.
calendar.event.add calendar.event add id=.
calendar.event.delete calendar.event delete key=id seed={"id":[698,"1246",1265]}
calendar.event.get calendar.event list at=. seed={"ownerId":1}
calendar.event.get.nearest - sample
calendar.event.getbyid calendar.event get key=id at=. seed={"id":[324,"1265"]}
calendar.event.update calendar.event update key=id,ownerId seed={"id":[699,"1246"],"ownerId":[2,"1"]}
calendar.meeting.status.get - sample
calendar.meeting.status.set - sample
calendar.resource.add calendar.resource add id=.
calendar.resource.booking.list calendar.resource.booking list at=. \
asks={"filter":{"resourceTypeIdList":[10852,10888,10873,10871,10853],"from":"2024-06-20","to":"2024-08-20"}}
calendar.resource.delete calendar.resource delete key=resourceId seed={"resourceId":521}
calendar.resource.list calendar.resource list at=.
calendar.resource.update calendar.resource update key=resourceId seed={"resourceId":197}
calendar.section.add calendar.section add id=.
calendar.section.delete calendar.section delete key=id,ownerId seed={"id":[521,"190",191],"ownerId":[2,"1",3]}
calendar.section.get calendar.section list at=. seed={"ownerId":1}
calendar.section.update calendar.section update key=id,ownerId seed={"id":[325,"190"],"ownerId":[2,"1"]}
calendar.settings.get calendar.settings get at=.
calendar.user.settings.get calendar.user.settings get at=.
calendar.user.settings.set - sample`;
