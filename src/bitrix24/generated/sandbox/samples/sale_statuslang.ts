// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.statuslang. */
export const saleStatuslangSamples = {
  "sale.statusLang.add":
'{"result":{"statusLang":{"description":"The customer returned the product due to a \
defect","lid":"de","name":"Returned by Customer","statusId":"RD"}}}',
  "sale.statusLang.deleteByFilter":
'{"result":true}',
  "sale.statusLang.getFields":
'{"result":{"statusLang":{"description":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"l\
id":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"string"},"name":{"isImmutable":false,"isReadOnly"\
:false,"isRequired":true,"type":"string"},"statusId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"\
string"}}}}',
  "sale.statusLang.getListLangs":
'{"result":{"langs":[{"active":"Y","lid":"ar","name":"عربي"},{"active":"Y","lid":"br","name":"Português \
(Brasil)"},{"active":"Y","lid":"de","name":"Deutsch"},{"active":"Y","lid":"en","name":"English"},{"active":"Y","lid":"\
fr","name":"Français"},{"active":"Y","lid":"hi","name":"हिन्दी"},{"active":"Y","lid":"id","name":"Bahasa \
Indonesia"},{"active":"Y","lid":"in","name":"English (India)"},{"active":"Y","lid":"it","name":"Italiano"},{"active":"\
Y","lid":"ja","name":"日本語"},{"active":"Y","lid":"la","name":"Español"},{"active":"Y","lid":"ms","name":"Bahasa \
Melayu"},{"active":"Y","lid":"pl","name":"Polski"},{"active":"Y","lid":"sc","name":"中文（简体）"},{"active":"Y","lid":"tc",\
"name":"中文（繁体）"},{"active":"Y","lid":"th","name":"ภาษาไทย"},{"active":"Y","lid":"tr","name":"Türkçe"},{"active":"Y","l\
id":"vn","name":"Tiếng Việt"}]},"total":18}',
  "sale.statusLang.list":
'{"result":{"statusLangs":[{"description":"Order accepted, but not yet processed (for example, the order has just been \
created or payment is awaited)","lid":"de","name":"Accepted, awaiting payment","statusId":"N"}]},"total":1}',
};
