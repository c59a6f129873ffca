import type { Fault } from "./fault";
import { PAGE_FAULTS } from "./pages";
import { REPLY_FAULTS } from "./replies";
import { SOCKET_FAULTS } from "./sockets";

/** Every fault, by its kind. */
export const FAULTS = { ...SOCKET_FAULTS, ...REPLY_FAULTS, ...PAGE_FAULTS };

export type FaultKind = keyof typeof FAULTS;

/** What is known of a kind of fault, for tests that go through all of them. */
export interface FaultKindInfo extends Pick<Fault, "executes" | "group" | "scope" | "description"> {
  readonly kind: FaultKind;
}

export function faultOf(kind: FaultKind): Fault {
  return FAULTS[kind];
}

export const FAULT_KINDS: readonly FaultKindInfo[] = (Object.keys(FAULTS) as FaultKind[]).map(
  (kind) => {
    const { executes, group, scope, description } = faultOf(kind);
    return { kind, executes, group, scope, description };
  },
);
