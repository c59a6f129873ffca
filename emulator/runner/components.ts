import { latestComponent } from "../store/components";
import type { Store } from "../store/store";
import type { ActionRecord, ComponentRecord, StepRecord } from "../store/types";
import type { Bundles } from "./bundles";

/** A step, and the published component and action that it performs. */
export interface Published {
  readonly component: ComponentRecord;
  readonly action: ActionRecord;
}

/** How a step names its action. */
export type ActionName = Pick<
  StepRecord,
  "componentKey" | "componentIsPublic" | "componentVersion" | "actionKey"
>;

/** The published component that a step uses; undefined where it can only be echoed. */
export function publishedOf(
  store: Store,
  bundles: Bundles,
  name: ActionName,
): Published | undefined {
  const component = componentOf(store, name);
  if (!component || !bundles.has(component.id)) return undefined;
  const action = component.actions.find(({ key }) => key === name.actionKey);
  return action && { component, action };
}

/** What the log says, once in an execution, of a component that was not published here. */
export const echoMessage = (componentKey: string): string =>
  `${componentKey} is not here: its steps return their inputs.`;

function componentOf(
  store: Store,
  { componentKey, componentIsPublic, componentVersion }: ActionName,
): ComponentRecord | undefined {
  if (componentVersion === null) return latestComponent(store, componentKey, componentIsPublic);
  for (const component of store.components.values()) {
    if (component.key !== componentKey || component.public !== componentIsPublic) continue;
    if (component.versionNumber === componentVersion) return component;
  }
  return undefined;
}
