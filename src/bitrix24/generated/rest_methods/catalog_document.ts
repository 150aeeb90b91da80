// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CatalogDocumentAddParams,
  CatalogDocumentAddResult,
  CatalogDocumentCancelListParams,
  CatalogDocumentCancelListResult,
  CatalogDocumentCancelParams,
  CatalogDocumentCancelResult,
  CatalogDocumentConductListParams,
  CatalogDocumentConductListResult,
  CatalogDocumentConductParams,
  CatalogDocumentConductResult,
  CatalogDocumentConfirmParams,
  CatalogDocumentConfirmResult,
  CatalogDocumentDeleteListParams,
  CatalogDocumentDeleteListResult,
  CatalogDocumentDeleteParams,
  CatalogDocumentDeleteResult,
  CatalogDocumentElementAddParams,
  CatalogDocumentElementAddResult,
  CatalogDocumentElementDeleteParams,
  CatalogDocumentElementDeleteResult,
  CatalogDocumentElementFieldsParams,
  CatalogDocumentElementFieldsResult,
  CatalogDocumentElementGetFieldsParams,
  CatalogDocumentElementGetFieldsResult,
  CatalogDocumentElementListParams,
  CatalogDocumentElementListResult,
  CatalogDocumentElementUpdateParams,
  CatalogDocumentElementUpdateResult,
  CatalogDocumentFieldsParams,
  CatalogDocumentFieldsResult,
  CatalogDocumentGetFieldsParams,
  CatalogDocumentGetFieldsResult,
  CatalogDocumentListParams,
  CatalogDocumentListResult,
  CatalogDocumentModeStatusParams,
  CatalogDocumentModeStatusResult,
  CatalogDocumentUnconfirmParams,
  CatalogDocumentUnconfirmResult,
  CatalogDocumentUpdateParams,
  CatalogDocumentUpdateResult,
} from "../types/catalog_document.ts";

/** Methods of Bitrix24 whose names begin with `catalog.document`. */
export interface CatalogDocumentRestMethods {
  /** Creates a draft store document of a given type, such as a receipt or write-off, without products. */
  "catalog.document.add": { params: CatalogDocumentAddParams; result: CatalogDocumentAddResult };
  /** Cancels the processing of a store document and so reverts its stock movements. */
  "catalog.document.cancel": { params: CatalogDocumentCancelParams; result: CatalogDocumentCancelResult };
  /** Cancels the processing of several store documents given by their ids. */
  "catalog.document.cancelList": { params: CatalogDocumentCancelListParams; result: CatalogDocumentCancelListResult };
  /** Processes a store document, so that its products change the stock of warehouses. */
  "catalog.document.conduct": { params: CatalogDocumentConductParams; result: CatalogDocumentConductResult };
  /** Processes several store documents given by their ids, moving their products in stock. */
  "catalog.document.conductList": {
    params: CatalogDocumentConductListParams;
    result: CatalogDocumentConductListResult;
  };
  /**
   * Processes a store document the old way; catalog.document.conduct replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.conduct.
   */
  "catalog.document.confirm": { params: CatalogDocumentConfirmParams; result: CatalogDocumentConfirmResult };
  /** Deletes one store document; needs the delete right for documents of its type. */
  "catalog.document.delete": { params: CatalogDocumentDeleteParams; result: CatalogDocumentDeleteResult };
  /** Deletes several store documents by ids; a processed document cannot be deleted. */
  "catalog.document.deleteList": { params: CatalogDocumentDeleteListParams; result: CatalogDocumentDeleteListResult };
  /** Adds a product line with amount, price and warehouses to a store document not yet processed. */
  "catalog.document.element.add": { params: CatalogDocumentElementAddParams; result: CatalogDocumentElementAddResult };
  /** Removes a product line from a store document that is not yet processed. */
  "catalog.document.element.delete": {
    params: CatalogDocumentElementDeleteParams;
    result: CatalogDocumentElementDeleteResult;
  };
  /**
   * Describes product line fields of store documents; catalog.document.element.getFields replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.element.getFields.
   */
  "catalog.document.element.fields": {
    params: CatalogDocumentElementFieldsParams;
    result: CatalogDocumentElementFieldsResult;
  };
  /** Describes the fields of a store document's product line, such as docId, amount and storeTo. */
  "catalog.document.element.getFields": {
    params: CatalogDocumentElementGetFieldsParams;
    result: CatalogDocumentElementGetFieldsResult;
  };
  /** Lists product lines of store documents by filter, for example all lines of one document. */
  "catalog.document.element.list": {
    params: CatalogDocumentElementListParams;
    result: CatalogDocumentElementListResult;
  };
  /** Changes amount, purchasing price or warehouses of a product line in an unprocessed store document. */
  "catalog.document.element.update": {
    params: CatalogDocumentElementUpdateParams;
    result: CatalogDocumentElementUpdateResult;
  };
  /**
   * Describes store document fields in the old format; catalog.document.getFields replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.getFields.
   */
  "catalog.document.fields": { params: CatalogDocumentFieldsParams; result: CatalogDocumentFieldsResult };
  /** Describes the fields of a store document, with types and required or read-only marks. */
  "catalog.document.getFields": { params: CatalogDocumentGetFieldsParams; result: CatalogDocumentGetFieldsResult };
  /** Lists store documents with type, title and status by filter, in pages of 50. */
  "catalog.document.list": { params: CatalogDocumentListParams; result: CatalogDocumentListResult };
  /** Tells whether inventory management is switched on, as Y or N. */
  "catalog.document.mode.status": { params: CatalogDocumentModeStatusParams; result: CatalogDocumentModeStatusResult };
  /**
   * Cancels processing of a store document the old way; catalog.document.cancel replaces it.
   * @deprecated The documentation advises against it. Use catalog.document.cancel.
   */
  "catalog.document.unconfirm": { params: CatalogDocumentUnconfirmParams; result: CatalogDocumentUnconfirmResult };
  /** Changes date, title, number, total, comment or responsible user of a store document. */
  "catalog.document.update": { params: CatalogDocumentUpdateParams; result: CatalogDocumentUpdateResult };
}
