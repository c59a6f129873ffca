import type { JSONForm } from "@prismatic-io/spectral";
import { type Harness, startHarness } from "../../test/support/harness";
import { unknownId } from "../../test/support/ids";
import { pick } from "../../test/support/pick";
import { configForm } from "../configVariables";
import type { FormVariable } from "../configVariables/form";
import { formNames, scopeOf } from "../configVariables/form/names";
import { toInputs } from "../configVariables/toInputs";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
});
afterAll(() => harness.stop());

const store = () => harness.emulator.store;
const draft = (name: string) => [...store().drafts.values()].find((one) => one.name === name);
const instance = (name: string) => [...store().instances.values()].find((one) => one.name === name);
const formOf = async (params: Record<string, unknown>) =>
  (await pick(harness, "integrationConfigForm", params)) as unknown as JSONForm;

interface Element {
  type: string;
  label?: string;
  text?: string;
  scope?: string;
  options?: object;
  elements?: Element[];
}

describe("integrationConfigForm", () => {
  test("shows the config variables on their pages, with their defaults", async () => {
    const form = await formOf({ integrationId: draft("Order Sync")?.id });
    const { properties = {}, required } = form.schema as {
      properties: Record<string, object>;
      required: string[];
    };
    expect(properties.Greeting).toEqual({
      type: "string",
      title: "Greeting",
      description: "Opens each e-mail",
    });
    expect(properties["Order Status"]).toMatchObject({ enum: ["open", "paid", "shipped"] });
    expect(properties).not.toHaveProperty("ERP Connection");
    expect(required).toEqual([]);
    expect(form.data).toMatchObject({
      Greeting: "Hello",
      "Batch Size": 50,
      "Sync?": true,
      Recipients: ["ops@example.com"],
      "Field Map": [{ key: "sku", value: "item_number" }],
      "Import Schedule": { scheduleType: "custom", value: "0 3 * * *" },
      "Address Form": '{"country":"DE"}',
    });

    const { elements: groups = [] } = form.uiSchema as Element;
    expect(groups.map(({ type, label }) => [type, label])).toEqual([
      ["Group", "Orders"],
      ["Group", "Connections"],
      ["Group", "More"],
    ]);
    expect(groups[1]?.elements).toEqual([
      { type: "Label", text: "ERP Connection: a connection, which is set elsewhere" },
      { type: "Label", text: "Slack Connection: a connection, which is set elsewhere" },
    ]);
    expect(groups[0]?.elements?.[0]).toEqual({
      type: "Control",
      scope: "#/properties/Greeting",
      label: "Greeting",
      options: { showUnfocusedDescription: true },
    });
    expect(groups[0]?.elements?.find(({ label }) => label === "Mapping Script")?.options).toEqual({
      multi: true,
    });
  });

  test("is filled from an instance, and reads no connection", async () => {
    const params = {
      integrationId: draft("Order Sync")?.id,
      instanceId: instance("Order Sync")?.id,
    };
    const form = await formOf(params);
    expect(form.data).toMatchObject({
      Greeting: "Guten Tag",
      "Batch Size": 25,
      "Sync?": false,
      "Start Date": "2026-01-01",
      "Import Schedule": {
        scheduleType: "custom",
        value: "30 2 * * *",
        timeZone: "Europe/Berlin",
      },
      Recipients: ["ops@atlas.example", "it@atlas.example"],
    });
    expect(JSON.stringify(form)).not.toMatch(/atlas-erp-secret|atlas-client/);
  });

  test("goes into Create Instance and Update Instance Config Variables as it is", async () => {
    const integrationId = draft("Order Sync")?.id;
    const { data } = await formOf({ integrationId });
    const changed = { ...data, Greeting: "Moin", Recipients: [] };
    const created = await harness.run<{
      data: { data: { createInstance: { instance: { id: string } } } };
    }>("createInstance", {
      customerId: [...store().customers.values()].find(({ isSystem }) => !isSystem)?.id,
      integrationId,
      name: "From a form",
      configVariables: changed,
    });
    const instanceId = created.data.data.createInstance.instance.id;
    expect((await formOf({ integrationId, instanceId })).data).toEqual({
      ...changed,
      "Import Schedule": { scheduleType: "custom", value: "0 3 * * *", timeZone: "UTC" },
    });
    await harness.run("updateInstanceConfigVariables", { instanceId, configVariables: data });
    expect((await formOf({ integrationId, instanceId })).data).toMatchObject({ Greeting: "Hello" });
  });

  test("leaves out what each user sets, and says where there is nothing to set", async () => {
    const team = await formOf({ integrationId: draft("Team Notifications")?.id });
    expect(Object.keys(team.schema.properties ?? {})).toEqual(["Channel"]);
    expect(JSON.stringify(team.uiSchema)).not.toContain("My Slack");
    const labels = await formOf({ integrationId: draft("Shipping Labels")?.id });
    expect(labels).toEqual({
      schema: { type: "object", properties: {}, required: [] },
      uiSchema: {
        type: "VerticalLayout",
        elements: [{ type: "Label", text: "This integration has no config variables." }],
      },
      data: {},
    });
  });

  test("reports what is not found, and a bad ID, by its label", async () => {
    const integrationId = unknownId("Integration");
    await expect(formOf({ integrationId })).rejects.toMatchObject({
      code: "notFound",
      message: expect.stringContaining(
        `Integration Config Form: Integration ${integrationId} was not found`,
      ),
    });
    const instanceId = unknownId("Instance");
    await expect(
      formOf({ integrationId: draft("Order Sync")?.id, instanceId }),
    ).rejects.toMatchObject({ code: "notFound" });
    await expect(formOf({ integrationId: instanceId })).rejects.toMatchObject({
      code: "invalidInput",
      message: expect.stringContaining("Integration Config Form: Integration ID is the ID of"),
    });
  });
});

const variable = (key: string, more: Partial<FormVariable> = {}): FormVariable => ({
  key,
  stableKey: null,
  dataType: "STRING",
  collectionType: null,
  pickList: null,
  scopedConfigVariable: null,
  connection: null,
  ...more,
});

describe("a form's names", () => {
  test("are the keys, unless JSON Forms cannot address them", () => {
    const keys = [
      "Sync?",
      "a/b",
      "100%",
      "a.b",
      "a[0]",
      "~",
      "__proto__",
      "toString",
      "#",
      "now and then",
    ];
    expect(Object.fromEntries(formNames(keys))).toEqual({
      "Sync?": "Sync?",
      "a/b": "a/b",
      "100%": "100%",
      "a.b": "a_x2E_b",
      "a[0]": "a_x5B_0_x5D_",
      "~": "_x7E_",
      ["__proto__"]: "__proto___",
      toString: "toString_",
      "#": "#_",
      "now and then": "now and then_",
    });
    expect(scopeOf("a/b", "c~d")).toBe("#/properties/a~1b/properties/c~0d");
  });

  test("are never the key of another variable, in whatever order they come", () => {
    const keys = ["a.b", "a_x2E_b", "a_x2E_b_"];
    expect(formNames(keys).get("a.b")).toBe("a_x2E_b__");
    expect(formNames([...keys].reverse())).toEqual(formNames(keys));
    const inputs = toInputs(
      { a_x2E_b: "1", a_x2E_b__: "2" },
      keys.map((key) => variable(key)),
      "x",
    );
    expect(inputs).toEqual([
      { key: "a_x2E_b", value: "1" },
      { key: "a.b", value: "2" },
    ]);
    expect(() =>
      toInputs(
        { "a.b": "1", a_x2E_b__: "2" },
        keys.map((key) => variable(key)),
        "x",
      ),
    ).toThrow("has two values: keep one of them");
  });
});

describe("a form", () => {
  const none = new Map();

  test("requires what has no default, and takes an untouched checkbox for no", () => {
    const form = configForm(
      [
        variable("Name"),
        variable("Region", { defaultValue: "EU" }),
        variable("On", { dataType: "BOOLEAN" }),
        variable("List", { collectionType: "VALUELIST" }),
        variable("Login", { dataType: "CREDENTIAL" }),
      ],
      none,
      undefined,
    );
    expect(form.schema.required).toEqual(["Name"]);
    expect(form.data).toEqual({ Region: "EU", On: false });
    expect(form.uiSchema.elements?.at(-1)).toMatchObject({ type: "Label" });
  });

  test.each([
    ["NUMBER", "007", { type: "string", pattern: expect.any(String) }, "007"],
    ["NUMBER", "12345678901234567890", { type: "string" }, "12345678901234567890"],
    ["NUMBER", "1.5", { type: "number" }, 1.5],
    ["TIMESTAMP", "2026-01-31T08:00", { type: "string" }, "2026-01-31T08:00"],
    ["TIMESTAMP", "2026-01-31T08:00:00Z", { format: "date-time" }, "2026-01-31T08:00:00Z"],
    ["DATE", "2026-01-31", { format: "date" }, "2026-01-31"],
    ["JSONFORM", '{ "a": 1 }', { type: "string" }, '{ "a": 1 }'],
  ] as const)("shows a %s of %s so that it stays as it is", (dataType, text, schema, value) => {
    const form = configForm([variable("V", { dataType })], new Map([["V", { value: text }]]), "");
    expect(form.schema.properties?.V).toMatchObject(schema);
    expect(form.data).toEqual({ V: value });
  });

  test("leaves out what the variable can no longer hold", () => {
    const present = new Map([
      ["P", { value: "purple" }],
      ["N", { value: "many" }],
      ["L", { value: "no list" }],
    ]);
    const pickList = ["red", "green"];
    const form = configForm(
      [
        variable("P", { dataType: "PICKLIST", pickList }),
        variable("N", { dataType: "NUMBER" }),
        variable("L", { collectionType: "VALUELIST" }),
      ],
      present,
      "not JSON",
    );
    expect(form.data).toEqual({});
  });

  test.each(["[]", "{}", '[{"name":"A"}]', "[1,null]", '[{"name":"A","elements":[{"value":1}]}]'])(
    "has no groups where its pages are %s",
    (pages) => {
      const form = configForm([variable("V", { header: "About" })], none, pages);
      expect(form.uiSchema.elements?.map(({ type }) => type)).toEqual(["Label", "Control"]);
    },
  );
});
