import { cleanId, idType } from "./ids";

const encode = (text: string) => Buffer.from(text).toString("base64");
const instance = encode("Instance:6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9");
const customer = encode("Customer:6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9");
const clean = cleanId("Instance ID", "Instance");

test("idType reads the type from an ID, and none from anything else", () => {
  expect(idType(instance)).toBe("Instance");
  expect(idType(encode("Something:1-2"))).toBe("Something");
  for (const text of ["", "hello world", encode("no colon"), encode("lower:1"), "%%%"]) {
    expect(idType(text)).toBeUndefined();
  }
});

test("An ID of the wanted type passes, without surrounding spaces", () => {
  expect(clean(` ${instance}\n`)).toBe(instance);
  expect(clean("")).toBeUndefined();
});

test("An ID of another type is reported with both types", () => {
  expect(() => clean(customer)).toThrow(
    "Instance ID is the ID of a customer. Enter the ID of an instance.",
  );
});

test("Several wanted types are listed", () => {
  expect(() =>
    cleanId("Config Variable ID", "InstanceConfigVariable", "UserLevelConfigVariable")(customer),
  ).toThrow("Enter the ID of an instance's config variable or a user-level config variable.");
});

test.each([
  ["6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9", "is a bare UUID"],
  ["https://app.prismatic.io/instances/SW5", "is a URL"],
  ["My Instance", 'is not the ID of an instance: "My Instance"'],
])("%s %s", (given, message) => {
  expect(() => clean(given)).toThrow(`Instance ID ${message}`);
  expect(() => clean(given)).toThrow(
    'starts with "SW5zdGFuY2U6": id in the results of List Instances.',
  );
});

test("A type that is not known here is left to the API", () => {
  const future = encode("InstanceV2:6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9");
  expect(clean(future)).toBe(future);
});
