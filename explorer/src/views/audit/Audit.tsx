// The audit: how many findings whom concern, and below them each with the words of both sides.
import { useAnswer } from "../../api/answers";
import { text } from "../../api/rows";
import { OneOf } from "../../components/Choices";
import { KeyKept } from "../../components/KeyForm";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { SEVERITIES } from "../../layouts/findings";
import { usePlace } from "../../state/place";
import { Findings } from "./Findings";
import { words } from "./messages";
import { type Rules, ruleName, Summary } from "./Summary";
import { SCHEMA, STATES } from "./schema";
import "./audit.css";

export default function Audit() {
  const say = useText(words);
  const rules = useAnswer("/v1/audit/rules", { language: language.value });
  return (
    <div class="stack">
      <h1>{say("title")}</h1>
      <Settled asked={rules}>
        {(answer) => {
          const known: Rules = new Map(answer.data.map((rule) => [rule.name, rule]));
          return (
            <div class="stack">
              <Summary rules={known} />
              <FilterBar rules={known} />
              <Findings rules={known} />
              <KeyKept />
            </div>
          );
        }}
      </Settled>
    </div>
  );
}

function FilterBar({ rules }: { readonly rules: Rules }) {
  const say = useText(words);
  const [values, change] = usePlace(SCHEMA);
  const counted = useAnswer("/v1/audit/summary", { by: "department" });
  const rows = counted.state === "failed" ? [] : (counted.answer?.data ?? []);
  const departments = rows.map((row) => text(row.name)).filter((name) => name !== "-");
  const shown = [...rules.values()].filter((rule) => rule.findings > 0 || rule.name === values.rule);
  const any = { value: "", label: say("all") };
  const chosen = (name: string | null) => (name && !departments.includes(name) ? [name] : []);
  const filtered = values.rule || values.department || values.severity || values.state !== "open";
  return (
    <section class="filters noprint" aria-label={say("filters")}>
      <OneOf
        title={say("department")}
        options={[any, ...[...chosen(values.department), ...departments].map((value) => ({ value, label: value }))]}
        chosen={values.department ?? ""}
        onChange={(value) => change({ department: value || null, page: 1 })}
      />
      <OneOf
        title={say("rule")}
        options={[any, ...shown.map((rule) => ({ value: rule.name, label: ruleName(rules, rule.name) }))]}
        chosen={values.rule ?? ""}
        onChange={(value) => change({ rule: value || null, page: 1 })}
      />
      <OneOf
        title={say("severity")}
        options={[
          { value: "" as const, label: say("all") },
          ...SEVERITIES.map((value) => ({ value, label: say(value) })),
        ]}
        chosen={values.severity}
        onChange={(value) => change({ severity: value, page: 1 })}
      />
      <OneOf
        title={say("state")}
        options={STATES.map((value) => ({ value, label: say(value) }))}
        chosen={values.state}
        onChange={(value) => change({ state: value, page: 1 })}
      />
      {filtered && (
        <button
          type="button"
          onClick={() => change({ rule: null, department: null, severity: "", state: "open", page: 1 })}
        >
          {say("reset")}
        </button>
      )}
    </section>
  );
}
