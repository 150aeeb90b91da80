// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.propertyrelation. */
export const salePropertyrelationSamples = {
  "sale.propertyRelation.add":
'{"result":{"propertyRelation":{"entityId":6,"entityType":"D","propertyId":40}}}',
  "sale.propertyRelation.deleteByFilter":
'{"result":true}',
  "sale.propertyRelation.getFields":
'{"result":{"propertyRelation":{"entityId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},\
"entityType":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"string"},"propertyId":{"isImmutable":tru\
e,"isReadOnly":false,"isRequired":true,"type":"integer"}}}}',
  "sale.propertyRelation.list":
'{"result":{"propertyRelations":[{"entityId":6,"entityType":"L","propertyId":39},{"entityId":6,"entityType":"D","prope\
rtyId":40},{"entityId":6,"entityType":"L","propertyId":40}]},"total":3}',
};
