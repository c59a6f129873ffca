import { Code, type Copied, copiedValues, expression } from "./values";

/**
 * An entry as a test with Spectral's harness, in a file beside the component's `index.ts`. It takes
 * the account, and every secret, from the environment.
 */
export function invokeCopy(copied: Copied): string {
  const { component, entry, part } = copied;
  const [definition] = component.connections;
  const connection = {
    key: definition?.key,
    fields: {
      endpoint: new Code("process.env.PRISMATIC_URL"),
      apiKey: new Code("process.env.PRISM_REFRESH_TOKEN"),
      tenantId: "",
    },
  };
  const params = Object.fromEntries(
    copiedValues(copied).map(([{ key }, value]) => {
      if (value.type === "value") return [key, value.value];
      return [key, new Code(value.type === "connection" ? "connection" : environment(value.name))];
    }),
  );
  return `import { testing } from "@prismatic-io/spectral";
import component from ".";

const connection = ${expression(connection)};

test(${JSON.stringify(entry.display.label)}, async () => {
  const harness = testing.createHarness(component as never);
${BODIES[part](JSON.stringify(entry.key), expression(params, "  "))}});
`;
}

const BODIES: Readonly<Record<Copied["part"], (key: string, params: string) => string>> = {
  actions: (key, params) => `  const result = await harness.action(${key}, ${params});
  expect(result?.data).toMatchObject({ status: 200 });
`,
  dataSources: (key, params) => `  const { result } = await harness.dataSource(${key}, ${params});
  expect(result).toBeDefined();
`,
  triggers: (
    key,
    params,
  ) => `  const payload = { headers: {}, body: { data: null, contentType: "application/json" } };
  const result = await harness.trigger(${key}, payload, ${params});
  expect(result?.payload).toBeDefined();
`,
};

const environment = (name: string) =>
  `process.env.${name.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}`;
