// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.storeproduct. */
export const catalogStoreproductSamples = {
  "catalog.storeproduct.get":
'{"result":{"storeProduct":{"amount":14,"id":13,"productId":6973,"quantityReserved":null,"storeId":11}}}',
  "catalog.storeproduct.getFields":
'{"result":{"storeProduct":{"amount":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"double"},"id":{\
"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"productId":{"isImmutable":false,"isReadOnl\
y":true,"isRequired":false,"type":"integer"},"quantityReserved":{"isImmutable":false,"isReadOnly":true,"isRequired":fa\
lse,"type":"double"},"storeId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"}}}}',
  "catalog.storeproduct.list":
'{"result":{"storeProducts":[{"amount":54,"id":11,"productId":6973,"storeId":1},{"amount":14,"id":13,"productId":6973,\
"storeId":11}]},"total":2}',
};
