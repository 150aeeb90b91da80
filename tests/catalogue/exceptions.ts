/**
 * Documented examples and samples that do not fit their method's types, and why the types stand nevertheless. Whoever
 * makes one fit removes its entry: the test fails otherwise.
 */

const CASE = "The example capitalises names that the table has in lower case; the types follow the table.";
const LOWER = "The example has names in lower case that the table capitalises; the types follow the table.";
const POSITIONAL = "The example names the parameters otherwise than the table does; the types follow the table.";

/** Requests, by method. */
export const requests: Readonly<Record<string, string>> = {
  "bizproc.activity.delete": LOWER,
  "bizproc.activity.log": LOWER,
  "bizproc.event.send": LOWER,
  "crm.company.delete": CASE,
  "crm.company.get": CASE,
  "crm.company.list": CASE,
  "crm.company.update": CASE,
  "crm.contact.add": CASE,
  "crm.contact.delete": CASE,
  "crm.contact.get": CASE,
  "crm.contact.list": CASE,
  "crm.contact.update": CASE,
  "crm.deal.add": CASE,
  "crm.deal.delete": CASE,
  "crm.deal.get": CASE,
  "crm.deal.list": CASE,
  "crm.deal.update": CASE,
  "crm.item.add": "The example misspells isRecurring.",
  "crm.item.import": "The example misspells isRecurring.",
  "crm.lead.get": CASE,
  "crm.requisite.preset.field.delete": CASE,
  "crm.requisite.preset.field.get": CASE,
  "crm.requisite.preset.field.update": CASE,
  "crm.type.add": "The example was copied from a form: it joins two names by a bar and has booleans as text.",
  "task.comment.add": POSITIONAL,
  "task.elapseditem.getlist": "The example is a list by position, and leaves out the task, which comes first.",
  "task.item.add": POSITIONAL,
  "task.item.getdescription": "The example has a parameter of another method; the table lists none of that name.",
  "task.item.isactionallowed": POSITIONAL,
  "task.item.renew": POSITIONAL,
  "task.item.startexecution": POSITIONAL,
  "task.item.update": POSITIONAL,
  "task.logitem.list": POSITIONAL,
  "tasks.api.scrum.epic.update": "The example wraps all parameters in fields once more, id included.",
  "user.get": CASE,
  "user.search": CASE,
};

/** Responses, by method. */
export const responses: Readonly<Record<string, string>> = {};
