// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.tradeplatform. */
export const saleTradeplatformSamples = {
  "sale.tradePlatform.getFields":
'{"result":{"tradePlatform":{"catalogSectionTabClassName":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"\
type":"string"},"class":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.tradePlatform.list":
'{"result":{"tradePlatforms":[{"code":"smart_invoice","id":2}]},"total":1}',
};
