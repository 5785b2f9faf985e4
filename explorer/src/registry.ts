// Every view of the explorer, in the order of the menu. A new view is a folder in views/ and a row here.
import type { ComponentType } from "preact";
import { ask } from "./api/client";
import { messages } from "./i18n";

export const titles = messages({
  en: {
    overview: "Overview",
    network: "Network",
    chart: "Org chart",
    party: "External party",
    matrix: "Matrix",
    card: "Card",
    paths: "Paths",
    whatif: "What if",
    audit: "Audit",
    import: "Import",
    document: "Document",
  },
  "zh-Hant": {
    overview: "總覽",
    network: "網絡",
    chart: "組織圖",
    party: "外部單位",
    matrix: "矩陣",
    card: "卡片",
    paths: "路徑",
    whatif: "假設推演",
    audit: "稽核",
    import: "匯入",
    document: "文件",
  },
  "zh-Hans": {
    overview: "总览",
    network: "网络",
    chart: "组织图",
    party: "外部单位",
    matrix: "矩阵",
    card: "卡片",
    paths: "路径",
    whatif: "假设推演",
    audit: "审查",
    import: "导入",
    document: "文件",
  },
});

export interface View {
  readonly title: keyof (typeof titles)["en"];
  readonly path: string;
  /** Whether the menu has it; the others are reached through what they are about. */
  readonly listed: boolean;
  /** Asks the answer that its picture waits for, while its code is on the way. */
  readonly ahead?: () => void;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

const map = () => void ask("/v1/organization/network", {});

export const views: readonly View[] = [
  { title: "overview", path: "/", listed: true, ahead: map, load: () => import("./views/overview/Overview") },
  { title: "network", path: "/network", listed: true, ahead: map, load: () => import("./views/network/Network") },
  { title: "chart", path: "/chart", listed: true, ahead: map, load: () => import("./views/chart/Chart") },
  { title: "party", path: "/party", listed: true, load: () => import("./views/party/Party") },
  { title: "matrix", path: "/matrix", listed: true, load: () => import("./views/matrix/Matrix") },
  { title: "card", path: "/card", listed: false, load: () => import("./views/card/CardPage") },
  { title: "paths", path: "/paths", listed: true, load: () => import("./views/paths/Paths") },
  { title: "whatif", path: "/what-if", listed: true, ahead: map, load: () => import("./views/whatif/WhatIf") },
  { title: "audit", path: "/audit", listed: true, load: () => import("./views/audit/Audit") },
  { title: "import", path: "/import", listed: true, load: () => import("./views/import/Import") },
  { title: "document", path: "/document", listed: true, load: () => import("./views/document/Document") },
];

/** The view at a path. */
export function viewAt(path: string): View | undefined {
  return views.find((view) => view.path === path);
}
