// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of disk work on records, in the words of src/sandbox/rule/line.ts. */
export const diskRules = `\
disk.attachedObject.get disk.attachedobject get key=id at=. missing=74 seed={"id":495}
disk.file.copyTo diskobject add at=. needs={"diskobject":[8930]}
disk.file.delete diskobject delete key=ID,TYPE missing=75 seed={"ID":[9035,"8",9],"TYPE":"file"}
disk.file.get diskobject get key=ID,TYPE at=. missing=75 seed={"ID":[9043,"7",9],"TYPE":"file"}
disk.file.getExternalLink diskobject sample key=ID,TYPE missing=75 seed={"ID":[8964,"7",9],"TYPE":"file"}
disk.file.getFields diskobject sample
disk.file.getVersions - sample
disk.file.markDeleted diskobject update key=ID,TYPE at=. missing=75 seed={"ID":[9037,"8",9],"TYPE":"file"}
disk.file.moveTo diskobject update key=ID,TYPE at=. missing=75 needs={"diskobject":[9023]} \
seed={"ID":[8964,"8",9],"TYPE":"file"}
disk.file.rename diskobject update key=ID,TYPE at=. missing=75 seed={"ID":[8964,"7",9],"TYPE":"file"}
disk.file.restore diskobject update key=ID,TYPE at=. missing=75 seed={"ID":[9037,10],"TYPE":"file"}
disk.file.restoreFromVersion - sample
disk.file.search - sample
disk.file.uploadVersion - sample
disk.folder.addSubFolder diskobject add values=data at=. needs={"diskobject":[8907]}
disk.folder.copyTo diskobject add at=. needs={"diskobject":[8895]}
disk.folder.deleteTree diskobject delete key=ID,TYPE missing=75 seed={"ID":[8942,"5",6],"TYPE":"folder"}
disk.folder.get diskobject get key=ID,TYPE at=. missing=75 seed={"ID":[8930,"4",6],"TYPE":"folder"}
disk.folder.getChildren diskobject list at=. pages=offset:start::50 needs={"diskobject":[8907]} \
seed={"PARENT_ID":8907,"DELETED_TYPE":"0"} asks={"id":8907,"filter":{">=CREATE_TIME":"2026-01-12"}}
disk.folder.getExternalLink diskobject sample key=ID,TYPE missing=75 seed={"ID":[8930,"4",6],"TYPE":"folder"}
disk.folder.getFields diskobject sample
disk.folder.markDeleted diskobject update key=ID,TYPE at=. missing=75 seed={"ID":[8996,"5",6],"TYPE":"folder"}
disk.folder.moveTo diskobject update key=ID,TYPE at=. missing=75 needs={"diskobject":[8907]} \
seed={"ID":[8968,"5"],"TYPE":"folder"}
disk.folder.rename diskobject update key=ID,TYPE at=. missing=75 seed={"ID":[8968,"4",6],"TYPE":"folder"}
disk.folder.restore diskobject update key=ID,TYPE at=. missing=75 seed={"ID":[8996,11],"TYPE":"folder"}
disk.folder.shareToUser - sample
disk.folder.uploadFile diskobject add values=data at=. needs={"diskobject":[8930]}
disk.rights.getTasks - sample
disk.storage.addFolder diskobject add values=data at=. needs={"diskstorage":[1357,1357],"diskobject":[1357]}
disk.storage.get diskstorage get key=ID at=. missing=75 seed={"ID":[1357,"1",2]}
disk.storage.getChildren diskobject list at=. pages=offset:start::50 \
needs={"diskstorage":[1357,1357],"diskobject":[1357]} seed={"DELETED_TYPE":"0"} \
asks={"id":1357,"filter":{"NAME":"%Folder%"}}
disk.storage.getFields diskstorage sample
disk.storage.getForApp diskstorage get at=.
disk.storage.getList diskstorage list at=. pages=offset:start::50 seed={"ENTITY_TYPE":"user"} \
asks={"filter":{"NAME":"%Bitrix24%"}}
disk.storage.getTypes - sample
disk.storage.rename diskstorage update key=ID at=. missing=74 seed={"ID":[1366,"3"]}
disk.storage.uploadFile diskobject add values=data at=. needs={"diskstorage":[1357,1357],"diskobject":[1357]}
disk.version.get disk.version get key=id at=. missing=75 seed={"id":7169}`;
