// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of sonet_group work on records, in the words of src/sandbox/rule/line.ts. */
export const sonetGroupRules = `\
sonet_group.create sonet_group add id=.
sonet_group.delete sonet_group delete key=GROUP_ID missing=116 seed={"GROUP_ID":77}
sonet_group.feature.access - sample
sonet_group.get sonet_group list at=. pages=offset:start::50 asks={"FILTER":{"%NAME":"Pro"}}
sonet_group.setowner - sample
sonet_group.update sonet_group update key=GROUP_ID seed={"GROUP_ID":77}
sonet_group.user.add - sample
sonet_group.user.delete sonet_group.user delete key=USER_ID,GROUP_ID missing=116 \
seed={"USER_ID":[1271,1272],"GROUP_ID":69}
sonet_group.user.get sonet_group.user list at=.
sonet_group.user.groups - sample
sonet_group.user.invite - sample
sonet_group.user.request - sample
sonet_group.user.update sonet_group.user update key=USER_ID,GROUP_ID missing=116 \
seed={"USER_ID":[1271,1272],"GROUP_ID":69}`;
