import type {
  FetchDataSourceContentInput,
  InputExpression,
  UpdateWorkflowTestConfigurationInput,
} from "../generated/schema";
import { configVars } from "../runner/flowContext";
import { requireIntegration } from "../store/lookups";
import { reject } from "../store/rejection";
import type { Store } from "../store/store";
import type { ActionRecord, InstanceRecord } from "../store/types";
import { mutation } from "./mutation";

function requireDataSource(store: Store, id: string | null | undefined): ActionRecord {
  for (const component of store.components.values()) {
    const found = component.actions.find((action) => action.id === id && action.isDataSource);
    if (found) return found;
  }
  reject("dataSource", "Data source not found.");
}

function requireInstanceOrNone(store: Store, id: string | null | undefined) {
  if (id == null) return undefined;
  const instance = store.instances.get(id);
  if (!instance) reject("id", "Instance not found.");
  return instance;
}

/** The value that an input of a data source has for an instance. */
function inputValue(
  store: Store,
  instance: InstanceRecord | undefined,
  { name, type, value }: InputExpression,
): unknown {
  switch (type ?? "value") {
    case "value":
      return value;
    case "complex":
      return value == null ? value : JSON.parse(value);
    case "configVar":
      return instance && configVars(store, instance)[value ?? ""];
    default:
      reject("inputs", `"${name}": a data source takes no input of type ${type}.`);
  }
}

async function fetchContent(
  store: Store,
  input: FetchDataSourceContentInput,
): Promise<{ content: string; dataSource: ActionRecord; instance: InstanceRecord | undefined }> {
  const dataSource = requireDataSource(store, input.dataSource);
  const instance = requireInstanceOrNone(store, input.id);
  const inputs = (input.inputs ?? []).flatMap((item) => item ?? []);
  const params = Object.fromEntries(
    inputs.map((item) => [item.name, inputValue(store, instance, item)]),
  );
  if (!store.runner) reject("dataSource", "No component runs here.");
  try {
    const returned = await store.runner.dataSource(instance, dataSource, params);
    const { result } = (returned ?? {}) as { result?: unknown };
    return { content: JSON.stringify(result ?? null), dataSource, instance };
  } catch (error) {
    reject("dataSource", (error as Error).message);
  }
}

/** What the designer does while somebody builds: fills picklists, listens for a test's request. */
export const tryOut = {
  RootMutation: {
    fetchDataSourceContent: mutation<FetchDataSourceContentInput>(
      "fetchDataSourceContent",
      "fetchDataSourceContentResult",
      fetchContent,
    ),
    // Whoever listens looks at the executions; the flow runs the same.
    updateWorkflowTestConfiguration: mutation<UpdateWorkflowTestConfigurationInput>(
      "updateWorkflowTestConfiguration",
      "integration",
      (store, { id }) => requireIntegration(store, id),
    ),
  },
};
