// No way: said with what was asked, and whether a wider search would find one.
import { useAnswer } from "../../api/answers";
import { Settled } from "../../components/Notice";
import { useText } from "../../i18n";
import { LONGEST, type Wider, wider } from "../../layouts/ways";
import { words } from "./messages";
import { named } from "./Paths";
import { asking, type Change, KINDS, type Values } from "./schema";

interface Props {
  readonly values: Values;
  readonly change: Change;
}

export function Nothing({ values, change }: Props) {
  const own = useText(words);
  const told = { source: named(values.source ?? ""), target: named(values.target ?? ""), max: values.max };
  const tries = wider({ ...values, ...asking(values), avoid: values.avoid, max: values.max }, KINDS);
  return (
    <section class="panel stack" aria-label={own("none", told)}>
      <h2>{own("none", told)}</h2>
      {tries.length > 0 && <p class="quiet">{own("none_wider")}</p>}
      <ul class="facts">
        {tries.map((one) => (
          <Tried key={one.key} values={values} one={one} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Tried({ values, change, one }: Props & { readonly one: Wider }) {
  const own = useText(words);
  const next = { ...values, ...one.change } as Values;
  const asked = useAnswer("/v1/paths", {
    source: values.source ?? "",
    target: values.target ?? "",
    ...asking(next),
    limit: 1,
  });
  return (
    <li>
      <Settled asked={asked}>
        {(answer) => {
          const n = answer.data[0]?.length;
          if (n === undefined) return <span class="quiet">{own(`not_${one.key}`, { max: LONGEST })}</span>;
          return (
            <>
              {own(`wider_${one.key}`, { n, max: LONGEST })}{" "}
              <button type="button" onClick={() => change(one.change as Partial<Values>)}>
                {own("look")}
              </button>
            </>
          );
        }}
      </Settled>
    </li>
  );
}
