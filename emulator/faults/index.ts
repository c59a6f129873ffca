export {
  type ChosenFault,
  FaultController,
  type FaultOptions,
  type FaultPlan,
  type FaultTarget,
  type InjectedFault,
} from "./controller";
export type { Fault, FaultSettings, Scene } from "./fault";
export { ForeignHost, type ForeignRequest } from "./foreignHost";
export { FAULT_KINDS, type FaultKind, type FaultKindInfo } from "./kinds";
