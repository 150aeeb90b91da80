// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.vat. */
export const catalogVatSamples = {
  "catalog.vat.add":
'{"result":{"vat":{"active":"Y","id":5,"name":"Tax 13%","rate":13,"sort":10,"timestampX":"2024-09-16T11:20:38+02:00"}}\
}',
  "catalog.vat.delete":
'{"result":true}',
  "catalog.vat.get":
'{"result":{"active":"Y","id":7,"name":"Tax 13%","rate":13,"sort":10,"timestampX":"2024-09-16T11:23:55+02:00"}}',
  "catalog.vat.getFields":
'{"result":{"vat":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"id":{"isImmutab\
le":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isReq\
uired":true,"type":"string"},"rate":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"double"},"sort":\
{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"timestampX":{"isImmutable":false,"isRead\
Only":false,"isRequired":false,"type":"datetime"}}}}',
  "catalog.vat.list":
'{"vats":[{"id":2,"name":"VAT 0%","rate":0},{"id":3,"name":"VAT \
20%","rate":20}],"total":2,"time":{"start":1712326352.63409,"finish":1712326352.8319,"duration":0.197818040847778,"pro\
cessing":0.00833678245544434,"date_start":"2024-04-05T16:12:32+02:00","date_finish":"2024-04-05T16:12:32+02:00","opera\
ting":0}}',
  "catalog.vat.update":
'{"result":{"vat":{"active":"Y","id":6,"name":"Tax 23%","rate":23,"sort":20,"timestampX":"2024-09-16T11:53:04+02:00"}}\
}',
};
