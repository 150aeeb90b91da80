// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.productproperty. */
export const catalogProductpropertySamples = {
  "catalog.productProperty.add":
'{"result":{"productProperty":{"active":"Y","code":"CATEGORY","colCount":30,"defaultValue":null,"fileType":null,"filtr\
able":"N","hint":null,"iblockId":19,"id":659,"isRequired":"N","linkIblockId":null,"listType":"L","multiple":"N","multi\
pleCnt":null,"name":"Category","propertyType":"S","rowCount":1,"searchable":"N","sort":100,"timestampX":"2026-03-19T15\
:46:23+03:00","userType":"directory","userTypeSettings":{"group":"N","multiple":"N","size":1,"tableName":"b_hlbd_categ\
ories","width":0},"withDescription":null,"xmlId":null}}}',
  "catalog.productProperty.delete":
'{"result":true}',
  "catalog.productProperty.get":
'{"result":{"productProperty":{"active":"Y","code":"s12","colCount":30,"defaultValue":null,"fileType":null,"filtrable"\
:"N","hint":null,"iblockId":19,"id":659,"isRequired":"N","linkIblockId":null,"listType":"L","multiple":"N","multipleCn\
t":null,"name":"Category","propertyType":"S","rowCount":1,"searchable":"N","sort":null,"timestampX":"2026-03-19T21:23:\
02+02:00","userType":"directory","userTypeSettings":{"group":"N","multiple":"N","size":1,"tableName":"b_hlbd_categorie\
s","width":0},"withDescription":null,"xmlId":null}}}',
  "catalog.productProperty.getFields":
'{"result":{"productProperty":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"cod\
e":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"xmlId":{"isImmutable":false,"isReadOnl\
y":false,"isRequired":false,"type":"string"}}}}',
  "catalog.productProperty.list":
'{"result":{"productProperties":[{"iblockId":19,"id":115,"name":"Brand","propertyType":"L"},{"iblockId":19,"id":659,"n\
ame":"Category","propertyType":"S"}]},"next":50,"total":51}',
  "catalog.productProperty.update":
'{"result":{"productProperty":{"active":"Y","code":null,"colCount":30,"defaultValue":null,"fileType":null,"filtrable":\
"Y","hint":null,"iblockId":19,"id":115,"name":"Size","isRequired":"Y","linkIblockId":null,"listType":"L","multiple":"N\
","multipleCnt":null,"propertyType":"L","rowCount":1,"searchable":"N","sort":500,"timestampX":"2026-03-19T20:46:43+02:\
00","userType":null,"userTypeSettings":null,"withDescription":null,"xmlId":null}}}',
};
