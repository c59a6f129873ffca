import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from "yaml";
import { definitionError } from "../../inputs/definition";

/**
 * Refuses text that cannot be an integration's definition: that is not YAML, holds something else
 * than one mapping, or has no name. Whatever else the mapping must hold, the API decides.
 * @throws InvalidInputError with line and column; the text itself is not quoted, since a
 * definition can be long and hold secrets.
 */
export function checkDefinition(text: string): void {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw definitionError(whatIsWrong(error, where(lineCounter, error.pos[0])));

  const { contents } = document;
  if (!isMap(contents)) {
    const content = isSeq(contents) ? "a list" : isScalar(contents) ? "a single value" : "empty";
    throw definitionError(
      `must be a YAML mapping of an integration's properties, such as "name: Acme Orders", but is ${content}.`,
    );
  }
  checkName(document, lineCounter);
}

function checkName(document: Document, lineCounter: LineCounter): void {
  const node = document.get("name", true);
  if (node === undefined) {
    throw definitionError(
      'has no name. Add a line such as "name: Acme Orders" at the top level of the YAML.',
    );
  }
  const named: unknown = isAlias(node) ? node.resolve(document) : node;
  if (isScalar(named) && typeof named.value === "string" && named.value.trim() !== "") return;
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  throw definitionError(
    `needs a name that is text ${where(lineCounter, offset)}, such as "name: Acme Orders".`,
  );
}

function whatIsWrong({ code, message }: YAMLError, position: string): string {
  if (code === "MULTIPLE_DOCS") {
    return `must hold one YAML document, but another begins ${position}.`;
  }
  // What the parser quotes of the text follows a colon.
  const reason = message.replace(/(?<=\S):\s.*$/s, "").replace(/["']quote/, "quote");
  return `is not YAML ${position}: ${reason}.`;
}

function where(lineCounter: LineCounter, offset: number): string {
  const { line, col } = lineCounter.linePos(offset);
  return `at line ${line}, column ${col}`;
}
