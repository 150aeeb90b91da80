import { findPostOffice, getLetterTemplate, getStamp, sednLetter, sendLetter, Shop } from "oint/shop";
const shop = new Shop(Deno.args[0]!, Deno.args[1]!);
const few = { to: "Ann", name: "a.png", picture: "SGk=" };
await sendLetter(shop, few);
await sednLetter(shop, {
  ...few, to: ["Ann", "Bob"], color: "red", weight: 0, note: "", day: new Date(2024, 7, 5), papers: { b: new Blob(["Ho"]) },
});
const open: Record<string, unknown> = getLetterTemplate({ asMap: true });
const price: string = getLetterTemplate({ clear: true }).stamp.price;
const wrong = await sendLetter(shop, { ...few, picture: "?" }).catch((error) => error.message);
console.log(JSON.stringify([open, price, getStamp({ price: 2 }), await findPostOffice({ street: "5" }), wrong]));
