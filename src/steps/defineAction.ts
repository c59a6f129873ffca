import type {
  ActionContext,
  ActionDefinition,
  ActionInputParameters,
  Inputs,
} from "@prismatic-io/spectral";
import {
  type Client,
  createClient,
  type NodeConnection,
  type Operation,
  type PageVariables,
} from "../client";
import { inAction, mustBeFound, type Sought } from "../errors";
import examplePayloads from "../generated/examplePayloads.json";
import outputSchemas from "../generated/outputSchemas.json";
import { failOnErrors } from "../inputs/failOnErrors";
import { type ConnectionValue, connection } from "../inputs/fields";
import { fetchInputs, type PaginationParams, pageInputs } from "../inputs/pagination";
import { adviseOnChange } from "./advice";
import { cleanParams, labelled, labelOf } from "./cleanParams";
import {
  type Advice,
  type InputLabels,
  requireNoPayloadErrors,
  withSafeErrors,
} from "./payloadErrors";
import { requestPages } from "./requestPages";

type ConnectionInputs = { connection: typeof connection };

/** The clean values that an action works with. */
export type Params<TInputs extends Inputs> = ActionInputParameters<TInputs>;

/** What an action knows of its run, in addition to its params. */
export interface Run<TInputs extends Inputs> {
  readonly context: ActionContext;
  readonly connection: ConnectionValue;
  /** The labels of the action's inputs, for messages. */
  readonly labels: { readonly [key in keyof TInputs]: string };
}

interface Display {
  label: string;
  description: string;
  important?: boolean;
}

/** What every action has. */
export interface ActionSpec<TInputs extends Inputs> {
  key: string;
  display: Display;
  /**
   * `quickRead` is one short request, which the designer may send on its own to learn what the
   * results look like. `read` may wait, read many pages or download. `write` changes something.
   */
  effect: "quickRead" | "read" | "write";
  /** Whether another run does nothing twice, so that it can follow one with an unknown outcome. */
  repeatable?: true;
  inputs: TInputs;
}

/** What an action returns to the flow. */
export interface Output {
  data: unknown;
  contentType?: string;
}

/** An action as Spectral's `component()` takes it. */
export type ConnectorAction = ActionDefinition<Inputs, Record<string, unknown>, false, Output>;

/**
 * The operations of each action by its key: what output schemas and docs are generated from.
 * Beside the definitions, since whatever stands in a definition is published.
 */
export const operationsOf = new Map<string, readonly Operation<unknown, never>[]>();

const examples: Readonly<Record<string, unknown>> = examplePayloads;
const schemas: Readonly<Record<string, object>> = outputSchemas;

/**
 * An action from its display, its inputs and what it performs. Adds the connection input, cleans
 * params (again, harmlessly, where the platform has done so), makes every failure one of the
 * named errors with the action's label, and adds the example payload and the output schema that
 * were generated for its key.
 */
export function defineAction<TInputs extends Inputs>(
  spec: ActionSpec<TInputs> & {
    operations: readonly Operation<unknown, never>[];
    perform(client: Client, params: Params<TInputs>, run: Run<TInputs>): Promise<Output>;
  },
): ActionDefinition<TInputs & ConnectionInputs, Record<string, unknown>, false, Output> {
  const { key, display, effect, perform } = spec;
  operationsOf.set(key, spec.operations);

  const inputs: TInputs & ConnectionInputs = labelled(display.label, {
    connection,
    ...spec.inputs,
  });
  const labels = labelsOf(inputs);
  return {
    display,
    performSafety: effect === "quickRead" ? "safe" : "notAllowed",
    inputs,
    perform: async (context, params) => {
      try {
        const { connection: chosen, ...clean } = cleanParams(inputs, params);
        const client = createClient(chosen as ConnectionValue, context);
        return await perform(client, clean as Params<TInputs>, {
          context: context as unknown as ActionContext,
          connection: chosen as ConnectionValue,
          labels,
        });
      } catch (error) {
        throw inAction(display.label, adviseOnChange(error, spec.repeatable));
      }
    },
    // Getters, because only publishing reads them, and reading unpacks them.
    get examplePayload() {
      return examples[key] as Output | undefined;
    },
    get outputSchema() {
      const schema = schemas[key];
      return schema && { type: "actionOutput" as const, schema };
    },
  };
}

function labelsOf<TInputs extends Inputs>(inputs: TInputs): { [key in keyof TInputs]: string } {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, labelOf(input)]),
  ) as { [key in keyof TInputs]: string };
}

/** An object that must exist: where it is in the response, what it is, the input with its ID. */
interface Found<TData, TInputs extends Inputs> {
  in(data: TData): unknown;
  name: string;
  by: keyof TInputs & string;
}

function soughtBy(
  { name, by }: Pick<Found<unknown, Inputs>, "name" | "by">,
  params: object,
  labels: InputLabels,
): Sought {
  return { name, id: String((params as Record<string, unknown>)[by]), label: labels[by] ?? by };
}

/** An action that reads one object, or a few, with one query. */
export function readAction<TInputs extends Inputs, TData, TVariables>(
  spec: Omit<ActionSpec<TInputs>, "effect"> & {
    operation: Operation<TData, TVariables>;
    variables(params: Params<TInputs>): TVariables;
    /** The one object that must exist. */
    found?: Found<TData, TInputs>;
  },
) {
  const { operation, variables, found } = spec;
  return defineAction({
    ...spec,
    effect: "quickRead",
    operations: [operation],
    perform: async (client, params, { labels }) => {
      const result = await client.request(operation, variables(params));
      if (found) mustBeFound(found.in(result.data), soughtBy(found, params as object, labels));
      return { data: result };
    },
  });
}

/**
 * All of `TWanted` and nothing else: a misnamed filter would filter nothing. Also where values are
 * spread, whose excess TypeScript lets pass.
 */
type Exactly<TGiven, TWanted> = TGiven &
  TWanted &
  Record<Exclude<keyof TGiven, keyof TWanted>, never>;

/** The variables of a list operation without those of pagination. */
type FiltersOf<TVariables> = Omit<TVariables, keyof PageVariables>;

/** An action that lists records: one page, or all pages. */
export function listAction<
  TInputs extends Inputs,
  TData,
  TVariables extends PageVariables,
  TFilters extends object,
  TRareInputs extends Inputs = Record<never, never>,
>(
  spec: Omit<ActionSpec<TInputs>, "effect"> & {
    /** Filters that few flows need: shown after Fetch All and Max Records. */
    rareInputs?: TRareInputs;
    operation: Operation<TData, TVariables>;
    /** The operation's variables from the action's own inputs, without those of pagination. */
    variables(
      filters: Params<TInputs & TRareInputs>,
    ): Exactly<TFilters, FiltersOf<NoInfer<TVariables>>>;
    /** The connection whose nodes are the records. */
    connection(data: TData): NodeConnection<unknown> | null | undefined;
    /** The object that the records belong to, which must exist. */
    found?: Found<TData, TInputs>;
    /** Refuses params that contradict each other. */
    check?(filters: Params<TInputs & TRareInputs>): void;
  },
) {
  const { operation, variables, found, check } = spec;
  const inputs = { ...spec.inputs, ...fetchInputs(), ...spec.rareInputs, ...pageInputs() };
  const keys = Object.keys({ ...spec.inputs, ...spec.rareInputs });
  return defineAction({
    key: spec.key,
    display: spec.display,
    inputs: inputs as typeof inputs & TRareInputs,
    effect: "read",
    operations: [operation],
    perform: async (client, params, { labels }) => {
      const all = params as Record<string, unknown>;
      const filters = Object.fromEntries(keys.map((key) => [key, all[key]])) as Params<
        TInputs & TRareInputs
      >;
      check?.(filters);
      const result = await requestPages(
        client,
        operation,
        variables(filters),
        spec.connection,
        all as unknown as PaginationParams,
      );
      if (found) mustBeFound(found.in(result.data), soughtBy(found, all, labels));
      return { data: result };
    },
  });
}

/** An action that changes something with one mutation. */
export function mutationAction<
  TInputs extends Inputs,
  TField extends string,
  TData extends { [field in TField]: { errors: { field: string; messages: string[] }[] } | null },
  TInput,
  TGiven extends object,
>(
  spec: Omit<ActionSpec<TInputs>, "effect"> & {
    operation: Operation<TData, { input: TInput }>;
    /** The mutation's root field. */
    field: TField;
    /** Whether all inputs but the ID are optional changes, so that a run without any is reported. */
    optionalChanges?: boolean;
    /** What to do where the API rejects the change for a reason that this action knows. */
    advice?: Advice;
    /** Adds the input Fail on Errors: off, the payload's errors are returned as data. */
    failOnErrors?: true;
    input(
      params: Params<TInputs>,
      client: Client,
      run: Run<TInputs>,
    ): Exactly<TGiven, NoInfer<TInput>> | Promise<Exactly<TGiven, NoInfer<TInput>>>;
  },
) {
  const { operation, field, display, optionalChanges = false } = spec;
  return defineAction({
    ...spec,
    inputs: spec.failOnErrors ? { ...spec.inputs, failOnErrors } : spec.inputs,
    effect: "write",
    operations: [operation],
    perform: async (client, { failOnErrors, ...params }, run) => {
      const input = await spec.input(params as Params<TInputs>, client, run);
      if (optionalChanges && changesNothing(input)) {
        run.context.logger.warn(`${display.label}: no changes provided; nothing to update.`);
      }
      const result = await client.request(operation, { input });
      if (spec.failOnErrors && !failOnErrors) {
        const payload = withSafeErrors(result.data[field], input);
        return { data: { ...result, data: { ...result.data, [field]: payload } } };
      }
      requireNoPayloadErrors(result.data[field], run.labels, input, spec.advice);
      return { data: result };
    },
  });
}

function changesNothing<TInput>(input: TInput): boolean {
  return Object.entries(input as object).every(
    ([name, value]) => name === "id" || value === undefined,
  );
}
