import { resetBudgets } from "./budget";
import { resetTokens } from "./tokens";
import { closeConnections } from "./transport";

/** Forgets tokens and retry budgets and closes kept connections: what tests need between them. */
export function resetClients(): void {
  resetTokens();
  resetBudgets();
  closeConnections();
}
