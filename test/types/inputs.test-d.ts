/**
 * What the types of inputs and their cleaners promise. `npm run typecheck` compiles this file and
 * nothing runs it: a mistake that compiles is an unused `@ts-expect-error`, which is an error.
 */
import {
  cleanBoolean,
  cleanChoice,
  cleanDateTime,
  cleanInteger,
  cleanJson,
  cleanJsonObject,
  cleanText,
  cleanTextList,
} from "../../src/inputs/clean";
import { id, integer, required, requiredId, requiredText, text } from "../../src/inputs/fields";
import { cleanId } from "../../src/inputs/ids";
import type { Params } from "../../src/steps/defineAction";

/** Compiles only where both are the same type. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>(): void => {};

// A cleaner accepts anything and returns one type, or undefined for a blank value.

const texts = cleanText("Text");
const booleans = cleanBoolean("Boolean");
const integers = cleanInteger("Integer");
const dates = cleanDateTime("Date");
const lists = cleanTextList("List");
const objects = cleanJsonObject("Object");
const json = cleanJson("JSON");
const choices = cleanChoice("Choice", ["one", "two"] as const);

holds<Same<Parameters<typeof texts>[0], unknown>>();
holds<Same<ReturnType<typeof texts>, string | undefined>>();
holds<Same<ReturnType<typeof booleans>, boolean | undefined>>();
holds<Same<ReturnType<typeof integers>, number | undefined>>();
holds<Same<ReturnType<typeof dates>, string | undefined>>();
holds<Same<ReturnType<typeof lists>, string[] | undefined>>();
holds<Same<ReturnType<typeof objects>, Record<string, unknown> | undefined>>();
holds<Same<ReturnType<typeof json>, unknown>>();
holds<Same<ReturnType<typeof choices>, "one" | "two" | undefined>>();
// @ts-expect-error a blank value is undefined, so that it is not always text
holds<Same<ReturnType<typeof texts>, string>>();

// What is required is never undefined.

const requiredTexts = required("Text", texts);
holds<Same<ReturnType<typeof requiredTexts>, string>>();
// @ts-expect-error it is a text
holds<Same<ReturnType<typeof requiredTexts>, number>>();

// An ID is that of a type of the API.

cleanId("ID", "Instance", "Customer");
// @ts-expect-error a type is needed
cleanId("ID");
// @ts-expect-error the API has no such type
cleanId("ID", "Instanze");

// Params of an action have the types of its cleaners.

const shown = { label: "Label", comments: "Comments." };
const inputs = {
  text: text(shown),
  requiredText: requiredText(shown),
  id: id(shown, "User"),
  requiredId: requiredId(shown, "User"),
  integer: integer(shown),
};
type P = Params<typeof inputs>;

holds<Same<P["text"], string | undefined>>();
holds<Same<P["requiredText"], string>>();
holds<Same<P["id"], string | undefined>>();
holds<Same<P["requiredId"], string>>();
holds<Same<P["integer"], number | undefined>>();
// @ts-expect-error there is no such input
export type Unknown = P["unknown"];
