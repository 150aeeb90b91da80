// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of userfieldconfig. */
export const userfieldconfigSamples = {
  "userfieldconfig.add":
'{"result":{"field":{"id":"6953","entityId":"CRM_7","fieldName":"UF_CRM_7_NEW_REST_LIST_2026","userTypeId":"enumeratio\
n","xmlId":null,"sort":"100","multiple":"Y","mandatory":"N","showFilter":"N","showInList":"Y","editInList":"Y","isSear\
chable":"N","settings":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_VALUE":"","SHOW_NO_VALUE":"Y"},"languageId":{"en"\
:"en","ru":"ru"},"editFormLabel":{"en":"List of characteristics"},"listColumnLabel":{"en":null,"ru":null},"listFilterL\
abel":{"en":null,"ru":null},"errorMessage":{"en":null,"ru":null},"helpMessage":{"en":null,"ru":null},"enum":[{"id":"33\
63","userFieldId":"6953","value":"Characteristic 1","def":"N","sort":"100","xmlId":"56dff18efcfe25f3bae0117a6b372567"}\
,{"id":"3365","userFieldId":"6953","value":"Characteristic 2","def":"Y","sort":"200","xmlId":"42e3ebcf5506a65283bf3bf5\
10d8f05a"}]}}}',
  "userfieldconfig.delete":
'{"result":null}',
  "userfieldconfig.get":
'{"result":{"field":{"id":"7095","entityId":"CRM_7","fieldName":"UF_CRM_7_NEW_REST_LIST_2026","userTypeId":"enumeratio\
n","xmlId":null,"sort":"100","multiple":"Y","mandatory":"N","showFilter":"N","showInList":"Y","editInList":"Y","isSear\
chable":"N","settings":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_VALUE":"","SHOW_NO_VALUE":"Y"},"languageId":{"en"\
:"en","de":"de"},"editFormLabel":{"en":"List of characteristics","de":"Liste der \
Merkmale"},"listColumnLabel":{"en":null,"de":null},"listFilterLabel":{"en":null,"de":null},"errorMessage":{"en":null,"\
de":null},"helpMessage":{"en":null,"de":null},"enum":[{"id":"3671","userFieldId":"7095","value":"Characteristic \
1","def":"N","sort":"100","xmlId":"38a8c98a5de02f8ccdca2244e5065ecd"},{"id":"3673","userFieldId":"7095","value":"Chara\
cteristic 2","def":"Y","sort":"200","xmlId":"9520e17b39f3525b820b809914b52207"}]}}}',
  "userfieldconfig.getTypes":
'{"result":{"types":{"crm":{"userTypeId":"crm","description":"Linked to CRM \
entities"},"crm_status":{"userTypeId":"crm_status","description":"Linked to CRM \
directories"},"money":{"userTypeId":"money","description":"Money"},"employee":{"userTypeId":"employee","description":"\
Linked to employee"},"rest_219_test":{"userTypeId":"rest_219_test","description":"Test \
type"},"string":{"userTypeId":"string","description":"String"},"integer":{"userTypeId":"integer","description":"Intege\
r"},"double":{"userTypeId":"double","description":"Number"},"datetime":{"userTypeId":"datetime","description":"Date \
with time"},"date":{"userTypeId":"date","description":"Date"},"boolean":{"userTypeId":"boolean","description":"Yes/No"\
},"address":{"userTypeId":"address","description":"Address"},"url":{"userTypeId":"url","description":"Link"},"file":{"\
userTypeId":"file","description":"File"},"enumeration":{"userTypeId":"enumeration","description":"List"},"iblock_secti\
on":{"userTypeId":"iblock_section","description":"Linked to information block \
sections"},"iblock_element":{"userTypeId":"iblock_element","description":"Linked to information block elements"}}}}',
  "userfieldconfig.list":
'{"result":{"fields":[{"id":"7095","entityId":"CRM_7","fieldName":"UF_CRM_7_NEW_REST_LIST_2026","userTypeId":"enumerat\
ion","xmlId":null,"sort":"100","multiple":"Y","mandatory":"N","showFilter":"N","showInList":"Y","editInList":"Y","isSe\
archable":"N","settings":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_VALUE":"","SHOW_NO_VALUE":"Y"},"languageId":{"d\
e":"de"},"editFormLabel":{"de":"List of Characteristics"},"listColumnLabel":null,"listFilterLabel":null,"errorMessage"\
:null,"helpMessage":null}]},"next":50,"total":94}',
  "userfieldconfig.update":
'{"result":{"field":{"id":"7095","entityId":"CRM_7","fieldName":"UF_CRM_7_NEW_REST_LIST_2026","userTypeId":"enumeratio\
n","xmlId":null,"sort":"100","multiple":"Y","mandatory":"Y","showFilter":"N","showInList":"Y","editInList":"Y","isSear\
chable":"N","settings":{"DISPLAY":"LIST","LIST_HEIGHT":1,"CAPTION_NO_VALUE":"","SHOW_NO_VALUE":"Y"},"languageId":{"en"\
:"en"},"editFormLabel":{"en":"List of characteristics (updated)"},"listColumnLabel":{"en":null},"listFilterLabel":{"en\
":null},"errorMessage":{"en":null},"helpMessage":{"en":null},"enum":[{"id":"3671","userFieldId":"7095","value":"Charac\
teristic 1","def":"N","sort":"100","xmlId":"38a8c98a5de02f8ccdca2244e5065ecd"},{"id":"3673","userFieldId":"7095","valu\
e":"Characteristic 2","def":"Y","sort":"200","xmlId":"9520e17b39f3525b820b809914b52207"}]}}}',
};
