// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.price. */
export const catalogPriceSamples = {
  "catalog.price.add":
'{"result":{"price":{"catalogGroupId":1,"currency":"USD","extraId":null,"id":3,"price":100.5,"productId":1,"quantityFr\
om":null,"quantityTo":null,"timestampX":"2024-05-27T15:49:44+02:00"}}}',
  "catalog.price.delete":
'{"result":true}',
  "catalog.price.get":
'{"result":{"price":{"catalogGroupId":1,"currency":"USD","extraId":null,"id":1,"price":100,"productId":1,"quantityFrom\
":null,"quantityTo":null,"timestampX":"2024-05-27T10:00:00+02:00"}}}',
  "catalog.price.getFields":
'{"result":{"price":{"catalogGroupId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"curr\
ency":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"extraId":{"isImmutable":false,"isRea\
dOnly":false,"isRequired":false,"type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type\
":"integer"},"price":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"double"},"priceScale":{"isImmut\
able":false,"isReadOnly":true,"isRequired":false,"type":"double"},"productId":{"isImmutable":true,"isReadOnly":false,"\
isRequired":true,"type":"integer"},"quantityFrom":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"i\
nteger"},"quantityTo":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"timestampX":{"isIm\
mutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"}}}}',
  "catalog.price.list":
'{"result":{"prices":[{"catalogGroupId":3,"currency":"EUR","id":381,"price":50,"productId":6461},{"catalogGroupId":1,"\
currency":"USD","id":787,"price":100.5,"productId":6461}]},"total":2}',
  "catalog.price.modify":
'{"result":{"prices":[{"catalogGroupId":1,"currency":"USD","extraId":null,"id":123,"price":2001,"priceScale":2001,"pro\
ductId":8,"quantityFrom":null,"quantityTo":null,"timestampX":"2024-05-27T16:29:35+02:00"},{"catalogGroupId":3,"currenc\
y":"USD","extraId":null,"id":124,"price":2001,"priceScale":2001,"productId":8,"quantityFrom":null,"quantityTo":null,"t\
imestampX":"2024-05-27T16:29:35+02:00"},{"catalogGroupId":5,"currency":"USD","extraId":null,"id":122,"price":2001,"pri\
ceScale":2001,"productId":8,"quantityFrom":null,"quantityTo":null,"timestampX":"2024-05-27T16:29:35+02:00"}]}}',
  "catalog.price.update":
'{"result":{"price":{"catalogGroupId":1,"currency":"USD","extraId":null,"id":1,"price":120.75,"productId":1,"quantityF\
rom":null,"quantityTo":null,"timestampX":"2024-05-27T12:29:35+02:00"}}}',
};
