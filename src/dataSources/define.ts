import type {
  ActionInputParameters,
  DataSourceDefinition,
  Element,
  Inputs,
  JSONForm,
  ObjectSelection,
} from "@prismatic-io/spectral";
import type { Client, ClientContext, NodeConnection, Operation, PageVariables } from "../client";
import { inAction, NotFoundError } from "../errors";
import { type ConnectionValue, connection } from "../inputs/fields";
import { cleanParams, labelled } from "../steps/cleanParams";
import { createShortClient } from "../steps/shortClient";
import { type Choice, disambiguated } from "./choices";

type ConnectionInputs = { connection: typeof connection };

/** The clean values that a data source works with. */
export type Params<TInputs extends Inputs> = ActionInputParameters<TInputs>;

/** The maximum number of records in a picklist: more than anyone scrolls through. */
export const MAX_CHOICES = 5000;

/** What every data source has. */
interface Described<TInputs extends Inputs> {
  display: { label: string; description: string };
  inputs: TInputs;
}

/** What every picklist has. */
interface PicklistSpec<TInputs extends Inputs> extends Described<TInputs> {
  /** One of the choices, as the example payload shows it. */
  example: Element;
}

/** A picklist as Spectral's `component()` takes it. */
export type Picklist<TInputs extends Inputs = Inputs> = DataSourceDefinition<
  TInputs & ConnectionInputs,
  Record<string, never>,
  "picklist"
>;

/** A picklist from its display, its inputs and the choices it finds: labels are distinct and sorted. */
export function picklist<TInputs extends Inputs>(
  spec: PicklistSpec<TInputs> & {
    choices(client: Client, params: Params<TInputs>, context: ClientContext): Promise<Choice[]>;
  },
): Picklist<TInputs> {
  return {
    ...dataSourceOf(spec, async (client, params, context) =>
      disambiguated(await spec.choices(client, params, context)),
    ),
    dataSourceType: "picklist",
    examplePayload: { result: [spec.example] },
  };
}

/** A form of JSON Forms from its display, its inputs and what makes it. */
export function formDataSource<TInputs extends Inputs>(
  spec: Described<TInputs> & {
    /** The form, as the example payload shows it. */
    example: JSONForm;
    form(client: Client, params: Params<TInputs>, context: ClientContext): Promise<JSONForm>;
  },
): DataSourceDefinition<TInputs & ConnectionInputs, Record<string, never>, "jsonForm"> {
  return {
    ...dataSourceOf(spec, spec.form),
    dataSourceType: "jsonForm",
    examplePayload: { result: spec.example },
  };
}

/** Objects with fields to choose from. */
export function objectSelection<TInputs extends Inputs>(
  spec: Described<TInputs> & {
    /** The objects, as the example payload shows them. */
    example: ObjectSelection;
    objects(
      client: Client,
      params: Params<TInputs>,
      context: ClientContext,
    ): Promise<ObjectSelection>;
  },
): DataSourceDefinition<TInputs & ConnectionInputs, Record<string, never>, "objectSelection"> {
  return {
    ...dataSourceOf(spec, spec.objects),
    dataSourceType: "objectSelection",
    examplePayload: { result: spec.example },
  };
}

/**
 * What data sources of all types share: the connection input, clean params, and failures that are
 * the named errors with the data source's label.
 */
function dataSourceOf<TInputs extends Inputs, TResult>(
  { display, inputs: own }: Described<TInputs>,
  find: (client: Client, params: Params<TInputs>, context: ClientContext) => Promise<TResult>,
) {
  const inputs: TInputs & ConnectionInputs = labelled(display.label, { connection, ...own });
  return {
    display,
    inputs,
    perform: async (context: ClientContext, params: object): Promise<{ result: TResult }> => {
      try {
        const clean = cleanParams(inputs, params);
        const client = createShortClient(clean.connection as ConnectionValue, context);
        return { result: await find(client, clean as Params<TInputs>, context) };
      } catch (error) {
        throw inAction(display.label, error);
      }
    },
  };
}

/** A picklist of the records of one list of the API, with all its pages followed. */
export function recordPicklist<
  TInputs extends Inputs,
  TData,
  TVariables extends PageVariables,
  TNode,
>(
  spec: PicklistSpec<TInputs> & {
    operation: Operation<TData, TVariables>;
    variables(params: Params<TInputs>): Omit<TVariables, keyof PageVariables>;
    /** The connection whose nodes are the records. */
    connection(data: TData): NodeConnection<TNode> | null | undefined;
    /** The choices that a record makes, mostly one. */
    choicesOf(node: TNode): Choice[];
  },
): Picklist<TInputs> {
  const { operation, variables, choicesOf } = spec;
  return picklist({
    ...spec,
    choices: async (client, params, context) => {
      const found = await records(client, operation, variables(params), spec.connection, context);
      return found.flatMap(choicesOf);
    },
  });
}

/**
 * The records of a list, all pages of it up to `MAX_CHOICES`; a warning in the log reports when
 * there are more.
 * @throws NotFoundError when the record that the list belongs to was not found.
 */
export async function records<TData, TVariables extends PageVariables, TNode>(
  client: Client,
  operation: Operation<TData, TVariables>,
  variables: Omit<TVariables, keyof PageVariables>,
  select: (data: TData) => NodeConnection<TNode> | null | undefined,
  context: ClientContext,
): Promise<TNode[]> {
  const { data } = await client.paginate(operation, variables as TVariables, select, {
    maxRecords: MAX_CHOICES,
  });
  const connection = select(data);
  if (!connection) {
    throw new NotFoundError(
      "The record was not found, or the connection's user has no access to it. Select another one.",
    );
  }
  if (connection.pageInfo.hasNextPage) {
    // Absent where the API no longer has it.
    const total: number | undefined = connection.totalCount;
    context.logger.warn(
      `Only the newest ${MAX_CHOICES}${total === undefined ? "" : ` of ${total}`} records are listed. Narrow the list, or enter the ID itself.`,
    );
  }
  return connection.nodes.filter((node) => node !== null);
}
