import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type RowWindow, scrollTo, windowOf } from "./windowed";

interface Rows<E extends HTMLElement> extends RowWindow {
  /** Of the element that scrolls. */
  readonly ref: RefObject<E | null>;
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void;
}

/** Shows of many rows of one height those in sight. `above` is what a heading covers, in pixels. */
export function useRows<E extends HTMLElement>(
  count: number,
  rowHeight: number,
  above = 0,
): Rows<E> {
  const ref = useRef<E>(null);
  const [place, setPlace] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setPlace({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  const wanted = useRef<number | undefined>(undefined);
  const reveal = (row: number) => {
    wanted.current = row;
    setPlace((same) => ({ ...same }));
  };
  useEffect(() => {
    const element = ref.current;
    if (!element || wanted.current === undefined) return;
    const top = scrollTo(
      wanted.current,
      rowHeight,
      element.scrollTop,
      element.clientHeight - above,
    );
    wanted.current = undefined;
    if (top !== undefined) element.scrollTop = top;
  });
  return { ref, reveal, ...windowOf(count, rowHeight, place.top, place.height) };
}
