// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of humanresources work on records, in the words of src/sandbox/rule/line.ts. */
export const humanresourcesRules = `\
v3:humanresources.employee.count - sample
v3:humanresources.employee.field.get v3:humanresources.employee.field get at=item
v3:humanresources.employee.field.list v3:humanresources.employee.field list at=items
v3:humanresources.employee.multidepartment - sample
v3:humanresources.employee.search - sample
v3:humanresources.employee.subordinates - sample
humanresources.hcmlink.company.add humanresources.hcmlink.company add values=fields id=.
humanresources.hcmlink.company.delete humanresources.hcmlink.company delete key=id seed={"id":15}
humanresources.hcmlink.company.list humanresources.hcmlink.company list at=. pages=offset:offset:limit:1000
humanresources.hcmlink.company.update humanresources.hcmlink.company update key=id values=fields seed={"id":15}
humanresources.hcmlink.company.user.list humanresources.hcmlink.company.user list at=. pages=offset:offset:limit:1000
humanresources.hcmlink.employee.list humanresources.hcmlink.employee list at=. pages=offset:offset:limit:1000 \
seed={"company":"hr-company-001"}
humanresources.hcmlink.employee.set - sample
humanresources.hcmlink.field.value.set - sample
humanresources.hcmlink.job.status.get humanresources.hcmlink.job.status get key=id at=. seed={"id":101}
humanresources.hcmlink.job.update - sample
v3:humanresources.node.add v3:humanresources.node add at=.
v3:humanresources.node.children - sample
v3:humanresources.node.communication.edit - sample
v3:humanresources.node.communication.list - sample
v3:humanresources.node.count - sample
v3:humanresources.node.edit v3:humanresources.node update key=id at=. seed={"id":44}
v3:humanresources.node.field.get v3:humanresources.node.field get at=item
v3:humanresources.node.field.list v3:humanresources.node.field list at=items
v3:humanresources.node.get v3:humanresources.node get key=id at=item missing=81 seed={"id":1}
v3:humanresources.node.list v3:humanresources.node list at=items pages=offset:pagination.offset:pagination.limit:200 \
seed={"type":"DEPARTMENT"}
v3:humanresources.node.member.add - sample
v3:humanresources.node.member.field.get v3:humanresources.node.member.field get at=item
v3:humanresources.node.member.field.list v3:humanresources.node.member.field list at=items
v3:humanresources.node.member.move - sample
v3:humanresources.node.member.remove - sample
v3:humanresources.node.member.set - sample
v3:humanresources.node.move - sample
v3:humanresources.node.search - sample`;
