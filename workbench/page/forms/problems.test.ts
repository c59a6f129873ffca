import type { CatalogInput } from "../../shared/api";
import { atInput, inputOfError } from "./problems";

const input = (key: string, label: string): CatalogInput => ({
  key,
  label,
  type: "string",
  comments: "",
  required: false,
  default: "",
});

const ENTRY = {
  label: "List Instances",
  inputs: [
    input("customerId", "Customer ID"),
    input("external", "External Customer ID"),
    input("name", "Name"),
    input("nameContains", "Name Contains"),
  ],
};

test("a message names its input after the label of the action", () => {
  expect(inputOfError(ENTRY, 'List Instances: Customer ID "x" is not an ID.')).toBe("customerId");
});

test("of labels at one place the longest is meant", () => {
  expect(inputOfError(ENTRY, "List Instances: Name Contains is too long.")).toBe("nameContains");
  expect(inputOfError(ENTRY, "List Instances: External Customer ID is odd.")).toBe("external");
});

test("of several inputs the first one is meant", () => {
  expect(inputOfError(ENTRY, "List Instances: Name and Customer ID exclude each other.")).toBe(
    "name",
  );
});

test("a part of a word is not a label, and other messages name no input", () => {
  expect(inputOfError(ENTRY, "List Instances: Names are missing.")).toBeUndefined();
  expect(inputOfError(ENTRY, "Something else: Name is missing.")).toBeUndefined();
  expect(inputOfError(ENTRY, "List Instances: Prismatic denied access.")).toBeUndefined();
});

test("at the input, the label of the action is left out", () => {
  expect(atInput(ENTRY, "List Instances: Name is missing.")).toBe("Name is missing.");
  expect(atInput(ENTRY, "List Instances failed.")).toBe("List Instances failed.");
});
