import type { InputValue } from "../../shared/api";
import {
  CONNECTION,
  Code,
  type Copied,
  type CopiedValue,
  copiedValues,
  expression,
} from "./values";

/** An entry as a code-native integration that has the component's manifest uses it. */
export function codeNativeCopy(copied: Copied): string {
  switch (copied.part) {
    case "actions":
      return actionCall(copied);
    case "triggers":
      return triggerFlow(copied);
    case "dataSources":
      return configVariable(copied);
  }
}

/** A call in a flow's `onExecution`. */
function actionCall(copied: Copied): string {
  const { component, entry } = copied;
  const values = valuesOf(copied, (value) => {
    if (value.type === "value") return value.value;
    const name = value.type === "connection" ? CONNECTION : value.name;
    return new Code(`context.configVars[${JSON.stringify(name)}]`);
  });
  return `const ${entry.key} = await context.components.${component.key}.${entry.key}(${expression(values)});\n`;
}

/** A flow that starts with the trigger. */
function triggerFlow(copied: Copied): string {
  const { component, entry } = copied;
  const { label, description } = entry.display;
  const flow = {
    name: label,
    stableKey: label.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    description,
    ...(entry.isPollingTrigger && { schedule: { value: "*/5 * * * *", timezone: "UTC" } }),
    onTrigger: { component: component.key, key: entry.key, values: references(copied) },
    onExecution: new Code(`async (context, { onTrigger }) => {
    context.logger.info("Started", onTrigger.results.body.data);
    return { data: null };
  }`),
  };
  return `import { flow } from "@prismatic-io/spectral";\n\nexport const ${entry.key} = flow(${expression(flow)});\n`;
}

/** A config variable that the data source fills. */
function configVariable(copied: Copied): string {
  const { component, entry } = copied;
  const { label } = entry.display;
  const variable = {
    stableKey: label.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    dataSource: { component: component.key, key: entry.key, values: references(copied) },
  };
  return `import { dataSourceConfigVar } from "@prismatic-io/spectral";\n\nexport const ${entry.key} = dataSourceConfigVar(${expression(variable)});\n`;
}

/** Values that the platform resolves, of triggers and data sources. */
function references(copied: Copied): object {
  return valuesOf(copied, (value) => {
    if (value.type === "value") return { value: value.value };
    return { configVar: value.type === "connection" ? CONNECTION : value.name };
  });
}

function valuesOf(
  copied: Copied,
  convert: (value: CopiedValue) => InputValue | Code | object,
): object {
  return Object.fromEntries(copiedValues(copied).map(([{ key }, value]) => [key, convert(value)]));
}
