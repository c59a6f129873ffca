import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingByHand, type Written, written } from "../scripts/generate/byHand";
import { actions } from "../src/actions";
import { operationsOf } from "../src/steps/defineAction";

const inputs = {
  connection: { required: true },
  groupId: { required: true },
  name: { required: false },
};
const update = { updateShift: { display: { label: "Update Shift" }, inputs } };
const sent = new Map([
  ["updateShift", [{ text: "mutation { updateShift(input: {}) { errors { field } } }" }]],
]);
const nothing: Written = {
  answers: () => false,
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
    "  test/support/contract.ts, in the group of its resource:",
    "    updateShift: {",
    '      label: "Update Shift",',
    '      required: ["groupId"],',
    '      optional: ["name"],',
    "      paged: false,",
    "    },",
    "  test/support/params.ts: updateShift with params that succeed on the seeded emulator",
    "  scripts/generate/docs/notes.ts, or the file of its resource in that folder: updateShift with its consequence, its own errors and related actions",
    '  scripts/generate/readme.ts: "updateShift" in JOBS, with the job that it does',
    "  CHANGELOG.md, under Unreleased: **Update Shift**",
    "",
    "Then run `npm run generate` again.",
  ]);
});

test("what is there is not asked for", () => {
  const all: Written = {
    answers: (field) => field === "RootMutation.updateShift",
    contract: { updateShift: {} },
    params: { updateShift: {} },
    notes: { updateShift: {} },
    listed: new Set(["updateShift"]),
    changelog: "- **Update Shift** updates a shift.",
  };
  expect(missingByHand(update, sent, all)).toBeUndefined();
  expect(missingByHand(update, sent, { ...all, notes: {} })).toMatch(
    /^updateShift lacks, in\n {2}scripts\/generate\/docs\/notes.ts.*\n\nThen/,
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

test("no action of the component lacks anything, and the emulator's resolvers are looked at", () => {
  const changelog = readFileSync(join(__dirname, "../CHANGELOG.md"), "utf8");
  const here = written(changelog);
  expect(missingByHand(actions, operationsOf, here)).toBeUndefined();
  expect(here.answers("RootQuery.instances")).toBe(true);
  expect(here.answers("RootQuery.shifts")).toBe(false);
});
