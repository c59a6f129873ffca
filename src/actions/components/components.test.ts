import { type Harness, startHarness } from "../../../test/support/harness";

interface Component {
  id: string;
  key: string;
  label: string;
  description: string;
  category: string | null;
  public: boolean;
  versionNumber: number;
}
interface Result {
  data: { status: number; data: { components: { totalCount: number; nodes: Component[] } } };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result>("listComponents", params)).data.data.components;

describe("listComponents", () => {
  test("lists public components and the organization's own", async () => {
    const { nodes, totalCount } = await list({ fetchAll: true });
    expect(nodes).toHaveLength(totalCount);
    expect(new Set(nodes.map((node) => node.public))).toEqual(new Set([true, false]));
  });

  test("every filter filters", async () => {
    const all = (await list({ fetchAll: true })).nodes;
    const sample = all.find(({ category, description }) => category && description);
    if (!sample) throw new Error("The emulator has no component with a category.");
    const part = sample.description.slice(0, 5);
    const matching: [Record<string, unknown>, (component: Component) => boolean][] = [
      [{ key: sample.key }, ({ key }) => key === sample.key],
      [
        { labelContains: sample.label.slice(0, 3).toUpperCase() },
        ({ label }) => label.toUpperCase().includes(sample.label.slice(0, 3).toUpperCase()),
      ],
      [
        { descriptionContains: part },
        ({ description }) => description.toLowerCase().includes(part.toLowerCase()),
      ],
      [{ category: sample.category }, ({ category }) => category === sample.category],
      [{ public: "yes" }, (component) => component.public],
      [{ public: "no" }, (component) => !component.public],
    ];
    for (const [filter, matches] of matching) {
      const { nodes } = await list({ fetchAll: true, ...filter });
      expect({ filter, keys: nodes.map(({ key }) => key) }).toEqual({
        filter,
        keys: all.filter(matches).map(({ key }) => key),
      });
      expect(nodes.length).toBeGreaterThan(0);
    }
  });

  test("All Versions returns every version as a record of its own", async () => {
    expect((await list({ allVersions: true })).totalCount).toBeGreaterThan(
      (await list()).totalCount,
    );
  });

  test("refuses what is neither any, yes nor no", async () => {
    expect((await harness.fail("listComponents", { public: "both" })).message).toBe(
      'List Components: Public must be any, yes or no, but is "both".',
    );
  });
});
