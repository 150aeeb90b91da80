// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of biconnector work on records, in the words of src/sandbox/rule/line.ts. */
export const biconnectorRules = `\
biconnector.connector.add biconnector.connector add values=fields id=id
biconnector.connector.delete biconnector.connector delete key=id missing=0 seed={"id":4}
biconnector.connector.fields - sample
biconnector.connector.get biconnector.connector get key=id at=item missing=0 seed={"id":4}
biconnector.connector.list biconnector.connector list at=. pages=page:page::50 \
asks={"filter":{"%=title":"MyConnector%","!description":""}}
biconnector.connector.update biconnector.connector update key=id values=fields missing=0 seed={"id":4}
biconnector.dataset.add biconnector.dataset add values=fields id=id
biconnector.dataset.delete biconnector.dataset delete key=id missing=1 seed={"id":4}
biconnector.dataset.fields - sample
biconnector.dataset.fields.update - sample
biconnector.dataset.get biconnector.dataset get key=id at=item missing=1 seed={"id":2}
biconnector.dataset.list biconnector.dataset list at=. pages=page:page::50 \
asks={"filter":{"%=name":"Sales%","!description":"","@sourceId":[2,4]}}
biconnector.dataset.update biconnector.dataset update key=id values=fields missing=1 seed={"id":10}
biconnector.source.add biconnector.source add values=fields id=id
biconnector.source.delete biconnector.source delete key=id missing=2 seed={"id":4}
biconnector.source.fields - sample
biconnector.source.get biconnector.source get key=id at=item missing=2 seed={"id":6}
biconnector.source.list biconnector.source list at=. pages=page:page::50 \
asks={"filter":{"%=title":"Sql%","!description":"","@connectorId":[2,4]}}
biconnector.source.update biconnector.source update key=id values=fields missing=2 seed={"id":4}`;
