// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesNote from "../types/note.ts";

/** Methods of Bitrix24 whose names begin with `note`. */
export interface NoteRestMethodsV3Tree {
  readonly collection: {
    /** Creates a knowledge base for documents and returns it with the caller's access level. */
    readonly add: RestMethod<typesNote.V3NoteCollectionAddParams, typesNote.V3NoteCollectionAddResult>;
    /** Puts a knowledge base into the archive; needs administration rights on it. */
    readonly archive: RestMethod<typesNote.V3NoteCollectionArchiveParams, typesNote.V3NoteCollectionArchiveResult>;
    /** Moves a knowledge base to the trash; needs administration rights on it. */
    readonly delete: RestMethod<typesNote.V3NoteCollectionDeleteParams, typesNote.V3NoteCollectionDeleteResult>;
    readonly field: {
      /** Describes one field of a knowledge base by its name. */
      readonly get: RestMethod<typesNote.V3NoteCollectionFieldGetParams, typesNote.V3NoteCollectionFieldGetResult>;
      /** Lists the fields of a knowledge base with types and flags. */
      readonly list: RestMethod<typesNote.V3NoteCollectionFieldListParams, typesNote.V3NoteCollectionFieldListResult>;
    };
    /** Returns one knowledge base by its id with position, authors, dates and access level. */
    readonly get: RestMethod<typesNote.V3NoteCollectionGetParams, typesNote.V3NoteCollectionGetResult>;
    /**
     * Lists knowledge bases open to the user, with a cursor for the next page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesNote.V3NoteCollectionListParams, typesNote.V3NoteCollectionListResult>;
    /** Renames a knowledge base and returns it. */
    readonly update: RestMethod<typesNote.V3NoteCollectionUpdateParams, typesNote.V3NoteCollectionUpdateResult>;
  };
  readonly document: {
    /** Creates a document in a knowledge base from Markdown, under another document if given. */
    readonly add: RestMethod<typesNote.V3NoteDocumentAddParams, typesNote.V3NoteDocumentAddResult>;
    /** Puts a knowledge base document and all its child pages into the archive. */
    readonly archive: RestMethod<typesNote.V3NoteDocumentArchiveParams, typesNote.V3NoteDocumentArchiveResult>;
    /** Moves a knowledge base document and all its child pages to the trash. */
    readonly delete: RestMethod<typesNote.V3NoteDocumentDeleteParams, typesNote.V3NoteDocumentDeleteResult>;
    readonly field: {
      /** Describes one field of a knowledge base document by its name. */
      readonly get: RestMethod<typesNote.V3NoteDocumentFieldGetParams, typesNote.V3NoteDocumentFieldGetResult>;
      /** Lists the fields of a knowledge base document with types and flags. */
      readonly list: RestMethod<typesNote.V3NoteDocumentFieldListParams, typesNote.V3NoteDocumentFieldListResult>;
    };
    /** Returns one knowledge base document with its content in Markdown. */
    readonly get: RestMethod<typesNote.V3NoteDocumentGetParams, typesNote.V3NoteDocumentGetResult>;
    readonly search: {
      readonly field: {
        /** Describes one field of a document search result, such as snippet or score, by its name. */
        readonly get: RestMethod<
          typesNote.V3NoteDocumentSearchFieldGetParams,
          typesNote.V3NoteDocumentSearchFieldGetResult
        >;
        /** Lists the fields of a knowledge base document search result. */
        readonly list: RestMethod<
          typesNote.V3NoteDocumentSearchFieldListParams,
          typesNote.V3NoteDocumentSearchFieldListResult
        >;
      };
      /**
       * Finds knowledge base documents by title and text, with score and snippet; too short queries fail.
       * All records: `list`, the first page only: nothing documents how the next one is asked for.
       */
      readonly list: RestMethod<typesNote.V3NoteDocumentSearchListParams, typesNote.V3NoteDocumentSearchListResult>;
    };
    readonly tree: {
      readonly field: {
        /** Describes one field of a document tree node, such as children, by its name. */
        readonly get: RestMethod<
          typesNote.V3NoteDocumentTreeFieldGetParams,
          typesNote.V3NoteDocumentTreeFieldGetResult
        >;
        /** Lists the fields of a node in the document tree of a knowledge base. */
        readonly list: RestMethod<
          typesNote.V3NoteDocumentTreeFieldListParams,
          typesNote.V3NoteDocumentTreeFieldListResult
        >;
      };
      /** Returns all documents of one knowledge base as a tree with titles and positions. */
      readonly list: RestMethod<typesNote.V3NoteDocumentTreeListParams, typesNote.V3NoteDocumentTreeListResult>;
    };
    /** Changes title or Markdown of a document; unsaved edits by others block it unless overwrite is set. */
    readonly update: RestMethod<typesNote.V3NoteDocumentUpdateParams, typesNote.V3NoteDocumentUpdateResult>;
  };
  readonly file: {
    /** Uploads a file for a knowledge base document and returns the Markdown tag that inserts it. */
    readonly add: RestMethod<typesNote.V3NoteFileAddParams, typesNote.V3NoteFileAddResult>;
    readonly field: {
      /** Describes one field of a knowledge base document file by its name. */
      readonly get: RestMethod<typesNote.V3NoteFileFieldGetParams, typesNote.V3NoteFileFieldGetResult>;
      /** Lists the fields of a knowledge base document file with types and flags. */
      readonly list: RestMethod<typesNote.V3NoteFileFieldListParams, typesNote.V3NoteFileFieldListResult>;
    };
    /** Returns data of a file of a knowledge base document with the Markdown tag that inserts it. */
    readonly get: RestMethod<typesNote.V3NoteFileGetParams, typesNote.V3NoteFileGetResult>;
  };
}
