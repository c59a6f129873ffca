import { camelCase } from "../player/flow";

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const nameOf = (value: unknown) => String(fieldsOf(value).name ?? "");

/** References know a step by its name in camel case, for which there are several conventions. */
const known = (name: string) => camelCase(name).toLowerCase();

interface Placed {
  step: Fields;
  /** The loops that the step is in. */
  within: readonly Fields[];
}

/** The steps of a flow in the order in which they run. */
function placed(steps: unknown, within: readonly Fields[] = []): Placed[] {
  return listOf(steps).flatMap((step) => [
    { step, within },
    ...placed(step.steps, [...within, step]),
    ...listOf(step.branches).flatMap((branch) => placed(branch.steps, within)),
  ]);
}

/**
 * What a definition refers to and does not have: steps, config variables, flows. Reads the
 * document as it was parsed, whether or not its shape is right.
 */
export function missingReferences(root: unknown): string[] {
  const definition = fieldsOf(root);
  const variables = new Set(
    listOf(definition.requiredConfigVars).map(({ key }) => String(key ?? "")),
  );
  const flows = listOf(definition.flows);
  const findings = flows.flatMap((flow) => ofFlow(flow, variables));

  for (const pages of ["configPages", "userLevelConfigPages"]) {
    for (const page of listOf(definition[pages])) {
      for (const { type, value } of listOf(page.elements)) {
        if (type !== "configVar" || variables.has(String(value))) continue;
        findings.push(
          `Config page "${nameOf(page)}" shows a config variable that does not exist: "${value}".`,
        );
      }
    }
  }
  const preprocess = definition.preprocessFlowName;
  if (preprocess && !flows.some((flow) => nameOf(flow) === preprocess)) {
    findings.push(`"preprocessFlowName" is not the name of a flow: "${preprocess}".`);
  }
  return findings;
}

function ofFlow(flow: Fields, variables: ReadonlySet<string>): string[] {
  const steps = placed(flow.steps);
  const order = new Map<string, number>();
  const findings: string[] = [];
  for (const [index, { step }] of steps.entries()) {
    const name = known(nameOf(step));
    if (order.has(name)) {
      findings.push(`Flow "${nameOf(flow)}" has two steps named "${nameOf(step)}".`);
    } else order.set(name, index);
  }
  for (const [index, { step, within }] of steps.entries()) {
    const where = `Step "${nameOf(step)}" of flow "${nameOf(flow)}"`;
    const enclosing = new Set(within.map((loop) => known(nameOf(loop))));
    for (const { type, target } of targetsIn([step.inputs, step.schedule])) {
      if (type === "configVar") {
        if (target === "" || variables.has(target)) continue;
        findings.push(`${where} refers to a config variable that does not exist: "${target}".`);
        continue;
      }
      const [first = ""] = target.split(".");
      const at = order.get(known(first));
      if (first === "" || enclosing.has(known(first))) continue;
      if (at === undefined) {
        findings.push(`${where} refers to a step that does not exist: "${target}".`);
      } else if (at >= index) {
        findings.push(`${where} refers to a step that has not run before: "${target}".`);
      }
    }
  }
  return findings;
}

interface Target {
  type: "step" | "configVar";
  target: string;
}

/** Everything that inputs refer to, those inside of lists and conditions included. */
function targetsIn(part: unknown): Target[] {
  if (Array.isArray(part)) return part.flatMap(targetsIn);
  const { type, value } = fieldsOf(part);
  if (typeof type === "string" && typeof value === "string") {
    if (type === "reference") return [{ type: "step", target: value.trim() }];
    if (type === "configVar") return [{ type: "configVar", target: value.trim() }];
    if (type === "template") {
      return [...value.matchAll(/\{\{\s*([$#])([^}]+)\}\}/g)].map(([, sigil, name = ""]) => ({
        type: sigil === "#" ? "configVar" : "step",
        target: name.trim(),
      }));
    }
    return [];
  }
  return Object.values(fieldsOf(part)).flatMap(targetsIn);
}
