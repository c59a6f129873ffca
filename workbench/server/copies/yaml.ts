import { stringify } from "yaml";
import type { InputValue } from "../../shared/api";
import { CONNECTION, type Copied, type CopiedValue, copiedValues } from "./values";

/** An entry as the definition of a low-code integration has it, with a line that says where it goes. */
export function yamlCopy(copied: Copied): string {
  switch (copied.part) {
    case "actions":
      return text(`Under steps of a flow. ${NEEDS}`, [step(copied)]);
    case "triggers":
      return text(`The first of a flow's steps. ${NEEDS}`, [triggerStep(copied)]);
    case "dataSources":
      return text(`Under requiredConfigVars. ${NEEDS}`, [configVariable(copied)]);
  }
}

const NEEDS = `It needs the config variable "${CONNECTION}".`;

/** Lists of a definition stand at the beginning of the line; whoever pastes them indents them. */
function text(comment: string, items: readonly object[]): string {
  return `# ${comment}\n${stringify(items, { lineWidth: 0 })}`;
}

function step(copied: Copied): object {
  return {
    name: copied.entry.display.label,
    description: "",
    action: reference(copied),
    inputs: inputsOf(copied),
  };
}

/** A polling trigger runs on a schedule: every five minutes, until somebody changes it. */
function triggerStep(copied: Copied): object {
  const { display, isPollingTrigger, staticBranchNames: branches = [] } = copied.entry;
  return {
    name: display.label,
    description: "",
    isTrigger: true,
    action: reference(copied),
    ...(isPollingTrigger && {
      schedule: {
        type: "value",
        value: "*/5 * * * *",
        meta: { scheduleType: "custom", timeZone: "UTC" },
      },
    }),
    inputs: inputsOf(copied),
    ...(branches.length > 0 && { branches: branches.map((name) => ({ name, steps: [] })) }),
  };
}

function configVariable(copied: Copied): object {
  const { display, dataSourceType } = copied.entry;
  return {
    key: display.label.replace(/^Select /, ""),
    dataType: dataSourceType?.toLowerCase(),
    orgOnly: false,
    dataSource: reference(copied),
    inputs: inputsOf(copied),
  };
}

function reference({ component, entry }: Copied): object {
  return {
    key: entry.key,
    component: { key: component.key, version: "LATEST", isPublic: component.public ?? false },
  };
}

function inputsOf(copied: Copied): object {
  return Object.fromEntries(copiedValues(copied).map(([{ key }, value]) => [key, inputOf(value)]));
}

function inputOf(copied: CopiedValue): object {
  switch (copied.type) {
    case "connection":
      return { type: "configVar", value: CONNECTION };
    case "secret":
      return { type: "configVar", value: copied.name };
    case "value":
      return Array.isArray(copied.value)
        ? { type: "complex", value: copied.value.map(itemOf) }
        : { type: "value", value: plain(copied.value) };
  }
}

/** An item of a list, or of a key-value list. */
function itemOf(item: string | { readonly key: string; readonly value: string }): object {
  return typeof item === "string"
    ? { type: "value", value: item }
    : { name: item.key, type: "value", value: item.value };
}

/** Definitions hold booleans as texts. */
const plain = (value: InputValue) => (typeof value === "boolean" ? String(value) : value);
