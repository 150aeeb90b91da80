// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.requisite. */
export const crmRequisiteSamples = {
  "crm.requisite.add":
'{"result":27}',
  "crm.requisite.bankdetail.add":
'{"result":357}',
  "crm.requisite.bankdetail.delete":
'{"result":true}',
  "crm.requisite.bankdetail.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"ENTITY_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMult\
iple":false,"isDynamic":false,"title":"Object ID"},"COUNTRY_ID":{"type":"integer","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Country \
ID"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Creation Date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmuta\
ble":false,"isMultiple":false,"isDynamic":false,"title":"Modification \
Date"},"CREATED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Created By"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Modified By"},"NAME":{"type":"string","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Name"},"CODE":{"type":"string","isRequired"\
:false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Code"},"XML_ID":{"type":"s\
tring","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Externa\
l Code"},"ACTIVE":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"Active"},"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"Sort Order"},"RQ_BANK_NAME":{"type":"string","isRequired":false,"isReadOnly":fa\
lse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Bank \
Name"},"RQ_BANK_ADDR":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"Bank Address"},"RQ_BANK_CODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"RQ_BANK_CODE"},"RQ_AGENCY_NAME":{"type":"string","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_AGENCY_NAME"},"RQ_BANK\
_ROUTE_NUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":\
false,"title":"RQ_BANK_ROUTE_NUM"},"RQ_BIK":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Routing Number"},"RQ_MFO":{"type":"string","isRequired":false,"isReadOn\
ly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_MFO"},"RQ_ACC_NAME":{"type":"string","i\
sRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_ACC_NAME"},"R\
Q_ACC_NUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":f\
alse,"title":"Account Number"},"RQ_ACC_TYPE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"RQ_ACC_TYPE"},"RQ_IIK":{"type":"string","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_IIK"},"RQ_ACC_CURRENCY":{"type":"string",\
"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Account \
Currency"},"RQ_COR_ACC_NUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fa\
lse,"isDynamic":false,"title":"Correspondent Account"},"RQ_IBAN":{"type":"string","isRequired":false,"isReadOnly":fals\
e,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_IBAN"},"RQ_SWIFT":{"type":"string","isRequired"\
:false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SWIFT"},"RQ_BIC":{"type":"\
string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_BIC\
"},"RQ_CODEB":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic\
":false,"title":"RQ_CODEB"},"RQ_CODEG":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"RQ_CODEG"},"RQ_RIB":{"type":"string","isRequired":false,"isReadOnly":false,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_RIB"},"COMMENTS":{"type":"string","isRequired":fal\
se,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Comment"},"ORIGINATOR_ID":{"ty\
pe":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"E\
xternal Source"}}}',
  "crm.requisite.bankdetail.get":
'{"result":{"ID":"357","ENTITY_ID":"27","COUNTRY_ID":"1","DATE_CREATE":"2024-06-03T17:52:22+02:00","DATE_MODIFY":"","C\
REATED_BY_ID":"1","MODIFY_BY_ID":null,"NAME":"Ltd. Superbank","CODE":null,"XML_ID":"1e4641fd-2dd9-31e6-b2f2-105056c000\
08","ORIGINATOR_ID":null,"ACTIVE":"Y","SORT":"600","RQ_BANK_NAME":"Ltd. \
Superbank","RQ_BANK_CODE":null,"RQ_BANK_ADDR":"117312, New York, 19 Miller \
St.","RQ_BANK_ROUTE_NUM":null,"RQ_BIK":"044525225","RQ_MFO":null,"RQ_ACC_NAME":null,"RQ_ACC_NUM":"40702810938000060473\
","RQ_ACC_TYPE":null,"RQ_IIK":null,"RQ_ACC_CURRENCY":"USD","RQ_COR_ACC_NUM":"30101810400000000225","RQ_IBAN":null,"RQ_\
SWIFT":null,"RQ_BIC":null,"RQ_CODEB":null,"RQ_CODEG":null,"RQ_RIB":null,"RQ_AGENCY_NAME":null,"COMMENTS":null}}',
  "crm.requisite.bankdetail.list":
'{"result":[{"ENTITY_ID":"27","ID":"11","NAME":"Chase"},{"ENTITY_ID":"30","ID":"15","NAME":"Alpha Bank \
Corp."},{"ENTITY_ID":"30","ID":"16","NAME":"Chase Bank Corp."},{"ENTITY_ID":"45","ID":"17","NAME":"Chase Bank \
Corp."},{"ENTITY_ID":"45","ID":"18","NAME":"Alpha Bank Corp."}],"total":5}',
  "crm.requisite.bankdetail.update":
'{"result":true}',
  "crm.requisite.delete":
'{"result":true}',
  "crm.requisite.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"ENTITY_TYPE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"i\
sMultiple":false,"isDynamic":false,"title":"Entity type ID"},"ENTITY_ID":{"type":"integer","isRequired":true,"isReadOn\
ly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Entity \
ID"},"PRESET_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false,"isDynam\
ic":false,"title":"Preset ID"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Creation date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"\
isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Modification \
date"},"CREATED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Created by"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Modified by"},"NAME":{"type":"string","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Name"},"CODE":{"type":"string","isRequired"\
:false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Code"},"XML_ID":{"type":"s\
tring","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Externa\
l code"},"ORIGINATOR_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"ORIGINATOR_ID"},"ACTIVE":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable\
":false,"isMultiple":false,"isDynamic":false,"title":"Active"},"ADDRESS_ONLY":{"type":"char","isRequired":false,"isRea\
dOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"ADDRESS_ONLY"},"SORT":{"type":"integer"\
,"isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Sort \
order"},"RQ_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"Full Name"},"RQ_FIRST_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":\
false,"isMultiple":false,"isDynamic":false,"title":"First Name"},"RQ_LAST_NAME":{"type":"string","isRequired":false,"i\
sReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Last \
Name"},"RQ_SECOND_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Middle Name"},"RQ_COMPANY_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImm\
utable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_COMPANY_ID"},"RQ_COMPANY_NAME":{"type":"string","isRequ\
ired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Short organization \
name"},"RQ_COMPANY_FULL_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":\
false,"isDynamic":false,"title":"Full organization name"},"RQ_COMPANY_REG_DATE":{"type":"string","isRequired":false,"i\
sReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"State registration \
date"},"RQ_DIRECTOR":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"CEO"},"RQ_ACCOUNTANT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fal\
se,"isMultiple":false,"isDynamic":false,"title":"Chief Accountant"},"RQ_CEO_NAME":{"type":"string","isRequired":false,\
"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_CEO_NAME"},"RQ_CEO_WORK_POS":{\
"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title"\
:"RQ_CEO_WORK_POS"},"RQ_CONTACT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"Contact person"},"RQ_EMAIL":{"type":"string","isRequired":false,"isReadOnly":false\
,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"E-Mail"},"RQ_PHONE":{"type":"string","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Phone"},"RQ_FAX":{"type":"st\
ring","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Fax"},"R\
Q_IDENT_TYPE":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"statusType":["RQ_IDENT_TYPE_CO"],"title":"RQ_IDENT_TYPE"},"RQ_IDENT_DOC":{"type":"string","isRequired":fa\
lse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Document \
type"},"RQ_IDENT_DOC_SER":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e,"isDynamic":false,"title":"series"},"RQ_IDENT_DOC_NUM":{"type":"string","isRequired":false,"isReadOnly":false,"isImm\
utable":false,"isMultiple":false,"isDynamic":false,"title":"number"},"RQ_IDENT_DOC_PERS_NUM":{"type":"string","isRequi\
red":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_IDENT_DOC_PERS_NUM"\
},"RQ_IDENT_DOC_DATE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"i\
sDynamic":false,"title":"issue date"},"RQ_IDENT_DOC_ISSUED_BY":{"type":"string","isRequired":false,"isReadOnly":false,\
"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"issued \
by"},"RQ_IDENT_DOC_DEP_CODE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":f\
alse,"isDynamic":false,"title":"department code"},"RQ_INN":{"type":"string","isRequired":false,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"Tax \
ID"},"RQ_KPP":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic\
":false,"title":"Tax Registration Code"},"RQ_USRLE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutabl\
e":false,"isMultiple":false,"isDynamic":false,"title":"RQ_USRLE"},"RQ_IFNS":{"type":"string","isRequired":false,"isRea\
dOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Tax \
Office"},"RQ_OGRN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"State Registration Number"},"RQ_OGRNIP":{"type":"string","isRequired":false,"isReadOnly":false,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Sole Proprietor Registration \
Number"},"RQ_OKPO":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"OKPO Code"},"RQ_OKTMO":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":fals\
e,"isMultiple":false,"isDynamic":false,"title":"OKTMO Code"},"RQ_OKVED":{"type":"string","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"NAICS \
Code"},"RQ_EDRPOU":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"RQ_EDRPOU"},"RQ_DRFO":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"RQ_DRFO"},"RQ_KBE":{"type":"string","isRequired":false,"isReadOnly":fal\
se,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_KBE"},"RQ_IIN":{"type":"string","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_IIN"},"RQ_BIN":{"type":"s\
tring","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_BIN"\
},"RQ_ST_CERT_SER":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"State registration certificate series"},"RQ_ST_CERT_NUM":{"type":"string","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"State registration certificate \
number"},"RQ_ST_CERT_DATE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"State registration certificate \
date"},"RQ_VAT_PAYER":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"RQ_VAT_PAYER"},"RQ_VAT_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable"\
:false,"isMultiple":false,"isDynamic":false,"title":"RQ_VAT_ID"},"RQ_VAT_CERT_SER":{"type":"string","isRequired":false\
,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_VAT_CERT_SER"},"RQ_VAT_CERT_N\
UM":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"t\
itle":"RQ_VAT_CERT_NUM"},"RQ_VAT_CERT_DATE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"RQ_VAT_CERT_DATE"},"RQ_RESIDENCE_COUNTRY":{"type":"string","isRequired"\
:false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_RESIDENCE_COUNTRY"},"RQ\
_BASE_DOC":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":f\
alse,"title":"RQ_BASE_DOC"},"RQ_REGON":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isM\
ultiple":false,"isDynamic":false,"title":"RQ_REGON"},"RQ_KRS":{"type":"string","isRequired":false,"isReadOnly":false,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_KRS"},"RQ_PESEL":{"type":"string","isRequired":fal\
se,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_PESEL"},"RQ_LEGAL_FORM":{"t\
ype":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"\
RQ_LEGAL_FORM"},"RQ_SIRET":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":fal\
se,"isDynamic":false,"title":"RQ_SIRET"},"RQ_SIREN":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutabl\
e":false,"isMultiple":false,"isDynamic":false,"title":"RQ_SIREN"},"RQ_CAPITAL":{"type":"string","isRequired":false,"is\
ReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_CAPITAL"},"RQ_RCS":{"type":"strin\
g","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_RCS"},"R\
Q_CNPJ":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":fals\
e,"title":"RQ_CNPJ"},"RQ_STATE_REG":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"RQ_STATE_REG"},"RQ_MNPL_REG":{"type":"string","isRequired":false,"isReadOnly":f\
alse,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_MNPL_REG"},"RQ_CPF":{"type":"string","isRequ\
ired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"RQ_CPF"},"UF_CRM_1694\
526604":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":true\
,"title":"UF_CRM_1694526604","listLabel":"PP - String","formLabel":"PP - String","filterLabel":"PP - \
String","settings":{"SIZE":20,"ROWS":1,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":null}},"UF_CRM_170799\
7209":{"type":"double","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":true,"t\
itle":"UF_CRM_1707997209","listLabel":"PP - Number","formLabel":"PP - Number","filterLabel":"PP - \
Number","settings":{"PRECISION":2,"SIZE":20,"MIN_VALUE":0,"MAX_VALUE":0,"DEFAULT_VALUE":null}},"UF_CRM_1707997236":{"t\
ype":"boolean","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":true,"title":"\
UF_CRM_1707997236","listLabel":"PP - Yes/No","formLabel":"PP - Yes/No","filterLabel":"PP - \
Yes/No","settings":{"DEFAULT_VALUE":0,"DISPLAY":"CHECKBOX","LABEL":["",""],"LABEL_CHECKBOX":"PP - \
Yes/No"}},"UF_CRM_1707997253":{"type":"datetime","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple\
":false,"isDynamic":true,"title":"UF_CRM_1707997253","listLabel":"PP - Date","formLabel":"PP - Date","filterLabel":"PP \
- Date","settings":{"DEFAULT_VALUE":{"TYPE":"NONE","VALUE":""},"USE_SECOND":"Y","USE_TIMEZONE":"N"}}}}',
  "crm.requisite.get":
'{"result":{"ID":"27","ENTITY_TYPE_ID":"4","ENTITY_ID":"1","PRESET_ID":"1","DATE_CREATE":"2024-05-29T18:05:49+02:00","\
DATE_MODIFY":"","CREATED_BY_ID":"1","MODIFY_BY_ID":null,"NAME":"Organization","CODE":null,"XML_ID":"5e4641fd-1dd9-11e6\
-b2f2-005056c00008","ORIGINATOR_ID":null,"ACTIVE":"Y","ADDRESS_ONLY":"N","SORT":"500","RQ_NAME":null,"RQ_FIRST_NAME":n\
ull,"RQ_LAST_NAME":null,"RQ_SECOND_NAME":null,"RQ_COMPANY_ID":null,"RQ_COMPANY_NAME":"Ltd. \\"QuickBooks and other \
similar platforms\\"","RQ_COMPANY_FULL_NAME":"LIMITED LIABILITY COMPANY \\"QuickBooks and other similar \
platforms\\"","RQ_COMPANY_REG_DATE":"06.04.2007","RQ_DIRECTOR":"SMITH \
JOHN","RQ_ACCOUNTANT":null,"RQ_CEO_NAME":null,"RQ_CEO_WORK_POS":null,"RQ_CONTACT":null,"RQ_EMAIL":null,"RQ_PHONE":null\
,"RQ_FAX":null,"RQ_IDENT_TYPE":null,"RQ_IDENT_DOC":null,"RQ_IDENT_DOC_SER":null,"RQ_IDENT_DOC_NUM":null,"RQ_IDENT_DOC_\
PERS_NUM":null,"RQ_IDENT_DOC_DATE":null,"RQ_IDENT_DOC_ISSUED_BY":null,"RQ_IDENT_DOC_DEP_CODE":null,"RQ_INN":"171758611\
0","RQ_KPP":"770501001","RQ_USRLE":null,"RQ_IFNS":null,"RQ_OGRN":"5077746476209","RQ_OGRNIP":null,"RQ_OKPO":null,"RQ_O\
KTMO":null,"RQ_OKVED":null,"RQ_EDRPOU":null,"RQ_DRFO":null,"RQ_KBE":null,"RQ_IIN":null,"RQ_BIN":null,"RQ_ST_CERT_SER":\
null,"RQ_ST_CERT_NUM":null,"RQ_ST_CERT_DATE":null,"RQ_VAT_PAYER":"N","RQ_VAT_ID":null,"RQ_VAT_CERT_SER":null,"RQ_VAT_C\
ERT_NUM":null,"RQ_VAT_CERT_DATE":null,"RQ_RESIDENCE_COUNTRY":null,"RQ_BASE_DOC":null,"RQ_REGON":null,"RQ_KRS":null,"RQ\
_PESEL":null,"RQ_LEGAL_FORM":null,"RQ_SIRET":null,"RQ_SIREN":null,"RQ_CAPITAL":null,"RQ_RCS":null,"RQ_CNPJ":null,"RQ_S\
TATE_REG":null,"RQ_MNPL_REG":null,"RQ_CPF":null}}',
  "crm.requisite.link.fields":
'{"result":{"ENTITY_TYPE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":fa\
lse,"isDynamic":false,"title":"Object type ID"},"ENTITY_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"is\
Immutable":true,"isMultiple":false,"isDynamic":false,"title":"Object \
ID"},"REQUISITE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Link to details"},"BANK_DETAIL_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isIm\
mutable":false,"isMultiple":false,"isDynamic":false,"title":"Link to bank \
details"},"MC_REQUISITE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":fa\
lse,"isDynamic":false,"title":"Link to my company\'s details"},"MC_BANK_DETAIL_ID":{"type":"integer","isRequired":true\
,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Link to my company\'s bank \
details"}}}',
  "crm.requisite.link.get":
'{"result":{"ENTITY_TYPE_ID":31,"ENTITY_ID":315,"REQUISITE_ID":"60","BANK_DETAIL_ID":"24","MC_REQUISITE_ID":"2","MC_BA\
NK_DETAIL_ID":"2"}}',
  "crm.requisite.link.list":
'{"result":[{"ENTITY_TYPE_ID":"7","ENTITY_ID":"1","REQUISITE_ID":"0","BANK_DETAIL_ID":"0","MC_REQUISITE_ID":"0","MC_BA\
NK_DETAIL_ID":"0"},{"ENTITY_TYPE_ID":"7","ENTITY_ID":"2","REQUISITE_ID":"0","BANK_DETAIL_ID":"0","MC_REQUISITE_ID":"0"\
,"MC_BANK_DETAIL_ID":"0"},{"ENTITY_TYPE_ID":"7","ENTITY_ID":"3","REQUISITE_ID":"0","BANK_DETAIL_ID":"0","MC_REQUISITE_\
ID":"0","MC_BANK_DETAIL_ID":"0"},{"ENTITY_TYPE_ID":"7","ENTITY_ID":"4","REQUISITE_ID":"7","BANK_DETAIL_ID":"0","MC_REQ\
UISITE_ID":"2","MC_BANK_DETAIL_ID":"2"},{"ENTITY_TYPE_ID":"7","ENTITY_ID":"5","REQUISITE_ID":"0","BANK_DETAIL_ID":"0",\
"MC_REQUISITE_ID":"2","MC_BANK_DETAIL_ID":"2"},{"ENTITY_TYPE_ID":"7","ENTITY_ID":"6","REQUISITE_ID":"0","BANK_DETAIL_I\
D":"0","MC_REQUISITE_ID":"2","MC_BANK_DETAIL_ID":"2"},{"ENTITY_TYPE_ID":"2","ENTITY_ID":"25","REQUISITE_ID":"38","BANK\
_DETAIL_ID":"0","MC_REQUISITE_ID":"0","MC_BANK_DETAIL_ID":"0"},{"ENTITY_TYPE_ID":"31","ENTITY_ID":"315","REQUISITE_ID"\
:"60","BANK_DETAIL_ID":"24","MC_REQUISITE_ID":"2","MC_BANK_DETAIL_ID":"2"}],"total":8}',
  "crm.requisite.link.register":
'{"result":true}',
  "crm.requisite.link.unregister":
'{"result":true}',
  "crm.requisite.list":
'{"result":[{"ENTITY_TYPE_ID":"4","ENTITY_ID":"3027","ID":"40","NAME":"Organization"},{"ENTITY_TYPE_ID":"4","ENTITY_ID\
":"3028","ID":"41","NAME":"Headquarters details"},{"ENTITY_TYPE_ID":"4","ENTITY_ID":"3028","ID":"42","NAME":"Branch in \
Chernyakhovsk"}],"total":3}',
  "crm.requisite.preset.add":
'{"result":347}',
  "crm.requisite.preset.countries":
'{"result":[{"ID":1,"CODE":"RU","TITLE":"United States"},{"ID":4,"CODE":"BY","TITLE":"Belarus"},{"ID":6,"CODE":"KZ","T\
ITLE":"Kazakhstan"},{"ID":14,"CODE":"UA","TITLE":"Ukraine"},{"ID":34,"CODE":"BR","TITLE":"Brazil"},{"ID":46,"CODE":"DE\
","TITLE":"Germany"},{"ID":77,"CODE":"CO","TITLE":"Colombia"},{"ID":110,"CODE":"PL","TITLE":"Poland"},{"ID":122,"CODE"\
:"US","TITLE":"United States"},{"ID":132,"CODE":"FR","TITLE":"France"}]}',
  "crm.requisite.preset.delete":
'{"result":true}',
  "crm.requisite.preset.field.add":
'{"result":3}',
  "crm.requisite.preset.field.availabletoadd":
'{"result":["RQ_FIRST_NAME","RQ_LAST_NAME","RQ_SECOND_NAME","RQ_COMPANY_NAME","RQ_COMPANY_FULL_NAME","RQ_COMPANY_REG_D\
ATE","RQ_DIRECTOR","RQ_ACCOUNTANT","RQ_ADDR","RQ_CONTACT","RQ_EMAIL","RQ_PHONE","RQ_FAX","RQ_IDENT_DOC","RQ_IDENT_DOC_\
SER","RQ_IDENT_DOC_NUM","RQ_IDENT_DOC_DATE","RQ_IDENT_DOC_ISSUED_BY","RQ_IDENT_DOC_DEP_CODE","RQ_INN","RQ_KPP","RQ_IFN\
S","RQ_OGRN","RQ_OGRNIP","RQ_OKPO","RQ_OKTMO","RQ_OKVED","RQ_ST_CERT_SER","RQ_ST_CERT_NUM","RQ_ST_CERT_DATE","RQ_SIGNA\
TURE","RQ_STAMP","UF_CRM_1707997209","UF_CRM_1707997236","UF_CRM_1707997253","UF_CRM_1708012333"]}',
  "crm.requisite.preset.field.delete":
'{"result":true}',
  "crm.requisite.preset.field.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"FIELD_NAME":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMul\
tiple":false,"isDynamic":false,"title":"Name"},"FIELD_TITLE":{"type":"string","isRequired":false,"isReadOnly":false,"i\
sImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Template \
Name"},"SORT":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynami\
c":false,"title":"Sorting"},"IN_SHORT_LIST":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"\
isMultiple":false,"isDynamic":false,"title":"Show in brief list"}}}',
  "crm.requisite.preset.field.get":
'{"result":{"ID":1,"FIELD_NAME":"RQ_NAME","FIELD_TITLE":"TEST","IN_SHORT_LIST":"N","SORT":580}}',
  "crm.requisite.preset.field.list":
'{"result":[{"ID":1,"FIELD_NAME":"RQ_INN","FIELD_TITLE":"","IN_SHORT_LIST":"Y","SORT":510},{"ID":2,"FIELD_NAME":"RQ_CO\
MPANY_NAME","FIELD_TITLE":"","IN_SHORT_LIST":"Y","SORT":520},{"ID":3,"FIELD_NAME":"RQ_COMPANY_FULL_NAME","FIELD_TITLE"\
:"","IN_SHORT_LIST":"N","SORT":530},{"ID":4,"FIELD_NAME":"RQ_OGRN","FIELD_TITLE":"","IN_SHORT_LIST":"N","SORT":540},{"\
ID":5,"FIELD_NAME":"RQ_KPP","FIELD_TITLE":"","IN_SHORT_LIST":"Y","SORT":550},{"ID":6,"FIELD_NAME":"RQ_COMPANY_REG_DATE\
","FIELD_TITLE":"","IN_SHORT_LIST":"N","SORT":560},{"ID":7,"FIELD_NAME":"RQ_OKPO","FIELD_TITLE":"","IN_SHORT_LIST":"N"\
,"SORT":570},{"ID":8,"FIELD_NAME":"RQ_OKTMO","FIELD_TITLE":"","IN_SHORT_LIST":"N","SORT":580},{"ID":9,"FIELD_NAME":"RQ\
_DIRECTOR","FIELD_TITLE":"","IN_SHORT_LIST":"N","SORT":590},{"ID":10,"FIELD_NAME":"RQ_ACCOUNTANT","FIELD_TITLE":"","IN\
_SHORT_LIST":"N","SORT":600},{"ID":11,"FIELD_NAME":"RQ_ADDR","FIELD_TITLE":"","IN_SHORT_LIST":"N","SORT":610},{"ID":12\
,"FIELD_NAME":"RQ_SIGNATURE","FIELD_TITLE":"","IN_SHORT_LIST":"N","SORT":620},{"ID":13,"FIELD_NAME":"RQ_STAMP","FIELD_\
TITLE":"","IN_SHORT_LIST":"N","SORT":630},{"ID":14,"FIELD_NAME":"UF_CRM_1703689889","FIELD_TITLE":"","IN_SHORT_LIST":"\
Y","SORT":640},{"ID":15,"FIELD_NAME":"UF_CRM_1703690003","FIELD_TITLE":"","IN_SHORT_LIST":"Y","SORT":650}]}',
  "crm.requisite.preset.field.update":
'{"result":true}',
  "crm.requisite.preset.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDyna\
mic":false,"title":"ID"},"ENTITY_TYPE_ID":{"type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"i\
sMultiple":false,"isDynamic":false,"title":"Object type ID"},"COUNTRY_ID":{"type":"integer","isRequired":true,"isReadO\
nly":false,"isImmutable":true,"isMultiple":false,"isDynamic":false,"title":"Country \
ID"},"NAME":{"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":f\
alse,"title":"Name"},"DATE_CREATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"Creation date"},"DATE_MODIFY":{"type":"datetime","isRequired":false,"isReadOnly\
":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Modification \
date"},"CREATED_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Created by"},"MODIFY_BY_ID":{"type":"user","isRequired":false,"isReadOnly":true,"isImmutable":f\
alse,"isMultiple":false,"isDynamic":false,"title":"Modified by"},"ACTIVE":{"type":"char","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Active"},"SORT":{"type":"integer","isRequir\
ed":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Sorting"},"XML_ID":{"ty\
pe":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"E\
xternal code"}}}',
  "crm.requisite.preset.get":
'{"result":{"ID":"347","ENTITY_TYPE_ID":"8","COUNTRY_ID":"1","DATE_CREATE":"2024-05-24T15:45:44+02:00","DATE_MODIFY":"\
","CREATED_BY_ID":"1","MODIFY_BY_ID":null,"NAME":"Smith LLC","XML_ID":"EXAMPLE_COMPANY__VALUE_1","ACTIVE":"Y","SORT":"\
520"}}',
  "crm.requisite.preset.list":
'{"result":[{"ID":"1","NAME":"Organization"},{"ID":"2","NAME":"Sole \
Proprietorship"},{"ID":"3","NAME":"Individual"},{"ID":"4","NAME":"Organization (additional)"}],"total":4}',
  "crm.requisite.preset.update":
'{"result":true}',
  "crm.requisite.update":
'{"result":true}',
  "crm.requisite.userfield.add":
'{"result":235}',
  "crm.requisite.userfield.delete":
'{"result":true}',
  "crm.requisite.userfield.get":
'{"result":{"ID":"235","ENTITY_ID":"CRM_REQUISITE","FIELD_NAME":"UF_CRM_NEWTECH_V1_STRING","USER_TYPE_ID":"string","XM\
L_ID":null,"SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEA\
RCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":1,"REGEXP":"","MIN_LENGTH":0,"MAX_LENGTH":0,"DEFAULT_VALUE":""},"EDIT_FORM_L\
ABEL":{"en":"PP - Line","de":"PP - Line"},"LIST_COLUMN_LABEL":{"en":"PP - Line","de":"PP - \
Line"},"LIST_FILTER_LABEL":{"en":"PP - Line","de":"PP - Line"},"ERROR_MESSAGE":{"en":"UF_CRM_NEWTECH_V1_STRING","de":"\
UF_CRM_NEWTECH_V1_STRING"},"HELP_MESSAGE":{"en":"UF_CRM_NEWTECH_V1_STRING","de":"UF_CRM_NEWTECH_V1_STRING"}}}',
  "crm.requisite.userfield.list":
'{"result":[{"ID":"232","ENTITY_ID":"CRM_REQUISITE","FIELD_NAME":"UF_CRM_NEWTECH_V1_BOOLEAN","USER_TYPE_ID":"boolean",\
"XML_ID":null,"SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"E","SHOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_\
SEARCHABLE":"N","SETTINGS":{"DEFAULT_VALUE":0,"DISPLAY":"CHECKBOX","LABEL":["",""],"LABEL_CHECKBOX":"UF - \
Yes/No"},"EDIT_FORM_LABEL":"UF - Yes/No","LIST_COLUMN_LABEL":"UF - Yes/No","LIST_FILTER_LABEL":"UF - \
Yes/No","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"233","ENTITY_ID":"CRM_REQUISITE","FIELD_NAME":"UF_CRM_NEWTECH\
_V1_DATETIME","USER_TYPE_ID":"datetime","XML_ID":null,"SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"E","S\
HOW_IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"DEFAULT_VALUE":{"TYPE":"NONE","VALUE":""},"USE_SE\
COND":"Y","USE_TIMEZONE":"N"},"EDIT_FORM_LABEL":"UF - Date","LIST_COLUMN_LABEL":"UF - Date","LIST_FILTER_LABEL":"UF - \
Date","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"234","ENTITY_ID":"CRM_REQUISITE","FIELD_NAME":"UF_CRM_NEWTECH_V\
1_DOUBLE","USER_TYPE_ID":"double","XML_ID":null,"SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"E","SHOW_IN\
_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"PRECISION":2,"SIZE":20,"MIN_VALUE":0,"MAX_VALUE":0,"DEF\
AULT_VALUE":null},"EDIT_FORM_LABEL":"PP - Number","LIST_COLUMN_LABEL":"PP - Number","LIST_FILTER_LABEL":"PP - \
Number","ERROR_MESSAGE":null,"HELP_MESSAGE":null},{"ID":"235","ENTITY_ID":"CRM_REQUISITE","FIELD_NAME":"UF_CRM_NEWTECH\
_V1_STRING","USER_TYPE_ID":"string","XML_ID":null,"SORT":"100","MULTIPLE":"N","MANDATORY":"N","SHOW_FILTER":"N","SHOW_\
IN_LIST":"Y","EDIT_IN_LIST":"Y","IS_SEARCHABLE":"N","SETTINGS":{"SIZE":20,"ROWS":1,"REGEXP":"","MIN_LENGTH":0,"MAX_LEN\
GTH":0,"DEFAULT_VALUE":""},"EDIT_FORM_LABEL":"PP - String","LIST_COLUMN_LABEL":"PP - String","LIST_FILTER_LABEL":"PP - \
String","ERROR_MESSAGE":"UF_CRM_NEWTECH_V1_STRING","HELP_MESSAGE":"UF_CRM_NEWTECH_V1_STRING"}],"total":4}',
  "crm.requisite.userfield.update":
'{"result":true}',
};
