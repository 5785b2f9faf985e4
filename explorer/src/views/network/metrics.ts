// The network's metrics by node, over the ties that the filters name.
import { useMemo } from "preact/hooks";
import { type Asked, useAnswer } from "../../api/answers";
import type { Answer } from "../../api/client";
import type { Values } from "./Network";

export type Metrics = Answer<"/v1/network/metrics">;

/** The metrics of at most 1000 nodes, the greatest first; nothing is asked where the picture shows none. */
export function useMetrics(values: Values): Asked<Metrics> {
  const size = values.size === "none" || values.size === "degree" ? null : values.size;
  const wanted = (size !== null || values.colour === "community") && values.basis.length > 0 && values.kinds.length > 0;
  return useAnswer(
    "/v1/network/metrics",
    wanted
      ? {
          basis: [...values.basis],
          scope: values.scope === "all" ? "both" : values.scope,
          kinds: [...values.kinds, "BELONGS_TO"],
          sort: size === null ? "-degree" : `-${size}`,
          limit: 1000,
        }
      : null,
  );
}

/** How large each node is, from 0 to 1, and which community it is in. */
export function useByNode(asked: Asked<Metrics>, values: Values) {
  const answer = asked.state === "ready" ? asked.answer : null;
  return useMemo(() => {
    const size = values.size === "none" || values.size === "degree" ? null : values.size;
    const rows = answer?.data ?? [];
    const most = size === null ? 1 : Math.max(...rows.map((row) => row[size]), Number.EPSILON);
    return {
      swell: new Map(rows.map((row) => [row.id, size === null ? 0 : row[size] / most])),
      community: new Map(rows.map((row) => [row.id, row.community])),
    };
  }, [answer, values.size]);
}
