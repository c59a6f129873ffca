import { useEffect, useRef } from "preact/hooks";
import { confirmation, startRun } from "./start";

/** Asks before something is changed in an account. */
export function Confirmation() {
  const dialog = useRef<HTMLDialogElement>(null);
  const waiting = confirmation.value;
  useEffect(() => {
    if (waiting) dialog.current?.showModal();
    else dialog.current?.close();
  }, [waiting]);
  const close = () => {
    confirmation.value = undefined;
  };
  return (
    <dialog ref={dialog} class="confirmation" aria-labelledby="confirm-title" onClose={close}>
      <h2 id="confirm-title">Run {waiting?.entry.label}?</h2>
      <p>{waiting?.message}</p>
      <div class="buttons">
        <button type="button" onClick={close}>
          Do not run
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            close();
            if (waiting) void startRun(waiting.entry, true);
          }}
        >
          Run it
        </button>
      </div>
    </dialog>
  );
}
