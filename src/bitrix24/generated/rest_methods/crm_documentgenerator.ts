// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmDocumentgeneratorDocumentAddParams,
  CrmDocumentgeneratorDocumentAddResult,
  CrmDocumentgeneratorDocumentDeleteParams,
  CrmDocumentgeneratorDocumentDeleteResult,
  CrmDocumentgeneratorDocumentEnablepublicurlParams,
  CrmDocumentgeneratorDocumentEnablepublicurlResult,
  CrmDocumentgeneratorDocumentGetfieldsParams,
  CrmDocumentgeneratorDocumentGetfieldsResult,
  CrmDocumentgeneratorDocumentGetParams,
  CrmDocumentgeneratorDocumentGetResult,
  CrmDocumentgeneratorDocumentListParams,
  CrmDocumentgeneratorDocumentListResult,
  CrmDocumentgeneratorDocumentUpdateParams,
  CrmDocumentgeneratorDocumentUpdateResult,
  CrmDocumentgeneratorDocumentUploadParams,
  CrmDocumentgeneratorDocumentUploadResult,
  CrmDocumentgeneratorNumeratorAddParams,
  CrmDocumentgeneratorNumeratorAddResult,
  CrmDocumentgeneratorNumeratorDeleteParams,
  CrmDocumentgeneratorNumeratorDeleteResult,
  CrmDocumentgeneratorNumeratorGetParams,
  CrmDocumentgeneratorNumeratorGetResult,
  CrmDocumentgeneratorNumeratorListParams,
  CrmDocumentgeneratorNumeratorListResult,
  CrmDocumentgeneratorNumeratorUpdateParams,
  CrmDocumentgeneratorNumeratorUpdateResult,
  CrmDocumentgeneratorTemplateAddParams,
  CrmDocumentgeneratorTemplateAddResult,
  CrmDocumentgeneratorTemplateDeleteParams,
  CrmDocumentgeneratorTemplateDeleteResult,
  CrmDocumentgeneratorTemplateGetfieldsParams,
  CrmDocumentgeneratorTemplateGetfieldsResult,
  CrmDocumentgeneratorTemplateGetParams,
  CrmDocumentgeneratorTemplateGetResult,
  CrmDocumentgeneratorTemplateListParams,
  CrmDocumentgeneratorTemplateListResult,
  CrmDocumentgeneratorTemplateUpdateParams,
  CrmDocumentgeneratorTemplateUpdateResult,
} from "../types/crm_documentgenerator.ts";

/** Methods of Bitrix24 whose names begin with `crm.documentgenerator`. */
export interface CrmDocumentgeneratorRestMethods {
  /** Generates a document for a CRM item from a template; PDF and image links may appear a little later. */
  "crm.documentgenerator.document.add": {
    params: CrmDocumentgeneratorDocumentAddParams;
    result: CrmDocumentgeneratorDocumentAddResult;
  };
  /** Deletes a document generated for a CRM item; needs edit access to documents. */
  "crm.documentgenerator.document.delete": {
    params: CrmDocumentgeneratorDocumentDeleteParams;
    result: CrmDocumentgeneratorDocumentDeleteResult;
  };
  /** Turns the public link of a CRM document on or off and returns the link. */
  "crm.documentgenerator.document.enablepublicurl": {
    params: CrmDocumentgeneratorDocumentEnablepublicurlParams;
    result: CrmDocumentgeneratorDocumentEnablepublicurlResult;
  };
  /** Returns a CRM document with its number, template and links to the file, PDF and image. */
  "crm.documentgenerator.document.get": {
    params: CrmDocumentgeneratorDocumentGetParams;
    result: CrmDocumentgeneratorDocumentGetResult;
  };
  /** Shows a CRM document's fields and values, recalculated with trial values that are not saved. */
  "crm.documentgenerator.document.getfields": {
    params: CrmDocumentgeneratorDocumentGetfieldsParams;
    result: CrmDocumentgeneratorDocumentGetfieldsResult;
  };
  /** Lists CRM documents filtered by item, template, number and so on, in pages of 50. */
  "crm.documentgenerator.document.list": {
    params: CrmDocumentgeneratorDocumentListParams;
    result: CrmDocumentgeneratorDocumentListResult;
  };
  /** Regenerates a CRM document with new field values or with stamps switched on or off. */
  "crm.documentgenerator.document.update": {
    params: CrmDocumentgeneratorDocumentUpdateParams;
    result: CrmDocumentgeneratorDocumentUpdateResult;
  };
  /** Attaches a ready-made DOCX file, optionally with PDF and image, to a CRM item as a document. */
  "crm.documentgenerator.document.upload": {
    params: CrmDocumentgeneratorDocumentUploadParams;
    result: CrmDocumentgeneratorDocumentUploadResult;
  };
  /** Creates a numbering rule for CRM documents from a template such as INV-{NUMBER}. */
  "crm.documentgenerator.numerator.add": {
    params: CrmDocumentgeneratorNumeratorAddParams;
    result: CrmDocumentgeneratorNumeratorAddResult;
  };
  /** Deletes a numbering rule of CRM documents; needs the right to change templates. */
  "crm.documentgenerator.numerator.delete": {
    params: CrmDocumentgeneratorNumeratorDeleteParams;
    result: CrmDocumentgeneratorNumeratorDeleteResult;
  };
  /** Returns a numbering rule of CRM documents with its template and counter settings. */
  "crm.documentgenerator.numerator.get": {
    params: CrmDocumentgeneratorNumeratorGetParams;
    result: CrmDocumentgeneratorNumeratorGetResult;
  };
  /** Lists the numbering rules of CRM documents with their counter settings, in pages of 50. */
  "crm.documentgenerator.numerator.list": {
    params: CrmDocumentgeneratorNumeratorListParams;
    result: CrmDocumentgeneratorNumeratorListResult;
  };
  /** Changes the name, template or counter settings of a CRM document numbering rule. */
  "crm.documentgenerator.numerator.update": {
    params: CrmDocumentgeneratorNumeratorUpdateParams;
    result: CrmDocumentgeneratorNumeratorUpdateResult;
  };
  /** Uploads a DOCX template for CRM documents and ties it to a numerator, region and object types. */
  "crm.documentgenerator.template.add": {
    params: CrmDocumentgeneratorTemplateAddParams;
    result: CrmDocumentgeneratorTemplateAddResult;
  };
  /** Deletes a CRM document template; no new documents can be made from it afterwards. */
  "crm.documentgenerator.template.delete": {
    params: CrmDocumentgeneratorTemplateDeleteParams;
    result: CrmDocumentgeneratorTemplateDeleteResult;
  };
  /** Returns a CRM document template with its object types, region and download link. */
  "crm.documentgenerator.template.get": {
    params: CrmDocumentgeneratorTemplateGetParams;
    result: CrmDocumentgeneratorTemplateGetResult;
  };
  /** Lists the fields of a CRM document template with the values they take for a given item. */
  "crm.documentgenerator.template.getfields": {
    params: CrmDocumentgeneratorTemplateGetfieldsParams;
    result: CrmDocumentgeneratorTemplateGetfieldsResult;
  };
  /** Lists CRM document templates that pass a filter, keyed by ID, in pages of 50. */
  "crm.documentgenerator.template.list": {
    params: CrmDocumentgeneratorTemplateListParams;
    result: CrmDocumentgeneratorTemplateListResult;
  };
  /** Changes a CRM document template - file, name, numerator, object types, access or activity. */
  "crm.documentgenerator.template.update": {
    params: CrmDocumentgeneratorTemplateUpdateParams;
    result: CrmDocumentgeneratorTemplateUpdateResult;
  };
}
