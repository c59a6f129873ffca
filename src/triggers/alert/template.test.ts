import * as fc from "fast-check";
import { fillTemplate } from "../../../emulator/store/alerts";
import { deliveredIn, PAYLOAD_TEMPLATE } from "./template";

const values = {
  INSTANCE_ID: "SW5zdGFuY2U6MQ==",
  EXECUTION_ID: "SW5zdGFuY2VFeGVjdXRpb25SZXN1bHQ6MQ==",
  TRIGGER: "Execution Failed, Retry Pending",
  URL: "https://app.example/alert-monitors/1?a=b",
  NAME: "Managed: Import",
  FLOW: "Import",
  STEP: "Send",
  INSTANCE: "Orders",
  CUSTOMER: "Acme",
  CUSTOMER_EXTERNAL_ID: "acme-1",
};
const fill = (changed: Partial<typeof values> = {}) =>
  fillTemplate(PAYLOAD_TEMPLATE, { ...values, ...changed });
const expected = {
  instanceId: values.INSTANCE_ID,
  executionId: values.EXECUTION_ID,
  trigger: values.TRIGGER,
  url: values.URL,
  monitor: values.NAME,
  flow: values.FLOW,
  step: values.STEP,
  instance: values.INSTANCE,
  customer: values.CUSTOMER,
  customerExternalId: values.CUSTOMER_EXTERNAL_ID,
};

test("a filled template is JSON, and is read as it was filled", () => {
  expect(JSON.parse(fill())).toEqual(expected);
  expect(deliveredIn(fill())).toEqual(expected);
  expect(deliveredIn(Buffer.from(fill()))).toEqual(expected);
  expect(deliveredIn(JSON.parse(fill()))).toEqual(expected);
  expect(deliveredIn(JSON.stringify(JSON.parse(fill()), null, 2))).toEqual(expected);
  expect(deliveredIn(`\n${fill().slice(0, -1)} } \n`)).toEqual(expected);
});

const name = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    'Say "hi"',
    "a\\b",
    "line\nbreak\ttab",
    '"',
    "\\",
    '"}',
    '","instanceId":"other',
    "$NAME",
    "Zoë 🐙",
  ),
);

test("names of any form, put in as they are, change no ID and not each other", () => {
  fc.assert(
    fc.property(name, name, name, (monitor, flow, customer) => {
      // A value that reads like JSON's escapes is one: which it was cannot be known.
      fc.pre(![monitor, flow, customer].some((text) => text.includes("\\")));
      const delivered = deliveredIn(fill({ NAME: monitor, FLOW: flow, CUSTOMER: customer }));
      expect(delivered).toEqual({ ...expected, monitor, flow, customer });
    }),
    { numRuns: 1_000 },
  );
});

test("names of any form, put in as JSON, are the names", () => {
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
  fc.assert(
    fc.property(name, name, (monitor, customer) => {
      const delivered = deliveredIn(fill({ NAME: escaped(monitor), CUSTOMER: escaped(customer) }));
      expect(delivered).toEqual({ ...expected, monitor, customer });
    }),
    { numRuns: 1_000 },
  );
});

test("a name that imitates the template changes no ID", () => {
  const imitation = '","flow":"x","step":"y","instance":"z","customer":"","customerExternalId":"';
  fc.assert(
    fc.property(
      fc.subarray([imitation, '","flow":"', '"}', '{"instanceId":"', "\n"]),
      fc.constantFrom("NAME", "FLOW", "STEP", "INSTANCE", "CUSTOMER", "CUSTOMER_EXTERNAL_ID"),
      (parts, variable) => {
        const delivered = deliveredIn(fill({ [variable]: parts.join("") }));
        expect(delivered).toMatchObject({
          instanceId: expected.instanceId,
          executionId: expected.executionId,
          trigger: expected.trigger,
          url: expected.url,
        });
      },
    ),
  );
});

test.each([
  "",
  "null",
  "{}",
  "[]",
  "not json",
  fill().slice(0, -1),
  fill().slice(1),
  `${fill()} more`,
  '{"text":"$NAME"}',
  fill().replace('"step"', '"steps"'),
  fill().replace('"monitor"', '"monitors"'),
  fill().replace(',"monitor"', ',x"monitor"'),
])("what is not the filled template is no alert: %j", (body) => {
  expect(deliveredIn(body)).toBeUndefined();
});
test("neither is nothing", () => {
  expect(deliveredIn(undefined)).toBeUndefined();
});
