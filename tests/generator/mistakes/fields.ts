/** Functions whose parameters do not fit the places that they fill, and bodies that nobody could write. */

import { edit, LETTER, LETTER_TEMPLATE, type Mistake, OFFICE, STAMP } from "../shop.ts";

export const fields: Mistake[] = [
  [
    "a member that the structure does not have",
    edit(LETTER, "to: letter.color", "to: letter.colour"),
    `spec/shop/mail/send-letter.yaml:11:28 unknown-field: mail.send has no field "letter.colour".
    hint: Did you mean "color"?`,
  ],
  [
    "a member of a text",
    edit(LETTER, "to: options.note", "to: options.note.more"),
    `spec/shop/mail/send-letter.yaml:13:40 unknown-field: mail.send has no field "options.note.more".
    hint: None is known.`,
  ],
  [
    "a second place that is not there",
    edit(LETTER, "to: picture.0", "to: [picture.0, letter.nmae]"),
    `spec/shop/mail/send-letter.yaml:15:55 unknown-field: mail.send has no field "letter.nmae".
    hint: Known are: color, to, weight.`,
  ],
  [
    "a structure and a member of it",
    edit(LETTER, "to: papers,", "to: options,"),
    `spec/shop/mail/send-letter.yaml:17:30 repeated-name: Field "options" is filled by Note, too.
    hint: Send one of the two to another field.`,
  ],
  [
    "a constant for a field that is filled",
    edit(LETTER, "send: { kind: letter }", "send: { kind: letter, on: today }"),
    `spec/shop/mail/send-letter.yaml:7:27 repeated-name: Field "on" is filled by Day, too.
    hint: Send one of the two to another field.`,
  ],
  [
    "a constant for a field that is not there",
    edit(LETTER, "send: { kind: letter }", "send: { kind: letter, letter.size: big }"),
    `spec/shop/mail/send-letter.yaml:7:23 unknown-field: mail.send has no field "letter.size".
    hint: Known are: color, to, weight.`,
  ],
  [
    "a required field that no constant fills any more",
    edit(LETTER, "send: { kind: letter }\n", ""),
    `spec/shop/mail/send-letter.yaml:6:7 unmapped-field: mail.send requires "kind", which no parameter fills.
    hint: Add a parameter with to: kind.`,
  ],
  [
    "a date that nobody knows how to write",
    edit(LETTER, "format: day, ", ""),
    `spec/shop/mail/send-letter.yaml:14:16 bad-value: Nothing says how Day is written in the request.
    hint: Add format: day, moment or utc.`,
  ],
  [
    "a text with a date's format",
    edit(LETTER, 'type: text, default: ""', 'type: text, format: day, default: ""'),
    `spec/shop/mail/send-letter.yaml:13:23 bad-value: Note is no date.
    hint: Remove format.`,
  ],
  [
    "a format that is none",
    edit(LETTER, "format: day", "format: dya"),
    `spec/shop/mail/send-letter.yaml:14:30 bad-value: "params.Day.format" cannot be "dya".
    hint: Did you mean "day"?`,
  ],
  [
    "an own type without a body by hand",
    edit(LETTER, "type: text, to: letter.color", "type: text, typescript: Color, to: letter.color"),
    `spec/shop/mail/send-letter.yaml:11:24 bad-value: Only a body written by hand has its own type of Color.
    hint: Remove typescript, or add impl: custom.`,
  ],
  [
    "items of what is no list",
    edit(LETTER, "type: text, to: letter.color", "type: text, items: id, to: letter.color"),
    `spec/shop/mail/send-letter.yaml:11:24 bad-value: Color is no list.
    hint: Remove items.`,
  ],
  [
    "a server's default that is none",
    edit(LETTER, "default: 0, implied: true", "implied: true"),
    `spec/shop/mail/send-letter.yaml:12:28 bad-value: Weight has no default.
    hint: Remove implied.`,
  ],
  [
    "a place that is no path",
    edit(LETTER, "to: letter.to", "to: letter..to"),
    `spec/shop/mail/send-letter.yaml:10:41 bad-value: "params.To.to" cannot be "letter..to".
    hint: The rule: a field looks like "ID", "fields.TITLE" or "*".`,
  ],
  [
    "an older option that is another one",
    edit(LETTER, "aliases: [dya]", "aliases: [note]"),
    `spec/shop/mail/send-letter.yaml:14:62 repeated-name: Option --note is taken.
    hint: Choose another option.`,
  ],
  [
    "an older name that is another function",
    edit(LETTER, "aliases: [SednLetter]", "aliases: [GetStamp]"),
    `spec/shop/mail/send-letter.yaml:2:11 name-collision: Function name "getStamp" is taken by spec/shop/mail/get-stamp.yaml:1:7.
    hint: Rename one of the two.`,
  ],
  [
    "a file of an example without its content",
    edit(LETTER, "Picture: { text: Hi, path: a.png }", "Picture: { path: a.png }"),
    `spec/shop/mail/send-letter.yaml:27:16 bad-example: The argument of Picture is no file.
    hint: Write { text, path }, or base64 text.`,
  ],
  [
    "a body by hand that returns nobody knows what",
    edit(OFFICE, "answer: PostOffice\n", ""),
    `spec/shop/mail/find-post-office.yaml:5:1 missing-key: Nothing says what the body returns.
    hint: Add answer: <type>.`,
  ],
  [
    "an answer without a body by hand",
    edit(STAMP, "impl: build", "impl: build\nanswer: Stamp"),
    `spec/shop/mail/get-stamp.yaml:6:1 bad-value: Only a body written by hand has its own answer.
    hint: Remove answer, or add impl: custom.`,
  ],
  [
    "a result put together, and a call",
    edit(STAMP, "impl: build", "impl: build\ncall: mail.send"),
    `spec/shop/mail/get-stamp.yaml:5:1 bad-value: The function calls a method and puts a result together.
    hint: Remove call, or impl.`,
  ],
  [
    "a template with a body",
    edit(LETTER_TEMPLATE, "clear: Clear", "impl: custom\nclear: Clear"),
    `spec/shop/mail/get-letter-template.yaml:6:1 bad-value: A template needs no body.
    hint: Remove impl, or the template.`,
  ],
  [
    "an open template that no parameter opens",
    edit(LETTER_TEMPLATE, "open: AsMap", "open: AsMpa"),
    `spec/shop/mail/get-letter-template.yaml:7:7 bad-value: "AsMpa" is no boolean parameter.
    hint: Did you mean "AsMap"?`,
  ],
  [
    "a template with a list of two",
    edit(LETTER_TEMPLATE, "to: [<name>]", "to: [<name>, <name>]"),
    `spec/shop/mail/get-letter-template.yaml:5:17 bad-value: "template.to" cannot be a list.
    hint: The rule: a hint, a structure of hints, or a list of one.`,
  ],
];
