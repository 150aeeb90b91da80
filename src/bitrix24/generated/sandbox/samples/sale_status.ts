// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.status. */
export const saleStatusSamples = {
  "sale.status.add":
'{"result":{"status":{"color":"#FF0000","id":"MS","notify":"Y","sort":500,"type":"O","xmlId":"myStatusXmlId"}}}',
  "sale.status.delete":
'{"result":true}',
  "sale.status.get":
'{"result":{"status":{"color":"#BEEDF1","id":"N","notify":"Y","sort":10,"type":"O","xmlId":null}}}',
  "sale.status.getFields":
'{"result":{"status":{"color":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"id":{"isImm\
utable":true,"isReadOnly":false,"isRequired":true,"type":"string"},"notify":{"isImmutable":false,"isReadOnly":false,"i\
sRequired":false,"type":"string"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},\
"type":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"char"},"xmlId":{"isImmutable":false,"isReadOn\
ly":false,"isRequired":false,"type":"string"}}}}',
  "sale.status.list":
'{"result":{"statuses":[{"color":"#BEEDF1","id":"N","notify":"Y","sort":10,"type":"O","xmlId":null}]},"total":1}',
  "sale.status.update":
'{"result":{"status":{"color":"#00FF00","id":"MS","notify":"N","sort":100,"type":"D","xmlId":"updatedXmlId"}}}',
};
