// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of event work on records, in the words of src/sandbox/rule/line.ts. */
export const eventRules = `\
event.bind eventHandler sample
event.get eventHandler list at=.
event.offline.clear offlineEvent sample
event.offline.error offlineEvent sample
event.offline.get offlineEvent sample
event.offline.list offlineEvent sample
event.unbind eventHandler sample`;
