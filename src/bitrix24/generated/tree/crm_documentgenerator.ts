// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmDocumentgenerator from "../types/crm_documentgenerator.ts";

/** Methods of Bitrix24 whose names begin with `crm.documentgenerator`. */
export interface CrmDocumentgeneratorRestMethodsTree {
  readonly document: {
    /** Generates a document for a CRM item from a template; PDF and image links may appear a little later. */
    readonly add: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentAddParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentAddResult
    >;
    /** Deletes a document generated for a CRM item; needs edit access to documents. */
    readonly delete: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentDeleteParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentDeleteResult
    >;
    /** Turns the public link of a CRM document on or off and returns the link. */
    readonly enablepublicurl: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentEnablepublicurlParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentEnablepublicurlResult
    >;
    /** Returns a CRM document with its number, template and links to the file, PDF and image. */
    readonly get: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentGetParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentGetResult
    >;
    /** Shows a CRM document's fields and values, recalculated with trial values that are not saved. */
    readonly getfields: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentGetfieldsParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentGetfieldsResult
    >;
    /**
     * Lists CRM documents filtered by item, template, number and so on, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentListParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentListResult
    >;
    /** Regenerates a CRM document with new field values or with stamps switched on or off. */
    readonly update: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentUpdateParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentUpdateResult
    >;
    /** Attaches a ready-made DOCX file, optionally with PDF and image, to a CRM item as a document. */
    readonly upload: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentUploadParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorDocumentUploadResult
    >;
  };
  readonly numerator: {
    /** Creates a numbering rule for CRM documents from a template such as INV-{NUMBER}. */
    readonly add: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorAddParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorAddResult
    >;
    /** Deletes a numbering rule of CRM documents; needs the right to change templates. */
    readonly delete: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorDeleteParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorDeleteResult
    >;
    /** Returns a numbering rule of CRM documents with its template and counter settings. */
    readonly get: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorGetParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorGetResult
    >;
    /**
     * Lists the numbering rules of CRM documents with their counter settings, in pages of 50.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorListParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorListResult
    >;
    /** Changes the name, template or counter settings of a CRM document numbering rule. */
    readonly update: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorUpdateParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorNumeratorUpdateResult
    >;
  };
  readonly template: {
    /** Uploads a DOCX template for CRM documents and ties it to a numerator, region and object types. */
    readonly add: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateAddParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateAddResult
    >;
    /** Deletes a CRM document template; no new documents can be made from it afterwards. */
    readonly delete: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateDeleteParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateDeleteResult
    >;
    /** Returns a CRM document template with its object types, region and download link. */
    readonly get: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateGetParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateGetResult
    >;
    /** Lists the fields of a CRM document template with the values they take for a given item. */
    readonly getfields: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateGetfieldsParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateGetfieldsResult
    >;
    /**
     * Lists CRM document templates that pass a filter, keyed by ID, in pages of 50.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateListParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateListResult
    >;
    /** Changes a CRM document template - file, name, numerator, object types, access or activity. */
    readonly update: RestMethod<
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateUpdateParams,
      typesCrmDocumentgenerator.CrmDocumentgeneratorTemplateUpdateResult
    >;
  };
}
