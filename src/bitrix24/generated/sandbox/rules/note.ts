// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of note work on records, in the words of src/sandbox/rule/line.ts. */
export const noteRules = `\
v3:note.collection.add v3:note.collection add values=fields at=item
v3:note.collection.archive - sample
v3:note.collection.delete v3:note.collection delete key=id missing=93 seed={"id":42}
v3:note.collection.field.get v3:note.collection.field get at=item
v3:note.collection.field.list v3:note.collection.field list at=items
v3:note.collection.get v3:note.collection get key=id at=item missing=94 seed={"id":42}
v3:note.collection.list v3:note.collection list at=items pages=cursor:pagination.afterCursor:pagination.limit:200
v3:note.collection.update v3:note.collection update key=id values=fields at=item missing=95 seed={"id":42}
v3:note.document.add v3:note.document add values=fields at=item
v3:note.document.archive - sample
v3:note.document.delete v3:note.document delete key=id missing=96 seed={"id":77}
v3:note.document.field.get v3:note.document.field get at=item
v3:note.document.field.list v3:note.document.field list at=items
v3:note.document.get v3:note.document get key=id at=item missing=96 seed={"id":42}
v3:note.document.search.field.get v3:note.document.search.field get at=item
v3:note.document.search.field.list v3:note.document.search.field list at=items
v3:note.document.search.list v3:note.document.search list at=items
v3:note.document.tree.field.get v3:note.document.tree.field get at=item
v3:note.document.tree.field.list v3:note.document.tree.field list at=items
v3:note.document.tree.list v3:note.document.tree list at=items seed={"collectionId":123}
v3:note.document.update v3:note.document update key=id values=fields at=item missing=96 seed={"id":77}
v3:note.file.add v3:note.file add at=item
v3:note.file.field.get v3:note.file.field get at=item
v3:note.file.field.list v3:note.file.field list at=items
v3:note.file.get v3:note.file get key=id,documentId at=item missing=97 seed={"id":5001,"documentId":77}`;
