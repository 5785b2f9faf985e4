// The plan of the import under way, and the button that does it.
import { useText } from "../../i18n";
import { idle } from "../../layouts/plan";
import { words } from "./messages";
import { PlanView } from "./PlanView";
import { doing, outdated, work } from "./work";

export function Planned() {
  const say = useText(words);
  const { planned, busy } = work.value;
  if (!planned) return null;
  const { plan, revision } = planned;
  const old = outdated();
  return (
    <section class="panel stack" aria-label={say("plan")}>
      <header class="head">
        <h2>{say("plan")}</h2>
        <span class="quiet small">{say("plan_of", { n: revision })}</span>
      </header>
      {old && (
        <p class="warning row" role="status">
          {say("plan_old")}
          <button type="button" class="primary" disabled={busy !== null} onClick={() => doing("planning")}>
            {say("plan_again")}
          </button>
        </p>
      )}
      {idle(plan) ? (
        <p role="status">{say("plan_idle")}</p>
      ) : (
        <PlanView plan={plan} file="plan">
          <button type="button" class="primary" disabled={busy !== null || old} onClick={() => doing("applying")}>
            {say("apply")}
          </button>
        </PlanView>
      )}
    </section>
  );
}
