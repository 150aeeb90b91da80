// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.orderentity. */
export const crmOrderentitySamples = {
  "crm.orderentity.add":
'{"result":{"dealOrder":{"orderId":5125,"ownerId":6933,"ownerTypeId":2}}}',
  "crm.orderentity.deleteByFilter":
'{"result":true}',
  "crm.orderentity.getFields":
'{"result":{"orderEntity":{"orderId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"owner\
Id":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"ownerTypeId":{"isImmutable":true,"isRe\
adOnly":false,"isRequired":true,"type":"integer"}}}}',
  "crm.orderentity.list":
'{"result":{"orderEntity":[{"orderId":5125,"ownerId":6933},{"orderId":5127,"ownerId":6937},{"orderId":5128,"ownerId":6\
938}]},"total":3}',
};
