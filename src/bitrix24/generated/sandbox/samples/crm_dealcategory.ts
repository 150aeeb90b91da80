// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.dealcategory. */
export const crmDealcategorySamples = {
  "crm.dealcategory.add":
'{"result":999}',
  "crm.dealcategory.default.get":
'{"ID":0,"NAME":"Default"}',
  "crm.dealcategory.default.set":
'{"result":true}',
  "crm.dealcategory.delete":
'{"result":true}',
  "crm.dealcategory.fields":
'{"result":{"CREATED_DATE":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":f\
alse,"isDynamic":false,"title":"CREATED_DATE"},"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutab\
le":false,"isMultiple":false,"isDynamic":false,"title":"ID"},"IS_LOCKED":{"type":"char","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"IS_LOCKED"},"NAME":{"type":"string","isRequi\
red":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"NAME"},"SORT":{"type":"\
integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SORT"\
}}}',
  "crm.dealcategory.get":
'{"result":{"CREATED_DATE":"2020-09-27T13:25:00+02:00","ID":"1","IS_LOCKED":"Y","NAME":"New Direction","SORT":"100"}}',
  "crm.dealcategory.list":
'{"result":[{"CREATED_DATE":"2020-09-27T13:25:00+02:00","ID":"1","IS_LOCKED":"Y","NAME":"New \
Direction","SORT":"100"}]}',
  "crm.dealcategory.update":
'{"result":true}',
};
