// The picture of who deals with a party, and below it each of them with the sentence.
import { BasisBadge, CardLink } from "../../components/links";
import { Picture } from "../../components/Picture";
import { Proofs } from "../../components/Proof";
import { Table } from "../../components/Table";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import type { Fact, Interaction } from "../../layouts/interactions";
import { Board } from "./Board";
import { words } from "./messages";

interface Props {
  readonly party: { readonly id: string; readonly name: string };
  readonly found: readonly Interaction[];
}

export function Interactions({ party, found }: Props) {
  const say = useText(common);
  const own = useText(words);
  const title = own("who", { name: party.name });
  const legend = (
    <ul class="legend">
      {(["declared", "mined", "inferred"] as const).map((basis) => (
        <li key={basis}>
          <svg width="28" height="10" aria-hidden="true">
            <path d="M0 5H28" class={`deals ${basis}`} />
          </svg>
          {say(basis)}
        </li>
      ))}
      <li class="roomy">{own("shows_superior")}</li>
    </ul>
  );
  return (
    <>
      <Picture
        title={title}
        file={party.name}
        legend={legend}
        twin={<Twin title={title} found={found} file={party.name} />}
      >
        <Board party={party.name} found={found} title={title} />
      </Picture>
      <section class="panel" aria-label={own("evidence")}>
        <h2>{own("evidence")}</h2>
        <ul class="people">
          {found.map((one) => (
            <Person key={one.id} one={one} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Person({ one }: { readonly one: Interaction }) {
  const own = useText(words);
  return (
    <li>
      <h3>
        <CardLink id={one.id}>
          <span lang="zh">{one.name}</span>
        </CardLink>{" "}
        <span class="quiet small" lang="zh">
          {one.departments.join("、")}
          {one.superiors.length > 0 && ` · ${own("superior")}: ${one.superiors.join("、")}`}
        </span>
      </h3>
      {one.facts.map((fact) => (
        <FactLine key={`${fact.basis} ${fact.dutyId ?? ""}`} fact={fact} />
      ))}
      {one.kpis.length > 0 && (
        <p class="small">
          <span class="quiet">{own("kpis")}: </span>
          <span lang="zh">{one.kpis.join("；")}</span>
        </p>
      )}
      {one.backup && (
        <p class="small">
          <span class="quiet">{own("backup")}: </span>
          <CardLink id={one.backup.id}>
            <span lang="zh">{one.backup.name}</span>
          </CardLink>{" "}
          <span class="quiet" lang={language.value}>
            {one.backup.why}
          </span>
        </p>
      )}
    </li>
  );
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const own = useText(words);
  const through = { declared: own("listed"), mined: "", inferred: own("follows") }[fact.basis];
  return (
    <div class="fact">
      <p>
        <BasisBadge basis={fact.basis} /> {through}
        {fact.area && (
          <span class="quiet" lang="zh">
            {fact.area}
          </span>
        )}
      </p>
      <Proofs evidence={fact.evidence} />
    </div>
  );
}

interface Line {
  readonly one: Interaction;
  readonly fact: Fact;
}

function Twin({
  title,
  found,
  file,
}: {
  readonly title: string;
  readonly found: readonly Interaction[];
  readonly file: string;
}) {
  const say = useText(common);
  const own = useText(words);
  const lines: readonly Line[] = found.flatMap((one) => one.facts.map((fact) => ({ one, fact })));
  return (
    <Table
      caption={title}
      file={file}
      rows={lines}
      id={(line) => `${line.one.id} ${line.fact.basis} ${line.fact.dutyId ?? ""}`}
      columns={[
        {
          key: "position",
          title: own("position"),
          value: (line) => line.one.name,
          show: (line) => <CardLink id={line.one.id}>{line.one.name}</CardLink>,
        },
        { key: "department", title: own("department"), value: (line) => line.one.departments.join("、") },
        { key: "superior", title: own("superior"), value: (line) => line.one.superiors.join("、") },
        {
          key: "basis",
          title: say("basis"),
          value: (line) => say(line.fact.basis),
          show: (line) => <BasisBadge basis={line.fact.basis} />,
        },
        { key: "through", title: own("through"), value: (line) => line.fact.duty ?? own("from_sheet") },
        { key: "kpis", title: own("kpis"), value: (line) => line.one.kpis.join("；") },
        { key: "backup", title: own("backup"), value: (line) => line.one.backup?.name ?? null },
        {
          key: "quote",
          title: own("evidence"),
          value: (line) => line.fact.evidence.map((one) => one.quote).join(" / "),
        },
      ]}
    />
  );
}
