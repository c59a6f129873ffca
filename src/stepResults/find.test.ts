import { clientOf, errorOf } from "../../test/support/server";
import {
  type Stored,
  type StoredResults,
  startStoredResults,
} from "../../test/support/storedResults";
import { findResults } from "./find";

let api: StoredResults;
afterEach(() => api.stop());

const STEPS: Stored[] = [
  { name: "Get Orders", stepName: "getOrders" },
  { name: "Send Mail", stepName: "sendMail" },
];

async function find(
  name: string | undefined,
  steps = STEPS,
  execution?: { endedAt: string | null; status: string } | null,
) {
  api = await startStoredResults(steps, execution);
  return findResults(clientOf(api).client, "execution-1", name);
}
const namesOf = async (found: ReturnType<typeof find>) =>
  (await found).results.map(({ displayStepName }) => displayStepName);

test("without a name, all results are found with one query", async () => {
  expect(await namesOf(find(undefined))).toEqual(["Get Orders", "Send Mail"]);
  expect(api.queries).toHaveLength(1);
});

test.each([
  ["Send Mail", { displayStepName: "Send Mail" }],
  ["sendMail", { stepName: "sendMail" }],
])("%s is found with one query, by the name that it is likely to be", async (name, filter) => {
  expect(await namesOf(find(name))).toEqual(["Send Mail"]);
  expect(api.queries).toEqual([expect.objectContaining(filter)]);
});

test.each(["send mail", "SEND_MAIL", "sendmail", "Send-Mail"])(
  "%s is found among all steps, with a second query",
  async (name) => {
    expect(await namesOf(find(name))).toEqual(["Send Mail"]);
    expect(api.queries).toHaveLength(2);
    expect(api.queries[1]).toEqual({ stepName: undefined, displayStepName: undefined });
  },
);

test("a step that did not run is reported with those that ran", async () => {
  const error = await errorOf(find("Charge Card"));
  expect(error.code).toBe("notFound");
  expect(error.message).toContain('"Charge Card"');
  expect(error.message).toContain('"Get Orders", "Send Mail"');
  expect(error.message).toContain("execution-1");
});

test("a name that fits two steps finds neither", async () => {
  const steps = [{ name: "Send Mail" }, { name: "Send-Mail" }];
  const error = await errorOf(find("send_mail", steps));
  expect(error.code).toBe("notFound");
  expect(error.message).toContain('"Send Mail", "Send-Mail"');
});

test("an execution without results says why there might be none", async () => {
  const error = await errorOf(find("Send Mail", []));
  expect(error.code).toBe("notFound");
  expect(error.message).toContain("retention");
});

test("an execution that does not exist is not found", async () => {
  expect((await errorOf(find("Send Mail", STEPS, null))).code).toBe("notFound");
});

test("an execution that is still running is refused, with a step that helps", async () => {
  const error = await errorOf(find("Send Mail", STEPS, { endedAt: null, status: "PENDING" }));
  expect(error.code).toBe("invalidInput");
  expect(error.message).toContain("Wait for Execution");
});

test("results are in the order in which the steps ran, loops in the order of their turns", async () => {
  const at = (second: number) => `2026-01-01T00:00:0${second}Z`;
  const found = await find(undefined, [
    { name: "third", startedAt: at(2), loopPath: "10" },
    { name: "second", startedAt: at(2), loopPath: "9" },
    { name: "fourth", startedAt: at(3) },
    { name: "first", startedAt: at(1) },
  ]);
  const names = found.results.map(({ displayStepName }) => displayStepName);
  expect(names).toEqual(["first", "second", "third", "fourth"]);
});

test("a second look finds the same results under other links", async () => {
  const found = await find("Send Mail");
  api.expire();
  const [again] = await found.again();
  expect(again?.id).toBe(found.results[0]?.id);
  expect(again?.resultsUrl).not.toBe(found.results[0]?.resultsUrl);
  expect(api.queries[1]).toEqual(api.queries[0]);
});
