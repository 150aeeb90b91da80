// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.pricetype. */
export const catalogPricetypeSamples = {
  "catalog.priceType.add":
'{"result":{"priceType":{"base":"N","createdBy":1,"dateCreate":"2024-10-02T17:49:44+02:00","id":2,"modifiedBy":1,"name\
":"Wholesale price","sort":10,"timestampX":"2024-10-02T17:49:44+02:00","xmlId":"wholesale"}}}',
  "catalog.priceType.delete":
'{"result":true}',
  "catalog.priceType.get":
'{"result":{"priceType":{"base":"Y","createdBy":1,"dateCreate":"2023-08-30T13:43:41+02:00","id":1,"modifiedBy":1,"name\
":"BASE","sort":100,"timestampX":"2023-08-30T13:43:41+02:00","xmlId":"BASE"}}}',
  "catalog.priceType.getFields":
'{"result":{"priceType":{"base":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"createdBy\
":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"dateCreate":{"isImmutable":false,"isRea\
dOnly":true,"isRequired":false,"type":"datetime"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type\
":"integer"},"modifiedBy":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{"isImmut\
able":false,"isReadOnly":false,"isRequired":true,"type":"string"},"sort":{"isImmutable":false,"isReadOnly":false,"isRe\
quired":false,"type":"integer"},"timestampX":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetim\
e"},"xmlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "catalog.priceType.list":
'{"priceTypes":[{"id":1,"name":"BASE","xmlId":"BASE"},{"id":2,"name":"Base wholesale \
price","xmlId":"basewholesale"}],"total":2,"time":{"start":1712326352.63409,"finish":1712326352.8319,"duration":0.1978\
18040847778,"processing":0.00833678245544434,"date_start":"2024-04-05T16:24:46+02:00","date_finish":"2024-04-05T16:24:\
46+02:00","operating":0}}',
  "catalog.priceType.update":
'{"result":{"priceType":{"base":"Y","createdBy":1,"dateCreate":"2024-10-02T17:49:44+02:00","id":2,"modifiedBy":1,"name\
":"Base wholesale price","sort":1,"timestampX":"2024-10-03T12:29:35+02:00","xmlId":"basewholesale"}}}',
};
