// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of booking work on records, in the words of src/sandbox/rule/line.ts. */
export const bookingRules = `\
booking.v1.booking.add booking.v1.booking add values=fields id=id
booking.v1.booking.client.list booking.v1.booking.client list at=bookingClient seed={"bookingId":123}
booking.v1.booking.client.set - sample
booking.v1.booking.client.unset - sample
booking.v1.booking.createfromwaitlist - sample
booking.v1.booking.delete booking.v1.booking delete key=id missing=4 seed={"id":15}
booking.v1.booking.externalData.list booking.v1.booking.externaldata list at=externalData seed={"bookingId":123}
booking.v1.booking.externalData.set - sample
booking.v1.booking.externalData.unset - sample
booking.v1.booking.get booking.v1.booking get key=id at=booking missing=5 seed={"id":15}
booking.v1.booking.list booking.v1.booking list at=booking asks={"filter":{"within":{"dateFrom":0,"dateTo":1739262600}\
,"client":{"entities":[{"code":"CONTACT","module":"crm","id":"1"},{"code":"COMPANY","module":"crm","id":"1"}]}}}
booking.v1.booking.update booking.v1.booking update key=id values=fields missing=6 seed={"id":10}
booking.v1.clienttype.list booking.v1.clienttype list at=clientType
booking.v1.resource.add booking.v1.resource add values=fields id=id
booking.v1.resource.delete booking.v1.resource delete key=id missing=4 seed={"id":15}
booking.v1.resource.get booking.v1.resource get key=id at=resource missing=7 seed={"id":15}
booking.v1.resource.list booking.v1.resource list at=resource seed={"isMain":"Y","typeId":1} \
asks={"filter":{"searchQuery":"car","isMain":"Y","typeId":1}}
booking.v1.resource.slots.list booking.v1.resource.slots list at=slots seed={"resourceId":257}
booking.v1.resource.slots.set - sample
booking.v1.resource.slots.unset - sample
booking.v1.resource.update booking.v1.resource update key=id values=fields missing=8 seed={"id":10}
booking.v1.resourceType.add booking.v1.resourcetype add values=fields id=id
booking.v1.resourceType.delete booking.v1.resourcetype delete key=id missing=4 seed={"id":15}
booking.v1.resourceType.get booking.v1.resourcetype get key=id at=resourceType missing=9 seed={"id":15}
booking.v1.resourceType.list booking.v1.resourcetype list at=resource \
asks={"filter":{"searchQuery":"res","moduleId":"booking"}}
booking.v1.resourceType.update booking.v1.resourcetype update key=id values=fields missing=10 seed={"id":10}
booking.v1.waitlist.add booking.v1.waitlist add values=fields id=id
booking.v1.waitlist.client.list booking.v1.waitlist.client list at=waitListClient seed={"waitListId":257}
booking.v1.waitlist.client.set - sample
booking.v1.waitlist.client.unset - sample
booking.v1.waitlist.createfrombooking - sample
booking.v1.waitlist.delete booking.v1.waitlist delete key=id missing=4 seed={"id":15}
booking.v1.waitlist.externalData.list booking.v1.waitlist.externaldata list at=externalData seed={"waitListId":257}
booking.v1.waitlist.externalData.set - sample
booking.v1.waitlist.externalData.unset - sample
booking.v1.waitlist.get booking.v1.waitlist get key=id at=waitList missing=11 seed={"id":15}
booking.v1.waitlist.list booking.v1.waitlist list at=waitList \
asks={"filter":{"createdWithin":{"from":"01.04.2025","to":"16.04.2025"}}}
booking.v1.waitlist.update booking.v1.waitlist update key=id values=fields missing=11 seed={"id":5}`;
