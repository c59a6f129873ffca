import type { Check } from "../check";
import { errorChecks } from "./errors";
import { historyChecks } from "./history";
import { operationChecks } from "./operations";
import { pageChecks } from "./pages";
import { parityChecks } from "./parity";
import { schemaChecks } from "./schema";
import { tokenChecks } from "./tokens";

/** Everything that is looked at, in this order. To add a check, add it to one of these lists. */
export const CHECKS: readonly Check[] = [
  ...tokenChecks,
  ...schemaChecks,
  ...errorChecks,
  ...pageChecks,
  ...historyChecks,
  ...parityChecks,
  ...operationChecks,
];
