// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.userfield. */
export const crmUserfieldSamples = {
  "crm.userfield.enumeration.fields":
'{"result":{"ID":{"type":"int","title":"ID","isReadOnly":true},"SORT":{"type":"int","title":"Sorting"},"VALUE":{"type"\
:"string","title":"Value"},"DEF":{"type":"string","title":"Default Value"},"DEL":{"type":"string","title":"Element \
Deletion Flag"}}}',
  "crm.userfield.fields":
'{"result":{"ID":{"type":"int","title":"ID","isReadOnly":true},"ENTITY_ID":{"type":"string","title":"Object","isImmuta\
ble":true},"FIELD_NAME":{"type":"string","title":"Code","isImmutable":true},"USER_TYPE_ID":{"type":"string","title":"D\
ata Type","isImmutable":true},"XML_ID":{"type":"string","title":"External ID (XML \
ID)"},"SORT":{"type":"int","title":"Sorting"},"MULTIPLE":{"type":"char","title":"Multiple"},"MANDATORY":{"type":"char"\
,"title":"Mandatory"},"SHOW_FILTER":{"type":"char","title":"Show in list \
filter"},"SHOW_IN_LIST":{"type":"char","title":"Show in list"},"EDIT_IN_LIST":{"type":"char","title":"Allow user \
editing"},"IS_SEARCHABLE":{"type":"char","title":"Field values are \
searchable"},"EDIT_FORM_LABEL":{"type":"string","title":"Label in edit \
form"},"LIST_COLUMN_LABEL":{"type":"string","title":"Header in \
list"},"LIST_FILTER_LABEL":{"type":"string","title":"Filter label in \
list"},"ERROR_MESSAGE":{"type":"string","title":"Error message"},"HELP_MESSAGE":{"type":"string","title":"Help"},"LIST\
":{"type":"uf_enum_element","title":"List elements","isMultiple":true},"SETTINGS":{"type":"object","title":"Additional \
settings (dependent on type)"}}}',
  "crm.userfield.settings.fields":
'{"result":{"DEFAULT_VALUE":{"type":"double","title":"Default \
Value"},"PRECISION":{"type":"int","title":"Precision"}}}',
  "crm.userfield.types":
'{"result":[{"ID":"string","title":"String"},{"ID":"integer","title":"Integer"},{"ID":"double","title":"Number"},{"ID"\
:"boolean","title":"Yes/No"},{"ID":"enumeration","title":"List"},{"ID":"datetime","title":"Date/Time"},{"ID":"date","t\
itle":"Date"},{"ID":"money","title":"Money"},{"ID":"url","title":"Link"},{"ID":"address","title":"Google Maps \
Address"},{"ID":"file","title":"File"},{"ID":"employee","title":"Binding to User"},{"ID":"crm_status","title":"Binding \
to CRM Directories"},{"ID":"iblock_section","title":"Binding to Information Block \
Sections"},{"ID":"iblock_element","title":"Binding to Information Block Elements"},{"ID":"crm","title":"Binding to CRM \
Entities"}]}',
};
