// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogDocument from "../types/catalog_document.ts";

/** Methods of Bitrix24 whose names begin with `catalog.document`. */
export interface CatalogDocumentRestMethodsTree {
  /** Creates a draft store document of a given type, such as a receipt or write-off, without products. */
  readonly add: RestMethod<
    typesCatalogDocument.CatalogDocumentAddParams,
    typesCatalogDocument.CatalogDocumentAddResult
  >;
  /** Cancels the processing of a store document and so reverts its stock movements. */
  readonly cancel: RestMethod<
    typesCatalogDocument.CatalogDocumentCancelParams,
    typesCatalogDocument.CatalogDocumentCancelResult
  >;
  /** Cancels the processing of several store documents given by their ids. */
  readonly cancelList: RestMethod<
    typesCatalogDocument.CatalogDocumentCancelListParams,
    typesCatalogDocument.CatalogDocumentCancelListResult
  >;
  /** Processes a store document, so that its products change the stock of warehouses. */
  readonly conduct: RestMethod<
    typesCatalogDocument.CatalogDocumentConductParams,
    typesCatalogDocument.CatalogDocumentConductResult
  >;
  /** Processes several store documents given by their ids, moving their products in stock. */
  readonly conductList: RestMethod<
    typesCatalogDocument.CatalogDocumentConductListParams,
    typesCatalogDocument.CatalogDocumentConductListResult
  >;
  /**
   * Processes a store document the old way; catalog.document.conduct replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.conduct.
   */
  readonly confirm: RestMethod<
    typesCatalogDocument.CatalogDocumentConfirmParams,
    typesCatalogDocument.CatalogDocumentConfirmResult
  >;
  /** Deletes one store document; needs the delete right for documents of its type. */
  readonly delete: RestMethod<
    typesCatalogDocument.CatalogDocumentDeleteParams,
    typesCatalogDocument.CatalogDocumentDeleteResult
  >;
  /** Deletes several store documents by ids; a processed document cannot be deleted. */
  readonly deleteList: RestMethod<
    typesCatalogDocument.CatalogDocumentDeleteListParams,
    typesCatalogDocument.CatalogDocumentDeleteListResult
  >;
  readonly element: {
    /** Adds a product line with amount, price and warehouses to a store document not yet processed. */
    readonly add: RestMethod<
      typesCatalogDocument.CatalogDocumentElementAddParams,
      typesCatalogDocument.CatalogDocumentElementAddResult
    >;
    /** Removes a product line from a store document that is not yet processed. */
    readonly delete: RestMethod<
      typesCatalogDocument.CatalogDocumentElementDeleteParams,
      typesCatalogDocument.CatalogDocumentElementDeleteResult
    >;
    /**
     * Describes product line fields of store documents; catalog.document.element.getFields replaces it.
     * @deprecated The documentation advises against it. Use catalog.document.element.getFields.
     */
    readonly fields: RestMethod<
      typesCatalogDocument.CatalogDocumentElementFieldsParams,
      typesCatalogDocument.CatalogDocumentElementFieldsResult
    >;
    /** Describes the fields of a store document's product line, such as docId, amount and storeTo. */
    readonly getFields: RestMethod<
      typesCatalogDocument.CatalogDocumentElementGetFieldsParams,
      typesCatalogDocument.CatalogDocumentElementGetFieldsResult
    >;
    /**
     * Lists product lines of store documents by filter, for example all lines of one document.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogDocument.CatalogDocumentElementListParams,
      typesCatalogDocument.CatalogDocumentElementListResult
    >;
    /** Changes amount, purchasing price or warehouses of a product line in an unprocessed store document. */
    readonly update: RestMethod<
      typesCatalogDocument.CatalogDocumentElementUpdateParams,
      typesCatalogDocument.CatalogDocumentElementUpdateResult
    >;
  };
  /**
   * Describes store document fields in the old format; catalog.document.getFields replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.getFields.
   */
  readonly fields: RestMethod<
    typesCatalogDocument.CatalogDocumentFieldsParams,
    typesCatalogDocument.CatalogDocumentFieldsResult
  >;
  /** Describes the fields of a store document, with types and required or read-only marks. */
  readonly getFields: RestMethod<
    typesCatalogDocument.CatalogDocumentGetFieldsParams,
    typesCatalogDocument.CatalogDocumentGetFieldsResult
  >;
  /**
   * Lists store documents with type, title and status by filter, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<
    typesCatalogDocument.CatalogDocumentListParams,
    typesCatalogDocument.CatalogDocumentListResult
  >;
  readonly mode: {
    /** Tells whether inventory management is switched on, as Y or N. */
    readonly status: RestMethod<
      typesCatalogDocument.CatalogDocumentModeStatusParams,
      typesCatalogDocument.CatalogDocumentModeStatusResult
    >;
  };
  /**
   * Cancels processing of a store document the old way; catalog.document.cancel replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.cancel.
   */
  readonly unconfirm: RestMethod<
    typesCatalogDocument.CatalogDocumentUnconfirmParams,
    typesCatalogDocument.CatalogDocumentUnconfirmResult
  >;
  /** Changes date, title, number, total, comment or responsible user of a store document. */
  readonly update: RestMethod<
    typesCatalogDocument.CatalogDocumentUpdateParams,
    typesCatalogDocument.CatalogDocumentUpdateResult
  >;
}
