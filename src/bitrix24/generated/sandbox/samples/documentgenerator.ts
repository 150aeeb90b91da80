// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of documentgenerator. */
export const documentgeneratorSamples = {
  "documentgenerator.document.add":
'{"result":{"document":{"downloadUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getfile&SI\
TE_ID=s1&id=51&ts=1773844068","publicUrl":null,"title":"SUPPLY_CONTRACT Template 1773843147554 \
SC-2026-001","number":"SC-2026-001","id":51,"createTime":"2026-03-18T17:27:48+01:00","createdBy":503,"updateTime":"202\
6-03-18T17:27:48+01:00","updatedBy":null,"stampsEnabled":true,"isTransformationError":false,"value":"SUPPLY_CONTRACT_2\
026_015","values":{"productsTableVariant":"","_creationMethod":"rest","stampsEnabled":true,"DocumentNumber":"SC-2026-0\
01","CurrentDate":"2026-03-18T00:00:00+01:00","ClientName":"ABC Corp","ClientPhone":"+1 999 \
123-45-67","Total":"125000","Comment":"Payment within 5 business days after signing","UserName":"John \
Smith"},"templateId":"53","provider":"Bitrix\\\\DocumentGenerator\\\\DataProvider\\\\Rest","pullTag":"TRANSFORMDOCUMEN\
T51","emailDiskFile":5569,"downloadUrlMachine":"https://**put_your_bitrix24_address**/rest/documentgenerator.api.docum\
ent.getfile.json?auth=a0bfba690000071b00000844000001f7f0f1075f240da39bb5ea0e42c08c5fa182f3ed&token=documentgenerator%7\
CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlJlNJVEVfSUQ9czEmaWQ9NTEmdHM9MTc3Mzg0NDA2OCZfPXZMVUFDSGMwQ\
kY1QVpRbGQzTlNhV2ZIemNzMW5IZ1lM%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlfGRvY3VtZW50Z2VuZXJhdG9yfFlXTjBh\
Vzl1UFdSdlkzVnRaVzUwWjJWdVpYSmhkRzl5TG1Gd2FTNWtiMk4xYldWdWRDNW5aWFJtYVd4bEpsTkpWRVZmU1VROWN6RW1hV1E5TlRFbWRITTlNVGMzTX\
pnME5EQTJPQ1pmUFhaTVZVRkRTR013UWtZMVFWcFJiR1F6VGxOaFYyWkllbU56TVc1SVoxbE18YTBiZmJhNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdm\
MGYxMDc1ZjI0MGRhMzliYjVlYTBlNDJjMDhjNWZhMTgyZjNlZCI%3D.6lsKyiThwQT0n4UyMQfXdyS%2BnBVTG08%2FpGguggYNGLE%3D"}}}',
  "documentgenerator.document.delete":
'{"result":null}',
  "documentgenerator.document.enablepublicurl":
'{"result":{"publicUrl":"https://mysite.com/~nULUE"}}',
  "documentgenerator.document.get":
'{"result":{"document":{"downloadUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getfile&SI\
TE_ID=s1&id=51&ts=1773844068","publicUrl":"https://mysite.com/~bat5R","title":"SUPPLY_CONTRACT Template 1773843147554 \
DG-2026-001","number":"DG-2026-001","id":"51","createTime":"2026-03-18T17:27:48+02:00","createdBy":"503","updateTime":\
"2026-03-18T17:27:48+02:00","updatedBy":null,"stampsEnabled":true,"isTransformationError":false,"value":"SUPPLY_CONTRA\
CT_2026_015","values":{"productsTableVariant":"","_creationMethod":"rest","stampsEnabled":true,"CurrentDate":"2026-03-\
18T00:00:00+02:00","ClientName":"Ltd. Daisy","ClientPhone":"+1 999 123-45-67","Total":"125000","Comment":"Payment \
within 5 business days after signing","UserName":"John Smith"},"publicUrlView":{"time":"2026-03-19T15:08:05+02:00"},"t\
emplateId":"53","provider":"Bitrix\\\\DocumentGenerator\\\\DataProvider\\\\Rest","pullTag":"TRANSFORMDOCUMENT51","imag\
eUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getimage&SITE_ID=s1&id=51&ts=1773844068","\
pdfUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getpdf&SITE_ID=s1&id=51&ts=1773844068","\
printUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.showpdf&SITE_ID=s1&id=51&print=y&ts=17\
73844068","emailDiskFile":5573,"downloadUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.getfile.js\
on?auth=1fe8bb690000071b00000844000001f7f0f107826a2f4f01a384d1dcdb624764d8ea63&token=documentgenerator%7CYWN0aW9uPWRvY\
3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlJlNJVEVfSUQ9czEmaWQ9NTEmdHM9MTc3Mzg0NDA2OCZfPVptQjFqSzNTNlhtMm5EbUR6OFV\
6YlJydExGbGtaOGpF%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlfGRvY3VtZW50Z2VuZXJhdG9yfFlXTjBhVzl1UFdSdlkzVn\
RaVzUwWjJWdVpYSmhkRzl5TG1Gd2FTNWtiMk4xYldWdWRDNW5aWFJtYVd4bEpsTkpWRVZmU1VROWN6RW1hV1E5TlRFbWRITTlNVGMzTXpnME5EQTJPQ1pm\
UFZwdFFqRnFTek5UTmxodE1tNUViVVI2T0ZWNllsSnlkRXhHYkd0YU9HcEZ8MWZlOGJiNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdmMGYxMDc4MjZhMm\
Y0ZjAxYTM4NGQxZGNkYjYyNDc2NGQ4ZWE2MyI%3D.Cifk0KKcqbktmPy6ARfXPn7dO71%2FP4MY5xys1%2FGF%2FBc%3D","imageUrlMachine":"http\
s://mysite.com/rest/documentgenerator.api.document.getimage.json?auth=1fe8bb690000071b00000844000001f7f0f107826a2f4f01\
a384d1dcdb624764d8ea63&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRpbWFnZSZTSVRFX\
0lEPXMxJmlkPTUxJnRzPTE3NzM4NDQwNjgmXz1GOTV5aUg2SnN2UTlrZjRnQnNBN2Z6NXpxVjIxSzB1Zg%3D%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFw\
aS5kb2N1bWVudC5nZXRpbWFnZXxkb2N1bWVudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MFoyVnVaWEpoZEc5eUxtRndhUzVrYjJOMWJXVnVkQz\
VuWlhScGJXRm5aU1pUU1ZSRlgwbEVQWE14Sm1sa1BUVXhKblJ6UFRFM056TTRORFF3TmpnbVh6MUdPVFY1YVVnMlNuTjJVVGxyWmpSblFuTkJOMlo2Tlhw\
eFZqSXhTekIxWmc9PXwxZmU4YmI2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFmN2YwZjEwNzgyNmEyZjRmMDFhMzg0ZDFkY2RiNjI0NzY0ZDhlYTYzIg%3D%\
3D.r2wwtKof5kdIyUr8xek%2B8XThT4RG48ZMcLABVjsa0Zk%3D","pdfUrlMachine":"https://mysite.com/rest/documentgenerator.api.do\
cument.getpdf.json?auth=1fe8bb690000071b00000844000001f7f0f107826a2f4f01a384d1dcdb624764d8ea63&token=documentgenerator\
%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRwZGYmU0lURV9JRD1zMSZpZD01MSZ0cz0xNzczODQ0MDY4Jl89UnUxUGRvM2R\
WV0xXTEhXZDhhNW9VeThDTlVsWlJTd3M%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRwZGZ8ZG9jdW1lbnRnZW5lcmF0b3J8WVdO\
MGFXOXVQV1J2WTNWdFpXNTBaMlZ1WlhKaGRHOXlMbUZ3YVM1a2IyTjFiV1Z1ZEM1blpYUndaR1ltVTBsVVJWOUpSRDF6TVNacFpEMDFNU1owY3oweE56Y3\
pPRFEwTURZNEpsODlVblV4VUdSdk0yUldWMHhYVEVoWFpEaGhOVzlWZVRoRFRsVnNXbEpUZDNNPXwxZmU4YmI2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFm\
N2YwZjEwNzgyNmEyZjRmMDFhMzg0ZDFkY2RiNjI0NzY0ZDhlYTYzIg%3D%3D.u%2Bkuio%2FsYEU93FKvdsODqjyEAZ7WpP0M9We%2BurZvjUk%3D","pr\
intUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.showpdf.json?auth=1fe8bb690000071b0000084400000\
1f7f0f107826a2f4f01a384d1dcdb624764d8ea63&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC\
5zaG93cGRmJlNJVEVfSUQ9czEmaWQ9NTEmcHJpbnQ9eSZ0cz0xNzczODQ0MDY4Jl89cXFmSUhjODk1MTI4RXRWQXE3Nk5UNEdzN1dHWTlZdjU%3D%7CImR\
vY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5zaG93cGRmfGRvY3VtZW50Z2VuZXJhdG9yfFlXTjBhVzl1UFdSdlkzVnRaVzUwWjJWdVpYSmhkRzl5T\
G1Gd2FTNWtiMk4xYldWdWRDNXphRzkzY0dSbUpsTkpWRVZmU1VROWN6RW1hV1E5TlRFbWNISnBiblE5ZVNaMGN6MHhOemN6T0RRME1EWTRKbDg5Y1hGbVN\
VaGpPRGsxTVRJNFJYUldRWEUzTms1VU5FZHpOMWRIV1RsWmRqVT18MWZlOGJiNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdmMGYxMDc4MjZhMmY0ZjAxY\
TM4NGQxZGNkYjYyNDc2NGQ4ZWE2MyI%3D.s%2F4zPE4fPTMvZImi5pumUXn5s0oB5nwVbw3rFIM34eo%3D"}}}',
  "documentgenerator.document.getfields":
'{"result":{"documentFields":{"DocumentNumber":{"title":"Number","value":"DG-2026-001","required":"Y","group":["Docume\
nt"],"chain":"this.DOCUMENT.DOCUMENT_NUMBER","default":"DG-2026-001"},"CurrentDate":{"value":"2026-03-18T00:00:00+02:0\
0","default":""},"ClientName":{"value":"Ltd. Chamomile","default":""},"ClientPhone":{"value":"+1 999 \
123-45-67","default":""},"Total":{"value":"51000","default":""},"Comment":{"value":"Payment within 5 business days \
after signing","default":""},"UserName":{"value":"John Smith","default":""},"DocumentTitle":{"title":"Document \
Title","value":"SUPPLY_CONTRACT Template 1773843147554 DG-2026-001","group":["Document"],"chain":[{},"getTitle"],"requ\
ired":"Y","default":"SUPPLY_CONTRACT Template 1773843147554 DG-2026-001"}}}}',
  "documentgenerator.document.list":
'{"result":{"documents":[{"id":"51","title":"SUPPLY_CONTRACT Template 1773843147554 \
DG-2026-001","number":"DG-2026-001","templateId":"53","provider":"bitrix\\\\documentgenerator\\\\dataprovider\\\\rest"\
,"value":"SUPPLY_CONTRACT_2026_015","fileId":"241","imageId":"243","pdfId":"245","createTime":"2026-03-18T17:27:48+01:\
00","updateTime":"2026-03-18T17:27:48+01:00","createdBy":"503","downloadUrl":"https://mysite.com/bitrix/services/main/\
ajax.php?action=documentgenerator.api.document.getfile&SITE_ID=s1&id=51","pdfUrl":"https://mysite.com/bitrix/services/\
main/ajax.php?action=documentgenerator.api.document.getpdf&SITE_ID=s1&id=51","imageUrl":"https://mysite.com/bitrix/ser\
vices/main/ajax.php?action=documentgenerator.api.document.getimage&SITE_ID=s1&id=51","values":null,"stampsEnabled":fal\
se,"downloadUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.getfile.json?auth=63bfbb690000071b0000\
0844000001f7f0f107a3f045d88e8327666879f4b04885d7af&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb\
2N1bWVudC5nZXRmaWxlJlNJVEVfSUQ9czEmaWQ9NTEmXz1WMXA5WU1YMkRSbUJraDA1cmhjVVRIZXFkRE5EWmpLcA%3D%3D%7CImRvY3VtZW50Z2VuZXJh\
dG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlfGRvY3VtZW50Z2VuZXJhdG9yfFlXTjBhVzl1UFdSdlkzVnRaVzUwWjJWdVpYSmhkRzl5TG1Gd2FTNWtiMk4xYl\
dWdWRDNW5aWFJtYVd4bEpsTkpWRVZmU1VROWN6RW1hV1E5TlRFbVh6MVdNWEE1V1UxWU1rUlNiVUpyYURBMWNtaGpWVlJJWlhGa1JFNUVXbXBMY0E9PXw2\
M2JmYmI2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFmN2YwZjEwN2EzZjA0NWQ4OGU4MzI3NjY2ODc5ZjRiMDQ4ODVkN2FmIg%3D%3D.b2USzpTXZIDIUEgZj\
OXB4hDphKJjQY5spzTOdimZvss%3D","pdfUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.getpdf.json?aut\
h=63bfbb690000071b00000844000001f7f0f107a3f045d88e8327666879f4b04885d7af&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW5\
0Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRwZGYmU0lURV9JRD1zMSZpZD01MSZfPUgyc0IwUlpMa1BueVpvV29rajVHUnFHUWU1T0cwQ2Z1%7CImRvY3\
VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRwZGZ8ZG9jdW1lbnRnZW5lcmF0b3J8WVdOMGFXOXVQV1J2WTNWdFpXNTBaMlZ1WlhKaGRHOXlMbUZ3\
YVM1a2IyTjFiV1Z1ZEM1blpYUndaR1ltVTBsVVJWOUpSRDF6TVNacFpEMDFNU1pmUFVneWMwSXdVbHBNYTFCdWVWcHZWMjlyYWpWSFVuRkhVV1UxVDBjd1\
EyWjF8NjNiZmJiNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdmMGYxMDdhM2YwNDVkODhlODMyNzY2Njg3OWY0YjA0ODg1ZDdhZiI%3D.m0Ng5a%2BitOD\
VrxQonwPkRt9L8dr2Jx9fbxnY%2BoZzAe4%3D","imageUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.getim\
age.json?auth=63bfbb690000071b00000844000001f7f0f107a3f045d88e8327666879f4b04885d7af&token=documentgenerator%7CYWN0aW9\
uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRpbWFnZSZTSVRFX0lEPXMxJmlkPTUxJl89RGJHM3pFUTlPTmhYNVlrWUc3NEx6MTVUYUdzd\
lVkUGk%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRpbWFnZXxkb2N1bWVudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MF\
oyVnVaWEpoZEc5eUxtRndhUzVrYjJOMWJXVnVkQzVuWlhScGJXRm5aU1pUU1ZSRlgwbEVQWE14Sm1sa1BUVXhKbDg5UkdKSE0zcEZVVGxQVG1oWU5WbHJX\
VWMzTkV4Nk1UVlVZVWR6ZGxWa1VHaz18NjNiZmJiNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdmMGYxMDdhM2YwNDVkODhlODMyNzY2Njg3OWY0YjA0OD\
g1ZDdhZiI%3D.40ZdIhNinEEmMsb%2FQm%2BCseG%2BKe0ZmR6vpQhs6N6KjfQ%3D"},{"id":"37"},{"id":"33"}]},"total":3}',
  "documentgenerator.document.update":
'{"result":{"document":{"downloadUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getfile&SI\
TE_ID=s1&id=51&ts=1773844068","publicUrl":"https://mysite.com/~bat5R","title":"SUPPLY_CONTRACT Template 1773843147554 \
DC-2026-001","number":"DC-2026-001","id":"51","createTime":"2026-03-18T17:27:48+02:00","createdBy":"503","updateTime":\
"2026-03-18T17:27:48+02:00","updatedBy":null,"stampsEnabled":true,"isTransformationError":false,"value":"SUPPLY_CONTRA\
CT_2026_015","values":{"productsTableVariant":"","_creationMethod":"rest","stampsEnabled":true,"CurrentDate":"2026-03-\
20T00:00:00+02:00","ClientName":"Ltd. Chamomile","ClientPhone":"+1 999 123-45-67","Total":"130000","Comment":"Payment \
within 5 business days after signing","UserName":"John Smith"},"publicUrlView":{"time":"2026-03-19T15:08:05+02:00"},"t\
emplateId":"53","provider":"Bitrix\\\\DocumentGenerator\\\\DataProvider\\\\Rest","pullTag":"TRANSFORMDOCUMENT51","imag\
eUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getimage&SITE_ID=s1&id=51&ts=1773844068","\
pdfUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.getpdf&SITE_ID=s1&id=51&ts=1773844068","\
printUrl":"/bitrix/services/main/ajax.php?action=documentgenerator.api.document.showpdf&SITE_ID=s1&id=51&print=y&ts=17\
73844068","emailDiskFile":5573,"downloadUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.getfile.js\
on?auth=1fe8bb690000071b00000844000001f7f0f107826a2f4f01a384d1dcdb624764d8ea63&token=documentgenerator%7CYWN0aW9uPWRvY\
3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlJlNJVEVfSUQ9czEmaWQ9NTEmdHM9MTc3Mzg0NDA2OCZfPVptQjFqSzNTNlhtMm5EbUR6OFV\
6YlJydExGbGtaOGpF%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRmaWxlfGRvY3VtZW50Z2VuZXJhdG9yfFlXTjBhVzl1UFdSdlkzVn\
RaVzUwWjJWdVpYSmhkRzl5TG1Gd2FTNWtiMk4xYldWdWRDNW5aWFJtYVd4bEpsTkpWRVZmU1VROWN6RW1hV1E5TlRFbWRITTlNVGMzTXpnME5EQTJPQ1pm\
UFZwdFFqRnFTek5UTmxodE1tNUViVVI2T0ZWNllsSnlkRXhHYkd0YU9HcEZ8MWZlOGJiNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdmMGYxMDc4MjZhMm\
Y0ZjAxYTM4NGQxZGNkYjYyNDc2NGQ4ZWE2MyI%3D.Cifk0KKcqbktmPy6ARfXPn7dO71%2FP4MY5xys1%2FGF%2FBc%3D","imageUrlMachine":"http\
s://mysite.com/rest/documentgenerator.api.document.getimage.json?auth=1fe8bb690000071b00000844000001f7f0f107826a2f4f01\
a384d1dcdb624764d8ea63&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRpbWFnZSZTSVRFX\
0lEPXMxJmlkPTUxJnRzPTE3NzM4NDQwNjgmXz1GOTV5aUg2SnN2UTlrZjRnQnNBN2Z6NXpxVjIxSzB1Zg%3D%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFw\
aS5kb2N1bWVudC5nZXRpbWFnZXxkb2N1bWVudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MFoyVnVaWEpoZEc5eUxtRndhUzVrYjJOMWJXVnVkQz\
VuWlhScGJXRm5aU1pUU1ZSRlgwbEVQWE14Sm1sa1BUVXhKblJ6UFRFM056TTRORFF3TmpnbVh6MUdPVFY1YVVnMlNuTjJVVGxyWmpSblFuTkJOMlo2Tlhw\
eFZqSXhTekIxWmc9PXwxZmU4YmI2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFmN2YwZjEwNzgyNmEyZjRmMDFhMzg0ZDFkY2RiNjI0NzY0ZDhlYTYzIg%3D%\
3D.r2wwtKof5kdIyUr8xek%2B8XThT4RG48ZMcLABVjsa0Zk%3D","pdfUrlMachine":"https://mysite.com/rest/documentgenerator.api.do\
cument.getpdf.json?auth=1fe8bb690000071b00000844000001f7f0f107826a2f4f01a384d1dcdb624764d8ea63&token=documentgenerator\
%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRwZGYmU0lURV9JRD1zMSZpZD01MSZ0cz0xNzczODQ0MDY4Jl89UnUxUGRvM2R\
WV0xXTEhXZDhhNW9VeThDTlVsWlJTd3M%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5nZXRwZGZ8ZG9jdW1lbnRnZW5lcmF0b3J8WVdO\
MGFXOXVQV1J2WTNWdFpXNTBaMlZ1WlhKaGRHOXlMbUZ3YVM1a2IyTjFiV1Z1ZEM1blpYUndaR1ltVTBsVVJWOUpSRDF6TVNacFpEMDFNU1owY3oweE56Y3\
pPRFEwTURZNEpsODlVblV4VUdSdk0yUldWMHhYVEVoWFpEaGhOVzlWZVRoRFRsVnNXbEpUZDNNPXwxZmU4YmI2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFm\
N2YwZjEwNzgyNmEyZjRmMDFhMzg0ZDFkY2RiNjI0NzY0ZDhlYTYzIg%3D%3D.u%2Bkuio%2FsYEU93FKvdsODqjyEAZ7WpP0M9We%2BurZvjUk%3D","pr\
intUrlMachine":"https://mysite.com/rest/documentgenerator.api.document.showpdf.json?auth=1fe8bb690000071b0000084400000\
1f7f0f107826a2f4f01a384d1dcdb624764d8ea63&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC\
5zaG93cGRmJlNJVEVfSUQ9czEmaWQ9NTEmcHJpbnQ9eSZ0cz0xNzczODQ0MDY4Jl89cXFmSUhjODk1MTI4RXRWQXE3Nk5UNEdzN1dHWTlZdjU%3D%7CImR\
vY3VtZW50Z2VuZXJhdG9yLmFwaS5kb2N1bWVudC5zaG93cGRmfGRvY3VtZW50Z2VuZXJhdG9yfFlXTjBhVzl1UFdSdlkzVnRaVzUwWjJWdVpYSmhkRzl5T\
G1Gd2FTNWtiMk4xYldWdWRDNXphRzkzY0dSbUpsTkpWRVZmU1VROWN6RW1hV1E5TlRFbWNISnBiblE5ZVNaMGN6MHhOemN6T0RRME1EWTRKbDg5Y1hGbVN\
VaGpPRGsxTVRJNFJYUldRWEUzTms1VU5FZHpOMWRIV1RsWmRqVT18MWZlOGJiNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZjdmMGYxMDc4MjZhMmY0ZjAxY\
TM4NGQxZGNkYjYyNDc2NGQ4ZWE2MyI%3D.s%2F4zPE4fPTMvZImi5pumUXn5s0oB5nwVbw3rFIM34eo%3D"}}}',
  "documentgenerator.numerator.add":
'{"result":{"numerator":{"name":"REST Invoice Numerator","template":"INV-{NUMBER}","id":55,"code":null,"settings":{"Bi\
trix_Main_Numerator_Generator_SequentNumberGenerator":{"start":1000,"step":5,"length":8,"padString":"0","periodicBy":"\
year","timezone":"Europe/Berlin","isDirectNumeration":false}}}}}',
  "documentgenerator.numerator.delete":
'{"result":null}',
  "documentgenerator.numerator.get":
'{"result":{"numerator":{"name":"REST Invoice Numerator Updated","template":"INV-UPD-{NUMBER}","id":"55","code":null,"\
settings":{"Bitrix_Main_Numerator_Generator_SequentNumberGenerator":{"start":2000,"step":10,"length":8,"padString":"0"\
,"periodicBy":"year","timezone":"Europe/Berlin","isDirectNumeration":false}}}}}',
  "documentgenerator.numerator.list":
'{"result":{"numerators":[{"id":"53","name":"General Number","template":"{NUMBER}","settings":{"Bitrix_Main_Numerator_\
Generator_SequentNumberGenerator":{"start":1,"step":1,"length":0,"padString":"0","periodicBy":null,"timezone":null,"is\
DirectNumeration":false}}},{"id":"55","name":"REST Invoice Numerator \
Updated","template":"INV-UPD-{NUMBER}","settings":{"Bitrix_Main_Numerator_Generator_SequentNumberGenerator":{"start":2\
000,"step":10,"length":8,"padString":"0","periodicBy":"year","timezone":"Europe/Berlin","isDirectNumeration":false}}}]\
},"total":20}',
  "documentgenerator.numerator.update":
'{"result":{"name":"REST Invoice Numerator Updated","template":"INV-UPD-{NUMBER}","id":"55","code":null,"settings":{"B\
itrix_Main_Numerator_Generator_SequentNumberGenerator":{"start":2000,"step":10,"length":8,"padString":"0","periodicBy"\
:"year","timezone":"Europe/Berlin","isDirectNumeration":false}}}}',
  "documentgenerator.region.add":
'{"result":{"region":{"id":"1","title":"Germany (Custom)","languageId":"de","formatDate":"DD.MM.YYYY","formatDatetime"\
:"DD.MM.YYYY HH:MI:SS","formatName":"#LAST_NAME# #NAME# #SECOND_NAME#","phrases":{"TAX_INCLUDED":"Tax included in the \
price","TAX_NOT_INCLUDED":"Tax not included in the price"}}}}',
  "documentgenerator.region.delete":
'{"result":null}',
  "documentgenerator.region.get":
'{"result":{"region":{"id":"1","title":"Germany (Custom)","languageId":"de","formatDate":"YYYY-MM-DD","formatDatetime"\
:"DD.MM.YYYY HH:MI:SS","formatName":"#LAST_NAME# #NAME# #SECOND_NAME#","phrases":{"TAX_INCLUDED":"Tax included in \
price","TAX_NOT_INCLUDED":"VAT not included in price"}}}}',
  "documentgenerator.region.list":
'{"result":{"regions":{"1":{"id":"1","title":"Germany (Custom)","languageId":"de","formatDate":"DD.MM.YYYY","formatDat\
etime":"DD.MM.YYYY HH:MI:SS","formatName":"#LAST_NAME# #NAME# \
#SECOND_NAME#","code":"1"},"de":{"code":"de","title":"Germany","languageId":"de"},"uk":{"code":"uk","title":"United \
Kingdom","languageId":"en"},"br":{"code":"br","title":"Brazil","languageId":"br"},"sp":{"code":"sp","title":"Spain","l\
anguageId":"la"},"mx":{"code":"mx","title":"Mexico","languageId":"la"},"pl":{"code":"pl","title":"Poland","languageId"\
:"pl"},"fr":{"code":"fr","title":"France","languageId":"fr"}}}}',
  "documentgenerator.region.update":
'{"result":{"region":{"id":"1","title":"Germany (User-defined)","languageId":"de","formatDate":"YYYY-MM-DD","formatDat\
etime":"DD.MM.YYYY HH:MI:SS","formatName":"#LAST_NAME# #NAME# #SECOND_NAME#","phrases":{"TAX_INCLUDED":"Tax included \
in the price","TAX_NOT_INCLUDED":"VAT not included in the price"}}}}',
  "documentgenerator.role.add":
'{"result":{"role":{"id":9,"name":"Template Editors","code":"DOCGEN_TEMPLATE_EDITORS","permissions":{"settings":{"modi\
fy":""},"templates":{"modify":"D"},"documents":{"modify":"X","view":"X"}}}}}',
  "documentgenerator.role.delete":
'{"result":null}',
  "documentgenerator.role.fillaccesses":
'{"result":null}',
  "documentgenerator.role.get":
'{"result":{"role":{"id":9,"name":"Template Editors","code":"DOCGEN_TEMPLATE_EDITORS","permissions":{"settings":{"modi\
fy":""},"templates":{"modify":"A"},"documents":{"modify":"X","view":"X"}}}}}',
  "documentgenerator.role.list":
'{"result":{"roles":[{"id":1,"name":"Administrator","code":"ADMIN"},{"id":3,"name":"Manager","code":"MANAGER"},{"id":9\
,"name":"Template Editors","code":"DOCGEN_TEMPLATE_EDITORS"}]},"total":3}',
  "documentgenerator.role.update":
'{"result":{"role":{"id":9,"name":"Template Editors","code":"DOCGEN_TEMPLATE_EDITORS","permissions":{"settings":{"modi\
fy":""},"templates":{"modify":"A"},"documents":{"modify":"X","view":"X"}}}}}',
  "documentgenerator.template.add":
'{"result":{"template":{"id":"57","name":"SUPPLY_CONTRACT Template","region":"de","code":"REST_TEMPLATE","download":"h\
ttps://mysite.com/bitrix/services/main/ajax.php?action=documentgenerator.api.template.download&SITE_ID=s1&id=57&ts=0",\
"active":"Y","moduleId":"rest","numeratorId":"1","withStamps":"N","providers":{"bitrix\\\\documentgenerator\\\\datapro\
vider\\\\rest":"bitrix\\\\documentgenerator\\\\dataprovider\\\\rest"},"users":{"UA":"UA"},"isDeleted":"N","sort":"500"\
,"createTime":"2026-03-23T16:51:25+01:00","updateTime":"2026-03-23T16:51:25+01:00","downloadMachine":"https://mysite.c\
om/rest/documentgenerator.api.template.download.json?auth=6d53c1690000071b00000844000001f7f0f1075612a492ef6fe0b4127e52\
1b543e4376&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZCZTSVRFX0lEPXMxJmlkP\
TU3JnRzPTAmXz1IeG56TmtsQklGNjRsQlBkNkNiekNwd1U2bnduQk40Mw%3D%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9h\
ZCZkb2N1bWVudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MFoyVnVaWEpoZEc5eUxtRndhUzUwWlcxd2JHRjBaUzVrYjNkdWJHOWhaQ1pUU1ZSRl\
gwbEVQWE14Sm1sa1BUVTNKblJ6UFRBbVh6MUllRzU2VG10c1FrbEdOalJzUWxCa05rTmlla053ZDFVMmJuZHVRazQwTXc9PXw2ZDUzYzE2OTAwMDAwNzFi\
MDAwMDA4NDQwMDAwMDFmN2YwZjEwNzU2MTJhNDkyZWY2ZmUwYjQxMjdlNTIxYjU0M2U0Mzc2Ig%3D%3D.vtTu%2B9Ac%2BT5VgeyDm1jiVBGsmCQagvrqj\
ACd%2BNgDigA%3D"}}}',
  "documentgenerator.template.delete":
'{"result":null}',
  "documentgenerator.template.get":
'{"result":{"template":{"id":"57","name":"SUPPLY_CONTRACT_NEW \
Template","region":"de","code":"REST_TEMPLATE","download":"https://mysite.com/bitrix/services/main/ajax.php?action=doc\
umentgenerator.api.template.download&SITE_ID=s1&id=57&ts=0","active":"Y","moduleId":"rest","numeratorId":"3","withStam\
ps":"N","providers":{"bitrix\\\\documentgenerator\\\\dataprovider\\\\rest":"bitrix\\\\documentgenerator\\\\dataprovide\
r\\\\rest"},"users":{"U503":"U503"},"isDeleted":"N","sort":"700","createTime":"2026-03-23T16:51:25+02:00","updateTime"\
:"2026-03-23T17:26:39+02:00","downloadMachine":"https://mysite.com/rest/documentgenerator.api.template.download.json?a\
uth=6d53c1690000071b00000844000001f7f0f1075612a492ef6fe0b4127e521b543e4376&token=documentgenerator%7CYWN0aW9uPWRvY3VtZ\
W50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZCZTSVRFX0lEPXMxJmlkPTU3JnRzPTAmXz00a1NkZTRVdWtNZk1XODVrVlczS2dTc2x5c1lyMmR\
Gag%3D%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZHxkb2N1bWVudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MF\
oyVnVaWEpoZEc5eUxtRndhUzUwWlcxd2JHRjBaUzVrYjNkdWJHOWhaQ1pUU1ZSRlgwbEVQWE14Sm1sa1BUVTNKblJ6UFRBbVh6MDBhMU5rWlRSVmRXdE5a\
azFYT0RWclZsY3pTMmRUYzJ4NWMxbHlNbVJHYWc9PXw2ZDUzYzE2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFmN2YwZjEwNzU2MTJhNDkyZWY2ZmUwYjQxMj\
dlNTIxYjU0M2U0Mzc2Ig%3D%3D.9JnHSEVzH2jcCA1zZA%2BlsYJCTGs6V3dGLNsnjfbnuNs%3D"}}}',
  "documentgenerator.template.getfields":
'{"result":{"templateFields":{"DocumentNumber":{"title":"Number","value":"9","required":"Y","group":["Document"],"chai\
n":"this.DOCUMENT.DOCUMENT_NUMBER","default":"9"},"CurrentDate":{"value":"","default":""},"ClientName":{"value":"","de\
fault":""},"ClientPhone":{"value":"","default":""},"Total":{"value":"","default":""},"Comment":{"value":"","default":"\
"},"UserName":{"value":"","default":""},"DocumentTitle":{"title":"Document Title","value":"SUPPLY_CONTRACT_NEW \
Template 1773843147554 9","group":["Document"],"chain":[{},"getTitle"],"required":"Y","default":"SUPPLY_CONTRACT_NEW \
Template 1773843147554 9"}}}}',
  "documentgenerator.template.list":
'{"result":{"templates":{"51":{"id":"51"},"53":{"id":"53"},"57":{"id":"57","active":"Y","name":"SUPPLY_CONTRACT_NEW \
Template","code":"REST_TEMPLATE","region":"de","sort":"700","createTime":"2026-03-23T16:51:25+01:00","updateTime":"202\
6-03-23T17:26:39+01:00","createdBy":"503","updatedBy":"503","moduleId":"rest","fileId":"5641","bodyType":"Bitrix\\\\Do\
cumentGenerator\\\\Body\\\\Docx","numeratorId":"3","withStamps":"N","productsTableVariant":"","isDeleted":"N","isDefau\
lt":"N","download":"/bitrix/services/main/ajax.php?action=documentgenerator.api.template.download&SITE_ID=s1&id=57","p\
roviders":["bitrix\\\\documentgenerator\\\\dataprovider\\\\rest"],"users":["U503"],"downloadMachine":"https://mysite.c\
om/rest/documentgenerator.api.template.download.json?auth=3f5cc2690000071b00000844000001f7f0f107506cefda4aa5b9d0dc8037\
1e7f0f7e26&token=documentgenerator%7CYWN0aW9uPWRvY3VtZW50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZCZTSVRFX0lEPXMxJmlkP\
TU3Jl89RFB3MHZYN1A3RXdiMm5EenY2VFYyc1Vkb0hPejA3SlM%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZCZkb2N1bW\
VudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MFoyVnVaWEpoZEc5eUxtRndhUzUwWlcxd2JHRjBaUzVrYjNkdWJHOWhaQ1pUU1ZSRlgwbEVQWE14\
Sm1sa1BUVTNKbDg5UkZCM01IWllOMUEzUlhkaU1tNUVlblkyVkZZeWMxVmtiMGhQZWpBM1NsTT18M2Y1Y2MyNjkwMDAwMDcxYjAwMDAwODQ0MDAwMDAxZj\
dmMGYxMDc1MDZjZWZkYTRhYTViOWQwZGM4MDM3MWU3ZjBmN2UyNiI%3D.XuC83kQJE21vRoqv1%2FgdT8OiYq4JdpiSLxumy%2F1UcB0%3D"}}},"total\
":3}',
  "documentgenerator.template.update":
'{"result":{"template":{"id":"57","name":"SUPPLY_CONTRACT_NEW \
Template","region":"de","code":"REST_TEMPLATE","download":"https://mysite.com/bitrix/services/main/ajax.php?action=doc\
umentgenerator.api.template.download&SITE_ID=s1&id=57&ts=0","active":"Y","moduleId":"rest","numeratorId":"3","withStam\
ps":"N","providers":{"bitrix\\\\documentgenerator\\\\dataprovider\\\\rest":"bitrix\\\\documentgenerator\\\\dataprovide\
r\\\\rest"},"users":{"U503":"U503"},"isDeleted":"N","sort":"700","createTime":"2026-03-23T16:51:25+02:00","updateTime"\
:"2026-03-23T17:26:39+02:00","downloadMachine":"https://mysite.com/rest/documentgenerator.api.template.download.json?a\
uth=6d53c1690000071b00000844000001f7f0f1075612a492ef6fe0b4127e521b543e4376&token=documentgenerator%7CYWN0aW9uPWRvY3VtZ\
W50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZCZTSVRFX0lEPXMxJmlkPTU3JnRzPTAmXz1UdDBpNDBOU2hvQkxtN1Y5VmhEZm1MbTU2ZmQ0d3p\
uNA%3D%3D%7CImRvY3VtZW50Z2VuZXJhdG9yLmFwaS50ZW1wbGF0ZS5kb3dubG9hZHxkb2N1bWVudGdlbmVyYXRvcnxZV04wYVc5dVBXUnZZM1Z0Wlc1MF\
oyVnVaWEpoZEc5eUxtRndhUzUwWlcxd2JHRjBaUzVrYjNkdWJHOWhaQ1pUU1ZSRlgwbEVQWE14Sm1sa1BUVTNKblJ6UFRBbVh6MVVkREJwTkRCT1UyaHZR\
a3h0TjFZNVZtaEVabTFNYlRVMlptUTBkM3B1TkE9PXw2ZDUzYzE2OTAwMDAwNzFiMDAwMDA4NDQwMDAwMDFmN2YwZjEwNzU2MTJhNDkyZWY2ZmUwYjQxMj\
dlNTIxYjU0M2U0Mzc2Ig%3D%3D.6kAmDGdiQCSZI%2Bcm%2Fg86RUqVH5dMvSDxHbx20yjOYK4%3D"}}}',
};
