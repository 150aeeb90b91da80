// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.currency. */
export const crmCurrencySamples = {
  "crm.currency.add":
'{"result":"CNY"}',
  "crm.currency.base.get":
'{"result":"USD"}',
  "crm.currency.base.set":
'{"result":true}',
  "crm.currency.delete":
'{"result":true}',
  "crm.currency.fields":
'{"result":{"CURRENCY":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"\
isDynamic":false,"title":"Currency"},"AMOUNT_CNT":{"type":"int","isRequired":false,"isReadOnly":false,"isImmutable":fa\
lse,"isMultiple":false,"isDynamic":false,"title":"Face value"},"AMOUNT":{"type":"double","isRequired":false,"isReadOnl\
y":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Exchange \
rate"},"BASE":{"type":"char","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic":f\
alse,"title":"Base currency"},"SORT":{"type":"int","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultip\
le":false,"isDynamic":false,"title":"Sorting"},"DATE_UPDATE":{"type":"datetime","isRequired":false,"isReadOnly":true,"\
isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Date \
modified"},"LID":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynam\
ic":false,"title":"Website"},"FORMAT_STRING":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false\
,"isMultiple":false,"isDynamic":false,"title":"Currency output format \
string"},"FULL_NAME":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"Name"},"DEC_POINT":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"i\
sMultiple":false,"isDynamic":false,"title":"Decimal point for \
output"},"THOUSANDS_SEP":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Custom thousands separator for output"},"DECIMALS":{"type":"int","isRequired":false,"isRead\
Only":true,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Number of decimal \
places"},"LANG":{"type":"currency_localization","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple"\
:true,"isDynamic":false,"title":"Language binding"}}}',
  "crm.currency.get":
'{"result":{"CURRENCY":"USD","AMOUNT_CNT":"1","AMOUNT":"1.0000","SORT":"100","BASE":"Y","FULL_NAME":"United States \
Dollar","LID":"de","FORMAT_STRING":"# $","DEC_POINT":".","THOUSANDS_SEP":"&nbsp;","DECIMALS":"2","DATE_UPDATE":"2024-0\
1-29T12:28:40+02:00","LANG":{"en":{"FORMAT_STRING":"$#","FULL_NAME":"United States \
Dollar","DEC_POINT":".","THOUSANDS_SEP":null,"DECIMALS":"2","THOUSANDS_VARIANT":"C","HIDE_ZERO":"Y"},"de":{"FORMAT_STR\
ING":"# $","FULL_NAME":"United States Dollar","DEC_POINT":".","THOUSANDS_SEP":"&nbsp;","DECIMALS":"2","THOUSANDS_VARIA\
NT":"B","HIDE_ZERO":"Y"}}}}',
  "crm.currency.list":
'{"result":[{"CURRENCY":"USD","AMOUNT_CNT":"1","AMOUNT":"1.0000","SORT":"100","BASE":"Y","FULL_NAME":"United States \
Dollar","LID":"de","FORMAT_STRING":"# $","DEC_POINT":".","THOUSANDS_SEP":"&nbsp;","DECIMALS":"2","DATE_UPDATE":"2024-0\
1-29T12:28:40+02:00"},{"CURRENCY":"USD","AMOUNT_CNT":"1","AMOUNT":"68.7900","SORT":"200","BASE":"N","FULL_NAME":"Unite\
d States Dollar","LID":"de","FORMAT_STRING":"$#","DEC_POINT":".","THOUSANDS_SEP":null,"DECIMALS":"2","DATE_UPDATE":"20\
23-03-21T15:19:50+02:00"},{"CURRENCY":"EUR","AMOUNT_CNT":"1","AMOUNT":"78.3200","SORT":"300","BASE":"N","FULL_NAME":"E\
uro","LID":"de","FORMAT_STRING":"# €","DEC_POINT":".","THOUSANDS_SEP":"&nbsp;","DECIMALS":"2","DATE_UPDATE":"2023-03-2\
1T15:19:50+02:00"},{"CURRENCY":"CAD","AMOUNT_CNT":"1","AMOUNT":"32.2000","SORT":"500","BASE":"N","FULL_NAME":"Canadian \
Dollar","LID":"de","FORMAT_STRING":"# CAD","DEC_POINT":".","THOUSANDS_SEP":"&nbsp;","DECIMALS":"2","DATE_UPDATE":"2023\
-03-21T15:19:50+02:00"}],"total":0}',
  "crm.currency.localizations.delete":
'{"result":true}',
  "crm.currency.localizations.fields":
'{"result":{"FULL_NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,\
"isDynamic":false,"title":"Name"},"FORMAT_STRING":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable"\
:false,"isMultiple":false,"isDynamic":false,"title":"Currency output format \
string"},"DEC_POINT":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"is\
Dynamic":false,"title":"Decimal point for output"},"THOUSANDS_VARIANT":{"type":"string","isRequired":false,"isReadOnly\
":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Thousands separator for \
output"},"THOUSANDS_SEP":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false\
,"isDynamic":false,"title":"Custom thousands separator for output"},"DECIMALS":{"type":"int","isRequired":false,"isRea\
dOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Number of decimal \
places"},"HIDE_ZERO":{"type":"char","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDy\
namic":false,"title":"Do not show insignificant zeros"}}}',
  "crm.currency.localizations.get":
'{"result":{"en":{"FORMAT_STRING":"$#","FULL_NAME":"United States \
Dollar","DEC_POINT":".","THOUSANDS_SEP":null,"DECIMALS":"2","THOUSANDS_VARIANT":"C","HIDE_ZERO":"Y"},"de":{"FORMAT_STR\
ING":"# $","FULL_NAME":"US-Dollar","DEC_POINT":".","THOUSANDS_SEP":"&nbsp;","DECIMALS":"2","THOUSANDS_VARIANT":"B","HI\
DE_ZERO":"Y"}}}',
  "crm.currency.localizations.set":
'{"result":true}',
  "crm.currency.update":
'{"result":true}',
};
