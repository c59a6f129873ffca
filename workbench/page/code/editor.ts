import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly language: string | undefined;
  readonly placeholder: string | undefined;
  /** Attributes of the element that has the focus, such as the ID of its label. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly onChange: (text: string) => void;
}

/** A code editor. Tab leaves it, as it leaves other inputs. */
export function createEditor(options: EditorOptions): EditorView {
  const language = new Compartment();
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        syntaxHighlighting(classHighlighter),
        EditorView.lineWrapping,
        placeholder(options.placeholder ?? ""),
        // Ctrl+Enter runs the form.
        keymap.of([
          ...defaultKeymap.filter(({ key }) => key !== "Mod-Enter" && key !== "Ctrl-Enter"),
          ...historyKeymap,
        ]),
        EditorView.contentAttributes.of(options.attributes),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
        language.of([]),
      ],
    }),
  });
  void languageOf(options.language).then((extension) =>
    view.dispatch({ effects: language.reconfigure(extension) }),
  );
  return view;
}

/** Replaces the text unless it is this one already. */
export function setText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

async function languageOf(name: string | undefined): Promise<Extension> {
  switch (name) {
    case "json":
      return (await import("@codemirror/lang-json")).json();
    case "yaml":
      return (await import("@codemirror/lang-yaml")).yaml();
    case "graphql":
      return (await import("./graphql")).graphqlLanguage;
    default:
      return [];
  }
}
