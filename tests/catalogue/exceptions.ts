/**
 * Documented examples and samples that do not fit their method's types, and why the types stand nevertheless. Whoever
 * makes one fit removes its entry: the test fails otherwise.
 */

/** Requests, by method. */
export const requests: Readonly<Record<string, string>> = {};

/** Responses, by method. */
export const responses: Readonly<Record<string, string>> = {};

/** Further requests of pages, by method and place. */
export const furtherRequests: Readonly<Record<string, string>> = {
  "crm.contact.userfield.update request 1": "The example leaves out the id, without which nothing is changed.",
  "task.item.list request 1": "The example has small letters; the method reads its parameters by their places.",
  "task.item.update request 1": "The example has small letters; the method reads its parameters by their places.",
  "task.items.getlist request 1": "The example has small letters; the method reads its parameters by their places.",
  "userfieldconfig.add request 1": "The example is an HTTP request in which the import found no parameter.",
  "vote.AttachedVote.download request 1": "The example is an HTTP request in which the import found no parameter.",
};
