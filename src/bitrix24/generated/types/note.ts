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
    position?: number | string;
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
  select?: string[];
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
  select?: string[];
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
    limit?: number | string;
    afterCursor?: {
      position?: number | string;
      id?: number | string;
    };
  };
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
    parentId?: number | string;
    markdown?: string;
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
  select?: string[];
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
  select?: string[];
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
  select?: string[];
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
  select?: string[];
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
    limit?: number | string;
  };
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
  select?: string[];
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
  select?: string[];
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
    title?: string;
    markdown?: string;
  };
  overwrite?: boolean | ("Y" | "N");
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
  select?: string[];
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
  select?: string[];
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
