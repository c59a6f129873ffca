import { leftOut } from "./leftOut";

/** Spectral reads a published `PerformSafety` back with it, in its manifest generator only. */
export default leftOut("fromServerPerformSafety");
