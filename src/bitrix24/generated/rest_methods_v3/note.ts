// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3NoteCollectionAddParams,
  V3NoteCollectionAddResult,
  V3NoteCollectionArchiveParams,
  V3NoteCollectionArchiveResult,
  V3NoteCollectionDeleteParams,
  V3NoteCollectionDeleteResult,
  V3NoteCollectionFieldGetParams,
  V3NoteCollectionFieldGetResult,
  V3NoteCollectionFieldListParams,
  V3NoteCollectionFieldListResult,
  V3NoteCollectionGetParams,
  V3NoteCollectionGetResult,
  V3NoteCollectionListParams,
  V3NoteCollectionListResult,
  V3NoteCollectionUpdateParams,
  V3NoteCollectionUpdateResult,
  V3NoteDocumentAddParams,
  V3NoteDocumentAddResult,
  V3NoteDocumentArchiveParams,
  V3NoteDocumentArchiveResult,
  V3NoteDocumentDeleteParams,
  V3NoteDocumentDeleteResult,
  V3NoteDocumentFieldGetParams,
  V3NoteDocumentFieldGetResult,
  V3NoteDocumentFieldListParams,
  V3NoteDocumentFieldListResult,
  V3NoteDocumentGetParams,
  V3NoteDocumentGetResult,
  V3NoteDocumentSearchFieldGetParams,
  V3NoteDocumentSearchFieldGetResult,
  V3NoteDocumentSearchFieldListParams,
  V3NoteDocumentSearchFieldListResult,
  V3NoteDocumentSearchListParams,
  V3NoteDocumentSearchListResult,
  V3NoteDocumentTreeFieldGetParams,
  V3NoteDocumentTreeFieldGetResult,
  V3NoteDocumentTreeFieldListParams,
  V3NoteDocumentTreeFieldListResult,
  V3NoteDocumentTreeListParams,
  V3NoteDocumentTreeListResult,
  V3NoteDocumentUpdateParams,
  V3NoteDocumentUpdateResult,
  V3NoteFileAddParams,
  V3NoteFileAddResult,
  V3NoteFileFieldGetParams,
  V3NoteFileFieldGetResult,
  V3NoteFileFieldListParams,
  V3NoteFileFieldListResult,
  V3NoteFileGetParams,
  V3NoteFileGetResult,
} from "../types/note.ts";

/** Methods of Bitrix24 whose names begin with `note`. */
export interface NoteRestMethodsV3 {
  /** Creates a knowledge base for documents and returns it with the caller's access level. */
  "note.collection.add": { params: V3NoteCollectionAddParams; result: V3NoteCollectionAddResult };
  /** Puts a knowledge base into the archive; needs administration rights on it. */
  "note.collection.archive": { params: V3NoteCollectionArchiveParams; result: V3NoteCollectionArchiveResult };
  /** Moves a knowledge base to the trash; needs administration rights on it. */
  "note.collection.delete": { params: V3NoteCollectionDeleteParams; result: V3NoteCollectionDeleteResult };
  /** Describes one field of a knowledge base by its name. */
  "note.collection.field.get": { params: V3NoteCollectionFieldGetParams; result: V3NoteCollectionFieldGetResult };
  /** Lists the fields of a knowledge base with types and flags. */
  "note.collection.field.list": { params: V3NoteCollectionFieldListParams; result: V3NoteCollectionFieldListResult };
  /** Returns one knowledge base by its id with position, authors, dates and access level. */
  "note.collection.get": { params: V3NoteCollectionGetParams; result: V3NoteCollectionGetResult };
  /** Lists knowledge bases open to the user, with a cursor for the next page. */
  "note.collection.list": { params: V3NoteCollectionListParams; result: V3NoteCollectionListResult };
  /** Renames a knowledge base and returns it. */
  "note.collection.update": { params: V3NoteCollectionUpdateParams; result: V3NoteCollectionUpdateResult };
  /** Creates a document in a knowledge base from Markdown, under another document if given. */
  "note.document.add": { params: V3NoteDocumentAddParams; result: V3NoteDocumentAddResult };
  /** Puts a knowledge base document and all its child pages into the archive. */
  "note.document.archive": { params: V3NoteDocumentArchiveParams; result: V3NoteDocumentArchiveResult };
  /** Moves a knowledge base document and all its child pages to the trash. */
  "note.document.delete": { params: V3NoteDocumentDeleteParams; result: V3NoteDocumentDeleteResult };
  /** Describes one field of a knowledge base document by its name. */
  "note.document.field.get": { params: V3NoteDocumentFieldGetParams; result: V3NoteDocumentFieldGetResult };
  /** Lists the fields of a knowledge base document with types and flags. */
  "note.document.field.list": { params: V3NoteDocumentFieldListParams; result: V3NoteDocumentFieldListResult };
  /** Returns one knowledge base document with its content in Markdown. */
  "note.document.get": { params: V3NoteDocumentGetParams; result: V3NoteDocumentGetResult };
  /** Describes one field of a document search result, such as snippet or score, by its name. */
  "note.document.search.field.get": {
    params: V3NoteDocumentSearchFieldGetParams;
    result: V3NoteDocumentSearchFieldGetResult;
  };
  /** Lists the fields of a knowledge base document search result. */
  "note.document.search.field.list": {
    params: V3NoteDocumentSearchFieldListParams;
    result: V3NoteDocumentSearchFieldListResult;
  };
  /** Finds knowledge base documents by title and text, with score and snippet; too short queries fail. */
  "note.document.search.list": { params: V3NoteDocumentSearchListParams; result: V3NoteDocumentSearchListResult };
  /** Describes one field of a document tree node, such as children, by its name. */
  "note.document.tree.field.get": {
    params: V3NoteDocumentTreeFieldGetParams;
    result: V3NoteDocumentTreeFieldGetResult;
  };
  /** Lists the fields of a node in the document tree of a knowledge base. */
  "note.document.tree.field.list": {
    params: V3NoteDocumentTreeFieldListParams;
    result: V3NoteDocumentTreeFieldListResult;
  };
  /** Returns all documents of one knowledge base as a tree with titles and positions. */
  "note.document.tree.list": { params: V3NoteDocumentTreeListParams; result: V3NoteDocumentTreeListResult };
  /** Changes title or Markdown of a document; unsaved edits by others block it unless overwrite is set. */
  "note.document.update": { params: V3NoteDocumentUpdateParams; result: V3NoteDocumentUpdateResult };
  /** Uploads a file for a knowledge base document and returns the Markdown tag that inserts it. */
  "note.file.add": { params: V3NoteFileAddParams; result: V3NoteFileAddResult };
  /** Describes one field of a knowledge base document file by its name. */
  "note.file.field.get": { params: V3NoteFileFieldGetParams; result: V3NoteFileFieldGetResult };
  /** Lists the fields of a knowledge base document file with types and flags. */
  "note.file.field.list": { params: V3NoteFileFieldListParams; result: V3NoteFileFieldListResult };
  /** Returns data of a file of a knowledge base document with the Markdown tag that inserts it. */
  "note.file.get": { params: V3NoteFileGetParams; result: V3NoteFileGetResult };
}
