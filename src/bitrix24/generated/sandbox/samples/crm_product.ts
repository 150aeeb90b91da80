// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.product. */
export const crmProductSamples = {
  "crm.product.add":
'{"result":1193}',
  "crm.product.delete":
'{"result":true}',
  "crm.product.fields":
'{"result":{"ACTIVE":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"ACTIVE"},"CATALOG_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"CATALOG_ID"},"CREATED_BY":{"type":"integer","isRequired":false,"isRead\
Only":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"CREATED_BY"},"CURRENCY_ID":{"type":"stri\
ng","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"CURRENCY_I\
D"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"DATE_CREATE"},"DESCRIPTION":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable\
":false,"isMultiple":false,"isDynamic":false,"title":"DESCRIPTION"},"DESCRIPTION_TYPE":{"type":"string","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"DESCRIPTION_TYPE"},"DETAIL_P\
ICTURE":{"type":"product_file","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic\
":false,"title":"DETAIL_PICTURE"},"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"is\
Multiple":false,"isDynamic":false,"title":"ID"},"MEASURE":{"type":"integer","isRequired":false,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"MEASURE"},"MODIFIED_BY":{"type":"integer","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"MODIFIED_BY"},"NAME":{"type"\
:"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"NAME"\
},"PREVIEW_PICTURE":{"type":"product_file","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"PREVIEW_PICTURE"},"PRICE":{"type":"double","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"PRICE"},"SECTION_ID":{"type":"integer","isRequired":false,"i\
sReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SECTION_ID"},"SORT":{"type":"intege\
r","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SORT"},"TIM\
ESTAMP_X":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":\
false,"title":"TIMESTAMP_X"},"VAT_ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"VAT_ID"},"VAT_INCLUDED":{"type":"char","isRequired":false,"isReadOnly":false\
,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"VAT_INCLUDED"},"XML_ID":{"type":"string","isRequire\
d":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"XML_ID"}}}',
  "crm.product.get":
'{"result":{"ACTIVE":"Y","CATALOG_ID":"","CREATED_BY":"","CURRENCY_ID":"EUR","DATE_CREATE":"2020-09-27T13:25:00+02:00"\
,"DESCRIPTION":"","DESCRIPTION_TYPE":"","DETAIL_PICTURE":"","ID":"1","MEASURE":"","MODIFIED_BY":"","NAME":"Plastic \
Chair","PREVIEW_PICTURE":"","PRICE":"5000","SECTION_ID":"","SORT":"500","TIMESTAMP_X":"2020-09-27T13:25:00+02:00","VAT\
_ID":"","VAT_INCLUDED":"Y","XML_ID":""}}',
  "crm.product.list":
'{"result":[{"ACTIVE":"Y","CATALOG_ID":"","CREATED_BY":"","CURRENCY_ID":"EUR","DATE_CREATE":"2020-09-27T13:25:00+02:00\
","DESCRIPTION":"","DESCRIPTION_TYPE":"","DETAIL_PICTURE":"","ID":"1","MEASURE":"","MODIFIED_BY":"","NAME":"Plastic \
Chair","PREVIEW_PICTURE":"","PRICE":"5000","SECTION_ID":"","SORT":"500","TIMESTAMP_X":"2020-09-27T13:25:00+02:00","VAT\
_ID":"","VAT_INCLUDED":"Y","XML_ID":""}]}',
  "crm.product.property.delete":
'{"result":true}',
  "crm.product.property.get":
'{"result":{"ID":"1","ACTIVE":"Y","IBLOCK_ID":"catalogId","NAME":"New Property \
Name","SORT":"500","DEFAULT_VALUE":{"TYPE":"html","TEXT":"<u><b>Delicious</b> \\"<span style=\\"color: \
#00a650;\\">African bananas</span>\\"</u>"},"USER_TYPE_SETTINGS":{"HEIGHT":300},"USER_TYPE":"HTML","PROPERTY_TYPE":"S"\
}}',
  "crm.product.property.list":
'{"result":[{"ID":"1","ACTIVE":"Y","IBLOCK_ID":"catalogId","NAME":"New Property \
Name","SORT":"500","DEFAULT_VALUE":{"TYPE":"html","TEXT":"<u><b>Delicious</b> \\"<span style=\\"color: \
#00a650;\\">African bananas</span>\\"</u>"},"USER_TYPE_SETTINGS":{"HEIGHT":300},"USER_TYPE":"HTML","PROPERTY_TYPE":"S"\
}]}',
  "crm.product.property.update":
'{"result":true}',
  "crm.product.update":
'{"result":true}',
};
