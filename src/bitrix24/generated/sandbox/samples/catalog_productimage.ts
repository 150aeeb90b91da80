// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.productimage. */
export const catalogProductimageSamples = {
  "catalog.productImage.add":
'{"result":{"productImage":{"createTime":"2024-10-17T10:48:05+02:00","detailUrl":"/upload/iblock/6f1/bkm7jmwso31wisk42\
3gtp28iagy2e8v0/test.jpeg","downloadUrl":"http://dev.bx/rest/download.json?sessid=ae1ada0e5c85babd18ce4af4c702d1d9&tok\
en=catalog%7CaWQ9NzY1MSZfPWFOZnFTbFdJTDdyUXZ6NGFGN1I5VFI5VTF4bzI2RGxD%7CImRvd25sb2FkfGNhdGFsb2d8YVdROU56WTFNU1pmUFdGT1\
puRlRiRmRKVERkeVVYWjZOR0ZHTjFJNVZGSTVWVEY0YnpJMlJHeER8YWUxYWRhMGU1Yzg1YmFiZDE4Y2U0YWY0YzcwMmQxZDki.zYr4q9yeVqZi7Wi1OIU\
cAxPZJkuGcdKtLBTITbCIWsk%3D","id":1,"name":"test.jpeg","productId":1,"type":"MORE_PHOTO"}}}',
  "catalog.productImage.delete":
'{"result":true}',
  "catalog.productImage.get":
'{"result":{"productImage":{"createTime":"2024-10-17T10:48:05+02:00","detailUrl":"/upload/iblock/6f1/bkm7jmwso31wisk42\
3gtp28iagy2e8v0/test.jpeg","downloadUrl":"http://dev.bx/rest/download.json?sessid=ae1ada0e5c85babd18ce4af4c702d1d9&tok\
en=catalog%7CaWQ9NzY1MSZfPTZWZFhwSDRZRFRvcmNmYWtGMVRQbE4wdjZRcHA5QXBY%7CImRvd25sb2FkfGNhdGFsb2d8YVdROU56WTFNU1pmUFRaV1\
pGaHdTRFJaUkZSdmNtTm1ZV3RHTVZSUWJFNHdkalpSY0hBNVFYQll8YWUxYWRhMGU1Yzg1YmFiZDE4Y2U0YWY0YzcwMmQxZDki.8jeG4p%2BO6LZSDNqaR\
R3XdTAM6jSSD4Gtye8zm6Q5Y14%3D","id":1,"name":"test.jpeg","productId":1,"type":"MORE_PHOTO"}}}',
  "catalog.productImage.getFields":
'{"result":{"productImage":{"createTime":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"datetime"},\
"detailUrl":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"downloadUrl":{"isImmutable":fa\
lse,"isReadOnly":true,"isRequired":false,"type":"string"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":fal\
se,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"productId":{"i\
sImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"type":{"isImmutable":false,"isReadOnly":false\
,"isRequired":false,"type":"string"}}}}',
  "catalog.productImage.list":
'{"result":{"productImages":[{"createTime":"2024-10-17T10:48:05+02:00","detailUrl":"/upload/iblock/6f1/bkm7jmwso31wisk\
423gtp28iagy2e8v0/test.jpeg","downloadUrl":"http://dev.bx/rest/download.json?sessid=ae1ada0e5c85babd18ce4af4c702d1d9&t\
oken=catalog%7CaWQ9NzY1MSZfPTEzSk9hR2tKNHBRY1I2cFBPNjhvaTFHNTNiYjVsVmdx%7CImRvd25sb2FkfGNhdGFsb2d8YVdROU56WTFNU1pmUFRF\
elNrOWhSMnRLTkhCUlkxSTJjRkJQTmpodmFURkhOVE5pWWpWc1ZtZHh8YWUxYWRhMGU1Yzg1YmFiZDE4Y2U0YWY0YzcwMmQxZDki.iC0Yzi9feK8V1Zr0W\
Slp5GZpcmD0osnJGHN%2FZL%2FkQI4%3D","id":1,"name":"test.jpeg","productId":1,"type":"MORE_PHOTO"}]},"total":1}',
};
