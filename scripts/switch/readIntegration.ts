import { type Document, isMap, LineCounter, parseDocument, type YAMLMap } from "yaml";

/** The integration cannot be read, or has nothing to rewrite. */
export class CannotSwitchError extends Error {}

/** A definition that was read, and the lines of its nodes. */
export interface ReadIntegration {
  readonly document: Document;
  readonly root: YAMLMap;
  lineOf(node: YAMLMap): number | undefined;
}

/**
 * Reads the definition of a low-code integration.
 * @throws CannotSwitchError
 */
export function readIntegration(yaml: string): ReadIntegration {
  const lines = new LineCounter();
  const document: Document = parseDocument(yaml, { lineCounter: lines });
  const [problem] = document.errors;
  if (problem) throw new CannotSwitchError(`The file is not valid YAML: ${problem.message}`);
  const root = document.contents;
  if (!isMap(root) || !root.has("flows")) {
    throw new CannotSwitchError("The file is not a definition of an integration: it has no flows.");
  }
  if (root.get("isCodeNative") === true || root.has("codeNativeIntegration")) {
    throw new CannotSwitchError(
      "The integration is code-native: change its component registry to a manifest of this component instead.",
    );
  }
  return {
    document,
    root,
    lineOf: ({ range }) => (range ? lines.linePos(range[0]).line : undefined),
  };
}
