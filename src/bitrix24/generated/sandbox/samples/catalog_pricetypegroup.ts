// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.pricetypegroup. */
export const catalogPricetypegroupSamples = {
  "catalog.priceTypeGroup.add":
'{"result":{"priceTypeGroup":{"access":"Y","catalogGroupId":9,"groupId":23,"id":109}}}',
  "catalog.priceTypeGroup.delete":
'{"result":true}',
  "catalog.priceTypeGroup.getFields":
'{"result":{"priceTypeGroup":{"access":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"char"},"catal\
ogGroupId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"groupId":{"isImmutable":false,\
"isReadOnly":false,"isRequired":true,"type":"integer"},"id":{"isImmutable":true,"isReadOnly":false,"isRequired":false,\
"type":"integer"}}}}',
  "catalog.priceTypeGroup.list":
'{"result":{"priceTypeGroups":[{"access":"Y","catalogGroupId":9,"groupId":23,"id":109},{"access":"N","catalogGroupId":\
9,"groupId":23,"id":111}]},"total":2}',
};
