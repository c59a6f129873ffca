import type { CatalogEntry, RunRequest, Session } from "../../shared/api";
import { ProblemError } from "../http";
import { hasMutation } from "../proxy/operation";

/**
 * Whether a run may send changes. A dry run, and a request whose inputs decide, may run without: the
 * proxy holds them to it.
 * @throws ProblemError when it is to change something and may not, or nobody has confirmed it.
 */
export function approveChanges(
  entry: CatalogEntry,
  request: RunRequest,
  session: Session,
): boolean {
  if (!isToChange(entry, request)) return session.allowChanges && !session.confirmChanges;
  const { label, description } = entry;
  if (!session.allowChanges) {
    throw new ProblemError(
      "readOnly",
      `${label} changes data in ${session.endpoint}, and the workbench is read-only. Allow changes first.`,
    );
  }
  if (session.confirmChanges && request.confirmed !== true) {
    throw new ProblemError(
      "confirmation",
      `${label} changes data of your account at ${session.endpoint}: ${description}.`,
    );
  }
  return true;
}

function isToChange({ changes, inputs }: CatalogEntry, { inputs: values }: RunRequest): boolean {
  if (changes === "no") return false;
  if (changes === "depends") {
    const documents = inputs.filter(({ language }) => language === "graphql");
    return documents.some(({ key }) => hasMutation(String(values[key] ?? "")) === true);
  }
  const hasDryRun = inputs.some(({ key, type }) => key === "dryRun" && type === "boolean");
  return !(hasDryRun && values.dryRun === true);
}
