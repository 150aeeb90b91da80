// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.documentgenerator. */
export const crmDocumentgeneratorSamples = {
  "crm.documentgenerator.document.add":
'{"result":{"document":{"changeStampsEnabled":false,"changeStampsDisabledReason":"The template is missing seals and \
signatures","changeQrCodeEnabled":false,"qrCodeEnabled":false,"changeQrCodeDisabledReason":"The template is missing a \
QR code","products":{"currencyId":"UAH","totalSum":"0.00","totalRows":0},"downloadUrl":"https://bitrix.bitrix24.com/bi\
trix/services/main/ajax.php?action=crm.documentgenerator.document.download&SITE_ID=s1&id=61","downloadUrlMachine":"htt\
ps://bitrix.bitrix24.com/rest/crm.documentgenerator.document.download.json?...","publicUrl":null,"id":61,"title":"Demo \
fulfillment of product 2026-001","number":"2026-001","createTime":"2026-03-20T13:51:45+03:00","createdBy":577,"updateT\
ime":"2026-03-20T13:51:45+03:00","updatedBy":null,"stampsEnabled":true,"isTransformationError":false,"values":{"produc\
tsTableVariant":"","_creationMethod":"rest","stampsEnabled":true,"DocumentNumber":"2026-001"},"templateId":"39","pullT\
ag":"TRANSFORMDOCUMENT61","imageUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php?action=crm.documentgen\
erator.document.getImage&SITE_ID=s1&id=61","pdfUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php?action=\
crm.documentgenerator.document.getPdf&SITE_ID=s1&id=61","emailDiskFile":5605,"entityId":"101","entityTypeId":"2"}}}',
  "crm.documentgenerator.document.delete":
'{"result":null}',
  "crm.documentgenerator.document.enablepublicurl":
'{"result":{"publicUrl":"https://bitrix.bitrix24.com/~71q5j"}}',
  "crm.documentgenerator.document.get":
'{"result":{"document":{"changeStampsEnabled":false,"changeStampsDisabledReason":"No seals or signatures in the \
template","changeQrCodeEnabled":false,"qrCodeEnabled":false,"changeQrCodeDisabledReason":"No QR code in the \
template","products":{"currencyId":"UAH","totalSum":"0.00","totalRows":0},"downloadUrl":"https://bitrix.bitrix24.com/b\
itrix/services/main/ajax.php?action=crm.documentgenerator.document.download&SITE_ID=s1&id=61","publicUrl":null,"title"\
:"Demonstration implementation of product 2026-001","number":"2026-001","id":"61","createTime":"2026-03-20T13:51:45+03\
:00","createdBy":"577","updateTime":"2026-03-20T13:51:45+03:00","updatedBy":null,"stampsEnabled":true,"isTransformatio\
nError":false,"values":{"productsTableVariant":"","_creationMethod":"rest","stampsEnabled":true},"templateId":"39","pu\
llTag":"TRANSFORMDOCUMENT61","imageUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php?action=crm.document\
generator.document.getImage&SITE_ID=s1&id=61","pdfUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php?acti\
on=crm.documentgenerator.document.getPdf&SITE_ID=s1&id=61","emailDiskFile":5609,"entityId":"101","entityTypeId":"2","d\
ownloadUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.download.json?...","imageUrlMachin\
e":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.getImage.json?...","pdfUrlMachine":"https://bitrix\
.bitrix24.com/rest/crm.documentgenerator.document.getPdf.json?..."}}}',
  "crm.documentgenerator.document.getfields":
'{"result":{"documentFields":{"DocumentNumber":{"title":"Number","value":"2026-001","required":"Y","group":["Document"\
],"chain":"this.DOCUMENT.DOCUMENT_NUMBER","default":"2026-001"},"MyCompanyUfLogo":{"title":"Logo","value":null,"type":\
"IMAGE","group":["Document","My Company"],"chain":"this.SOURCE.MY_COMPANY.UF_LOGO","default":null},"MY_COMPANY":{"titl\
e":"My Company","value":[{"value":"340","title":"Wheel of Fortune","selected":true},{"value":"358","title":"Bitrix \
Development","selected":false}],"group":["Document","My Company"]}}}}',
  "crm.documentgenerator.document.list":
'{"result":{"documents":[{"id":"61","title":"Demonstration implementation of product \
2026-001","number":"2026-002","templateId":"39","fileId":"283","imageId":"285","pdfId":"287","createTime":"2026-03-20T\
13:51:45+03:00","updateTime":"2026-03-20T14:42:38+03:00","values":{"_creationMethod":"rest","stampsEnabled":true},"cre\
atedBy":"577","updatedBy":"577","downloadUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php?action=crm.do\
cumentgenerator.document.download&SITE_ID=s1&id=61","pdfUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.ph\
p?action=crm.documentgenerator.document.getPdf&SITE_ID=s1&id=61","imageUrl":"https://bitrix.bitrix24.com/bitrix/servic\
es/main/ajax.php?action=crm.documentgenerator.document.getImage&SITE_ID=s1&id=61","stampsEnabled":true,"entityId":"101\
","entityTypeId":"2","downloadUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.download.js\
on?auth=***&token=***","pdfUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.getPdf.json?au\
th=***&token=***","imageUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.getImage.json?aut\
h=***&token=***"},{"id":"59","title":"Demonstration implementation of product \
2026-001","number":"2026-001","templateId":"39","fileId":"271","imageId":"273","pdfId":"275","createTime":"2026-03-20T\
13:28:26+03:00","updateTime":"2026-03-20T13:28:26+03:00","values":{"_creationMethod":"rest","stampsEnabled":true},"cre\
atedBy":"577","updatedBy":null,"downloadUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php?action=crm.doc\
umentgenerator.document.download&SITE_ID=s1&id=59","pdfUrl":"https://bitrix.bitrix24.com/bitrix/services/main/ajax.php\
?action=crm.documentgenerator.document.getPdf&SITE_ID=s1&id=59","imageUrl":"https://bitrix.bitrix24.com/bitrix/service\
s/main/ajax.php?action=crm.documentgenerator.document.getImage&SITE_ID=s1&id=59","stampsEnabled":true,"entityId":"101"\
,"entityTypeId":"2","downloadUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.download.jso\
n?auth=***&token=***","pdfUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.getPdf.json?aut\
h=***&token=***","imageUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.getImage.json?auth\
=***&token=***"}]},"total":4}',
  "crm.documentgenerator.document.update":
'{"result":{"document":{"changeStampsEnabled":false,"changeStampsDisabledReason":"No seals or signatures in the \
template","changeQrCodeEnabled":false,"qrCodeEnabled":false,"changeQrCodeDisabledReason":"No QR code in the \
template","products":{"currencyId":"UAH","totalSum":"0.00","totalRows":0},"downloadUrl":"https://bitrix.bitrix24.com/b\
itrix/services/main/ajax.php?action=crm.documentgenerator.document.download&SITE_ID=s1&id=61","publicUrl":null,"title"\
:"Demonstration implementation of product 2026-001","number":"2026-002","id":"61","createTime":"2026-03-20T14:42:39+03\
:00","createdBy":null,"updateTime":"2026-03-20T14:42:38+03:00","updatedBy":577,"stampsEnabled":true,"isTransformationE\
rror":false,"values":{"productsTableVariant":"","_creationMethod":"rest","stampsEnabled":true,"DocumentNumber":"2026-0\
02"},"templateId":"39","pullTag":"TRANSFORMDOCUMENT61","imageUrl":"https://bitrix.bitrix24.com/bitrix/services/main/aj\
ax.php?action=crm.documentgenerator.document.getImage&SITE_ID=s1&id=61","pdfUrl":"https://bitrix.bitrix24.com/bitrix/s\
ervices/main/ajax.php?action=crm.documentgenerator.document.getPdf&SITE_ID=s1&id=61","emailDiskFile":5611,"entityId":"\
101","entityTypeId":"2","downloadUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.document.download\
.json?..."}}}',
  "crm.documentgenerator.document.upload":
'{"result":{"document":{"changeStampsEnabled":false,"changeStampsDisabledReason":"The template is missing seals and \
signatures","changeQrCodeEnabled":false,"qrCodeEnabled":false,"changeQrCodeDisabledReason":"The template is missing a \
QR code","products":{"currencyId":"UAH","totalSum":"0.00","totalRows":0},"downloadUrl":"https://bitrix.bitrix24.com/bi\
trix/services/main/ajax.php?action=crm.documentgenerator.document.download&SITE_ID=s1&id=63","publicUrl":null,"title":\
"Product demonstration","number":"2026-001","id":"63","createTime":"2026-03-20T17:08:24+03:00","createdBy":"577","upda\
teTime":"2026-03-20T17:08:24+03:00","updatedBy":null,"stampsEnabled":false,"isTransformationError":false,"values":{"pr\
oductsTableVariant":"","_creationMethod":"rest"},"templateId":"55","pullTag":"TRANSFORMDOCUMENT63","emailDiskFile":561\
9,"entityId":"101","entityTypeId":"2","downloadUrlMachine":"https://bitrix.bitrix24.com/rest/crm.documentgenerator.doc\
ument.download.json?auth=***&token=***"}}}',
  "crm.documentgenerator.numerator.add":
'{"result":{"numerator":{"name":"REST Enumerator","template":"{NUMBER}","id":45,"code":null,"settings":{"Bitrix_Main_N\
umerator_Generator_SequentNumberGenerator":{"start":1,"step":1,"length":0,"padString":"0","periodicBy":null,"timezone"\
:null,"isDirectNumeration":false}}}}}',
  "crm.documentgenerator.numerator.delete":
'{"result":null}',
  "crm.documentgenerator.numerator.get":
'{"result":{"numerator":{"id":"45","name":"REST Enumerator (updated)","template":"INV-{NUMBER}","code":null,"settings"\
:{"Bitrix_Main_Numerator_Generator_SequentNumberGenerator":{"start":100,"step":1,"length":0,"padString":"0","periodicB\
y":null,"timezone":null,"isDirectNumeration":false}}}}}',
  "crm.documentgenerator.numerator.list":
'{"result":{"numerators":[{"id":"2","name":"Certificate (United \
States)","template":"{NUMBER}","settings":{"Bitrix_Main_Numerator_Generator_SequentNumberGenerator":{"start":1,"step":\
1,"periodicBy":null,"timezone":null,"isDirectNumeration":false}}},{"id":"45","name":"REST Enumerator \
(updated)","template":"INV-{NUMBER}","settings":{"Bitrix_Main_Numerator_Generator_SequentNumberGenerator":{"start":100\
,"step":1,"length":0,"padString":"0","periodicBy":null,"timezone":null,"isDirectNumeration":false}}}]},"total":19}',
  "crm.documentgenerator.numerator.update":
'{"result":{"name":"REST Enumerator (updated)","template":"INV-{NUMBER}","id":"45","code":null,"settings":{"Bitrix_Mai\
n_Numerator_Generator_SequentNumberGenerator":{"start":100,"step":1,"length":0,"padString":"0","periodicBy":null,"time\
zone":null,"isDirectNumeration":false}}}}',
  "crm.documentgenerator.template.add":
'{"result":{"template":{"id":"41","name":"Template from file","region":"de","code":null,"download":"https://mysite.com\
/bitrix/services/main/ajax.php?action=crm.documentgenerator.template.download&SITE_ID=s1&id=41","active":"Y","moduleId\
":"crm","numeratorId":"49","withStamps":"N","users":{"UA":"UA"},"isDeleted":"N","sort":"500","downloadMachine":"https:\
//mysite.com/rest/crm.documentgenerator.template.download.json?...","entityTypeId":["2"],"createTime":"2026-03-18T15:5\
4:20+03:00","updateTime":"2026-03-18T15:54:20+03:00"}}}',
  "crm.documentgenerator.template.delete":
'{"result":null}',
  "crm.documentgenerator.template.get":
'{"result":{"template":{"id":"41","name":"Template from file \
(updated)","region":"de","code":null,"download":"https://mysite.com/bitrix/services/main/ajax.php?action=crm.documentg\
enerator.template.download&SITE_ID=s1&id=41","downloadMachine":"https://mysite.com/rest/crm.documentgenerator.template\
.download.json?auth=***&token=***","active":"Y","moduleId":"crm","numeratorId":"49","withStamps":"N","users":{"UA":"UA\
"},"isDeleted":"N","sort":"500","entityTypeId":["2"],"createTime":"2026-03-18T15:54:20+03:00","updateTime":"2026-03-18\
T17:26:29+03:00"}}}',
  "crm.documentgenerator.template.getfields":
'{"result":{"templateFields":{"DocumentNumber":{"title":"Number","value":"2026-001","required":"Y","group":["Document"\
],"chain":"this.DOCUMENT.DOCUMENT_NUMBER","default":"2026-001"},"MyCompanyUfLogo":{"title":"Logo","value":null,"type":\
"IMAGE","group":["Document","My Company"],"chain":"this.SOURCE.MY_COMPANY.UF_LOGO","default":null},"MY_COMPANY":{"titl\
e":"My Company","value":[{"value":"340","title":"Wheel of Fortune","selected":true},{"value":"358","title":"Bitrix \
Development","selected":false}],"group":["Document","My Company"]}}}}',
  "crm.documentgenerator.template.list":
'{"result":{"templates":{"37":{"id":"37","name":"Inventory Write-off Report (United \
States)","region":"de","download":"https://mysite.com/bitrix/services/main/ajax.php?action=crm.documentgenerator.templ\
ate.download&SITE_ID=s1&id=37","users":["UA"],"entityTypeId":["2_category_37","bitrix\\\\crm\\\\integration\\\\documen\
tgenerator\\\\dataprovider\\\\storedocumentdeduct"],"downloadMachine":"https://mysite.com/rest/crm.documentgenerator.t\
emplate.download.json?auth=***&token=***"},"39":{"id":"39","name":"Product demonstration \
implementation","region":"de","download":"https://mysite.com/bitrix/services/main/ajax.php?action=crm.documentgenerato\
r.template.download&SITE_ID=s1&id=39","users":["UA"],"entityTypeId":["2_category_0","2_category_32"],"downloadMachine"\
:"https://mysite.com/rest/crm.documentgenerator.template.download.json?auth=***&token=***"}}},"total":20}',
  "crm.documentgenerator.template.update":
'{"result":{"template":{"id":"41","name":"Template from file \
(updated)","region":"de","code":null,"download":"https://mysite.com/bitrix/services/main/ajax.php?action=crm.documentg\
enerator.template.download&SITE_ID=s1&id=41","active":"Y","moduleId":"crm","numeratorId":"49","withStamps":"N","users"\
:{"UA":"UA"},"isDeleted":"N","sort":"500","downloadMachine":"https://mysite.com/rest/crm.documentgenerator.template.do\
wnload.json?...","entityTypeId":["2"],"createTime":"2026-03-18T15:54:20+03:00","updateTime":"2026-03-18T17:26:29+03:00\
"}}}',
};
