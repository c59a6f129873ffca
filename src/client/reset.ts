import { resetTokens } from "./auth/tokens";
import { closeConnections } from "./http/transport";
import { resetBudgets } from "./retry/budget";

/** Forgets tokens and retry budgets and closes kept connections: what tests need between them. */
export function resetClients(): void {
  resetTokens();
  resetBudgets();
  closeConnections();
}
