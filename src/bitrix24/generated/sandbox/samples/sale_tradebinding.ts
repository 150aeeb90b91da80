// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.tradebinding. */
export const saleTradebindingSamples = {
  "sale.tradeBinding.getFields":
'{"result":{"tradeBinding":{"externalOrderId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"string"\
},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"}}}}',
  "sale.tradeBinding.list":
'{"result":{"tradeBindings":[{"orderId":685,"tradingPlatformId":"18"},{"orderId":690,"tradingPlatformId":"4"},{"orderI\
d":607,"tradingPlatformId":"3"}]},"total":3}',
};
