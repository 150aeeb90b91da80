// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.ratio. */
export const catalogRatioSamples = {
  "catalog.ratio.get":
'{"result":{"ratio":{"id":1,"isDefault":"Y","productId":1,"ratio":1}}}',
  "catalog.ratio.getFields":
'{"result":{"ratio":{"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"isDefault":{"is\
Immutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"productId":{"isImmutable":false,"isReadOnly":fa\
lse,"isRequired":true,"type":"integer"},"ratio":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"doub\
le"}}}}',
  "catalog.ratio.list":
'{"result":{"ratios":[{"id":1,"isDefault":"Y","productId":1,"ratio":1}]},"total":1}',
};
