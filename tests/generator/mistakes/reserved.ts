/** Words that the command line has, or keeps for itself. */

import { base, edit, GET, type Mistake, SERVICE } from "../shop.ts";

/** Written out: a word that nobody reserves any more is to be noticed. */
const WORDS = [
  ...["login", "logout", "profiles", "doctor", "completion", "find", "describe", "skills", "export", "import", "exec"],
  ...["sandbox", "help", "version", "call", "methods"],
];

const HINT = `the command line keeps ${WORDS.toSorted().join(", ")} for itself.`;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Words of TypeScript are refused as such, too. */
const isKeyword = (word: string): boolean => ["export", "import"].includes(word);

function ofWord(word: string): Mistake[] {
  const name = capital(word);
  const keyword = isKeyword(word)
    ? `\nspec/shop/orders/${word}.yaml:1:7 name-collision: Function name "${word}" is reserved.
    hint: Choose another name.`
    : "";
  return [
    [
      `a service called ${word}`,
      { [`${word}/service.yaml`]: base.get(SERVICE)! },
      `spec/${word}/service.yaml:1:1 file-name: No service can be called "${word}".
    hint: Rename its folder: small letters and digits, no word of the command line.`,
    ],
    [
      `a function called ${name}`,
      {
        [`shop/orders/${word}.yaml`]: base.get(GET)!.replace("GetItem", name).replace("position: 1", "position: 9"),
      },
      `spec/shop/orders/${word}.yaml:1:7 name-collision: Function name "${name}" is taken by the command "oint shop ${word}".
    hint: Choose another name: ${HINT}${keyword}`,
    ],
    [
      `a function whose older name is ${name}`,
      edit(GET, "title: Get item", `aliases: [FetchItem, ${name}]\ntitle: Get item`),
      `spec/shop/orders/get-item.yaml:2:22 name-collision: Function name "${name}" is taken by the command "oint shop ${word}".
    hint: Choose another name: ${HINT}${keyword.replaceAll(/orders\/\w+\.yaml:1:7/g, "orders/get-item.yaml:2:22")}`,
    ],
    [
      `a command called ${word}`,
      edit(
        SERVICE,
        "words: [Shop",
        `  tools:\n    - { name: ${word}, summary: A., module: cli/connect.ts }\nwords: [Shop`,
      ),
      `spec/shop/service.yaml:11:15 name-collision: "oint shop ${word}" is a command already.
    hint: Choose another name: ${HINT}`,
    ],
  ];
}

export const reserved: Mistake[] = WORDS.flatMap(ofWord);
