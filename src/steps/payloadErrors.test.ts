import { RejectedError, UnexpectedResponseError } from "../errors";
import { requireNoPayloadErrors, withSafeErrors } from "./payloadErrors";

const labels = {
  instanceId: "Instance ID",
  customerId: "Customer ID",
  userIds: "Users",
  name: "Name",
  description: "Notes",
};
const payload = (...errors: [field: string, ...messages: string[]][]) => ({
  errors: errors.map(([field, ...messages]) => ({ field, messages })),
});

/** The error of such a payload. */
function rejection(
  errors: Parameters<typeof payload>,
  { sent = {} as unknown, labels: own = labels as Record<string, string>, advice = {} } = {},
): RejectedError {
  try {
    const given = Object.keys(advice).length > 0 ? (advice as never) : undefined;
    requireNoPayloadErrors(payload(...errors), own, sent, given);
  } catch (error) {
    expect(error).toBeInstanceOf(RejectedError);
    return error as RejectedError;
  }
  throw new Error("Expected a rejection.");
}

const PREFIX = "Prismatic rejected the request; nothing was changed. ";

test.each<[string, Parameters<typeof payload>, string]>([
  ["an input of that name", [["name", "Taken."]], "Name: Taken."],
  [
    "another label than the field",
    [["description", "Too long."]],
    "Notes (description): Too long.",
  ],
  ["an ID", [["customer", "Locked."]], "Customer ID (customer): Locked."],
  ["a list of IDs", [["users", "Too many."]], "Users: Too many."],
  ["the record's own ID", [["id", "Locked."]], "Instance ID (id): Locked."],
  ["a field without an input", [["labels", "Too many."]], "labels: Too many."],
  ["no field in particular", [["__all__", "Not allowed."]], "Not allowed."],
  ["a blank field", [["", "Not allowed."]], "Not allowed."],
  ["several messages", [["name", "Taken.", "Too short."]], "Name: Taken. Too short."],
  [
    "several fields",
    [
      ["name", "Taken."],
      ["labels", "Bad."],
    ],
    "Name: Taken. labels: Bad.",
  ],
])("an error of %s is told by its label", (_, errors, expected) => {
  expect(rejection(errors).message).toBe(PREFIX + expected);
});

test.each<[string, Parameters<typeof payload>, RegExp]>([
  ["an ID", [["customer", "Customer not found."]], /found\. Check Customer ID/],
  ["the record's own ID", [["id", "It does not exist."]], /exist\. Check Instance ID/],
  [
    "one of several",
    [
      ["name", "Taken."],
      ["customer", "No such customer."],
    ],
    /Check Customer ID/,
  ],
])("where %s is not there, the message says which to check", (_, errors, expected) => {
  expect(rejection(errors).message).toMatch(expected);
});

test("other fields that are not found are no reason to check an ID", () => {
  expect(rejection([["name", "Template not found."]]).message).toBe(
    `${PREFIX}Name: Template not found.`,
  );
  expect(rejection([["customer", "Locked."]]).message).not.toContain("Check");
});

test("without an input for its ID a record's own field keeps its name", () => {
  const { message } = rejection([["id", "It does not exist."]], { labels: { name: "Name" } });
  expect(message).toContain("id: It does not exist. Check the ID");
});

test("advice follows where one of the errors is what it is for", () => {
  const advice = { when: /taken/i, text: "Use Update Customer." };
  const errors: Parameters<typeof payload> = [
    ["name", "Too long."],
    ["externalId", "Taken."],
  ];
  expect(rejection(errors, { advice }).message).toMatch(/Taken\. Use Update Customer\.$/);
  expect(rejection([["name", "Too long."]], { advice }).message).not.toContain("Use Update");
});

test("a rejection lists its fields, and was certainly not executed", () => {
  const error = rejection([["name", "Taken."]]);
  expect(error).toMatchObject({
    outcome: "notExecuted",
    fieldErrors: [{ field: "name", messages: ["Taken."] }],
  });
});

test("secrets that were sent are shown in no part of it", () => {
  const error = rejection([["hunter22", "Value hunter22 is not valid."]], {
    sent: { password: "hunter22" },
  });
  expect(JSON.stringify([error.message, error.fieldErrors])).not.toContain("hunter22");
});

test("of very many errors the first are read", () => {
  const many = Array.from({ length: 130 }, (_, n): [string, ...string[]] => [
    `field${n}`,
    ...Array.from({ length: 12 }, (_, m) => `m${m}.`),
  ]);
  const { message, fieldErrors } = rejection(many);
  expect(fieldErrors).toHaveLength(100);
  expect(fieldErrors[0]?.messages).toHaveLength(10);
  expect(message).toMatch(/field99: m0\..* m9\. And 30 more\.$/);
  expect(rejection(many.slice(0, 100)).message).not.toContain("more");
});

test("a payload without errors is passed on", () => {
  const made = { errors: [], customer: { id: "x" } };
  expect(requireNoPayloadErrors(made, labels, {})).toEqual(made);
  expect(withSafeErrors({ ...made, errors: undefined as never }, {})).toEqual(made);
});

test.each([null, undefined])("no payload at all (%s) leaves the outcome unknown", (nothing) => {
  expect(() => requireNoPayloadErrors(nothing, labels, {})).toThrow(UnexpectedResponseError);
  expect(() => requireNoPayloadErrors(nothing, labels, {})).toThrow(
    expect.objectContaining({
      outcome: "unknown",
      message: expect.stringMatching(/^Prismatic returned no result\. \S/),
    }),
  );
});
