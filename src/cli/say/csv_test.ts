import assert from "node:assert/strict";
import { test } from "node:test";
import { csvLines } from "./csv.ts";

test("cells are quoted where a reader would take them for more than one, and nowhere else", () => {
  assert.equal(
    csvLines([["ID", "TITLE"], [1, "plain"], [2, 'a "lamp", red'], [3, "two\nlines"], [4, "cr\rhere"], [5, ""]]),
    'ID,TITLE\r\n1,plain\r\n2,"a ""lamp"", red"\r\n3,"two\nlines"\r\n4,"cr\rhere"\r\n5,\r\n',
  );
});

test("null and what is missing are empty, booleans are words, structures and lists are JSON", () => {
  assert.equal(
    csvLines([[null, undefined, true, false, 0, -1.5, { a: "x,y" }, ["ü"], []]]),
    ',,true,false,0,-1.5,"{""a"":""x,y""}","[""ü""]",[]\r\n',
  );
  assert.equal(csvLines([]), "");
  assert.equal(csvLines([["ID"], [null], [1]]), 'ID\r\n""\r\n1\r\n');
});
