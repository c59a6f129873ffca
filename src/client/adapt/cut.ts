import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from "graphql";
import { fragmentsOf, operationOf } from "./places";

/**
 * The nodes that go with `nodes`: a field or a fragment of which nothing is selected any more, and
 * the spreads of such a fragment.
 */
export function withEmptied(document: DocumentNode, nodes: Iterable<ASTNode>): Set<ASTNode> {
  const gone = new Set(nodes);
  const fragments = fragmentsOf(document);
  for (let size = -1; size < gone.size; ) {
    size = gone.size;
    const look = (node: ASTNode & { readonly selectionSet?: SelectionSetNode }) => {
      const left = node.selectionSet?.selections.some((selection) => !gone.has(selection));
      if (left === false) gone.add(node);
    };
    visit(document, {
      Field: look,
      InlineFragment: look,
      FragmentDefinition: look,
      FragmentSpread(node) {
        const fragment = fragments.get(node.name.value);
        if (fragment && gone.has(fragment)) gone.add(node);
      },
    });
  }
  return gone;
}

/** The document without these nodes, and without fragments and variables that are then unused. */
export function cut(document: DocumentNode, gone: ReadonlySet<ASTNode>): DocumentNode {
  const rest: DocumentNode = visit(document, {
    enter: (node) => (gone.has(node) ? null : undefined),
  });
  const { fragments, variables } = usedBy(rest);
  const definitions: DefinitionNode[] = [];
  for (const node of rest.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      const variableDefinitions = node.variableDefinitions?.filter(({ variable }) =>
        variables.has(variable.name.value),
      );
      definitions.push({ ...node, variableDefinitions });
    } else if (node.kind !== Kind.FRAGMENT_DEFINITION || fragments.has(node)) {
      definitions.push(node);
    }
  }
  return { ...rest, definitions };
}

/** The names of a document's variables. */
export function variablesOf(document: DocumentNode): Set<string> {
  const definitions = operationOf(document).variableDefinitions ?? [];
  return new Set(definitions.map(({ variable }) => variable.name.value));
}

function usedBy(document: DocumentNode) {
  const known = fragmentsOf(document);
  const fragments = new Set<FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (node: ASTNode) => {
    visit(node, {
      // A variable's definition is not a use of it.
      VariableDefinition: () => false,
      Variable({ name }) {
        variables.add(name.value);
      },
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (!fragment || fragments.has(fragment)) return;
        fragments.add(fragment);
        look(fragment);
      },
    });
  };
  look(operationOf(document));
  return { fragments, variables };
}
