import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Data } from "../resolvers/testing";
import { findingsOf } from "./validateDefinition";

const YAML = readFileSync(join(__dirname, "../../demo/orders.yml"), "utf8");

const changed = (change: (document: Data) => void): string[] => {
  const document = parse(YAML);
  change(document);
  return findingsOf(stringify(document));
};
const steps = (document: Data) => document.flows[0].steps;

test("a definition without mistakes has no findings", () => {
  expect(findingsOf(YAML)).toEqual([]);
  expect(changed(() => undefined)).toEqual([]);
});

const MISTAKES: [string, (document: Data) => void, string][] = [
  [
    "an unknown key",
    (document) => {
      document.flow = [];
    },
    '"flow" is not a known key.',
  ],
  [
    "an unknown key of a step",
    (document) => {
      steps(document)[1].input = {};
    },
    '"flows[0].steps[1].input" is not a known key.',
  ],
  [
    "no flows",
    (document) => {
      document.flows = undefined;
    },
    '"flows" is missing.',
  ],
  [
    "a flow without steps",
    (document) => {
      document.flows[0].steps = [];
    },
    '"flows[0].steps" must not be empty.',
  ],
  [
    "a flow whose steps are not a list",
    (document) => {
      document.flows[0].steps = "none";
    },
    '"flows[0].steps" must be a list.',
  ],
  [
    "no name",
    (document) => {
      document.name = undefined;
    },
    '"name" is missing.',
  ],
  [
    "a name that is not text",
    (document) => {
      document.name = ["Orders"];
    },
    '"name" must be text.',
  ],
  [
    "a switch that is not true or false",
    (document) => {
      document.flows[0].isSynchronous = "often";
    },
    '"flows[0].isSynchronous" must be true or false.',
  ],
  [
    "a step without an action",
    (document) => {
      steps(document)[1].action = undefined;
    },
    '"flows[0].steps[1].action" is missing.',
  ],
  [
    "an action without a component",
    (document) => {
      steps(document)[1].action.component = undefined;
    },
    '"flows[0].steps[1].action.component" is missing.',
  ],
  [
    "an unknown type of input",
    (document) => {
      steps(document)[1].inputs.url.type = "config";
    },
    '"flows[0].steps[1].inputs.url.type" is not one of value, reference, configVar, template, complex.',
  ],
  [
    "an unknown type of config variable",
    (document) => {
      document.requiredConfigVars[0].dataType = "text";
    },
    '"requiredConfigVars[0].dataType" is not one of',
  ],
  [
    "no trigger",
    (document) => {
      steps(document)[0].isTrigger = false;
    },
    'Flow "Receive Order" has no trigger.',
  ],
  [
    "a reference to a step that is not there",
    (document) => {
      steps(document)[1].inputs.data = { type: "reference", value: "orderRecieved.results.body" };
    },
    'Step "Write Order" of flow "Receive Order" refers to a step that does not exist: "orderRecieved.results.body".',
  ],
  [
    "a reference to a later step",
    (document) => {
      steps(document)[0].inputs = { body: { type: "reference", value: "writeOrder.results" } };
    },
    'Step "Order Received" of flow "Receive Order" refers to a step that has not run before: "writeOrder.results".',
  ],
  [
    "a template with such a reference",
    (document) => {
      steps(document)[1].inputs.data = {
        type: "template",
        value: "{{#ERP URL}}/{{$nobody.results}}",
      };
    },
    'refers to a step that does not exist: "nobody.results".',
  ],
  [
    "a reference inside of a list",
    (document) => {
      const value = [{ name: "id", type: "reference", value: "nobody.results" }];
      steps(document)[1].inputs.data = { type: "complex", value };
    },
    'refers to a step that does not exist: "nobody.results".',
  ],
  [
    "a config variable that is not there",
    (document) => {
      document.requiredConfigVars[0].key = "ERP Address";
    },
    'refers to a config variable that does not exist: "ERP URL".',
  ],
  [
    "a config page with such a config variable",
    (document) => {
      document.requiredConfigVars[0].key = "ERP Address";
    },
    'Config page "Settings" shows a config variable that does not exist: "ERP URL".',
  ],
  [
    "two steps of one name",
    (document) => {
      steps(document)[0].name = steps(document)[1].name;
    },
    'Flow "Receive Order" has two steps named "Write Order".',
  ],
  [
    "two flows of one name",
    (document) => {
      document.flows.push(document.flows[0]);
    },
    'There are two flows named "Receive Order".',
  ],
  [
    "a preprocess flow that is not there",
    (document) => {
      document.preprocessFlowName = "Route";
    },
    '"preprocessFlowName" is not the name of a flow: "Route".',
  ],
];

test.each(MISTAKES)("%s is found", (_, change, finding) => {
  expect(changed(change).join("\n")).toContain(finding);
});

test("several mistakes are all found", () => {
  const planted = MISTAKES.filter(([name]) =>
    ["an unknown key", "no name", "no trigger", "a config variable that is not there"].includes(
      name,
    ),
  );
  const found = changed((document) => {
    for (const [, change] of planted) change(document);
  }).join("\n");
  const shape = planted.filter(([name]) => name !== "no trigger");
  for (const [, , finding] of shape) expect(found).toContain(finding);
});

test.each([
  ["", "This field may not be blank."],
  ["name: [", "not valid YAML"],
  ["a: 1\na: 2", "not valid YAML"],
  ["- one", "must be a YAML mapping"],
  ["a: &x [*x]", "not valid YAML"],
])("%j is not a definition", (text, finding) => {
  expect(findingsOf(text).join("\n")).toContain(finding);
});

test("a step of a loop may refer to the loop, and a later one to a step of a branch", () => {
  expect(
    changed((document) => {
      const [trigger, write] = steps(document);
      const log = (name: string, value: string) => ({
        ...structuredClone(write),
        name,
        inputs: { message: { type: "reference", value } },
      });
      const loop = {
        ...log("For Each", "orderReceived.results.body"),
        steps: [log("In Loop", "forEach.currentItem")],
      };
      const branch = {
        ...log("[CRM] Which", "forEach.results"),
        branches: [{ name: "One", steps: [log("In Branch", "crmWhich.results")] }],
      };
      document.flows[0].steps = [trigger, loop, branch, log("Last", "inBranch.results"), write];
    }),
  ).toEqual([]);
});
