import type { Compiler } from "webpack";

/** Fails the build when a CommonJS file uses a name of a stand-in that the stand-in lacks. */
export class StandInGuard {
  /**
   * @param options.users folder whose files are checked.
   * @param options.standIns folder of the stand-ins.
   */
  constructor(options: { users: string; standIns: string });
  apply(compiler: Compiler): void;
}
