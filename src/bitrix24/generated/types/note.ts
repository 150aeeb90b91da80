// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { V3HumanresourcesNodeFieldListItemsItem } from "./humanresources.ts";

/** What v3:note.collection holds. Which members arrive depends on the call. */
export interface V3NoteCollection {
  id?: number;
  name?: string;
  position?: number;
  policyLevel?: string;
  createdBy?: number;
  createdAt?: string;
  updatedBy?: number;
  updatedAt?: string;
}

/**
 * Parameters of v3:note.collection.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
 */
export interface V3NoteCollectionAddParams {
  fields: {
    name: string;
    position?: number | string | undefined;
  };
}

/** Result of v3:note.collection.add. */
export interface V3NoteCollectionAddResult {
  item: V3NoteCollection;
}

/**
 * Parameters of v3:note.collection.archive.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
 */
export interface V3NoteCollectionArchiveParams {
  id: number | string;
}

/** Result of v3:note.collection.archive. */
export interface V3NoteCollectionArchiveResult {
  result?: boolean;
}

/**
 * Parameters of v3:note.collection.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
 */
export interface V3NoteCollectionDeleteParams {
  id: number | string;
}

/** Result of v3:note.collection.delete. */
export interface V3NoteCollectionDeleteResult {
  result?: boolean;
}

/**
 * Parameters of v3:note.collection.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
 */
export interface V3NoteCollectionFieldGetParams {
  name: "id" | "name" | "position" | "policyLevel" | "createdBy" | "createdAt" | "updatedBy" | "updatedAt";
  select?: string[] | undefined;
}

/** Result of v3:note.collection.field.get. */
export interface V3NoteCollectionFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/**
 * Parameters of v3:note.collection.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
 */
export interface V3NoteCollectionFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:note.collection.field.list. */
export interface V3NoteCollectionFieldListResult {
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.collection.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
 */
export interface V3NoteCollectionGetParams {
  id: number | string;
}

/** Result of v3:note.collection.get. */
export interface V3NoteCollectionGetResult {
  item: V3NoteCollection;
}

/**
 * Parameters of v3:note.collection.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
 */
export interface V3NoteCollectionListParams {
  pagination?: {
    limit?: number | string | undefined;
    afterCursor?: {
      position?: number | string | undefined;
      id?: number | string | undefined;
    } | undefined;
  } | undefined;
}

/** Result of v3:note.collection.list. */
export interface V3NoteCollectionListResult {
  items: V3NoteCollection[];
  nextCursor: null | {
    position?: number;
    id?: number;
  };
}

/**
 * Parameters of v3:note.collection.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
 */
export interface V3NoteCollectionUpdateParams {
  id: number | string;
  fields: {
    name: string;
  };
}

/** Result of v3:note.collection.update. */
export interface V3NoteCollectionUpdateResult {
  item: V3NoteCollection;
}

/** What v3:note.document holds. Which members arrive depends on the call. */
export interface V3NoteDocument {
  id?: number;
  collectionId?: number | null;
  parentId?: number | null;
  title?: string;
  markdown?: string;
  position?: number;
  createdBy?: number;
  updatedBy?: number;
  createdAt?: string;
  updatedAt?: string;
}

/**
 * Parameters of v3:note.document.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
 */
export interface V3NoteDocumentAddParams {
  fields: {
    collectionId: number | string;
    title: string;
    parentId?: number | string | undefined;
    markdown?: string | undefined;
  };
}

/** Result of v3:note.document.add. */
export interface V3NoteDocumentAddResult {
  item: V3NoteDocument;
}

/**
 * Parameters of v3:note.document.archive.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
 */
export interface V3NoteDocumentArchiveParams {
  id: number | string;
}

/** Result of v3:note.document.archive. */
export interface V3NoteDocumentArchiveResult {
  result?: boolean;
}

/**
 * Parameters of v3:note.document.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
 */
export interface V3NoteDocumentDeleteParams {
  id: number | string;
}

/** Result of v3:note.document.delete. */
export interface V3NoteDocumentDeleteResult {
  result?: boolean;
}

/**
 * Parameters of v3:note.document.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
 */
export interface V3NoteDocumentFieldGetParams {
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
  select?: string[] | undefined;
}

/** Result of v3:note.document.field.get. */
export interface V3NoteDocumentFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/**
 * Parameters of v3:note.document.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
 */
export interface V3NoteDocumentFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:note.document.field.list. */
export interface V3NoteDocumentFieldListResult {
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.document.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
 */
export interface V3NoteDocumentGetParams {
  id: number | string;
}

/** Result of v3:note.document.get. */
export interface V3NoteDocumentGetResult {
  item: V3NoteDocument;
}

/**
 * Parameters of v3:note.document.search.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
 */
export interface V3NoteDocumentSearchFieldGetParams {
  name: "documentId" | "collectionId" | "title" | "score" | "snippet" | "sharedAccess";
  select?: string[] | undefined;
}

/** Result of v3:note.document.search.field.get. */
export interface V3NoteDocumentSearchFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/**
 * Parameters of v3:note.document.search.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
 */
export interface V3NoteDocumentSearchFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:note.document.search.field.list. */
export interface V3NoteDocumentSearchFieldListResult {
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.document.search.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
 */
export interface V3NoteDocumentSearchListParams {
  query: string;
  pagination?: {
    limit?: number | string | undefined;
  } | undefined;
}

/** Result of v3:note.document.search.list. */
export interface V3NoteDocumentSearchListResult {
  items: {
    documentId?: number;
    collectionId?: number | null;
    title?: string;
    score?: number;
    snippet?: string;
    sharedAccess?: boolean;
  }[];
  hasMore?: boolean;
}

/**
 * Parameters of v3:note.document.tree.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
 */
export interface V3NoteDocumentTreeFieldGetParams {
  name: "id" | "collectionId" | "parentId" | "title" | "position" | "children";
  select?: string[] | undefined;
}

/** Result of v3:note.document.tree.field.get. */
export interface V3NoteDocumentTreeFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/**
 * Parameters of v3:note.document.tree.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
 */
export interface V3NoteDocumentTreeFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:note.document.tree.field.list. */
export interface V3NoteDocumentTreeFieldListResult {
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.document.tree.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
 */
export interface V3NoteDocumentTreeListParams {
  collectionId: number | string;
}

/** Result of v3:note.document.tree.list. */
export interface V3NoteDocumentTreeListResult {
  items: {
    id?: number;
    collectionId?: number;
    parentId?: number | null;
    title?: string;
    position?: number;
    children?: {
      id?: number;
      collectionId?: number;
      parentId?: number;
      title?: string;
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
  id: number | string;
  fields: {
    title?: string | undefined;
    markdown?: string | undefined;
  };
  overwrite?: boolean | ("Y" | "N") | undefined;
}

/** Result of v3:note.document.update. */
export interface V3NoteDocumentUpdateResult {
  item: V3NoteDocument;
}

/** What v3:note.file holds. Which members arrive depends on the call. */
export interface V3NoteFile {
  id?: number;
  documentId?: number;
  name?: string;
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
  documentId: number | string;
  fileName: string;
  fileContent: string;
}

/** Result of v3:note.file.add. */
export interface V3NoteFileAddResult {
  item: V3NoteFile;
}

/**
 * Parameters of v3:note.file.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
 */
export interface V3NoteFileFieldGetParams {
  name: "id" | "documentId" | "name" | "size" | "mimeType" | "assetType" | "assetMarkdown";
  select?: string[] | undefined;
}

/** Result of v3:note.file.field.get. */
export interface V3NoteFileFieldGetResult {
  item: {
    name?: string;
    type?: string;
    title?: string;
  };
}

/**
 * Parameters of v3:note.file.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
 */
export interface V3NoteFileFieldListParams {
  select?: string[] | undefined;
}

/** Result of v3:note.file.field.list. */
export interface V3NoteFileFieldListResult {
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:note.file.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
 */
export interface V3NoteFileGetParams {
  id: number | string;
  documentId: number | string;
}

/** Result of v3:note.file.get. */
export interface V3NoteFileGetResult {
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
