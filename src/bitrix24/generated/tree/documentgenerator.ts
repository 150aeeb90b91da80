// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesDocumentgenerator from "../types/documentgenerator.ts";

/** Methods of Bitrix24 whose names begin with `documentgenerator`. */
export interface DocumentgeneratorRestMethodsTree {
  readonly document: {
    /** Generates a document from a template and field values and returns its download links. */
    readonly add: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentAddParams,
      typesDocumentgenerator.DocumentgeneratorDocumentAddResult
    >;
    /** Deletes a generated document by ID; its template stays. */
    readonly delete: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentDeleteParams,
      typesDocumentgenerator.DocumentgeneratorDocumentDeleteResult
    >;
    /** Turns the public link of a generated document on or off and returns that link. */
    readonly enablepublicurl: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentEnablepublicurlParams,
      typesDocumentgenerator.DocumentgeneratorDocumentEnablepublicurlResult
    >;
    /** Returns one generated document with its title, number, public link and download links. */
    readonly get: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentGetParams,
      typesDocumentgenerator.DocumentgeneratorDocumentGetResult
    >;
    /** Returns the fields of a generated document with their current values, groups and defaults. */
    readonly getfields: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentGetfieldsParams,
      typesDocumentgenerator.DocumentgeneratorDocumentGetfieldsResult
    >;
    /**
     * Lists generated documents by template, number, date or other fields, page by page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentListParams,
      typesDocumentgenerator.DocumentgeneratorDocumentListResult
    >;
    /** Regenerates an existing document with new field values or stamps and returns its links. */
    readonly update: RestMethod<
      typesDocumentgenerator.DocumentgeneratorDocumentUpdateParams,
      typesDocumentgenerator.DocumentgeneratorDocumentUpdateResult
    >;
  };
  readonly numerator: {
    /** Creates a numbering rule for documents with a format such as INV-{NUMBER} and counter settings. */
    readonly add: RestMethod<
      typesDocumentgenerator.DocumentgeneratorNumeratorAddParams,
      typesDocumentgenerator.DocumentgeneratorNumeratorAddResult
    >;
    /** Deletes a document numbering rule by ID; needs the right to edit document templates. */
    readonly delete: RestMethod<
      typesDocumentgenerator.DocumentgeneratorNumeratorDeleteParams,
      typesDocumentgenerator.DocumentgeneratorNumeratorDeleteResult
    >;
    /** Returns one document numbering rule with its format and counter settings. */
    readonly get: RestMethod<
      typesDocumentgenerator.DocumentgeneratorNumeratorGetParams,
      typesDocumentgenerator.DocumentgeneratorNumeratorGetResult
    >;
    /**
     * Lists the numbering rules of generated documents with format and counter settings, page by page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesDocumentgenerator.DocumentgeneratorNumeratorListParams,
      typesDocumentgenerator.DocumentgeneratorNumeratorListResult
    >;
    /** Changes the name, format or counter settings of a document numbering rule. */
    readonly update: RestMethod<
      typesDocumentgenerator.DocumentgeneratorNumeratorUpdateParams,
      typesDocumentgenerator.DocumentgeneratorNumeratorUpdateResult
    >;
  };
  readonly region: {
    /** Creates a custom country for document templates with date and name formats and own phrases. */
    readonly add: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRegionAddParams,
      typesDocumentgenerator.DocumentgeneratorRegionAddResult
    >;
    /** Deletes a custom country of document templates; refused while templates are linked to it. */
    readonly delete: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRegionDeleteParams,
      typesDocumentgenerator.DocumentgeneratorRegionDeleteResult
    >;
    /** Returns one country of document templates with language, date and name formats and phrases. */
    readonly get: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRegionGetParams,
      typesDocumentgenerator.DocumentgeneratorRegionGetResult
    >;
    /** Lists the countries for document templates, both built-in and custom, with their formats. */
    readonly list: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRegionListParams,
      typesDocumentgenerator.DocumentgeneratorRegionListResult
    >;
    /** Changes the title, language, formats or phrases of a custom country of document templates. */
    readonly update: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRegionUpdateParams,
      typesDocumentgenerator.DocumentgeneratorRegionUpdateResult
    >;
  };
  readonly role: {
    /** Creates an access role for documents and templates with permission levels and returns it. */
    readonly add: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRoleAddParams,
      typesDocumentgenerator.DocumentgeneratorRoleAddResult
    >;
    /** Deletes an access role of the document generator by ID. */
    readonly delete: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRoleDeleteParams,
      typesDocumentgenerator.DocumentgeneratorRoleDeleteResult
    >;
    /** Assigns document generator roles to users and departments, replacing all earlier assignments. */
    readonly fillaccesses: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRoleFillaccessesParams,
      typesDocumentgenerator.DocumentgeneratorRoleFillaccessesResult
    >;
    /** Returns one document generator role with its permissions on settings, templates and documents. */
    readonly get: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRoleGetParams,
      typesDocumentgenerator.DocumentgeneratorRoleGetResult
    >;
    /**
     * Lists the access roles of the document generator with ID, name and code; depends on the plan.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRoleListParams,
      typesDocumentgenerator.DocumentgeneratorRoleListResult
    >;
    /** Changes the name, code or permissions of a document generator role and returns it. */
    readonly update: RestMethod<
      typesDocumentgenerator.DocumentgeneratorRoleUpdateParams,
      typesDocumentgenerator.DocumentgeneratorRoleUpdateResult
    >;
  };
  readonly template: {
    /** Uploads a DOCX file as a document template with a numbering rule, country and users; returns it. */
    readonly add: RestMethod<
      typesDocumentgenerator.DocumentgeneratorTemplateAddParams,
      typesDocumentgenerator.DocumentgeneratorTemplateAddResult
    >;
    /** Deletes a document template of the document generator by ID. */
    readonly delete: RestMethod<
      typesDocumentgenerator.DocumentgeneratorTemplateDeleteParams,
      typesDocumentgenerator.DocumentgeneratorTemplateDeleteResult
    >;
    /** Returns one document template with its country, numbering rule, users and download link. */
    readonly get: RestMethod<
      typesDocumentgenerator.DocumentgeneratorTemplateGetParams,
      typesDocumentgenerator.DocumentgeneratorTemplateGetResult
    >;
    /** Lists the fields to fill in a document template; fails if the template has been deleted. */
    readonly getfields: RestMethod<
      typesDocumentgenerator.DocumentgeneratorTemplateGetfieldsParams,
      typesDocumentgenerator.DocumentgeneratorTemplateGetfieldsResult
    >;
    /**
     * Lists document templates by name, code, country or active flag, page by page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesDocumentgenerator.DocumentgeneratorTemplateListParams,
      typesDocumentgenerator.DocumentgeneratorTemplateListResult
    >;
    /** Replaces the file or changes the name, numbering, country or users of a document template. */
    readonly update: RestMethod<
      typesDocumentgenerator.DocumentgeneratorTemplateUpdateParams,
      typesDocumentgenerator.DocumentgeneratorTemplateUpdateResult
    >;
  };
}
