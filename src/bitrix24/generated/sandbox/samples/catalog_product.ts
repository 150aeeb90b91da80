// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.product. */
export const catalogProductSamples = {
  "catalog.product.add":
'{"result":{"element":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"Product","createdBy":1,"date\
ActiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"2024-05-27T10:00:00+0\
3:00","detailPicture":{"id":"6505","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5B\
fileId%5D=6505&fields%5BproductId%5D=1267","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPi\
cture&fields%5BfileId%5D=6505&fields%5BproductId%5D=1267"},"detailText":null,"detailTextType":"text","height":100,"ibl\
ockId":23,"iblockSectionId":47,"id":1267,"length":100,"measure":5,"modifiedBy":1,"name":"Product","previewPicture":{"i\
d":"6504","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6504&fields%5B\
productId%5D=1267","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5\
D=6504&fields%5BproductId%5D=1267"},"previewText":null,"previewTextType":"text","property258":{"value":"test","valueId\
":"9816"},"property259":[{"value":"test1","valueId":"9817"},{"value":"test2","valueId":"9818"}],"purchasingCurrency":"\
EUR","purchasingPrice":"1000.000000","quantity":10,"quantityReserved":1,"quantityTrace":"Y","sort":100,"subscribe":"Y"\
,"timestampX":"2024-06-14T14:18:56+03:00","type":1,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1267"\
}}}',
  "catalog.product.delete":
'{"result":true}',
  "catalog.product.get":
'{"result":{"product":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"Product","createdBy":1,"date\
ActiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"2024-05-27T10:00:00+0\
3:00","detailPicture":{"id":"6455","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5B\
fileId%5D=6455&fields%5BproductId%5D=1243","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPi\
cture&fields%5BfileId%5D=6455&fields%5BproductId%5D=1243"},"detailText":null,"detailTextType":"text","height":100,"ibl\
ockId":23,"iblockSectionId":47,"id":1243,"length":100,"measure":5,"modifiedBy":1,"name":"Product","previewPicture":{"i\
d":"6454","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6454&fields%5B\
productId%5D=1243","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5\
D=6454&fields%5BproductId%5D=1243"},"previewText":null,"previewTextType":"text","property258":{"value":"test","valueId\
":"9743"},"property259":[{"value":"test1","valueId":"9744"},{"value":"test2","valueId":"9745"}],"purchasingCurrency":"\
EUR","purchasingPrice":"1000.000000","quantity":10,"quantityReserved":1,"quantityTrace":"Y","sort":100,"subscribe":"Y"\
,"timestampX":"2024-06-06T16:45:35+03:00","type":1,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1243"\
}}}',
  "catalog.product.getFieldsByFilter":
'{"result":{"product":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Activity","type":"c\
har"},"available":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Availability for \
Purchase","type":"char"},"bundle":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Set \
Availability","type":"char"},"canBuyZero":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Allow \
Purchase When Out of Stock","type":"char"},"code":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"S\
ymbolic Code","type":"string"},"createdBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Created \
By","type":"integer"},"dateActiveFrom":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE_\
FROM","type":"datetime"},"dateActiveTo":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE\
_TO","type":"datetime"},"dateCreate":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Creation \
Date","type":"datetime"},"detailPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detail \
Picture","type":"file"},"detailText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detailed \
Description","type":"string"},"detailTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Type \
of Detailed Description","type":"string"},"height":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"\
Height","type":"double"},"iblockId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"name":"Information Block \
Identifier","type":"integer"},"iblockSectionId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Mai\
n Section","type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Identifier","type"\
:"integer"},"length":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Length","type":"double"},"meas\
ure":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Unit of \
Measurement","type":"integer"},"modifiedBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Modifie\
d By","type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"name":"Name","type":"string"\
},"negativeAmountTrace":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"NEGATIVE_AMOUNT_TRACE","type\
":"char"},"previewPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Preview \
Picture","type":"file"},"previewText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Preview \
Description","type":"string"},"previewTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Typ\
e of Preview Description","type":"string"},"priceType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"nam\
e":"Payment Type","type":"char"},"property258":{"isDynamic":true,"isImmutable":false,"isMultiple":false,"isReadOnly":f\
alse,"isRequired":false,"name":"New Line","propertyType":"S","type":"productproperty","userType":""},"property259":{"i\
sDynamic":true,"isImmutable":false,"isMultiple":true,"isReadOnly":false,"isRequired":false,"name":"New Line \
2","propertyType":"S","type":"productproperty","userType":""},"purchasingCurrency":{"isImmutable":false,"isReadOnly":f\
alse,"isRequired":false,"name":"Purchasing Price Currency","type":"string"},"purchasingPrice":{"isImmutable":false,"is\
ReadOnly":false,"isRequired":false,"name":"Purchasing Price","type":"string"},"quantity":{"isImmutable":false,"isReadO\
nly":false,"isRequired":false,"name":"Available Quantity","type":"double"},"quantityReserved":{"isImmutable":false,"is\
ReadOnly":false,"isRequired":false,"name":"Reserved Quantity","type":"double"},"quantityTrace":{"isImmutable":false,"i\
sReadOnly":false,"isRequired":false,"name":"Quantity Accounting \
Mode","type":"char"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Sort \
Index","type":"integer"},"subscribe":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Allow \
Subscription to Product","type":"char"},"timestampX":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name"\
:"Modification Date","type":"datetime"},"type":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Produ\
ct Type","type":"integer"},"vatId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"VAT \
Identifier","type":"integer"},"vatIncluded":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"VAT \
Included in Price","type":"char"},"weight":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Weight",\
"type":"double"},"width":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Width","type":"double"},"x\
mlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"External Code","type":"string"}}}}',
  "catalog.product.list":
'{"result":{"products":[{"active":"Y","available":"Y","barcodeMulti":"Y","bundle":"N","canBuyZero":"Y","code":"Tovar",\
"createdBy":1,"dateActiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"20\
24-05-27T10:00:00+03:00","detailPicture":{"id":"6439","url":"/rest/catalog.product.download?fields%5BfieldName%5D=deta\
ilPicture&fields%5BfileId%5D=6439&fields%5BproductId%5D=1243","urlMachine":"/rest/catalog.product.download?fields%5Bfi\
eldName%5D=detailPicture&fields%5BfileId%5D=6439&fields%5BproductId%5D=1243"},"detailText":null,"detailTextType":"text\
","height":100,"iblockId":23,"iblockSectionId":47,"id":1243,"length":100,"measure":5,"modifiedBy":1,"name":"Product","\
previewPicture":{"id":"6438","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileI\
d%5D=6438&fields%5BproductId%5D=1243","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPictur\
e&fields%5BfileId%5D=6438&fields%5BproductId%5D=1243"},"previewText":null,"previewTextType":"text","property258":{"val\
ue":"test","valueId":"9735"},"property259":[{"value":"test1","valueId":"9736"},{"value":"test2","valueId":"9737"}],"pu\
rchasingCurrency":"EUR","purchasingPrice":1000,"quantity":10,"quantityReserved":1,"quantityTrace":"Y","recurSchemeLeng\
th":1,"recurSchemeType":"D","sort":100,"subscribe":"Y","timestampX":"2024-06-05T10:05:06+03:00","trialPriceId":175,"ty\
pe":1,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"withoutOrder":"Y","xmlId":"1243"}]},"total":1}',
  "catalog.product.offer.add":
'{"result":{"offer":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"Tovar","createdBy":1,"dateActi\
veFrom":"2024-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+02:00\
","detailPicture":{"id":"6536","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfile\
Id%5D=6536&fields%5BproductId%5D=1285","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPictur\
e&fields%5BfileId%5D=6536&fields%5BproductId%5D=1285"},"detailText":null,"detailTextType":"text","height":100,"iblockI\
d":24,"iblockSectionId":null,"id":1285,"length":100,"measure":5,"modifiedBy":1,"name":"Product \
Variation","parentId":{"value":"1275","valueId":"9863"},"previewPicture":{"id":"6535","url":"/rest/catalog.product.dow\
nload?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6535&fields%5BproductId%5D=1285","urlMachine":"/rest/cat\
alog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6535&fields%5BproductId%5D=1285"},"previ\
ewText":null,"previewTextType":"text","property261":{"value":"test","valueId":"9864"},"property262":[{"value":"test1",\
"valueId":"9865"},{"value":"test2","valueId":"9866"}],"purchasingCurrency":"USD","purchasingPrice":"1000.000000","quan\
tity":10,"quantityReserved":1,"quantityTrace":"Y","sort":100,"subscribe":"Y","timestampX":"2024-06-17T12:25:48+02:00",\
"type":4,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1285"}}}',
  "catalog.product.offer.delete":
'{"result":true}',
  "catalog.product.offer.get":
'{"result":{"offer":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"Product","createdBy":1,"dateAc\
tiveFrom":"2024-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+02:\
00","detailPicture":{"id":"6538","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfi\
leId%5D=6538&fields%5BproductId%5D=1286","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPict\
ure&fields%5BfileId%5D=6538&fields%5BproductId%5D=1286"},"detailText":null,"detailTextType":"text","height":100,"ibloc\
kId":24,"iblockSectionId":null,"id":1286,"length":100,"measure":5,"modifiedBy":1,"name":"Product \
Variation","parentId":{"value":"1275","valueId":"9867"},"previewPicture":{"id":"6537","url":"/rest/catalog.product.dow\
nload?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6537&fields%5BproductId%5D=1286","urlMachine":"/rest/cat\
alog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6537&fields%5BproductId%5D=1286"},"previ\
ewText":null,"previewTextType":"text","property261":{"value":"test","valueId":"9868"},"property262":[{"value":"test1",\
"valueId":"9869"},{"value":"test2","valueId":"9870"}],"purchasingCurrency":"EUR","purchasingPrice":"1000.000000","quan\
tity":10,"quantityReserved":1,"quantityTrace":"Y","sort":100,"subscribe":"Y","timestampX":"2024-06-17T12:29:59+02:00",\
"type":4,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1286"}}}',
  "catalog.product.offer.getFieldsByFilter":
'{"result":{"offer":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Activity","type":"cha\
r"},"available":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Availability for \
Purchase","type":"char"},"bundle":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Set \
Availability","type":"char"},"canBuyZero":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Permissio\
n to Buy When Out of Stock","type":"char"},"code":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"S\
ymbolic Code","type":"string"},"createdBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Created \
By","type":"integer"},"dateActiveFrom":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE_\
FROM","type":"datetime"},"dateActiveTo":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE\
_TO","type":"datetime"},"dateCreate":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Creation \
Date","type":"datetime"},"detailPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detail \
Picture","type":"file"},"detailText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detailed \
Description","type":"string"},"detailTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Type \
of Detailed Description","type":"string"},"height":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"\
Height","type":"double"},"iblockId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"name":"Information Block \
Identifier","type":"integer"},"iblockSectionId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Mai\
n Section","type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Identifier","type"\
:"integer"},"length":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Length","type":"double"},"meas\
ure":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Unit of \
Measurement","type":"integer"},"modifiedBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Modifie\
d By","type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"name":"Name","type":"string"\
},"negativeAmountTrace":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"NEGATIVE_AMOUNT_TRACE","type\
":"char"},"parentId":{"isDynamic":true,"isImmutable":false,"isMultiple":false,"isReadOnly":false,"isRequired":false,"n\
ame":"Catalog Element","propertyType":"E","type":"productproperty","userType":"SKU"},"previewPicture":{"isImmutable":f\
alse,"isReadOnly":false,"isRequired":false,"name":"Preview Picture","type":"file"},"previewText":{"isImmutable":false,\
"isReadOnly":false,"isRequired":false,"name":"Preview Description","type":"string"},"previewTextType":{"isImmutable":f\
alse,"isReadOnly":false,"isRequired":false,"name":"Type of Preview \
Description","type":"string"},"priceType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Payment \
Type","type":"char"},"property261":{"isDynamic":true,"isImmutable":false,"isMultiple":false,"isReadOnly":false,"isRequ\
ired":false,"name":"New Line","propertyType":"S","type":"productproperty","userType":null},"property262":{"isDynamic":\
true,"isImmutable":false,"isMultiple":true,"isReadOnly":false,"isRequired":false,"name":"New Line \
2","propertyType":"S","type":"productproperty","userType":null},"purchasingCurrency":{"isImmutable":false,"isReadOnly"\
:false,"isRequired":false,"name":"Purchasing Price Currency","type":"string"},"purchasingPrice":{"isImmutable":false,"\
isReadOnly":false,"isRequired":false,"name":"Purchasing Price","type":"string"},"quantity":{"isImmutable":false,"isRea\
dOnly":false,"isRequired":false,"name":"Available Quantity","type":"double"},"quantityReserved":{"isImmutable":false,"\
isReadOnly":false,"isRequired":false,"name":"Reserved Quantity","type":"double"},"quantityTrace":{"isImmutable":false,\
"isReadOnly":false,"isRequired":false,"name":"Quantity Accounting \
Mode","type":"char"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Sorting \
Index","type":"integer"},"subscribe":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Permission to \
Subscribe to Product","type":"char"},"timestampX":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"M\
odification Date","type":"datetime"},"type":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Product \
Type","type":"integer"},"vatId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"VAT \
Identifier","type":"integer"},"vatIncluded":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"VAT \
Included in Price","type":"char"},"weight":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Weight",\
"type":"double"},"width":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Width","type":"double"},"x\
mlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"External Code","type":"string"}}}}',
  "catalog.product.offer.list":
'{"result":{"offers":[{"active":"Y","available":"Y","barcodeMulti":"N","bundle":"N","canBuyZero":"Y","code":"Product",\
"createdBy":1,"dateActiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"20\
24-05-27T10:00:00+03:00","detailPicture":{"id":"6538","url":"/rest/catalog.product.download?fields%5BfieldName%5D=deta\
ilPicture&fields%5BfileId%5D=6538&fields%5BproductId%5D=1286","urlMachine":"/rest/catalog.product.download?fields%5Bfi\
eldName%5D=detailPicture&fields%5BfileId%5D=6538&fields%5BproductId%5D=1286"},"detailText":null,"detailTextType":"text\
","height":100,"iblockId":24,"iblockSectionId":null,"id":1286,"length":100,"measure":5,"modifiedBy":1,"name":"Product \
variation","parentId":{"value":"1275","valueId":"9867"},"previewPicture":{"id":"6537","url":"/rest/catalog.product.dow\
nload?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6537&fields%5BproductId%5D=1286","urlMachine":"/rest/cat\
alog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6537&fields%5BproductId%5D=1286"},"previ\
ewText":null,"previewTextType":"text","purchasingCurrency":"USD","purchasingPrice":1000,"quantity":10,"quantityReserve\
d":1,"quantityTrace":"Y","recurSchemeLength":null,"recurSchemeType":"D","sort":100,"subscribe":"Y","timestampX":"2024-\
06-17T12:29:59+03:00","trialPriceId":null,"type":4,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"withoutOrder"\
:"N","xmlId":"1286"}]},"total":1}',
  "catalog.product.offer.update":
'{"result":{"offer":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"Product","createdBy":1,"dateAc\
tiveFrom":"2024-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+02:\
00","detailPicture":{"id":"6540","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfi\
leId%5D=6540&fields%5BproductId%5D=1286","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPict\
ure&fields%5BfileId%5D=6540&fields%5BproductId%5D=1286"},"detailText":null,"detailTextType":"text","height":100,"ibloc\
kId":24,"iblockSectionId":null,"id":1286,"length":100,"measure":5,"modifiedBy":1,"name":"Product \
Variation","parentId":{"value":"1275","valueId":"9867"},"previewPicture":{"id":"6539","url":"/rest/catalog.product.dow\
nload?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6539&fields%5BproductId%5D=1286","urlMachine":"/rest/cat\
alog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6539&fields%5BproductId%5D=1286"},"previ\
ewText":null,"previewTextType":"text","property261":{"value":"test","valueId":"9868"},"property262":[{"value":"test1",\
"valueId":"9869"},{"value":"test2","valueId":"9870"}],"purchasingCurrency":"USD","purchasingPrice":"1000.000000","quan\
tity":10,"quantityReserved":1,"quantityTrace":"Y","sort":100,"subscribe":"Y","timestampX":"2024-06-17T13:12:43+02:00",\
"type":4,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1286"}}}',
  "catalog.product.service.add":
'{"result":{"service":{"active":"Y","available":"N","bundle":"N","code":"service","createdBy":1,"dateActiveFrom":"2024\
-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+02:00","detailPict\
ure":{"id":"6495","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5BfileId%5D=6495&fi\
elds%5BproductId%5D=1264","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfi\
leId%5D=6495&fields%5BproductId%5D=1264"},"detailText":null,"detailTextType":"text","iblockId":23,"iblockSectionId":47\
,"id":1264,"modifiedBy":1,"name":"Service","previewPicture":{"id":"6494","url":"/rest/catalog.product.download?fields%\
5BfieldName%5D=previewPicture&fields%5BfileId%5D=6494&fields%5BproductId%5D=1264","urlMachine":"/rest/catalog.product.\
download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6494&fields%5BproductId%5D=1264"},"previewText":null,\
"previewTextType":"text","property258":{"value":"test","valueId":"9806"},"property259":[{"value":"test1","valueId":"98\
07"},{"value":"test2","valueId":"9808"}],"sort":100,"timestampX":"2024-06-14T11:51:08+02:00","type":7,"vatId":1,"vatIn\
cluded":"Y","xmlId":"1264"}}}',
  "catalog.product.service.delete":
'{"result":true}',
  "catalog.product.service.get":
'{"result":{"service":{"active":"Y","available":"N","bundle":"N","code":"service","createdBy":1,"dateActiveFrom":"2024\
-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+02:00","detailPict\
ure":{"id":"6497","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5BfileId%5D=6497&fi\
elds%5BproductId%5D=1265","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfi\
leId%5D=6497&fields%5BproductId%5D=1265"},"detailText":null,"detailTextType":"text","iblockId":23,"iblockSectionId":47\
,"id":1265,"modifiedBy":1,"name":"Service","previewPicture":{"id":"6496","url":"/rest/catalog.product.download?fields%\
5BfieldName%5D=previewPicture&fields%5BfileId%5D=6496&fields%5BproductId%5D=1265","urlMachine":"/rest/catalog.product.\
download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6496&fields%5BproductId%5D=1265"},"previewText":null,\
"previewTextType":"text","property258":{"value":"test","valueId":"9809"},"property259":[{"value":"test1","valueId":"98\
10"},{"value":"test2","valueId":"9811"}],"sort":100,"timestampX":"2024-06-14T11:59:04+02:00","type":7,"vatId":1,"vatIn\
cluded":"Y","xmlId":"1265"}}}',
  "catalog.product.service.getFieldsByFilter":
'{"result":{"service":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Activity","type":"c\
har"},"available":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Availability for \
Purchase","type":"char"},"bundle":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Set \
Availability","type":"char"},"code":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Symbolic \
Code","type":"string"},"createdBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Created \
By","type":"integer"},"dateActiveFrom":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE_\
FROM","type":"datetime"},"dateActiveTo":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE\
_TO","type":"datetime"},"dateCreate":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Creation \
Date","type":"datetime"},"detailPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detail \
Picture","type":"file"},"detailText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detailed \
Description","type":"string"},"detailTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Type \
of Detailed Description","type":"string"},"iblockId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"name":"\
Information Block Identifier","type":"integer"},"iblockSectionId":{"isImmutable":false,"isReadOnly":false,"isRequired"\
:false,"name":"Main Section","type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"\
Identifier","type":"integer"},"modifiedBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Modified \
By","type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"name":"Name","type":"string"},\
"previewPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Preview \
Picture","type":"file"},"previewText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Preview \
Description","type":"string"},"previewTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Typ\
e of Preview Description","type":"string"},"priceType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"nam\
e":"Payment Type","type":"char"},"property258":{"isDynamic":true,"isImmutable":false,"isMultiple":false,"isReadOnly":f\
alse,"isRequired":false,"name":"New Line","propertyType":"S","type":"productproperty","userType":""},"property259":{"i\
sDynamic":true,"isImmutable":false,"isMultiple":true,"isReadOnly":false,"isRequired":false,"name":"New Line \
2","propertyType":"S","type":"productproperty","userType":""},"sort":{"isImmutable":false,"isReadOnly":false,"isRequir\
ed":false,"name":"Sort Index","type":"integer"},"timestampX":{"isImmutable":false,"isReadOnly":false,"isRequired":fals\
e,"name":"Modification Date","type":"datetime"},"type":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name\
":"Product Type","type":"integer"},"vatId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"VAT \
Identifier","type":"integer"},"vatIncluded":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"VAT \
Included in Price","type":"char"},"xmlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"External \
Code","type":"string"}}}}',
  "catalog.product.service.list":
'{"result":{"services":[{"active":"Y","available":"N","bundle":"N","code":"service","createdBy":1,"dateActiveFrom":"20\
24-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"2024-05-27T10:00:00+03:00","detailPi\
cture":{"id":"6497","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5BfileId%5D=6497&\
fields%5BproductId%5D=1265","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5B\
fileId%5D=6497&fields%5BproductId%5D=1265"},"detailText":null,"detailTextType":"text","iblockId":23,"iblockSectionId":\
47,"id":1265,"modifiedBy":1,"name":"Service","previewPicture":{"id":"6496","url":"/rest/catalog.product.download?field\
s%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6496&fields%5BproductId%5D=1265","urlMachine":"/rest/catalog.produc\
t.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6496&fields%5BproductId%5D=1265"},"previewText":nul\
l,"previewTextType":"text","sort":100,"timestampX":"2024-06-14T11:59:04+03:00","type":7,"vatId":1,"vatIncluded":"Y","x\
mlId":"1265"}]},"total":1}',
  "catalog.product.service.update":
'{"result":{"service":{"active":"Y","available":"N","bundle":"N","code":"service","createdBy":1,"dateActiveFrom":"2024\
-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+02:00","detailPict\
ure":{"id":"6501","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5BfileId%5D=6501&fi\
elds%5BproductId%5D=1265","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfi\
leId%5D=6501&fields%5BproductId%5D=1265"},"detailText":null,"detailTextType":"text","iblockId":23,"iblockSectionId":47\
,"id":1265,"modifiedBy":1,"name":"Service","previewPicture":{"id":"6500","url":"/rest/catalog.product.download?fields%\
5BfieldName%5D=previewPicture&fields%5BfileId%5D=6500&fields%5BproductId%5D=1265","urlMachine":"/rest/catalog.product.\
download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6500&fields%5BproductId%5D=1265"},"previewText":null,\
"previewTextType":"text","property258":{"value":"test","valueId":"9809"},"property259":[{"value":"test1","valueId":"98\
10"},{"value":"test2","valueId":"9811"}],"sort":100,"timestampX":"2024-06-14T12:53:26+02:00","type":7,"vatId":1,"vatIn\
cluded":"Y","xmlId":"216"}}}',
  "catalog.product.sku.add":
'{"result":{"sku":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"product_sku","createdBy":1,"date\
ActiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"2024-05-27T10:00:00+0\
3:00","detailPicture":{"id":"6556","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5B\
fileId%5D=6556&fields%5BproductId%5D=1291","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPi\
cture&fields%5BfileId%5D=6556&fields%5BproductId%5D=1291"},"detailText":null,"detailTextType":"text","height":100,"ibl\
ockId":23,"iblockSectionId":47,"id":1291,"length":100,"measure":5,"modifiedBy":1,"name":"Parent \
Product","previewPicture":{"id":"6555","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fiel\
ds%5BfileId%5D=6555&fields%5BproductId%5D=1291","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=pre\
viewPicture&fields%5BfileId%5D=6555&fields%5BproductId%5D=1291"},"previewText":null,"previewTextType":"text","property\
258":{"value":"test","valueId":"9883"},"property259":[{"value":"test1","valueId":"9884"},{"value":"test2","valueId":"9\
885"}],"purchasingCurrency":"USD","purchasingPrice":"1000.000000","quantity":10,"sort":100,"subscribe":"Y","timestampX\
":"2024-06-18T08:06:07+03:00","type":3,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1291"}}}',
  "catalog.product.sku.delete":
'{"result":true}',
  "catalog.product.sku.get":
'{"result":{"sku":{"active":"Y","available":"N","bundle":"N","canBuyZero":"Y","code":"product_sku","createdBy":1,"date\
ActiveFrom":"2024-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:00+0\
2:00","detailPicture":{"id":"6552","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5B\
fileId%5D=6552&fields%5BproductId%5D=1289","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPi\
cture&fields%5BfileId%5D=6552&fields%5BproductId%5D=1289"},"detailText":null,"detailTextType":"text","height":100,"ibl\
ockId":23,"iblockSectionId":47,"id":1289,"length":100,"measure":5,"modifiedBy":1,"name":"Parent \
Product","previewPicture":{"id":"6551","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fiel\
ds%5BfileId%5D=6551&fields%5BproductId%5D=1289","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=pre\
viewPicture&fields%5BfileId%5D=6551&fields%5BproductId%5D=1289"},"previewText":null,"previewTextType":"text","property\
258":{"value":"test","valueId":"9877"},"property259":[{"value":"test1","valueId":"9878"},{"value":"test2","valueId":"9\
879"}],"purchasingCurrency":"USD","purchasingPrice":"1000.000000","quantity":10,"sort":100,"subscribe":"Y","timestampX\
":"2024-06-17T16:03:20+02:00","type":6,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1243"}}}',
  "catalog.product.sku.getFieldsByFilter":
'{"result":{"sku":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Activity","type":"char"\
},"available":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Availability for \
Purchase","type":"char"},"bundle":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Set \
Availability","type":"char"},"canBuyZero":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Permissio\
n to Buy When Out of Stock","type":"char"},"code":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"S\
ymbolic Code","type":"string"},"createdBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Created \
By","type":"integer"},"dateActiveFrom":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE_\
FROM","type":"datetime"},"dateActiveTo":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"DATE_ACTIVE\
_TO","type":"datetime"},"dateCreate":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Creation \
Date","type":"datetime"},"detailPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detail \
Picture","type":"file"},"detailText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Detailed \
Description","type":"string"},"detailTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Type \
of Detailed Description","type":"string"},"height":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"\
Height","type":"double"},"iblockId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"name":"Information Block \
Identifier","type":"integer"},"iblockSectionId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Mai\
n Section","type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"name":"Identifier","type"\
:"integer"},"length":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Length","type":"double"},"meas\
ure":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Unit of \
Measurement","type":"integer"},"modifiedBy":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Modifie\
d By","type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"name":"Name","type":"string"\
},"previewPicture":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Preview \
Picture","type":"file"},"previewText":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Preview \
Description","type":"string"},"previewTextType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Typ\
e of Preview Description","type":"string"},"priceType":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"nam\
e":"Payment Type","type":"char"},"property258":{"isDynamic":true,"isImmutable":false,"isMultiple":false,"isReadOnly":f\
alse,"isRequired":false,"name":"New Line","propertyType":"S","type":"productproperty","userType":""},"property259":{"i\
sDynamic":true,"isImmutable":false,"isMultiple":true,"isReadOnly":false,"isRequired":false,"name":"New Line \
2","propertyType":"S","type":"productproperty","userType":""},"purchasingCurrency":{"isImmutable":false,"isReadOnly":f\
alse,"isRequired":false,"name":"Currency of Purchase Price","type":"string"},"purchasingPrice":{"isImmutable":false,"i\
sReadOnly":false,"isRequired":false,"name":"Purchase Price","type":"string"},"quantity":{"isImmutable":false,"isReadOn\
ly":false,"isRequired":false,"name":"Available Quantity","type":"double"},"sort":{"isImmutable":false,"isReadOnly":fal\
se,"isRequired":false,"name":"Sort Index","type":"integer"},"subscribe":{"isImmutable":false,"isReadOnly":false,"isReq\
uired":false,"name":"Permission to Subscribe to Product","type":"char"},"timestampX":{"isImmutable":false,"isReadOnly"\
:false,"isRequired":false,"name":"Modification Date","type":"datetime"},"type":{"isImmutable":false,"isReadOnly":true,\
"isRequired":false,"name":"Product Type","type":"integer"},"vatId":{"isImmutable":false,"isReadOnly":false,"isRequired\
":false,"name":"VAT Identifier","type":"integer"},"vatIncluded":{"isImmutable":false,"isReadOnly":false,"isRequired":f\
alse,"name":"VAT Included in Price","type":"char"},"weight":{"isImmutable":false,"isReadOnly":false,"isRequired":false\
,"name":"Weight","type":"double"},"width":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"Width","t\
ype":"double"},"xmlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"name":"External \
Code","type":"string"}}}}',
  "catalog.product.sku.list":
'{"result":{"units":[{"active":"Y","available":"N","bundle":"N","canBuyZero":"N","code":"product_sku","createdBy":1,"d\
ateActiveFrom":"2024-05-28T10:00:00+02:00","dateActiveTo":"2024-05-29T10:00:00+02:00","dateCreate":"2024-05-27T10:00:0\
0+02:00","detailPicture":{"id":"6546","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields\
%5BfileId%5D=6546&fields%5BproductId%5D=1289","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detai\
lPicture&fields%5BfileId%5D=6546&fields%5BproductId%5D=1289"},"detailText":null,"detailTextType":"text","height":null,\
"iblockId":23,"iblockSectionId":47,"id":1289,"length":null,"measure":null,"modifiedBy":1,"name":"Parent \
Product","previewPicture":{"id":"6545","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fiel\
ds%5BfileId%5D=6545&fields%5BproductId%5D=1289","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=pre\
viewPicture&fields%5BfileId%5D=6545&fields%5BproductId%5D=1289"},"previewText":null,"previewTextType":"text","property\
258":{"value":"test","valueId":"9877"},"property259":[{"value":"test1","valueId":"9878"},{"value":"test2","valueId":"9\
879"}],"purchasingCurrency":null,"purchasingPrice":null,"quantity":null,"sort":100,"subscribe":"Y","timestampX":"2024-\
06-17T14:30:33+02:00","type":6,"vatId":null,"vatIncluded":"N","weight":null,"width":null,"xmlId":"1289"}]},"total":1}',
  "catalog.product.sku.update":
'{"result":{"sku":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"product_sku","createdBy":1,"date\
ActiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"2024-05-27T10:00:00+0\
3:00","detailPicture":{"id":"6558","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5B\
fileId%5D=6558&fields%5BproductId%5D=1291","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPi\
cture&fields%5BfileId%5D=6558&fields%5BproductId%5D=1291"},"detailText":null,"detailTextType":"text","height":100,"ibl\
ockId":23,"iblockSectionId":47,"id":1291,"length":100,"measure":5,"modifiedBy":1,"name":"Main \
Product","previewPicture":{"id":"6557","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fiel\
ds%5BfileId%5D=6557&fields%5BproductId%5D=1291","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=pre\
viewPicture&fields%5BfileId%5D=6557&fields%5BproductId%5D=1291"},"previewText":null,"previewTextType":"text","property\
258":{"value":"test","valueId":"9883"},"property259":[{"value":"test1","valueId":"9884"},{"value":"test2","valueId":"9\
885"}],"purchasingCurrency":"USD","purchasingPrice":"1000.000000","quantity":10,"sort":100,"subscribe":"Y","timestampX\
":"2024-06-18T08:23:40+03:00","type":3,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1291"}}}',
  "catalog.product.update":
'{"result":{"element":{"active":"Y","available":"Y","bundle":"N","canBuyZero":"Y","code":"Tovar","createdBy":1,"dateAc\
tiveFrom":"2024-05-28T10:00:00+03:00","dateActiveTo":"2024-05-29T10:00:00+03:00","dateCreate":"2024-05-27T10:00:00+03:\
00","detailPicture":{"id":"6509","url":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPicture&fields%5Bfi\
leId%5D=6509&fields%5BproductId%5D=1267","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=detailPict\
ure&fields%5BfileId%5D=6509&fields%5BproductId%5D=1267"},"detailText":null,"detailTextType":"text","height":100,"ibloc\
kId":23,"iblockSectionId":47,"id":1267,"length":100,"measure":5,"modifiedBy":1,"name":"Product","previewPicture":{"id"\
:"6508","url":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=6508&fields%5Bpr\
oductId%5D=1267","urlMachine":"/rest/catalog.product.download?fields%5BfieldName%5D=previewPicture&fields%5BfileId%5D=\
6508&fields%5BproductId%5D=1267"},"previewText":null,"previewTextType":"text","property258":{"value":"test","valueId":\
"9816"},"property259":[{"value":"test1","valueId":"9817"},{"value":"test2","valueId":"9818"}],"purchasingCurrency":"EU\
R","purchasingPrice":"1000.000000","quantity":10,"quantityReserved":1,"quantityTrace":"Y","sort":100,"subscribe":"Y","\
timestampX":"2024-06-14T14:26:59+03:00","type":1,"vatId":1,"vatIncluded":"Y","weight":100,"width":100,"xmlId":"1243"}}\
}',
};
