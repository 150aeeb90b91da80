// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.enum. */
export const catalogEnumSamples = {
  "catalog.enum.getRoundTypes":
'{"result":{"enum":[{"id":1,"name":"Mathematical"},{"id":2,"name":"In Favor of the Store"},{"id":4,"name":"In Favor of \
the Customer"}]}}',
  "catalog.enum.getStoreDocumentTypes":
'{"result":{"enum":[{"id":"A","name":"Goods Receipt"},{"id":"S","name":"Goods Acquisition"},{"id":"M","name":"Goods \
Transfer Between Warehouses"},{"id":"R","name":"Goods Return"},{"id":"D","name":"Goods Write-off"}]}}',
};
