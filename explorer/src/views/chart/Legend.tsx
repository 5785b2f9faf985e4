// What the marks of the chart mean.
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import type { Chart } from "../../layouts/chart";
import { words } from "./messages";

export function Legend({ chart, hues }: { readonly chart: Chart; readonly hues: ReadonlyMap<string, number> }) {
  const say = useText(common);
  const own = useText(words);
  const lines = [
    ["declared", `${own("l_main")} (${say("declared")})`],
    ["mined", say("mined")],
    ["inferred", say("inferred")],
    ["disputed", own("l_second")],
  ] as const;
  const drawn = new Set(chart.lines.filter((line) => line.role === "main").map((line) => line.bases[0]));
  return (
    <ul class="legend">
      {chart.units.map((unit) => (
        <li key={unit.id}>
          <svg width="18" height="16" aria-hidden="true" class={`orgchart hue${hues.get(unit.id) ?? 0}`}>
            <rect x="1" y="1" width="16" height="14" rx="3" class="box" />
            <rect x="4" y="4" width="3" height="8" rx="1" class="stripe" />
          </svg>
          <span lang="zh">{unit.name}</span> {unit.positions}
        </li>
      ))}
      <li>
        <svg width="18" height="16" aria-hidden="true" class="orgchart implied hue0">
          <rect x="1" y="1" width="16" height="14" rx="3" class="box" />
        </svg>
        {say("implied")}
      </li>
      <li>
        <span class="overmark" aria-hidden="true">
          ▲
        </span>
        {own("l_over")}
      </li>
      {lines
        .filter(([kind]) => kind === "disputed" || kind === "declared" || drawn.has(kind))
        .map(([kind, said]) => (
          <li key={kind}>
            <svg width="30" height="10" aria-hidden="true" class="orgchart">
              <g class={`line ${kind}`}>
                <path d="M0 5H30" class="stroke" />
              </g>
            </svg>
            {said}
          </li>
        ))}
    </ul>
  );
}
