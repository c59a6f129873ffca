import { isScalar, type Node, type Scalar, visit } from "yaml";
import { plain } from "./publicConnector";

/** A place where a flow reads what a step returned. */
export interface Reference {
  /** The step that is read, by its name without case and punctuation. */
  readonly step: string;
  /** What follows the step's name, such as `results.data.instances`. */
  readonly path: string;
  /** Puts another path in its place; absent where that is not safe, as in code. */
  readonly replacePath?: (path: string) => void;
}

const PATH = String.raw`((?:\.[\w-]+|\[[^\]\s]+\])+)`;
const WHOLE = new RegExp(String.raw`^\s*([\w-]+)${PATH}\s*$`);
const IN_TEMPLATE = new RegExp(String.raw`(\{\{\s*\$)([\w-]+)${PATH}(\s*\}\})`, "g");
const IN_CODE = /\b([A-Za-z_]\w*)(?:["']?\])?((?:\.|\?\.)results(?:\??\.[\w-]+|\[[^\]\s]+\])*)/g;

/** All references below a node: references, templates, and what code seems to read. */
export function referencesIn(node: Node): Reference[] {
  const found: Reference[] = [];
  visit(node, {
    Map(_, map) {
      const type = map.get("type");
      const value = map.get("value", true);
      if (!isScalar(value) || typeof value.value !== "string") return;
      if (type === "reference") found.push(...whole(value as Scalar<string>));
      else if (type === "template") found.push(...inTemplate(value as Scalar<string>));
      else found.push(...inCode(value.value));
    },
  });
  return found;
}

function whole(scalar: Scalar<string>): Reference[] {
  const [, step, path] = WHOLE.exec(scalar.value) ?? [];
  if (step === undefined || path === undefined) return [];
  return [
    {
      step: plain(step),
      path: path.slice(1),
      replacePath: (next) => {
        scalar.value = `${step}.${next}`;
      },
    },
  ];
}

function inTemplate(scalar: Scalar<string>): Reference[] {
  return [...scalar.value.matchAll(IN_TEMPLATE)].map(
    ([text, begin, step = "", path = "", end]) => ({
      step: plain(step),
      path: path.slice(1),
      replacePath: (next) => {
        scalar.value = scalar.value.replace(text, `${begin}${step}.${next}${end}`);
      },
    }),
  );
}

function inCode(text: string): Reference[] {
  return [...text.matchAll(IN_CODE)].map(([, step = "", path = ""]) => ({
    step: plain(step),
    path: path.replaceAll("?.", ".").slice(1),
  }));
}
