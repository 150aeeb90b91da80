// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of disk. */
export const diskSamples = {
  "disk.attachedObject.get":
'{"result":{"ID":"495","OBJECT_ID":"8903","MODULE_ID":"tasks","ENTITY_TYPE":"tasks_task","ENTITY_ID":"3845","CREATE_TI\
ME":"2025-12-23T10:31:24+02:00","CREATED_BY":"1269","DOWNLOAD_URL":"https://test.bitrix24.com/bitrix/tools/disk/uf.php\
?attachedId=495&auth[auth]=d78a4a690000071b006e2cf2000004f5000007746b9ad166e1b9bd67b8848714afc5a7&action=download&ncc=\
1","NAME":"Picture.png","SIZE":"52486"}}',
  "disk.file.copyTo":
'{"result":{"ID":9037,"NAME":"picture.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8930","DELETED_T\
YPE":0,"GLOBAL_CONTENT_VERSION":1,"FILE_ID":32933,"SIZE":"1679","CREATE_TIME":"2026-02-09T11:35:49+02:00","UPDATE_TIME\
":"2026-02-09T11:35:49+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DOWNLOAD_U\
RL":"https://test.bitrix24.com/rest/download.json?auth=effc89690000071b006e2cf2000004f50000077d3d5d904ee6ccfc65bf287ca\
71f1fd6&token=disk%7CaWQ9OTAzNyZfPVhsRFgwaWJ2RTdLMXJlV1dhaEFPMEtoTjhVQ0s0MWNx%7CImRvd25sb2FkfGRpc2t8YVdROU9UQXpOeVpmUF\
Zoc1JGZ3dhV0oyUlRkTE1YSmxWMWRoYUVGUE1FdG9UamhWUTBzME1XTnh8ZWZmYzg5NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDc3ZDNkNWQ5\
MDRlZTZjY2ZjNjViZjI4N2NhNzFmMWZkNiI%3D.fY5cpLbXwIiIO8X3NoiCzsMVAl2i6zegF4%2Bn86l0khg%3D","DETAIL_URL":"https://test.bi\
trix24.com/company/personal/user/1269/disk/file/Folder/Folder in folder/picture.png"}}',
  "disk.file.delete":
'{"result":true}',
  "disk.file.get":
'{"result":{"ID":"9043","NAME":"Test.docx","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8996","DELETED_T\
YPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969","SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00","UPDA\
TE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DOWN\
LOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=904993690000071b006e2cf2000004f5000007bb5f672541f2cec7c7f\
0b65135f70180&token=disk%7CaWQ9OTA0MyZfPTZkdUNQZrl3N1BhSXVOTGJ1bkxmU3RSNlVvOGYzejRK%7CImRvd25sb2FkfGRpc2t8YVdROU9UQTBN\
eVpmUFRaa2RVTlFaVmwzTjFCaFNYVk9UR0oxYmt4bVUzUlNObFZ2T0dZemVqUkt8OTA0OTkzNjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDdiYj\
VmNjcyNTQxZjJjZWM3YzdmMGI2NTEzNWY3MDE4MCI%3D.Kv1YxTQuB7zmzGYcQ9arBBCd35P80KyIyZJIYkwBUZ4%3D","DETAIL_URL":"https://tes\
t.bitrix24.com/company/personal/user/1269/disk/file/Folder/Folder/Test.docx"}}',
  "disk.file.getExternalLink":
'{"result":"https://test.bitrix24.com/~4Pie9"}',
  "disk.file.getFields":
'{"result":{"ID":{"TYPE":"integer","USE_IN_FILTER":true,"USE_IN_SHOW":true},"NAME":{"TYPE":"string","USE_IN_FILTER":tr\
ue,"USE_IN_SHOW":true},"TYPE":{"TYPE":"enum","USE_IN_FILTER":true,"USE_IN_SHOW":true},"CODE":{"TYPE":"string","USE_IN_\
FILTER":true,"USE_IN_SHOW":true},"STORAGE_ID":{"TYPE":"integer","USE_IN_FILTER":true,"USE_IN_SHOW":true},"PARENT_ID":{\
"TYPE":"integer","USE_IN_FILTER":true,"USE_IN_SHOW":true},"CREATE_TIME":{"TYPE":"datetime","USE_IN_FILTER":true,"USE_I\
N_SHOW":true},"UPDATE_TIME":{"TYPE":"datetime","USE_IN_FILTER":true,"USE_IN_SHOW":true},"DELETE_TIME":{"TYPE":"datetim\
e","USE_IN_FILTER":true,"USE_IN_SHOW":true},"CREATED_BY":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"\
UPDATED_BY":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"DELETED_BY":{"TYPE":"integer","USE_IN_FILTER"\
:false,"USE_IN_SHOW":true},"GLOBAL_CONTENT_VERSION":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"FILE_\
ID":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"SIZE":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN\
_SHOW":true},"DELETED_TYPE":{"TYPE":"enum","USE_IN_FILTER":true,"USE_IN_SHOW":true}}}',
  "disk.file.getVersions":
'{"result":[{"ID":"7201","OBJECT_ID":"9043","SIZE":"21796","NAME":"Test \
№2.docx","GLOBAL_CONTENT_VERSION":"5","CREATE_TIME":"2026-02-17T12:21:22+02:00","CREATED_BY":"1271","DOWNLOAD_URL":"ht\
tps://test.bitrix24.com/rest/download.json?auth=343794690000071b006e2cf2000004f500000746484b1f82771b3434ff80eb15edc8f8\
&token=disk%7CaWQ9NzIwMSZzZXJ2aWNlPXZlcnNpb24mXz0zdHFiVHY5bkNPWm5hVk1rRm92TXlzZUdUSDNTanlVZQ%3D%3D%7CImRvd25sb2FkfGRpc\
2t8YVdROU56SXdNU1p6WlhKMmFXTmxQWFpsY25OcGIyNG1YejB6ZEhGaVZIWTVia05QV201aFZrMXJSbTkyVFhselpVZFVTRE5UYW5sVlpRPT18MzQzNzk\
0NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDc0NjQ4NGIxZjgyNzcxYjM0MzRmZjgwZWIxNWVkYzhmOCI%3D.dy270nYUZXvxmyBAR1vYnUtn%2\
Bkn%2FSClb2cIWT8FkOn0%3D"},{"ID":"7199","OBJECT_ID":"9043","SIZE":"21756","NAME":"test.docx","GLOBAL_CONTENT_VERSION":\
"3","CREATE_TIME":"2026-02-17T12:15:06+02:00","CREATED_BY":"1269","DOWNLOAD_URL":"https://test.bitrix24.com/rest/downl\
oad.json?auth=343794690000071b006e2cf2000004f500000746484b1f82771b3434ff80eb15edc8f8&token=disk%7CaWQ9NzE5OSZzZXJ2aWNl\
PXZlcnNpb24mXz1Uall3RkZRa0NPMTBncklPM2tYYmxNajRmSWQ2ekVLNg%3D%3D%7CImRvd25sb2FkfGRpc2t8YVdROU56RTVPU1p6WlhKMmFXTmxQWFp\
sY25OcGIyNG1YejFVYWxsM1JrWlJhME5QTVRCbmNrbFBNMnRZWW14TmFqUm1TV1EyZWtWTE5nPT18MzQzNzk0NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0Z\
jUwMDAwMDc0NjQ4NGIxZjgyNzcxYjM0MzRmZjgwZWIxNWVkYzhmOCI%3D.mtFVuU%2F1h4eGP1VROTj7n4PDUDOSc4suh90NuNPQyyQ%3D"}],"total":\
2}',
  "disk.file.markDeleted":
'{"result":{"ID":"9037","NAME":"picture.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8930","DELETED\
_TYPE":"3","GLOBAL_CONTENT_VERSION":"1","FILE_ID":"32933","SIZE":"1679","CREATE_TIME":"2026-02-09T17:35:49+01:00","UPD\
ATE_TIME":"2026-02-09T17:35:49+01:00","DELETE_TIME":"2026-02-16T14:43:38+01:00","CREATED_BY":"1269","UPDATED_BY":"1269\
","DELETED_BY":"1269","DOWNLOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=904993690000071b006e2cf2000004\
f5000007bb5f672541f2cec7c7f0b65135f70180&token=disk%7CaWQ9OTAzNyZfPWVNNEllSjUwZEV7OUN1aEhETzBobFdDOWlMSEFZNk5x%7CImRvd\
25sb2FkfGRpc2t8YVdROU9UQXpOeVpmUFdWTk5FbGxTalV3WkVWMk9VTjFhRWhFVHpCb2JGZERPV9xNU0VGWk5rNXh8OTA0OTkzNjkwMDAwMDcxYjAwNmU\
yY2YyMDAwMDA0ZjUwMDAwMDdiYjVmNjcyNTQxZjJjZWM3YzdmMGI2NTEzNWY3MDE4MCI%3D.nSSCKa7KdIxa0ToaCO31FIV3VZwvFxUTR1Mpl39508Y%3D\
","DETAIL_URL":"https://test.bitrix24.com/company/personal/user/1269/disk/file/Folder/Folder in folder/picture.png"}}',
  "disk.file.moveTo":
'{"result":{"ID":"8964","NAME":"Image.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":9023,"DELETED_TYP\
E":"0","GLOBAL_CONTENT_VERSION":"1","FILE_ID":"32718","SIZE":"52486","CREATE_TIME":"2026-01-14T17:05:05+02:00","UPDATE\
_TIME":"2026-01-14T17:05:39+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DOWNLO\
AD_URL":"https://test.bitrix24.com/rest/download.json?auth=343794690000071b006e2cf2000004f500000746484b1f82771b3434ff8\
0eb15edc8f8&token=disk%7CaWQ9ODk2NCZfPW1vbGtSSzFIQ25HclVzaDRldXdkTFhoT215M2t5UmhF%7CImRvd25sb2FkfGRpc2t8YVdROU9EazJOQ1\
pmUFcxdmJHdFNTekZJUTI1SGNsVnphRFJsZFhka1RGaG9UMjE1TTJ0NVVtaEZ8MzQzNzk0NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDc0NjQ4\
NGIxZjgyNzcxYjM0MzRmZjgwZWIxNWVkYzhmOCI%3D.0NfJeP8vn%2BqE9%2B5v9Crsh3W%2Bcf6HKgdfKQVTm9z0dto%3D","DETAIL_URL":"https:/\
/test.bitrix24.com/company/personal/user/1269/disk/file/Image.png"}}',
  "disk.file.rename":
'{"result":{"ID":"8964","NAME":"New File Name.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"9023","D\
ELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"1","FILE_ID":"32718","SIZE":"52486","CREATE_TIME":"2026-01-14T17:05:05+01:0\
0","UPDATE_TIME":"2026-02-17T11:59:55+01:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"\
0","DOWNLOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=343794690000071b006e2cf2000004f500000746484b1f827\
71b3434ff80eb15edc8f8&token=disk%7CaWQ9ODk2NCZfPXU2V3NhdUVHeXBsY2thekFuTjB3ekNWMFd6d3dwVEZa%7CImRvd25sb2FkfGRpc2t8YVdR\
OU9EazJOQ1pmUFhVMlYzTmhkVVZIZVhCc1kydGhla0Z1VGpCM2VrTldNRnQ2ZDNkd1ZFWmF8MzQzNzk0NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMD\
AwMDc0NjQ4NGIxZjgyNzcxYjM0MzRmZjgwZWIxNWVkYzhmOCI%3D.6Rmg3D5ED7iWrkUSMB7E1%2FTrnlxTtQ3bf8H6drXRVM4%3D","DETAIL_URL":"h\
ttps://test.bitrix24.com/company/personal/user/1269/disk/file/New File Name.png"}}',
  "disk.file.restore":
'{"result":{"ID":"9037","NAME":"picture.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8930","DELETED\
_TYPE":0,"GLOBAL_CONTENT_VERSION":"1","FILE_ID":"32933","SIZE":"1679","CREATE_TIME":"2026-02-09T17:35:49+01:00","UPDAT\
E_TIME":"2026-02-16T14:57:24+01:00","DELETE_TIME":"2026-02-16T14:43:38+01:00","CREATED_BY":"1269","UPDATED_BY":"1269",\
"DELETED_BY":"1269","DOWNLOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=845a93690000071b006e2cf2000004f5\
0000076345539a39c27ec694f85bece0eed696&token=disk%7CaWQ9OTAzNyZfPUljQlU8VVAyMldDUG95bW51NlBmUUVVazlPeUd5WUlR%7CImRvd25\
sb2FkfGRpc2t8YVdROU9UQXpOeVpmUFVsalFsVTFWVkF5TWxkRFVHOTViVzUxTmxCbVVVVlZhemxQZVVkNVdVbFJ8ODQ1YTkzNjkwMDAwMDcxYjAwNmUyY\
2YyMDAwMDA0ZjUwMDAwMDc2MzQ1NTM5YTM5YzI3ZWM2OTRmODViZWNlMGVlZDY5NiI%3D.axFboRC%2FEf5h1jXPcqNbho7BDEsZqxfVUEf2yL6aqe0%3D\
","DETAIL_URL":"https://test.bitrix24.com/company/personal/user/1269/disk/file/Folder/Folder in folder/picture \
(1).png"}}',
  "disk.file.restoreFromVersion":
'{"result":{"ID":"9043","NAME":"Test №2.docx","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8996","DELETE\
D_TYPE":"0","GLOBAL_CONTENT_VERSION":6,"FILE_ID":"32983","SIZE":"21756","CREATE_TIME":"2026-02-16T12:52:05+02:00","UPD\
ATE_TIME":"2026-02-17T12:33:15+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DOW\
NLOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=343794690000071b006e2cf2000004f500000746484b1f82771b3434\
ff80eb15edc8f8&token=disk%7CaWQ9OTA0MyZfPVM4bEhYNjhjOWN2cmd0QlFnUHo1U3BVUzBaRTBXM3ZP%7CImRvd25sb2FkfGRpc2t8YVdROU9UQTB\
NeVpmUFZNNGJFaFlOamhqT1dOMmNtZDBRbEZuVUhvMVUzQlZVekJhUlRCWE0zWlB8MzQzNzk0NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDc0N\
jQ4NGIxZjgyNzcxYjM0MzRmZjgwZWIxNWVkYzhmOCI%3D.oJ%2BsjpEomvXjuciM5ixZPUhh037HG8qHi%2BdU49CNyFo%3D","DETAIL_URL":"https:\
//test.bitrix24.com/company/personal/user/1269/disk/file/Folder/Folder/Test №2.docx"}}',
  "disk.file.search":
'{"result":[{"ID":"1739","NAME":"New Folder for Process Testing","CODE":null,"STORAGE_ID":"1","TYPE":"folder","REAL_OB\
JECT_ID":"1739","PARENT_ID":"649","DELETED_TYPE":"0","CREATE_TIME":"2020-10-26T16:25:33+02:00","UPDATE_TIME":"2024-11-\
26T09:23:03+02:00","DELETE_TIME":null,"CREATED_BY":"0","UPDATED_BY":"1","DELETED_BY":"0","DETAIL_URL":"https://test.bi\
trix24.com/company/personal/user/1/disk/path/Created files/New Folder for Process Testing"},{"ID":"1277","NAME":"Klaus \
Weber - Software Testing.pdf","CODE":null,"STORAGE_ID":"1","TYPE":"file","PARENT_ID":"1275","DELETED_TYPE":"0","GLOBAL\
_CONTENT_VERSION":"1","FILE_ID":"1983","SIZE":"5517483","CREATE_TIME":"2020-08-07T15:43:48+02:00","UPDATE_TIME":"2020-\
08-07T15:43:48+02:00","DELETE_TIME":null,"CREATED_BY":"1","UPDATED_BY":"1","DELETED_BY":"0","DOWNLOAD_URL":"https://te\
st.bitrix24.com/rest/download.json?auth=**put_access_token_here**&token=disk%7CaWQ9MTI3NyZfPXVqVGJUMmxoclBOb0JmQjVLWmx\
yWnRISWFTQ2M5V2hT","DETAIL_URL":"https://test.bitrix24.com/company/personal/user/1/disk/file/Uploaded files/Imported \
files/Klaus Weber - Software Testing.pdf"}]}',
  "disk.file.uploadVersion":
'{"result":{"ID":"9043","NAME":"Test #2.docx","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8996","DELETE\
D_TYPE":"0","GLOBAL_CONTENT_VERSION":7,"FILE_ID":"32987","SIZE":"25689","CREATE_TIME":"2026-02-16T12:52:05+01:00","UPD\
ATE_TIME":"2026-02-17T13:26:58+01:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DOW\
NLOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=815094690000071b006e2cf2000004f5000007a108900724af0be51c\
3d5962bfd124ef&token=disk%7CaWQ9OTA0MyZfPW8zbFN4MU5lU3pFbHpLSm5Ub1JhZzRJRzFnN2FnYldE%7CImRvd25sb2FkfGRpc2t8YVdROU9UQTB\
NeVpmUFc4emJGTjRNVTVsVTNwRmJIcExTbTVVYjFKaFp6UkpSekZuTjJGbllsZEV8ODE1MDk0NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDdhM\
TA4OTAwNzI0YWYwYmU1MWMzZDU5NjJiZmQxMjRlZiI%3D.yD9KHiasOQNb0ymK6NQjHTOCjDsSbYn%2FTAkju8323fc%3D","DETAIL_URL":"https://\
test.bitrix24.com/company/personal/user/1269/disk/file/Folder/Folder/Test #2.docx"}}',
  "disk.folder.addSubFolder":
'{"result":{"ID":8930,"NAME":"Folder in Folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":8930,\
"PARENT_ID":"8907","DELETED_TYPE":0,"CREATE_TIME":"2026-01-13T11:20:40+01:00","UPDATE_TIME":"2026-01-13T11:20:40+01:00\
","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DETAIL_URL":"https://test.bitrix24.com\
/company/personal/user/1269/disk/path/Folder/Folder in Folder"}}',
  "disk.folder.copyTo":
'{"result":{"ID":8938,"NAME":"Folder in Folder","CODE":null,"STORAGE_ID":"1361","TYPE":"folder","REAL_OBJECT_ID":8938,\
"PARENT_ID":"8895","DELETED_TYPE":0,"CREATE_TIME":"2026-01-13T13:23:56+02:00","UPDATE_TIME":"2026-01-13T13:23:56+02:00\
","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DETAIL_URL":"https://test.bitrix24.com\
/workgroups/group/69/disk/path/Folder in Folder"}}',
  "disk.folder.deleteTree":
'{"result":true}',
  "disk.folder.get":
'{"result":{"ID":"8930","NAME":"Folder in folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"89\
30","PARENT_ID":"8907","DELETED_TYPE":"0","CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35\
+03:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DETAIL_URL":"https://test.bitrix2\
4.com/company/personal/user/1269/disk/path/Ordner/Ordner in Ordner"}}',
  "disk.folder.getChildren":
'{"result":[{"ID":"8930","NAME":"Folder in Folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8\
930","PARENT_ID":"8907","DELETED_TYPE":"0","CREATE_TIME":"2026-01-13T16:16:35+02:00","UPDATE_TIME":"2026-01-13T16:16:3\
5+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DETAIL_URL":"https://test.bitrix\
24.com/company/personal/user/1269/disk/path/Folder/Folder in \
Folder"},{"ID":"8964","NAME":"Image.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8907","DELETED_TYP\
E":"0","GLOBAL_CONTENT_VERSION":"1","FILE_ID":"32718","SIZE":"52486","CREATE_TIME":"2026-01-14T17:05:05+02:00","UPDATE\
_TIME":"2026-01-14T17:05:39+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DOWNLO\
AD_URL":"https://test.bitrix24.com/rest/download.json?auth=d9c467690000071b006e2cf2000004f5000007248f2adc44d050ace99ad\
b3cb9d0f1aa&token=disk%7CaWQ9ODk2NCZfPU9zTE4wUFNMRVBacFJiZXF6Q203dkY4d3V6ZUQyd0Rt%7CImRvd25sb2FkfGRpc2t8YVdROU9EazJOQ1\
pmUFU5elRFNHdVRk5NUlZCYWFGSmlaWEY2UTIwM2RrWTRkM1Y2WlVReWQwUnR8ZDljNDY3NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDcyNDhm\
MmFkYzQ0ZDA1MGFjZTk5YWRiM2NiOWQwZjFhYSI%3D.oSqXbtR%2FjZL8%2BfY%2BUvgqYQdxoHVh7PCvocXUvtS9n4s%3D","DETAIL_URL":"https:/\
/test.bitrix24.com/company/personal/user/1269/disk/file/Folder/Image.png"},{"ID":"8936","NAME":"Documents","CODE":null\
,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8936","PARENT_ID":"8907","DELETED_TYPE":"0","CREATE_TIME":"2026\
-01-13T17:00:40+02:00","UPDATE_TIME":"2026-01-14T17:05:25+02:00","DELETE_TIME":null,"CREATED_BY":"1271","UPDATED_BY":"\
1271","DELETED_BY":"0","DETAIL_URL":"https://test.bitrix24.com/company/personal/user/1269/disk/path/Folder/Documents"}\
],"total":3}',
  "disk.folder.getExternalLink":
'{"result":"https://test.bitrix24.com/~Co13P"}',
  "disk.folder.getFields":
'{"result":{"ID":{"TYPE":"integer","USE_IN_FILTER":true,"USE_IN_SHOW":true},"NAME":{"TYPE":"string","USE_IN_FILTER":tr\
ue,"USE_IN_SHOW":true},"TYPE":{"TYPE":"enum","USE_IN_FILTER":true,"USE_IN_SHOW":true},"CODE":{"TYPE":"string","USE_IN_\
FILTER":true,"USE_IN_SHOW":true},"STORAGE_ID":{"TYPE":"integer","USE_IN_FILTER":true,"USE_IN_SHOW":true},"REAL_OBJECT_\
ID":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"PARENT_ID":{"TYPE":"integer","USE_IN_FILTER":true,"US\
E_IN_SHOW":true},"CREATE_TIME":{"TYPE":"datetime","USE_IN_FILTER":true,"USE_IN_SHOW":true},"UPDATE_TIME":{"TYPE":"date\
time","USE_IN_FILTER":true,"USE_IN_SHOW":true},"DELETE_TIME":{"TYPE":"datetime","USE_IN_FILTER":true,"USE_IN_SHOW":tru\
e},"CREATED_BY":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"UPDATED_BY":{"TYPE":"integer","USE_IN_FIL\
TER":false,"USE_IN_SHOW":true},"DELETED_BY":{"TYPE":"integer","USE_IN_FILTER":false,"USE_IN_SHOW":true},"DELETED_TYPE"\
:{"TYPE":"enum","USE_IN_FILTER":true,"USE_IN_SHOW":true}}}',
  "disk.folder.markDeleted":
'{"result":{"ID":"8996","NAME":"Ordner","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8996","PAREN\
T_ID":"8907","DELETED_TYPE":3,"CREATE_TIME":"2026-01-21T13:53:51+03:00","UPDATE_TIME":"2026-01-21T13:53:51+03:00","DEL\
ETE_TIME":"2026-01-21T13:56:54+03:00","CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"1269","DETAIL_URL":"https:\
//test.bitrix24.com/company/personal/user/1269/disk/path/Ordner/Ordner"}}',
  "disk.folder.moveTo":
'{"result":{"ID":"8968","NAME":"Ordnername","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8968","P\
ARENT_ID":8907,"DELETED_TYPE":"0","CREATE_TIME":"2026-01-14T13:50:44+03:00","UPDATE_TIME":"2026-01-20T14:46:24+03:00",\
"DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DETAIL_URL":"https://test.bitrix24.com/co\
mpany/personal/user/1269/disk/path/Ordner/Ordnername"}}',
  "disk.folder.rename":
'{"result":{"ID":"8968","NAME":"Neuer Ordnername","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"89\
68","PARENT_ID":"8907","DELETED_TYPE":"0","CREATE_TIME":"2026-01-14T13:50:44+03:00","UPDATE_TIME":"2026-01-20T15:38:22\
+03:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DETAIL_URL":"https://test.bitrix2\
4.com/company/personal/user/1269/disk/path/Ordner/Neuer Ordnername"}}',
  "disk.folder.restore":
'{"result":{"ID":"8996","NAME":"Folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8996","PAREN\
T_ID":"8907","DELETED_TYPE":0,"CREATE_TIME":"2026-01-21T13:53:51+02:00","UPDATE_TIME":"2026-01-22T17:15:24+02:00","DEL\
ETE_TIME":"2026-01-21T13:56:54+02:00","CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"1269","DETAIL_URL":"https:\
//test.bitrix24.com/company/personal/user/1269/disk/path/Folder/Folder"}}',
  "disk.folder.shareToUser":
'{"result":true}',
  "disk.folder.uploadFile":
'{"result":{"ID":9011,"NAME":"test.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8930","DELETED_TYPE\
":0,"GLOBAL_CONTENT_VERSION":1,"FILE_ID":32877,"SIZE":"1679","CREATE_TIME":"2026-01-27T13:06:55+02:00","UPDATE_TIME":"\
2026-01-27T13:06:55+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DOWNLOAD_URL"\
:"https://test.bitrix24.com/rest/download.json?auth=929b78690000071b006e2cf2000004f5000007dde54ef79d3b6e5c447d8f8a7145\
63bd&token=disk%7CaWQ9OTAxMSZfPUFKQTNyWWVLZkxVdEw0VDRjY1QyOGpyN1NqYXZneFRI%7CImRvd25sb2FkfGRpc2t8YVdROU9UQXhNU1pmUFVGS\
1FUTnlXV1ZMWmt4VmRFdzBWRFJqWTFReU9HcHlOMU5xWVhabmVGUkl8OTI5Yjc4NjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDdkZGU1NGVmNzl\
kM2I2ZTVjNDQ3ZDhmOGE3MTQ1NjNiZCI%3D.XX%2BUFpxsl2eoLuCwolEaMKsrAJ5IIpIPmzg1j6QOuE0%3D","DETAIL_URL":"https://test.bitri\
x24.com/company/personal/user/1269/disk/file/Folder/Folder in folder/test.png"}}',
  "disk.rights.getTasks":
'{"result":[{"ID":"79","NAME":"disk_access_full","TITLE":"Full \
Access"},{"ID":"75","NAME":"disk_access_edit","TITLE":"Editing"},{"ID":"71","NAME":"disk_access_read","TITLE":"Reading\
"}]}',
  "disk.storage.addFolder":
'{"result":{"ID":9031,"NAME":"Neuer Ordner","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":9031,"PAR\
ENT_ID":"8875","DELETED_TYPE":0,"CREATE_TIME":"2026-01-28T17:23:11+03:00","UPDATE_TIME":"2026-01-28T17:23:11+03:00","D\
ELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DETAIL_URL":"https://test.bitrix24.com/com\
pany/personal/user/1269/disk/path/Neuer Ordner"}}',
  "disk.storage.get":
'{"result":{"ID":"1357","NAME":"Storage","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user","ENTITY_ID":"1269","ROOT_\
OBJECT_ID":"8875"}}',
  "disk.storage.getChildren":
'{"result":[{"ID":"8960","NAME":"Folder in folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8\
960","PARENT_ID":"8875","DELETED_TYPE":"0","CREATE_TIME":"2026-01-14T15:01:14+02:00","UPDATE_TIME":"2026-01-14T15:01:1\
4+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":"0","DETAIL_URL":"https://test.bitrix\
24.com/company/personal/user/1269/disk/path/Folder in folder"},{"ID":"8907","NAME":"Folder","CODE":null,"STORAGE_ID":"\
1357","TYPE":"folder","REAL_OBJECT_ID":"8907","PARENT_ID":"8875","DELETED_TYPE":"0","CREATE_TIME":"2025-12-30T14:16:49\
+02:00","UPDATE_TIME":"2026-01-21T13:53:51+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_\
BY":"0","DETAIL_URL":"https://test.bitrix24.com/company/personal/user/1269/disk/path/Folder"},{"ID":"9023","NAME":"New \
folder","CODE":null,"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"9023","PARENT_ID":"8875","DELETED_TYPE":"0",\
"CREATE_TIME":"2026-01-26T13:30:15+02:00","UPDATE_TIME":"2026-01-26T13:30:15+02:00","DELETE_TIME":null,"CREATED_BY":"1\
269","UPDATED_BY":"1269","DELETED_BY":null,"DETAIL_URL":"https://test.bitrix24.com/company/personal/user/1269/disk/pat\
h/New folder"}],"total":3}',
  "disk.storage.getFields":
'{"result":{"ID":{"TYPE":"integer","USE_IN_FILTER":true,"USE_IN_SHOW":true},"NAME":{"TYPE":"string","USE_IN_FILTER":tr\
ue,"USE_IN_SHOW":true},"CODE":{"TYPE":"string","USE_IN_FILTER":true,"USE_IN_SHOW":true},"MODULE_ID":{"TYPE":"string","\
USE_IN_FILTER":false,"USE_IN_SHOW":true},"ENTITY_TYPE":{"TYPE":"string","USE_IN_FILTER":true,"USE_IN_SHOW":true},"ENTI\
TY_ID":{"TYPE":"string","USE_IN_FILTER":true,"USE_IN_SHOW":true},"ROOT_OBJECT_ID":{"TYPE":"integer","USE_IN_FILTER":fa\
lse,"USE_IN_SHOW":true}}}',
  "disk.storage.getForApp":
'{"result":{"ID":"1366","NAME":"bitrix.restapi","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"restapp","ENTITY_ID":"3"\
,"ROOT_OBJECT_ID":"8910"}}',
  "disk.storage.getList":
'{"result":[{"ID":"13","NAME":"Support Bitrix24","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user","ENTITY_ID":"3","\
ROOT_OBJECT_ID":"21"},{"ID":"1335","NAME":"Bitrix24 Integration \
Module","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user","ENTITY_ID":"1255","ROOT_OBJECT_ID":"8755"}],"total":2}',
  "disk.storage.getTypes":
'{"result":["user","common","group"]}',
  "disk.storage.rename":
'{"result":{"ID":"1366","NAME":"Bitrix REST API","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"restapp","ENTITY_ID":"3\
","ROOT_OBJECT_ID":"8910"}}',
  "disk.storage.uploadFile":
'{"result":{"ID":9035,"NAME":"picture.png","CODE":null,"STORAGE_ID":"1357","TYPE":"file","PARENT_ID":"8875","DELETED_T\
YPE":0,"GLOBAL_CONTENT_VERSION":1,"FILE_ID":32895,"SIZE":"1679","CREATE_TIME":"2026-02-02T16:01:59+02:00","UPDATE_TIME\
":"2026-02-02T16:01:59+02:00","DELETE_TIME":null,"CREATED_BY":"1269","UPDATED_BY":"1269","DELETED_BY":null,"DOWNLOAD_U\
RL":"https://test.bitrix24.com/rest/download.json?auth=b8d880690000071b006e2cf2000004f50000078dbaf74c54ad1b4e4205aba7a\
b57a395&token=disk%7CaWQ9OTAzNSZfPWU5eXpWQXpsVmJrdFE0OTJ3azBKQzNFVFVMek5UMTRU%7CImRvd25sb2FkfGRpc2t8YVdROU9UQXpOU1pmUF\
dVNWVYcFdRWHBzVm1KcmRGRTBPVEozYXpCS1F6TkZWRlZNZWs1VU1UUlV8YjhkODgwNjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDc4ZGJhZjc0\
YzU0YWQxYjRlNDIwNWFiYTdhYjU3YTM5NSI%3D.DJafMz5LAuRzlGbCxNLoGiCleoFwz1qGyj4iPf7n110%3D","DETAIL_URL":"https://test.bitr\
ix24.com/company/personal/user/1269/disk/file/picture.png"}}',
  "disk.version.get":
'{"result":{"ID":"7169","OBJECT_ID":"8903","SIZE":"52486","NAME":"Picture.png","GLOBAL_CONTENT_VERSION":"1","CREATE_TI\
ME":"2025-12-23T10:30:01+01:00","CREATED_BY":"1269","DOWNLOAD_URL":"https://test.bitrix24.com/rest/download.json?auth=\
b79c4a690000071b006e2cf2000004f50000076312db694aabed7ccf9e3d4fd1b992e3&token=disk%7CaWQ9NzE2OSZzZXJ2aWNlPXZlcnNpb24mXz\
0xR2VaZDdER2RBZW1WbU8xc0swSGRxYzVBclhJU0pYcQ%3D%3D%7CImRvd25sb2FkfGRpc2t8YVdROU56RTJPU1p6WlhKMmFXTmxQWFpsY25OcGIyNG1Ye\
jB4UjJWYVpEZEVSMlJCWlcxV2JVOHhjMHN3U0dSeFl6VkJjbGhKVTBwWWNRPT18Yjc5YzRhNjkwMDAwMDcxYjAwNmUyY2YyMDAwMDA0ZjUwMDAwMDc2MzE\
yZGI2OTRhYWJlZDdjY2Y5ZTNkNGZkMWI5OTJlMyI%3D.MCpHhZb32NO7IClkN44tbm%2FkyPM%2F4ZJ1P2uaMEPo0As%3D"}}',
};
