export {
  type ChosenFault,
  FaultController,
  type FaultOptions,
  type FaultPlan,
  type FaultTarget,
  type InjectedFault,
} from "./controller";
export { ForeignHost, type ForeignRequest } from "./foreignHost";
export {
  FAULT_KINDS,
  type Fault,
  type FaultKind,
  type FaultKindInfo,
  type FaultSettings,
  type Scene,
} from "./kinds";
