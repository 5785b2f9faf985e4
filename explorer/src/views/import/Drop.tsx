// Where files are dropped: the whole page takes them; a button and the keyboard do the same.
import { useLayoutEffect, useState } from "preact/hooks";
import { useText } from "../../i18n";
import { words } from "./messages";
import { begin, work } from "./work";

const MOST_BYTES = 64 * 1024 * 1024;

export function Drop({ small = false }: { readonly small?: boolean }) {
  const say = useText(words);
  const [fault, tell] = useState<"folder" | "too_large" | null>(null);
  const take = (files: readonly File[], folder: boolean) => {
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const found = folder ? "folder" : bytes > MOST_BYTES ? "too_large" : null;
    tell(found);
    if (!found && files.length > 0 && work.value.busy !== "applying") begin(files);
  };
  const over = useDrop(take);
  return (
    <section class={`drop noprint${over ? " over" : ""}${small ? " small" : ""}`} aria-label={say("file")}>
      {!small && (
        <>
          <h2>{say(over ? "drop_now" : "drop")}</h2>
          <p class="quiet">{say("drop_kinds")}</p>
        </>
      )}
      <label class="button">
        {say("choose")}
        <input
          type="file"
          multiple
          class="hidden"
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])], false);
            event.currentTarget.value = "";
          }}
        />
      </label>
      {!small && <p class="quiet small">{say("drop_safe")}</p>}
      {fault && (
        <p role="alert" class="fault">
          {say(fault)}
        </p>
      )}
    </section>
  );
}

/** Whether files hang over the page; those let go are taken, wherever on the page that is. */
function useDrop(take: (files: readonly File[], folder: boolean) => void): boolean {
  const [over, hang] = useState(false);
  // Before the first paint: what is seen takes files.
  useLayoutEffect(() => {
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const drag = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      hang(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) hang(false);
    };
    const drop = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      hang(false);
      const items = [...(event.dataTransfer?.items ?? [])];
      take([...(event.dataTransfer?.files ?? [])], items.some(isFolder));
    };
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  });
  return over;
}

function isFolder(item: DataTransferItem): boolean {
  return item.webkitGetAsEntry?.()?.isDirectory === true;
}
