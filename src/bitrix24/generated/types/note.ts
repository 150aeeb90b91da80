// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { V3HumanresourcesNodeFieldListItemsItem } from "./humanresources.ts";

/** What v3:note.collection holds. Which members arrive depends on the call. */
export interface V3NoteCollection {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** Place among the others. */
  position?: number;
  policyLevel?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** When it was created. Date and time, ISO 8601. */
  createdAt?: string;
  /** Id of the user who last changed it: user.get. */
  updatedBy?: number;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedAt?: string;
}

/**
 * Parameters of v3:note.collection.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
 */
export interface V3NoteCollectionAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** Place among the others. Default: 0. */
    position?: number | string | undefined;
  };
}

/** Result of v3:note.collection.add. */
export interface V3NoteCollectionAddResult {
  /** The record. */
  item: V3NoteCollection;
}

/**
 * Parameters of v3:note.collection.archive.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
 */
export interface V3NoteCollectionArchiveParams {
  /** Id, unique among its kind. See v3:note.collection.list. */
  id: number | string;
}

/** Result of v3:note.collection.archive. */
export interface V3NoteCollectionArchiveResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of v3:note.collection.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
 */
export interface V3NoteCollectionDeleteParams {
  /** Id, unique among its kind. See v3:note.collection.list. */
  id: number | string;
}

/** Result of v3:note.collection.delete. */
export interface V3NoteCollectionDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of v3:note.collection.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
 */
export interface V3NoteCollectionFieldGetParams {
  /** What it is called. */
  name: "id" | "name" | "position" | "policyLevel" | "createdBy" | "createdAt" | "updatedBy" | "updatedAt";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.collection.field.get. */
export interface V3NoteCollectionFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:note.collection.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
 */
export interface V3NoteCollectionFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.collection.field.list. */
export interface V3NoteCollectionFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.collection.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
 */
export interface V3NoteCollectionGetParams {
  /** Id, unique among its kind. See v3:note.collection.list. */
  id: number | string;
}

/** Result of v3:note.collection.get. */
export interface V3NoteCollectionGetResult {
  /** The record. */
  item: V3NoteCollection;
}

/**
 * Parameters of v3:note.collection.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
 */
export interface V3NoteCollectionListParams {
  /** Which part of the list to return. */
  pagination?: {
    /** How many records to return at most. Default: 50. 1 to 200. */
    limit?: number | string | undefined;
    /** Where the next page begins. */
    afterCursor?: {
      /** Place among the others. Needed in some cases only. */
      position?: number | string | undefined;
      /** Id, unique among its kind. Needed in some cases only. */
      id?: number | string | undefined;
    } | undefined;
  } | undefined;
}

/** Result of v3:note.collection.list. */
export interface V3NoteCollectionListResult {
  /** The records. */
  items: V3NoteCollection[];
  nextCursor: null | {
    /** Place among the others. */
    position?: number;
    /** Id, unique among its kind. */
    id?: number;
  };
}

/**
 * Parameters of v3:note.collection.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
 */
export interface V3NoteCollectionUpdateParams {
  /** Id, unique among its kind. See v3:note.collection.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
  };
}

/** Result of v3:note.collection.update. */
export interface V3NoteCollectionUpdateResult {
  /** The record. */
  item: V3NoteCollection;
}

/** What v3:note.document holds. Which members arrive depends on the call. */
export interface V3NoteDocument {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the collection. */
  collectionId?: number | null;
  /** Id of what it is a part of; 0 or nothing at the top. */
  parentId?: number | null;
  /** What it is called, for people to read. */
  title?: string;
  /** Text as Markdown. */
  markdown?: string;
  /** Place among the others. */
  position?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  updatedBy?: number;
  /** When it was created. Date and time, ISO 8601. */
  createdAt?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  updatedAt?: string;
}

/**
 * Parameters of v3:note.document.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
 */
export interface V3NoteDocumentAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Id of the collection. */
    collectionId: number | string;
    /** What it is called, for people to read. */
    title: string;
    /** Id of what it is a part of; 0 or nothing at the top. */
    parentId?: number | string | undefined;
    /** Text as Markdown. */
    markdown?: string | undefined;
  };
}

/** Result of v3:note.document.add. */
export interface V3NoteDocumentAddResult {
  /** The record. */
  item: V3NoteDocument;
}

/**
 * Parameters of v3:note.document.archive.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
 */
export interface V3NoteDocumentArchiveParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of v3:note.document.archive. */
export interface V3NoteDocumentArchiveResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of v3:note.document.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
 */
export interface V3NoteDocumentDeleteParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of v3:note.document.delete. */
export interface V3NoteDocumentDeleteResult {
  /** Whether it went well. */
  result?: boolean;
}

/**
 * Parameters of v3:note.document.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
 */
export interface V3NoteDocumentFieldGetParams {
  /** What it is called. */
  name:
    | "id"
    | "collectionId"
    | "parentId"
    | "title"
    | "markdown"
    | "position"
    | "createdBy"
    | "createdAt"
    | "updatedBy"
    | "updatedAt";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.document.field.get. */
export interface V3NoteDocumentFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:note.document.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
 */
export interface V3NoteDocumentFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.document.field.list. */
export interface V3NoteDocumentFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
 */
export interface V3NoteDocumentGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of v3:note.document.get. */
export interface V3NoteDocumentGetResult {
  /** The record. */
  item: V3NoteDocument;
}

/**
 * Parameters of v3:note.document.search.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
 */
export interface V3NoteDocumentSearchFieldGetParams {
  /** What it is called. */
  name: "documentId" | "collectionId" | "title" | "score" | "snippet" | "sharedAccess";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.document.search.field.get. */
export interface V3NoteDocumentSearchFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:note.document.search.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
 */
export interface V3NoteDocumentSearchFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.document.search.field.list. */
export interface V3NoteDocumentSearchFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.document.search.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
 */
export interface V3NoteDocumentSearchListParams {
  /** Text to look for. */
  query: string;
  /** Which part of the list to return. */
  pagination?: {
    /** How many records to return at most. Default: 50. 1 to 200. */
    limit?: number | string | undefined;
  } | undefined;
}

/** Result of v3:note.document.search.list. */
export interface V3NoteDocumentSearchListResult {
  /** The records. */
  items: {
    /** Id of the document. */
    documentId?: number;
    /** Id of the collection. */
    collectionId?: number | null;
    /** What it is called, for people to read. */
    title?: string;
    score?: number;
    snippet?: string;
    sharedAccess?: boolean;
  }[];
  /** Whether there are more. */
  hasMore?: boolean;
}

/**
 * Parameters of v3:note.document.tree.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
 */
export interface V3NoteDocumentTreeFieldGetParams {
  /** What it is called. */
  name: "id" | "collectionId" | "parentId" | "title" | "position" | "children";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.document.tree.field.get. */
export interface V3NoteDocumentTreeFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:note.document.tree.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
 */
export interface V3NoteDocumentTreeFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.document.tree.field.list. */
export interface V3NoteDocumentTreeFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.document.tree.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
 */
export interface V3NoteDocumentTreeListParams {
  /** Id of the collection. */
  collectionId: number | string;
}

/** Result of v3:note.document.tree.list. */
export interface V3NoteDocumentTreeListResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the collection. */
    collectionId?: number;
    /** Id of what it is a part of; 0 or nothing at the top. */
    parentId?: number | null;
    /** What it is called, for people to read. */
    title?: string;
    /** Place among the others. */
    position?: number;
    children?: {
      /** Id, unique among its kind. */
      id?: number;
      /** Id of the collection. */
      collectionId?: number;
      /** Id of what it is a part of; 0 or nothing at the top. */
      parentId?: number;
      /** What it is called, for people to read. */
      title?: string;
      /** Place among the others. */
      position?: number;
      children?: unknown[];
    }[];
  }[];
  truncated?: boolean;
}

/**
 * Parameters of v3:note.document.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
 */
export interface V3NoteDocumentUpdateParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** Text as Markdown. */
    markdown?: string | undefined;
  };
  /** Default: false. */
  overwrite?: boolean | ("Y" | "N") | undefined;
}

/** Result of v3:note.document.update. */
export interface V3NoteDocumentUpdateResult {
  /** The record. */
  item: V3NoteDocument;
}

/** What v3:note.file holds. Which members arrive depends on the call. */
export interface V3NoteFile {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the document. */
  documentId?: number;
  /** What it is called. */
  name?: string;
  /** Size; of a file in bytes. */
  size?: number;
  mimeType?: string;
  assetType?: string;
  assetMarkdown?: string;
}

/**
 * Parameters of v3:note.file.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
 */
export interface V3NoteFileAddParams {
  /** Id of the document. */
  documentId: number | string;
  /** Name of the file. */
  fileName: string;
  /** Name and content of the file, as Base64. */
  fileContent: string;
}

/** Result of v3:note.file.add. */
export interface V3NoteFileAddResult {
  /** The record. */
  item: V3NoteFile;
}

/**
 * Parameters of v3:note.file.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
 */
export interface V3NoteFileFieldGetParams {
  /** What it is called. */
  name: "id" | "documentId" | "name" | "size" | "mimeType" | "assetType" | "assetMarkdown";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.file.field.get. */
export interface V3NoteFileFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:note.file.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
 */
export interface V3NoteFileFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:note.file.field.list. */
export interface V3NoteFileFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.file.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
 */
export interface V3NoteFileGetParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Id of the document. */
  documentId: number | string;
}

/** Result of v3:note.file.get. */
export interface V3NoteFileGetResult {
  /** The record. */
  item: V3NoteFile;
}

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
  /**
   * Lists knowledge bases open to the user, with a cursor for the next page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
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
  /**
   * Finds knowledge base documents by title and text, with score and snippet; too short queries fail.
   * All records: `list`, the first page only: nothing documents how the next one is asked for.
   */
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
