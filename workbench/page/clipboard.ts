import { announce } from "./announce";

/** Copies a text, and says so. */
export async function copyText(text: string, what: string): Promise<boolean> {
  const done = (await viaClipboard(text)) || viaSelection(text);
  announce(done ? `${what} copied` : "The browser did not allow copying");
  return done;
}

async function viaClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without permission, or without the focus.
    return false;
  }
}

/** What browsers without the clipboard's API have. */
function viaSelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** Offers a text as a file. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
