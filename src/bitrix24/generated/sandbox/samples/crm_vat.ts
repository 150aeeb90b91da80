// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.vat. */
export const crmVatSamples = {
  "crm.vat.add":
'{"result":13}',
  "crm.vat.delete":
'{"result":true}',
  "crm.vat.fields":
'{"result":{"ID":{"type":"integer","size":"11","isRequired":false,"isReadOnly":true,"title":"ID"},"TIMESTAMP_X":{"type\
":"datetime","isRequired":false,"isReadOnly":true,"title":"Modification \
Date"},"ACTIVE":{"type":"string","size":"1","isRequired":false,"isReadOnly":false,"title":"Activity"},"C_SORT":{"type"\
:"integer","size":"18","isRequired":false,"isReadOnly":false,"title":"Sorting"},"NAME":{"type":"string","size":"50","i\
sRequired":false,"isReadOnly":false,"title":"Name"},"RATE":{"type":"double","size":"18,2","isRequired":false,"isReadOn\
ly":false,"title":"Rate"}}}',
  "crm.vat.get":
'{"result":{"ID":"13","ACTIVE":"Y","NAME":"VAT 20%","RATE":"20.00","C_SORT":"100"}}',
  "crm.vat.list":
'{"result":[{"ID":"1","NAME":"No VAT","RATE":null},{"ID":"3","NAME":"VAT \
20%","RATE":"20.00"},{"ID":"7","NAME":"12","RATE":"12.00"}],"total":3}',
  "crm.vat.update":
'{"result":13}',
};
