import { parseDefinition } from "./definition";

const YAML = `name: Kept
labels: [one]
requiredConfigVars:
  - { key: Colour, dataType: picklist, pickList: [red, blue] }
flows:
  - name: Flow
    steps:
      - name: Webhook
        isTrigger: true
        action: { key: webhook, component: { key: webhook-triggers } }
        inputs: { body: { type: value, value: hello } }
`;

test("what was read is read again untouched, whatever became of it meanwhile", () => {
  const first = parseDefinition(YAML);
  const asRead = JSON.stringify(first);
  for (let time = 0; time < 2; time += 1) {
    const again = parseDefinition(YAML);
    expect(JSON.stringify(again)).toBe(asRead);
    again.labels.push("two");
    again.configVariables[0]?.pickList?.push("green");
    again.flows[0]?.steps[0]?.steps.push(...(again.flows[0]?.steps ?? []));
    Object.assign(again.flows[0]?.steps[0]?.inputs ?? {}, { body: null });
    first.labels.length = 0;
  }
});

test("a rejected definition is rejected each time", () => {
  for (let time = 0; time < 2; time += 1) {
    expect(() => parseDefinition("flows: []")).toThrow('definition: The definition has no "name".');
  }
});
