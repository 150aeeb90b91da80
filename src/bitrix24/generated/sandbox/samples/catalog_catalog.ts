// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.catalog. */
export const catalogCatalogSamples = {
  "catalog.catalog.get":
'{"result":{"catalog":{"iblockId":23,"iblockTypeId":0,"id":23,"lid":"s1","name":"Products QuickBooks and other similar \
platforms","productIblockId":null,"skuPropertyId":null,"subscription":"N","vatId":null}}}',
  "catalog.catalog.getFields":
'{"result":{"catalog":{"iblockId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"iblockTy\
peId":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"id":{"isImmutable":false,"isReadOnl\
y":true,"isRequired":false,"type":"integer"},"lid":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"s\
tring"},"name":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"productIblockId":{"isImmuta\
ble":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"skuPropertyId":{"isImmutable":false,"isReadOnly":f\
alse,"isRequired":false,"type":"integer"},"subscription":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"t\
ype":"char"},"vatId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"}}}}',
  "catalog.catalog.isOffers":
'{"result":true}',
  "catalog.catalog.list":
'{"result":{"catalogs":[{"iblockId":24,"iblockTypeId":0,"id":24,"lid":"s1","name":"Product Catalog CRM \
(offers)","productIblockId":23,"skuPropertyId":97,"subscription":"N","vatId":1}]},"total":1}',
};
