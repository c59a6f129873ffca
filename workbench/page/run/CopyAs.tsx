import { useEffect, useState } from "preact/hooks";
import type { CatalogEntry, Copies, InputValues } from "../../shared/api";
import { postCopies } from "../api";
import { Tabs } from "../ui/Tabs";
import { CodeWithCopy } from "./Requests";

const FORMS: readonly { key: keyof Copies; label: string; language: string }[] = [
  { key: "yaml", label: "YAML step", language: "yaml" },
  { key: "codeNative", label: "Code-native", language: "typescript" },
  { key: "invoke", label: "Test with invoke", language: "typescript" },
  { key: "graphql", label: "GraphQL", language: "graphql" },
];

/** The server is asked when nothing was typed for so long, in milliseconds. */
const QUIET_MS = 200;

interface Props {
  readonly entry: Pick<CatalogEntry, "part" | "key">;
  readonly inputs: InputValues;
  readonly runId: string | undefined;
}

/** The form's step as developers paste it elsewhere. */
export function CopyAs({ entry, inputs, runId }: Props) {
  const { copies, error } = useCopies(entry, inputs, runId);
  const [form, setForm] = useState<keyof Copies>("yaml");
  if (error) return <p class="problem pad">{error}</p>;
  if (!copies) return <p class="nothing">Loading</p>;
  const forms = FORMS.filter(({ key }) => copies[key] !== undefined);
  const shown = forms.find(({ key }) => key === form) ?? forms[0];
  if (!shown) return <p class="nothing">There is no form to copy it as.</p>;
  return (
    <div class="copyas">
      <Tabs
        label="Copy as"
        tabs={forms}
        selected={shown.key}
        onSelect={(key) => setForm(key as keyof Copies)}
      >
        <div class="scrolls">
          <CodeWithCopy
            text={copies[shown.key] ?? ""}
            language={shown.language}
            what={shown.label}
          />
        </div>
      </Tabs>
      {!copies.graphql && <p class="note pad">Run it to copy its requests as GraphQL, too.</p>}
    </div>
  );
}

function useCopies({ part, key }: Props["entry"], inputs: InputValues, runId: string | undefined) {
  const [state, setState] = useState<{ copies?: Copies; error?: string }>({});
  const request = JSON.stringify({ part, key, inputs, ...(runId ? { runId } : {}) });
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      postCopies(JSON.parse(request), controller.signal).then(
        (copies) => setState({ copies }),
        (error: Error) => {
          if (!controller.signal.aborted) setState({ error: error.message });
        },
      );
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [request]);
  return state;
}
