// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.measure. */
export const catalogMeasureSamples = {
  "catalog.measure.add":
'{"result":{"measure":{"code":715,"id":6,"isDefault":"N","measureTitle":"Pair","symbol":"pair","symbolIntl":"pr; \
2","symbolLetterIntl":"NPR"}}}',
  "catalog.measure.delete":
'{"result":true}',
  "catalog.measure.get":
'{"result":{"measure":{"code":715,"id":6,"isDefault":"N","measureTitle":"Pair","symbol":"PAIR","symbolIntl":"pr; \
2","symbolLetterIntl":"NPR"}}}',
  "catalog.measure.getFields":
'{"result":{"measure":{"code":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"id":{"isImm\
utable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"isDefault":{"isImmutable":false,"isReadOnly":fal\
se,"isRequired":false,"type":"char"},"measureTitle":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"\
string"},"symbol":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"symbolIntl":{"isImmutab\
le":false,"isReadOnly":false,"isRequired":false,"type":"string"},"symbolLetterIntl":{"isImmutable":false,"isReadOnly":\
false,"isRequired":false,"type":"string"}}}}',
  "catalog.measure.list":
'{"measures":[{"code":166,"id":4,"symbolIntl":"kg"},{"code":163,"id":3,"symbolIntl":"g"},{"code":112,"id":2,"symbolInt\
l":"l"},{"code":6,"id":1,"symbolIntl":"m"}],"total":4,"time":{"start":1712326352.63409,"finish":1712326352.8319,"durat\
ion":0.197818040847778,"processing":0.00833678245544434,"date_start":"2024-04-05T16:12:32+02:00","date_finish":"2024-0\
4-05T16:12:32+02:00","operating":0}}',
  "catalog.measure.update":
'{"result":{"measure":{"code":715,"id":8,"isDefault":"N","measureTitle":"Pair","symbol":"pair","symbolIntl":"pr. \
2","symbolLetterIntl":"nrp"}}}',
};
