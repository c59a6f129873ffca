import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  readonly id: string;
  readonly value: string;
  readonly language?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid?: boolean;
  readonly onChange: (text: string) => void;
}

type EditorModule = typeof import("./editor");
type Editor = ReturnType<EditorModule["createEditor"]>;

/** Code with highlighting; a plain text field until the editor is loaded. */
export function CodeInput(props: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [loaded, setLoaded] = useState<{ module: EditorModule; editor: Editor }>();
  useEffect(() => {
    let editor: Editor | undefined;
    let gone = false;
    void import("./editor").then((module) => {
      if (gone || !parent.current) return;
      editor = module.createEditor({
        parent: parent.current,
        text: latest.current.value,
        language: latest.current.language,
        placeholder: latest.current.placeholder,
        attributes: attributesOf(latest.current),
        onChange: (text) => latest.current.onChange(text),
      });
      setLoaded({ module, editor });
    });
    return () => {
      gone = true;
      editor?.destroy();
    };
  }, []);
  useEffect(() => {
    if (loaded) loaded.module.setText(loaded.editor, props.value);
  }, [loaded, props.value]);
  return (
    <div class="codeinput" ref={parent} data-invalid={props.invalid}>
      {!loaded && (
        <textarea
          class="mono"
          {...attributesOf(props)}
          value={props.value}
          placeholder={props.placeholder}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

function attributesOf({ id, labelledBy, describedBy }: Props): Record<string, string> {
  return { id, "aria-labelledby": labelledBy, "aria-describedby": describedBy };
}
