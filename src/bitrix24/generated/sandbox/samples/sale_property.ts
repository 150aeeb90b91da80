// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.property. */
export const salePropertySamples = {
  "sale.property.add":
'{"result":{"property":{"active":"Y","code":"PHONE","defaultValue":"","description":"property \
description","id":96,"inputFieldLocation":"0","isAddress":"N","isAddressFrom":"N","isAddressTo":"N","isEmail":"N","isF\
iltered":"N","isLocation":"N","isLocation4tax":"N","isPayer":"Y","isPhone":"N","isProfileName":"Y","isZip":"N","multip\
le":"N","name":"Phone (for contacting the courier)","personTypeId":3,"propsGroupId":6,"required":"Y","settings":{"maxl\
ength":"100","multiline":"Y"},"sort":500,"type":"STRING","userProps":"Y","util":"N","xmlId":""}}}',
  "sale.property.delete":
'{"result":true}',
  "sale.property.get":
'{"result":{"property":{"active":"Y","code":"PHONE","defaultValue":"","description":"","id":22,"inputFieldLocation":"0\
","isAddress":"N","isAddressFrom":"N","isAddressTo":"N","isEmail":"N","isFiltered":"N","isLocation":"N","isLocation4ta\
x":"N","isPayer":"N","isPhone":"Y","isProfileName":"N","isZip":"N","multiple":"N","name":"Phone","personTypeId":3,"pro\
psGroupId":5,"required":"Y","settings":[],"sort":120,"type":"STRING","userProps":"Y","util":"N","xmlId":""}}}',
  "sale.property.getfieldsbytype":
'{"result":{"property":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"code":{"is\
Immutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"defaultValue":{"isImmutable":false,"isReadOnl\
y":false,"isRequired":false,"type":"any"},"description":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"ty\
pe":"string"},"id":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"isFiltered":{"isImmuta\
ble":false,"isReadOnly":false,"isRequired":false,"type":"char"},"multiple":{"isImmutable":false,"isReadOnly":false,"is\
Required":false,"type":"char"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"pers\
onTypeId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"integer"},"propsGroupId":{"isImmutable":tru\
e,"isReadOnly":false,"isRequired":true,"type":"integer"},"required":{"isImmutable":false,"isReadOnly":false,"isRequire\
d":false,"type":"char"},"settings":{"fields":{"max":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":\
"integer"},"min":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"step":{"isImmutable":fa\
lse,"isReadOnly":false,"isRequired":false,"type":"integer"}},"isImmutable":false,"isReadOnly":false,"isRequired":false\
,"type":"datatype"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"type":{"isImm\
utable":true,"isReadOnly":false,"isRequired":true,"type":"string"},"userProps":{"isImmutable":false,"isReadOnly":false\
,"isRequired":false,"type":"char"},"util":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"x\
mlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "sale.property.list":
'{"result":{"properties":[{"active":"Y","code":"EMAIL","defaultValue":"","description":"","id":47,"inputFieldLocation"\
:"0","isAddress":"N","isAddressFrom":"N","isAddressTo":"N","isEmail":"Y","isFiltered":"Y","isLocation":"N","isPayer":"\
N","isPhone":"N","isProfileName":"N","isZip":"N","multiple":"N","name":"E-Mail","personTypeId":3,"propsGroupId":5,"req\
uired":"Y","settings":[],"sort":300,"type":"STRING","userProps":"Y","util":"N","xmlId":""},{"active":"Y","code":"EMAIL\
","defaultValue":"","description":"","id":33,"inputFieldLocation":"0","isAddress":"N","isAddressFrom":"N","isAddressTo\
":"N","isEmail":"Y","isFiltered":"N","isLocation":"N","isPayer":"N","isPhone":"N","isProfileName":"N","isZip":"N","mul\
tiple":"N","name":"E-Mail","personTypeId":4,"propsGroupId":8,"required":"Y","settings":{"size":40},"sort":250,"type":"\
STRING","userProps":"Y","util":"N","xmlId":""},{"active":"Y","code":"EMAIL","defaultValue":"","description":"","id":21\
,"inputFieldLocation":"0","isAddress":"N","isAddressFrom":"N","isAddressTo":"N","isEmail":"Y","isFiltered":"Y","isLoca\
tion":"N","isPayer":"N","isPhone":"N","isProfileName":"N","isZip":"N","multiple":"N","name":"E-Mail","personTypeId":3,\
"propsGroupId":5,"required":"Y","settings":{"size":40},"sort":110,"type":"STRING","userProps":"Y","util":"N","xmlId":"\
"}]},"total":3}',
  "sale.property.update":
'{"result":{"property":{"active":"Y","code":"PHONE","defaultValue":"","description":"property \
description","id":96,"inputFieldLocation":"0","isAddress":"N","isAddressFrom":"N","isAddressTo":"N","isEmail":"N","isF\
iltered":"N","isLocation":"N","isLocation4tax":"N","isPayer":"Y","isPhone":"N","isProfileName":"Y","isZip":"N","multip\
le":"N","name":"Phone (for contacting the courier)","personTypeId":3,"propsGroupId":6,"required":"Y","settings":{"maxl\
ength":"100","multiline":"Y"},"sort":500,"type":"STRING","userProps":"Y","util":"N","xmlId":""}}}',
};
