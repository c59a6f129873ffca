import { latestComponent } from "../store/components";
import type { Store } from "../store/store";
import type { ActionRecord, ComponentRecord, StepRecord } from "../store/types";
import type { Bundles } from "./bundles";

/** A step, and the published component and action that it performs. */
export interface Published {
  readonly component: ComponentRecord;
  readonly action: ActionRecord;
}

/** The published component that a step uses; undefined where it can only be echoed. */
export function publishedOf(
  store: Store,
  bundles: Bundles,
  step: Pick<StepRecord, "componentKey" | "componentIsPublic" | "componentVersion" | "actionKey">,
): Published | undefined {
  const component = componentOf(store, step);
  if (!component || !bundles.has(component.id)) return undefined;
  const action = component.actions.find(({ key }) => key === step.actionKey);
  return action && { component, action };
}

function componentOf(
  store: Store,
  { componentKey, componentIsPublic, componentVersion }: Parameters<typeof publishedOf>[2],
): ComponentRecord | undefined {
  if (componentVersion === null) return latestComponent(store, componentKey, componentIsPublic);
  for (const component of store.components.values()) {
    if (component.key !== componentKey || component.public !== componentIsPublic) continue;
    if (component.versionNumber === componentVersion) return component;
  }
  return undefined;
}
