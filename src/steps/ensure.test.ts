import {
  InvalidInputError,
  PrismaticConnectionError,
  RejectedError,
  UnavailableError,
} from "../errors";
import { findOrCreate, leftUnfinished, returned } from "./ensure";

const result = <T>(data: T) => Promise.resolve({ status: 200, data });
const taken = new RejectedError("Taken.", [{ field: "name", messages: ["Taken."] }], "notExecuted");

describe("findOrCreate", () => {
  test("creates nothing where there is one", async () => {
    const create = jest.fn(() => result("new"));
    expect(await findOrCreate(() => result("old"), create)).toEqual({
      status: 200,
      record: "old",
      created: false,
    });
    expect(create).not.toHaveBeenCalled();
  });

  test("creates one where there is none", async () => {
    const find = jest.fn(() => result(undefined));
    expect(await findOrCreate<string>(find, () => result("new"))).toMatchObject({
      record: "new",
      created: true,
    });
    expect(find).toHaveBeenCalledTimes(1);
  });

  test("finds the one that another run created in between", async () => {
    const found = [undefined, "other"];
    const find = () => result(found.shift());
    expect(await findOrCreate(find, () => Promise.reject(taken))).toMatchObject({
      record: "other",
      created: false,
    });
  });

  test.each([
    ["a rejection for another reason", taken, 2],
    ["a missing permission", new RejectedError("Denied.", [], "notExecuted"), 1],
    ["an outage", new UnavailableError("Down.", "unknown"), 1],
  ])("throws %s", async (_, error, lookUps) => {
    const find = jest.fn(() => result(undefined));
    await expect(findOrCreate(find, () => Promise.reject(error))).rejects.toBe(error);
    expect(find).toHaveBeenCalledTimes(lookUps);
  });
});

describe("leftUnfinished", () => {
  test.each([
    [
      new RejectedError("Prismatic rejected the request; nothing was changed. Name: Taken."),
      "It was created: Prismatic rejected the request. Name: Taken.",
    ],
    [
      new UnavailableError("Prismatic did not respond. Nothing was changed. Try later."),
      "It was created: Prismatic did not respond. Try later.",
    ],
    [new InvalidInputError("Name is required."), "It was created: Name is required."],
  ])("does not say of %s that nothing was changed", (error, message) => {
    const left = leftUnfinished("It was created:", error);
    expect(left.message).toBe(message);
    expect(left).toBeInstanceOf(error.constructor);
    expect(left).toMatchObject({ outcome: "unknown", code: error.code });
  });

  test("keeps the error of a connection one of that kind", () => {
    const error = new PrismaticConnectionError({ key: "apiKey" }, "The token is not accepted.");
    expect(leftUnfinished("It was created:", error)).toBeInstanceOf(PrismaticConnectionError);
  });
});

test("a payload without its record is not taken for a success", () => {
  expect(returned("x", "customer")).toBe("x");
  for (const nothing of [null, undefined]) {
    expect(() => returned(nothing, "customer")).toThrow(
      expect.objectContaining({
        message: "Prismatic did not return the customer. The change might have been made.",
        outcome: "unknown",
      }),
    );
  }
});
