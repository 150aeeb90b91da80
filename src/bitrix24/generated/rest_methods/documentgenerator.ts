// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  DocumentgeneratorDocumentAddParams,
  DocumentgeneratorDocumentAddResult,
  DocumentgeneratorDocumentDeleteParams,
  DocumentgeneratorDocumentDeleteResult,
  DocumentgeneratorDocumentEnablepublicurlParams,
  DocumentgeneratorDocumentEnablepublicurlResult,
  DocumentgeneratorDocumentGetfieldsParams,
  DocumentgeneratorDocumentGetfieldsResult,
  DocumentgeneratorDocumentGetParams,
  DocumentgeneratorDocumentGetResult,
  DocumentgeneratorDocumentListParams,
  DocumentgeneratorDocumentListResult,
  DocumentgeneratorDocumentUpdateParams,
  DocumentgeneratorDocumentUpdateResult,
  DocumentgeneratorNumeratorAddParams,
  DocumentgeneratorNumeratorAddResult,
  DocumentgeneratorNumeratorDeleteParams,
  DocumentgeneratorNumeratorDeleteResult,
  DocumentgeneratorNumeratorGetParams,
  DocumentgeneratorNumeratorGetResult,
  DocumentgeneratorNumeratorListParams,
  DocumentgeneratorNumeratorListResult,
  DocumentgeneratorNumeratorUpdateParams,
  DocumentgeneratorNumeratorUpdateResult,
  DocumentgeneratorRegionAddParams,
  DocumentgeneratorRegionAddResult,
  DocumentgeneratorRegionDeleteParams,
  DocumentgeneratorRegionDeleteResult,
  DocumentgeneratorRegionGetParams,
  DocumentgeneratorRegionGetResult,
  DocumentgeneratorRegionListParams,
  DocumentgeneratorRegionListResult,
  DocumentgeneratorRegionUpdateParams,
  DocumentgeneratorRegionUpdateResult,
  DocumentgeneratorRoleAddParams,
  DocumentgeneratorRoleAddResult,
  DocumentgeneratorRoleDeleteParams,
  DocumentgeneratorRoleDeleteResult,
  DocumentgeneratorRoleFillaccessesParams,
  DocumentgeneratorRoleFillaccessesResult,
  DocumentgeneratorRoleGetParams,
  DocumentgeneratorRoleGetResult,
  DocumentgeneratorRoleListParams,
  DocumentgeneratorRoleListResult,
  DocumentgeneratorRoleUpdateParams,
  DocumentgeneratorRoleUpdateResult,
  DocumentgeneratorTemplateAddParams,
  DocumentgeneratorTemplateAddResult,
  DocumentgeneratorTemplateDeleteParams,
  DocumentgeneratorTemplateDeleteResult,
  DocumentgeneratorTemplateGetfieldsParams,
  DocumentgeneratorTemplateGetfieldsResult,
  DocumentgeneratorTemplateGetParams,
  DocumentgeneratorTemplateGetResult,
  DocumentgeneratorTemplateListParams,
  DocumentgeneratorTemplateListResult,
  DocumentgeneratorTemplateUpdateParams,
  DocumentgeneratorTemplateUpdateResult,
} from "../types/documentgenerator.ts";

/** Methods of Bitrix24 whose names begin with `documentgenerator`. */
export interface DocumentgeneratorRestMethods {
  /** Generates a document from a template and field values and returns its download links. */
  "documentgenerator.document.add": {
    params: DocumentgeneratorDocumentAddParams;
    result: DocumentgeneratorDocumentAddResult;
  };
  /** Deletes a generated document by ID; its template stays. */
  "documentgenerator.document.delete": {
    params: DocumentgeneratorDocumentDeleteParams;
    result: DocumentgeneratorDocumentDeleteResult;
  };
  /** Turns the public link of a generated document on or off and returns that link. */
  "documentgenerator.document.enablepublicurl": {
    params: DocumentgeneratorDocumentEnablepublicurlParams;
    result: DocumentgeneratorDocumentEnablepublicurlResult;
  };
  /** Returns one generated document with its title, number, public link and download links. */
  "documentgenerator.document.get": {
    params: DocumentgeneratorDocumentGetParams;
    result: DocumentgeneratorDocumentGetResult;
  };
  /** Returns the fields of a generated document with their current values, groups and defaults. */
  "documentgenerator.document.getfields": {
    params: DocumentgeneratorDocumentGetfieldsParams;
    result: DocumentgeneratorDocumentGetfieldsResult;
  };
  /** Lists generated documents by template, number, date or other fields, page by page. */
  "documentgenerator.document.list": {
    params: DocumentgeneratorDocumentListParams;
    result: DocumentgeneratorDocumentListResult;
  };
  /** Regenerates an existing document with new field values or stamps and returns its links. */
  "documentgenerator.document.update": {
    params: DocumentgeneratorDocumentUpdateParams;
    result: DocumentgeneratorDocumentUpdateResult;
  };
  /** Creates a numbering rule for documents with a format such as INV-{NUMBER} and counter settings. */
  "documentgenerator.numerator.add": {
    params: DocumentgeneratorNumeratorAddParams;
    result: DocumentgeneratorNumeratorAddResult;
  };
  /** Deletes a document numbering rule by ID; needs the right to edit document templates. */
  "documentgenerator.numerator.delete": {
    params: DocumentgeneratorNumeratorDeleteParams;
    result: DocumentgeneratorNumeratorDeleteResult;
  };
  /** Returns one document numbering rule with its format and counter settings. */
  "documentgenerator.numerator.get": {
    params: DocumentgeneratorNumeratorGetParams;
    result: DocumentgeneratorNumeratorGetResult;
  };
  /** Lists the numbering rules of generated documents with format and counter settings, page by page. */
  "documentgenerator.numerator.list": {
    params: DocumentgeneratorNumeratorListParams;
    result: DocumentgeneratorNumeratorListResult;
  };
  /** Changes the name, format or counter settings of a document numbering rule. */
  "documentgenerator.numerator.update": {
    params: DocumentgeneratorNumeratorUpdateParams;
    result: DocumentgeneratorNumeratorUpdateResult;
  };
  /** Creates a custom country for document templates with date and name formats and own phrases. */
  "documentgenerator.region.add": {
    params: DocumentgeneratorRegionAddParams;
    result: DocumentgeneratorRegionAddResult;
  };
  /** Deletes a custom country of document templates; refused while templates are linked to it. */
  "documentgenerator.region.delete": {
    params: DocumentgeneratorRegionDeleteParams;
    result: DocumentgeneratorRegionDeleteResult;
  };
  /** Returns one country of document templates with language, date and name formats and phrases. */
  "documentgenerator.region.get": {
    params: DocumentgeneratorRegionGetParams;
    result: DocumentgeneratorRegionGetResult;
  };
  /** Lists the countries for document templates, both built-in and custom, with their formats. */
  "documentgenerator.region.list": {
    params: DocumentgeneratorRegionListParams;
    result: DocumentgeneratorRegionListResult;
  };
  /** Changes the title, language, formats or phrases of a custom country of document templates. */
  "documentgenerator.region.update": {
    params: DocumentgeneratorRegionUpdateParams;
    result: DocumentgeneratorRegionUpdateResult;
  };
  /** Creates an access role for documents and templates with permission levels and returns it. */
  "documentgenerator.role.add": { params: DocumentgeneratorRoleAddParams; result: DocumentgeneratorRoleAddResult };
  /** Deletes an access role of the document generator by ID. */
  "documentgenerator.role.delete": {
    params: DocumentgeneratorRoleDeleteParams;
    result: DocumentgeneratorRoleDeleteResult;
  };
  /** Assigns document generator roles to users and departments, replacing all earlier assignments. */
  "documentgenerator.role.fillaccesses": {
    params: DocumentgeneratorRoleFillaccessesParams;
    result: DocumentgeneratorRoleFillaccessesResult;
  };
  /** Returns one document generator role with its permissions on settings, templates and documents. */
  "documentgenerator.role.get": { params: DocumentgeneratorRoleGetParams; result: DocumentgeneratorRoleGetResult };
  /** Lists the access roles of the document generator with ID, name and code; depends on the plan. */
  "documentgenerator.role.list": { params: DocumentgeneratorRoleListParams; result: DocumentgeneratorRoleListResult };
  /** Changes the name, code or permissions of a document generator role and returns it. */
  "documentgenerator.role.update": {
    params: DocumentgeneratorRoleUpdateParams;
    result: DocumentgeneratorRoleUpdateResult;
  };
  /** Uploads a DOCX file as a document template with a numbering rule, country and users; returns it. */
  "documentgenerator.template.add": {
    params: DocumentgeneratorTemplateAddParams;
    result: DocumentgeneratorTemplateAddResult;
  };
  /** Deletes a document template of the document generator by ID. */
  "documentgenerator.template.delete": {
    params: DocumentgeneratorTemplateDeleteParams;
    result: DocumentgeneratorTemplateDeleteResult;
  };
  /** Returns one document template with its country, numbering rule, users and download link. */
  "documentgenerator.template.get": {
    params: DocumentgeneratorTemplateGetParams;
    result: DocumentgeneratorTemplateGetResult;
  };
  /** Lists the fields to fill in a document template; fails if the template has been deleted. */
  "documentgenerator.template.getfields": {
    params: DocumentgeneratorTemplateGetfieldsParams;
    result: DocumentgeneratorTemplateGetfieldsResult;
  };
  /** Lists document templates by name, code, country or active flag, page by page. */
  "documentgenerator.template.list": {
    params: DocumentgeneratorTemplateListParams;
    result: DocumentgeneratorTemplateListResult;
  };
  /** Replaces the file or changes the name, numbering, country or users of a document template. */
  "documentgenerator.template.update": {
    params: DocumentgeneratorTemplateUpdateParams;
    result: DocumentgeneratorTemplateUpdateResult;
  };
}
