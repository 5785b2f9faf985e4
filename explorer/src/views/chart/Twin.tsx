// The chart as rows: every position with whom it reports to and whom it leads.
import { BasisBadge, CardLink } from "../../components/links";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { type Chart, type Line, OVERLOADED, type Seat } from "../../layouts/chart";
import { words } from "./messages";

export function Twin({ chart, disputed }: { readonly chart: Chart; readonly disputed: ReadonlySet<string> }) {
  const own = useText(words);
  const say = useText(common);
  const name = (line: Line) => chart.seats.get(line.target)?.name ?? line.target;
  const said = (line: Line) =>
    ({ main: "", second: ` (${own("second")})`, circle: ` (${own("closing")})` })[line.role] || "";
  const marks = (seat: Seat) =>
    [
      seat.implied && say("implied"),
      seat.span >= OVERLOADED && own("over"),
      seat.superiors.some((line) => disputed.has(`${line.source}|${line.target}`)) && own("disagree"),
      seat.band === "island" && own("island"),
    ].filter((one) => one !== false);
  return (
    <Table
      caption={own("title")}
      file="org-chart"
      rows={[...chart.seats.values()]}
      id={(seat) => seat.id}
      columns={[
        {
          key: "position",
          title: own("position"),
          value: (seat) => seat.name,
          show: (seat) => (
            <CardLink id={seat.id}>
              <span lang="zh">{seat.name}</span>
            </CardLink>
          ),
        },
        { key: "department", title: own("department"), value: (seat) => seat.units.join("、") || null },
        {
          key: "superiors",
          title: own("superiors"),
          value: (seat) => seat.superiors.map((line) => name(line) + said(line)).join("、") || null,
          show: (seat) => (
            <ul class="refs">
              {seat.superiors.map((line) => (
                <li key={line.id}>
                  <CardLink id={line.id}>
                    <span lang="zh">{name(line)}</span>
                    {said(line)}
                  </CardLink>{" "}
                  {line.bases.map((basis) => (
                    <BasisBadge key={basis} basis={basis} />
                  ))}
                </li>
              ))}
            </ul>
          ),
        },
        { key: "layer", title: own("layer", { n: "" }).trim(), value: (seat) => seat.layer },
        { key: "span", title: own("span"), value: (seat) => seat.span },
        { key: "below", title: own("below"), value: (seat) => seat.below },
        { key: "marks", title: own("marks"), value: (seat) => marks(seat).join("、") || null },
      ]}
    />
  );
}
