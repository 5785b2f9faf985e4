// What of the audit is in the address.
import type { COLUMNS } from "../../layouts/findingboard";
import { PAGE, SEVERITIES } from "../../layouts/findings";
import { oneOf, optional, type ValuesOf, whole } from "../../state/params";

export const STATES = ["open", "acknowledged", "all"] as const;
export const SCHEMA = {
  by: oneOf(["department", "rule"], "department"),
  rule: optional(),
  severity: oneOf(["", ...SEVERITIES], ""),
  department: optional(),
  state: oneOf(STATES, "open"),
  page: whole(1, 100_000, 1),
};

export type Filters = ValuesOf<typeof SCHEMA>;

const ACKNOWLEDGED = { open: false, acknowledged: true, all: undefined } as const;

/** The question that these filters ask, without a page. */
export function asks({ rule, severity, department, state }: Filters) {
  const acknowledged = ACKNOWLEDGED[state];
  return {
    ...(rule ? { rule } : {}),
    ...(severity ? { severity } : {}),
    ...(department ? { department } : {}),
    ...(acknowledged === undefined ? {} : { acknowledged }),
  };
}

/** One page of it. */
export function page(filters: Filters) {
  return { ...asks(filters), limit: PAGE, offset: (filters.page - 1) * PAGE };
}

/** The words in the address that show the findings of one cell of the board; the other filters go. */
export function cellOf(by: Filters["by"], name: string, column: (typeof COLUMNS)[number]) {
  const rest = { rule: null, department: null, severity: null, state: null, page: null };
  const which = column === "acknowledged" ? { state: "acknowledged" } : { severity: column };
  return { ...rest, [by]: name, ...which };
}
