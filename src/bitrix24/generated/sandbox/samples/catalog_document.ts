// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.document. */
export const catalogDocumentSamples = {
  "catalog.document.add":
'{"result":{"document":{"commentary":"Planned warehouse replenishment","createdBy":29,"currency":"USD","dateCreate":"2\
025-10-30T11:19:38+02:00","dateDocument":null,"dateModify":"2025-10-30T11:19:38+02:00","dateStatus":"2025-10-30T11:19:\
38+02:00","docNumber":"IN-00042","docType":"A","id":11,"modifiedBy":29,"responsibleId":29,"siteId":"s1","status":"N","\
statusBy":null,"title":"Receipt from Supplier-1","total":null}}}',
  "catalog.document.cancel":
'{"result":true}',
  "catalog.document.cancelList":
'{"result":true}',
  "catalog.document.conduct":
'{"result":true}',
  "catalog.document.conductList":
'{"result":true}',
  "catalog.document.confirm":
'{"result":true}',
  "catalog.document.delete":
'{"result":true}',
  "catalog.document.deleteList":
'{"result":true}',
  "catalog.document.element.add":
'{"result":{"documentElement":{"amount":15,"docId":64,"elementId":312,"id":148,"purchasingPrice":1250.5,"storeFrom":nu\
ll,"storeTo":2}}}',
  "catalog.document.element.delete":
'{"result":true}',
  "catalog.document.element.fields":
'{"result":[{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"ID"}}]}',
  "catalog.document.element.getFields":
'{"result":{"documentElement":{"amount":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"},"d\
ocId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"elementId":{"isImmutable":true,"isRe\
adOnly":false,"isRequired":true,"type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type\
":"integer"},"purchasingPrice":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"},"storeFrom"\
:{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"storeTo":{"isImmutable":false,"isReadOn\
ly":false,"isRequired":false,"type":"integer"}}}}',
  "catalog.document.element.list":
'{"result":{"documentElements":[{"amount":5,"docId":64,"elementId":312,"id":148,"purchasingPrice":1180,"storeFrom":nul\
l,"storeTo":2},{"amount":12,"docId":64,"elementId":420,"id":149,"purchasingPrice":560,"storeFrom":null,"storeTo":2}]},\
"total":2}',
  "catalog.document.element.update":
'{"result":{"documentElement":{"amount":12,"docId":64,"elementId":312,"id":148,"purchasingPrice":1180,"storeFrom":null\
,"storeTo":2}}}',
  "catalog.document.fields":
'{"result":[{"id":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"ID"}}]}',
  "catalog.document.getFields":
'{"result":{"document":{"commentary":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"create\
dBy":{"isImmutable":true,"isReadOnly":false,"isRequired":false,"type":"integer"},"currency":{"isImmutable":true,"isRea\
dOnly":false,"isRequired":true,"type":"char"},"dateCreate":{"isImmutable":true,"isReadOnly":false,"isRequired":false,"\
type":"datetime"},"dateDocument":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"datetime"},"dateMo\
dify":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"datetime"},"dateStatus":{"isImmutable":false,\
"isReadOnly":true,"isRequired":false,"type":"datetime"},"docNumber":{"isImmutable":false,"isReadOnly":false,"isRequire\
d":false,"type":"string"},"docType":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"char"},"id":{"isI\
mmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"modifiedBy":{"isImmutable":false,"isReadOnly":\
false,"isRequired":false,"type":"integer"},"responsibleId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"\
type":"integer"},"siteId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"status":{"isImmut\
able":false,"isReadOnly":true,"isRequired":false,"type":"char"},"statusBy":{"isImmutable":false,"isReadOnly":false,"is\
Required":false,"type":"integer"},"title":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},\
"total":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"}}}}',
  "catalog.document.list":
'{"result":{"documents":[{"docType":"S","id":1,"status":"Y","title":"Receipt \
#2"},{"docType":"A","id":7,"status":"N","title":"Test Rest"},{"docType":"S","id":105,"status":"N","title":"receipt \
10"}]},"next":50,"total":143}',
  "catalog.document.mode.status":
'{"result":"Y"}',
  "catalog.document.unconfirm":
'{"result":true}',
  "catalog.document.update":
'{"result":{"document":{"commentary":"Updated responsible person","createdBy":29,"currency":"USD","dateCreate":"2025-1\
0-30T11:19:38+02:00","dateDocument":null,"dateModify":"2025-10-30T11:33:42+02:00","dateStatus":"2025-10-30T11:19:38+02\
:00","docNumber":"IN-00042","docType":"A","id":11,"modifiedBy":29,"responsibleId":21,"siteId":"s1","status":"N","statu\
sBy":null,"title":"Receipt from Vendor-1 (correction)","total":null}}}',
};
