// The organisation at a glance: how much of everything, the chart, what is fragile, what it rests on.
import { useAnswer } from "../../api/answers";
import type { Answer } from "../../api/client";
import { type OrgMap, orgMap } from "../../api/map";
import { CardLink } from "../../components/links";
import { Empty, Settled } from "../../components/Notice";
import { Picture } from "../../components/Picture";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { type CommonKey, common } from "../../i18n/common";
import { to } from "../../state/place";
import { Board } from "./Board";
import { Bottlenecks, Findings, SingleContacts } from "./Fragile";
import { words } from "./messages";
import "./overview.css";
import { Changes, Sources } from "./Sources";

type Counts = Answer<"/v1/organization/overview">["data"][number];
const TILES: readonly (readonly [CommonKey, keyof Counts, string | null])[] = [
  ["Positions", "positions", "/network"],
  ["Departments", "departments", "/network"],
  ["ExternalParties", "external_parties", "/party"],
  ["Kpis", "kpis", null],
  ["Duties", "duties", null],
  ["Authorities", "authorities", null],
  ["Documents", "documents", "/document"],
];

export default function Overview() {
  const counts = useAnswer("/v1/organization/overview", {});
  const map = useAnswer("/v1/organization/network", {});
  const say = useText(common);
  return (
    <>
      <Settled asked={counts}>{(answer) => <Tiles counts={answer.data[0]} />}</Settled>
      <Settled asked={map}>
        {(answer) => {
          const whole = orgMap(answer);
          if (whole.positions.length + whole.departments.length === 0) return <Empty>{say("graph_empty")}</Empty>;
          return (
            <div class="stack">
              <Chart map={whole} />
              <div class="two">
                <SingleContacts />
                <Bottlenecks />
                <Findings />
                <Changes />
                <Sources />
              </div>
            </div>
          );
        }}
      </Settled>
    </>
  );
}

function Tiles({ counts }: { readonly counts: Counts | undefined }) {
  const say = useText(common);
  return (
    <div class="stack">
      <h1 lang="zh">{counts?.name ?? "orggraph"}</h1>
      <ul class="tiles">
        {TILES.map(([key, column, path]) => {
          const shown = [<b key="n">{Number(counts?.[column] ?? 0).toLocaleString()}</b>, say(key)];
          return <li key={key}>{path ? <a href={to(path)}>{shown}</a> : shown}</li>;
        })}
      </ul>
    </div>
  );
}

function Chart({ map }: { readonly map: OrgMap }) {
  const say = useText(words);
  const collectives = map.departments.filter((unit) => unit.collective).map((unit) => unit.name);
  const legend = (
    <ul class="legend">
      <li>{say("chart_legend_head")}</li>
      <li>{say("chart_legend_implied")}</li>
      {collectives.length > 0 && <li>{say("collectives", { names: collectives.join("、") })}</li>}
    </ul>
  );
  return (
    <Picture
      title={say("chart")}
      file="organisation"
      legend={legend}
      twin={<Twin map={map} />}
      tools={<h2>{say("chart")}</h2>}
    >
      <Board map={map} title={say("chart")} />
    </Picture>
  );
}

function Twin({ map }: { readonly map: OrgMap }) {
  const say = useText(common);
  const own = useText(words);
  const names = new Map([...map.departments, ...map.positions].map((one) => [one.id, one.name]));
  const superiors = (id: string) => [
    ...new Set(map.links.filter((link) => link.kind === "REPORTS_TO" && link.source === id).map((link) => link.target)),
  ];
  const joined = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join("、");
  return (
    <Table
      caption={own("chart")}
      file="organisation"
      rows={map.positions}
      id={(post) => post.id}
      columns={[
        {
          key: "position",
          title: say("Position"),
          value: (post) => post.name,
          show: (post) => <CardLink id={post.id}>{post.name}</CardLink>,
        },
        { key: "department", title: say("Department"), value: (post) => joined(post.departments) },
        { key: "superior", title: own("superior"), value: (post) => joined(superiors(post.id)) },
        { key: "level", title: say("level"), value: (post) => post.level ?? (post.implied ? say("implied") : "") },
      ]}
    />
  );
}
