import { failingFlows } from "./failingFlows";
import type { Execution } from "./records";

let runs = 0;
const failure = (flow: string, minute: number, extra: Partial<Execution> = {}): Execution => ({
  id: `${++runs}`,
  startedAt: `2026-10-01T12:${String(minute).padStart(2, "0")}:00Z`,
  error: "Down",
  flow: { id: `id of ${flow}`, name: flow },
  integration: { id: "i1", name: "Shop" },
  instance: { id: "a", name: "Shop of A" },
  ...extra,
});

test("flows with the most failures come first, among equals the one that failed last", () => {
  const flows = failingFlows(
    [failure("Old", 1), failure("New", 5), failure("Many", 2), failure("Many", 3)],
    10,
  );
  expect(flows.map(({ flowName, failures }) => [flowName, failures])).toEqual([
    ["Many", 2],
    ["New", 1],
    ["Old", 1],
  ]);
  expect(flows[0]).toEqual({
    flowId: "id of Many",
    flowName: "Many",
    integrationName: "Shop",
    failures: 2,
    instances: 1,
    newest: "2026-10-01T12:03:00Z",
  });
});

test("versions of an integration count together, and then no single flow stands for them", () => {
  const [flow] = failingFlows(
    [
      failure("Import", 1, {
        integration: { id: "v1", name: "Shop" },
        flow: { id: "f1", name: "Import" },
      }),
      failure("Import", 2, {
        integration: { id: "v2", name: "Shop" },
        flow: { id: "f2", name: "Import" },
      }),
    ],
    10,
  );
  expect(flow).toMatchObject({ failures: 2, flowId: undefined, newest: "2026-10-01T12:02:00Z" });
});

test("flows of the same name in other integrations count apart", () => {
  const other = { integration: { id: "i2", name: "ERP" } };
  expect(failingFlows([failure("Import", 1), failure("Import", 2, other)], 10)).toHaveLength(2);
});

test("each instance counts once, and at most so many flows are returned", () => {
  const b = { instance: { id: "b", name: "Shop of B" } };
  const all = [
    failure("Import", 1),
    failure("Import", 2),
    failure("Import", 3, b),
    failure("X", 4),
  ];
  expect(failingFlows(all, 1)).toMatchObject([{ flowName: "Import", failures: 3, instances: 2 }]);
});

test("what was deleted since has no name", () => {
  const gone = { flow: null, integration: null, instance: null };
  expect(failingFlows([failure("", 1, gone)], 10)).toMatchObject([
    { flowName: "Unknown flow", integrationName: "Unknown integration", failures: 1 },
  ]);
});
