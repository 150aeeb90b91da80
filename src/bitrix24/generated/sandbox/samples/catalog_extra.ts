// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.extra. */
export const catalogExtraSamples = {
  "catalog.extra.get":
'{"result":{"extra":{"id":1,"name":"test","percentage":5.1}}}',
  "catalog.extra.getFields":
'{"result":{"extra":{"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{"isImmut\
able":false,"isReadOnly":false,"isRequired":true,"type":"string"},"percentage":{"isImmutable":false,"isReadOnly":false\
,"isRequired":true,"type":"double"}}}}',
  "catalog.extra.list":
'{"extras":[{"id":1,"percentage":5.1}],"total":1,"time":{"start":1712326352.63409,"finish":1712326352.8319,"duration":\
0.197818040847778,"processing":0.00833678245544434,"date_start":"2024-10-24T16:24:46+02:00","date_finish":"2024-10-24T\
16:24:46+02:00","operating":0}}',
};
