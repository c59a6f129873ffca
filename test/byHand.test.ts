import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse } from "graphql";
import { missingByHand, type Written, written } from "../scripts/generate/byHand";
import { recordExamples } from "../scripts/generate/examples";
import { folderOfAction } from "../scripts/lib/actionFiles";
import { actions } from "../src/actions";
import { InvalidInputError } from "../src/errors";
import { operationsOf } from "../src/steps/defineAction";

const inputs = {
  connection: { required: true },
  groupId: { required: true },
  name: { required: false },
};
const schema = buildSchema(readFileSync(join(__dirname, "../schema/prismatic.graphql"), "utf8"));
const update = { updateShift: { display: { label: "Update Shift" }, inputs } };
const sent = new Map([
  ["updateShift", [{ text: "mutation { updateShift(input: {}) { errors { field } } }" }]],
]);
const nothing: Written = {
  folderOf: () => "shifts",
  answers: () => false,
  unknownTypes: () => ["Shift"],
  contract: {},
  params: {},
  notes: {},
  listed: new Set(),
  changelog: "",
};

test("all that a new action lacks is said at once, with the file that it belongs into", () => {
  expect(missingByHand(update, sent, nothing)?.split("\n")).toEqual([
    "updateShift lacks, in",
    "  emulator/resolvers/: RootMutation.updateShift",
    "  src/inputs/ids.ts: Shift in TYPE_NAMES",
    "  test/support/contract.ts, in the group of its resource, or a new one:",
    "    updateShift: {",
    '      label: "Update Shift",',
    '      required: ["groupId"],',
    '      optional: ["name"],',
    "      paged: false,",
    "    },",
    "  test/support/params.ts: updateShift with params that succeed on the seeded emulator",
    "  scripts/generate/docs/notes/shifts.ts, a new file for index.ts there: updateShift with its consequence, its own errors and related actions",
    '  scripts/generate/readme.ts: "updateShift" in JOBS, with the job that it does',
    "  CHANGELOG.md, under Unreleased: **Update Shift**",
    "",
    "Then run `npm run generate` again.",
  ]);
});

test("what is there is not asked for", () => {
  const all: Written = {
    folderOf: () => "shifts",
    unknownTypes: () => [],
    answers: (field) => field === "RootMutation.updateShift",
    contract: { updateShift: {} },
    params: { updateShift: {} },
    notes: { updateShift: {} },
    listed: new Set(["updateShift"]),
    changelog: "- **Update Shift** updates a shift.",
  };
  expect(missingByHand(update, sent, all)).toBeUndefined();
  const notes = { createShift: {} };
  expect(missingByHand(update, sent, { ...all, notes })).toMatch(
    /^updateShift lacks, in\n {2}scripts\/generate\/docs\/notes\/shifts.ts: updateShift.*\n\nThen/,
  );
});

test("the entry of a list's contract leaves out the inputs that every list has", () => {
  const list = {
    listShifts: {
      display: { label: "List Shifts" },
      inputs: { connection: {}, name: {}, fetchAll: {}, maxRecords: {}, first: {}, offset: {} },
    },
  };
  expect(missingByHand(list, new Map(), nothing)).toContain(
    ["required: [],", 'optional: ["name"],', "paged: true,"].join("\n      "),
  );
});

test("the notes of an action are in the file that is called as its folder", () => {
  const folder = join(__dirname, "../scripts/generate/docs/notes");
  const misplaced = Object.keys(actions).filter((key) => {
    const text = readFileSync(join(folder, `${folderOfAction(key)}.ts`), "utf8");
    return !text.includes(`\n  ${key}: {`);
  });
  expect(misplaced).toEqual([]);
});

test("params with which an action fails are reported with what the action says", async () => {
  const perform = async () => {
    throw new InvalidInputError("Get Customer: Customer ID is required.", "Customer ID");
  };
  await expect(recordExamples({ getCustomer: { perform } })).rejects.toThrow(
    "getCustomer fails on the emulator with its params of test/support/params.ts:\n  Get Customer: Customer ID is required.\nWhere no seeded record fits, add one",
  );
});

test("no action of the component lacks anything, and the emulator's resolvers are looked at", () => {
  const changelog = readFileSync(join(__dirname, "../CHANGELOG.md"), "utf8");
  const here = written(changelog, schema);
  expect(missingByHand(actions, operationsOf, here)).toBeUndefined();
  expect(here.answers("RootQuery.instances")).toBe(true);
  expect(here.answers("RootQuery.shifts")).toBe(false);
  expect(here.unknownTypes(parse("{ instances { nodes { id } } }"))).toEqual([]);
});
