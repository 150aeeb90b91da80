// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of documentgenerator work on records, in the words of src/sandbox/rule/line.ts. */
export const documentgeneratorRules = `\
documentgenerator.document.add documentgenerator.document add values=fields at=document
documentgenerator.document.delete documentgenerator.document delete key=id missing=14 seed={"id":51}
documentgenerator.document.enablepublicurl - sample
documentgenerator.document.get documentgenerator.document get key=id at=document missing=14 seed={"id":51}
documentgenerator.document.getfields - sample
documentgenerator.document.list documentgenerator.document list at=documents pages=offset:start::50 \
select=id,title,number,templateId,provider,value,fileId,imageId,pdfId,createTime,updateTime,createdBy \
asks={"filter":{">=createTime":"2026-03-18T00:00:00+01:00","%title":"DG-2026"}}
documentgenerator.document.update documentgenerator.document update key=id values=fields at=document missing=14 \
seed={"id":51}
documentgenerator.numerator.add documentgenerator.numerator add values=fields at=numerator
documentgenerator.numerator.delete documentgenerator.numerator delete key=id seed={"id":57}
documentgenerator.numerator.get documentgenerator.numerator get key=id at=numerator seed={"id":55}
documentgenerator.numerator.list documentgenerator.numerator list at=numerators pages=offset:start::50
documentgenerator.numerator.update documentgenerator.numerator update key=id values=fields at=. missing=21 \
seed={"id":55}
documentgenerator.region.add documentgenerator.region add values=fields at=region
documentgenerator.region.delete documentgenerator.region delete key=id missing=4 seed={"id":1}
documentgenerator.region.get documentgenerator.region get key=id at=region missing=76 seed={"id":"1"}
documentgenerator.region.list - sample
documentgenerator.region.update documentgenerator.region update key=id values=fields at=region missing=76 \
seed={"id":1}
documentgenerator.role.add documentgenerator.role add values=fields at=role
documentgenerator.role.delete documentgenerator.role delete key=id seed={"id":9}
documentgenerator.role.fillaccesses - sample
documentgenerator.role.get documentgenerator.role get key=id at=role seed={"id":9}
documentgenerator.role.list documentgenerator.role list at=roles pages=offset:start::50
documentgenerator.role.update documentgenerator.role update key=id values=fields at=role missing=21 seed={"id":9}
documentgenerator.template.add documentgenerator.template add values=fields at=template
documentgenerator.template.delete documentgenerator.template delete key=id missing=48 seed={"id":59}
documentgenerator.template.get documentgenerator.template get key=id at=template missing=48 seed={"id":57}
documentgenerator.template.getfields - sample
documentgenerator.template.list documentgenerator.template list at=templates* pages=offset:start::50 \
select=*,users,providers seed={"region":"de","active":"Y"} asks={"filter":{"region":"de","active":"Y",">=createTime":"\
2026-03-18T00:00:00+01:00"}}
documentgenerator.template.update documentgenerator.template update key=id values=fields at=template missing=48 \
seed={"id":57}`;
