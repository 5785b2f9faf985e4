// The width that a picture has, as its frame has it now.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** A ref for the frame, and its width in whole pixels; 0 until it is laid out. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    set(Math.floor(element.clientWidth));
    const watch = new ResizeObserver(() => set(Math.floor(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [frame, width];
}
