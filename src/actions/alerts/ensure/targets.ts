import type {
  MonitoredFlowFragment,
  MonitoredInstanceFragment,
} from "../../../generated/operations";
import type { Trigger } from "../triggers";

/** An instance with its flows, as far as monitors of them need it. */
export interface Instance extends MonitoredInstanceFragment {
  flows: MonitoredFlowFragment[];
}

/** What one monitor watches, as the result lists it. */
export interface Watched {
  instance: { id: string; name: string };
  customer: { id: string; name: string };
  /** Null for an instance as a whole. */
  flow: { id: string; name: string } | null;
}

/** A monitor that must exist. */
export interface Target extends Watched {
  /** The flow's ID on the instance. */
  flowConfigId: string | null;
  name: string;
  triggerIds: string[];
}

/** What cannot have a monitor, and why. */
export interface Skipped extends Watched {
  reason: string;
}

/** The longest name that a monitor can have. */
const MAX_NAME_LENGTH = 255;

export const prefixed = (prefix: string) => `${prefix}: `;

/**
 * The monitors that instances must have. With `perFlow` each flow has its own; triggers that
 * concern an instance as a whole are then in one more monitor, of the instance.
 */
export function targetsOf(
  instances: readonly Instance[],
  triggers: readonly Trigger[],
  { prefix, perFlow }: { prefix: string; perFlow: boolean },
): { targets: Target[]; skipped: Skipped[] } {
  const idsOf = (some: readonly Trigger[]) => some.map(({ id }) => id);
  const ofFlow = idsOf(perFlow ? triggers.filter(({ ofInstance }) => !ofInstance) : []);
  const ofInstance = idsOf(perFlow ? triggers.filter((one) => one.ofInstance) : triggers);
  const targets: Target[] = [];
  const skipped: Skipped[] = [];
  for (const { id, name, customer, flows } of instances) {
    const watched = { instance: { id, name }, customer };
    const named = (what: string) => (prefixed(prefix) + what).slice(0, MAX_NAME_LENGTH);
    if (ofFlow.length > 0 && flows.length === 0) {
      skipped.push({ ...watched, flow: null, reason: "The instance has no flows." });
    }
    for (const { id: flowConfigId, flow } of ofFlow.length > 0 ? flows : []) {
      const monitor = { name: named(flow.name), triggerIds: ofFlow };
      targets.push({ ...watched, flow, flowConfigId, ...monitor });
    }
    if (ofInstance.length > 0) {
      const monitor = { name: named(name), triggerIds: ofInstance };
      targets.push({ ...watched, flow: null, flowConfigId: null, ...monitor });
    }
  }
  return { targets, skipped };
}
