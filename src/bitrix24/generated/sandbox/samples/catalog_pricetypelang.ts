// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.pricetypelang. */
export const catalogPricetypelangSamples = {
  "catalog.priceTypeLang.add":
'{"result":{"priceTypeLang":{"catalogGroupId":1,"id":3,"lang":"en","name":"PRICE"}}}',
  "catalog.priceTypeLang.delete":
'{"result":true}',
  "catalog.priceTypeLang.get":
'{"result":{"priceTypeLang":{"catalogGroupId":1,"id":2,"lang":"de","name":"Retail Price"}}}',
  "catalog.priceTypeLang.getFields":
'{"result":{"priceTypeLang":{"catalogGroupId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"intege\
r"},"id":{"isImmutable":true,"isReadOnly":false,"isRequired":false,"type":"integer"},"lang":{"isImmutable":false,"isRe\
adOnly":false,"isRequired":true,"type":"string"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"typ\
e":"string"}}}}',
  "catalog.priceTypeLang.getLanguages":
'{"result":{"languages":[{"active":"Y","lid":"ar","name":"ar"},{"active":"Y","lid":"br","name":"br"},{"active":"Y","li\
d":"en","name":"English"},{"active":"Y","lid":"fr","name":"fr"},{"active":"Y","lid":"id","name":"id"},{"active":"Y","l\
id":"it","name":"it"},{"active":"Y","lid":"ja","name":"ja"},{"active":"Y","lid":"kz","name":"kz"},{"active":"Y","lid":\
"la","name":"la"},{"active":"Y","lid":"ms","name":"ms"},{"active":"Y","lid":"pl","name":"pl"},{"active":"Y","lid":"de"\
,"name":"German"},{"active":"Y","lid":"sc","name":"sc"},{"active":"Y","lid":"tc","name":"tc"},{"active":"Y","lid":"th"\
,"name":"th"},{"active":"Y","lid":"tr","name":"tr"},{"active":"Y","lid":"vn","name":"vn"}]},"total":17}',
  "catalog.priceTypeLang.list":
'{"result":{"priceTypeLangs":[{"lang":"ar","name":"PRICE"},{"lang":"en","name":"Retail \
price"},{"lang":"kz","name":"Base Price"},{"lang":"de","name":"Retail price"}]},"total":4}',
  "catalog.priceTypeLang.update":
'{"result":{"priceTypeLang":{"catalogGroupId":1,"id":6,"lang":"de","name":"Base Price"}}}',
};
