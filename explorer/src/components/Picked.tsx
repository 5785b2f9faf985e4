// A field that holds one thing of the organisation: what it holds now, and the box to choose another.
import type { ComponentProps } from "preact";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { Combobox } from "./Combobox";
import { CardLink } from "./links";

interface Props extends Pick<ComponentProps<typeof Combobox>, "id" | "label" | "kinds" | "onPick"> {
  readonly value?: { readonly id: string; readonly name: string } | null;
  readonly hint?: string;
}

export function Picked({ id, label, kinds, value = null, hint, onPick }: Props) {
  const say = useText(common);
  return (
    <div class="pick">
      <span class="small quiet">
        {label}
        {value && ": "}
        {value && (
          <CardLink id={value.id}>
            <strong lang="zh">{value.name}</strong>
          </CardLink>
        )}
      </span>
      <div class="search">
        <Combobox
          id={id}
          label={label}
          hint={hint ?? say("search_hint")}
          onPick={onPick}
          {...(kinds === undefined ? {} : { kinds })}
        />
      </div>
    </div>
  );
}
